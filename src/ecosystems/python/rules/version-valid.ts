// version-valid: the version is one that package indexes take (PEP 440, no local part).

import { shortName } from '../../../core/names.js';
import { explainPep440, hasHugeNumber, toPep440 } from '../../../core/version.js';
import { at, pythonRule, toPypi } from './rule.js';

export const versionValid = pythonRule({
  id: 'version-valid',
  title: 'The version is one that package indexes take.',
  level: 'error',
  docs: {
    why: 'Build backends refuse what is no version after PEP 440. A local part (`+abc`) is one, but PyPI does not take it.',
    wrong: '[project]\nversion = "1.4.0-final"',
    right: '[project]\nversion = "1.4.0"',
    fix: 'Write numbers with dots, and aN, bN, rcN, .postN or .devN after them where that is meant.',
  },
  check(input) {
    const { version, base } = input.project.manifest;
    if (version === undefined) return [];
    const place = at(input, [...base, 'version']);
    const parts = explainPep440(version);
    if (hasHugeNumber(version)) {
      const message = `${JSON.stringify(shortName(version))} holds a number that is too long: registries, npm and this program cannot tell it from its neighbours.`;
      return [{ message, hint: 'Write numbers of at most 15 digits.', ...place }];
    }
    if (parts === null) {
      const placeholder = /[${}]|version/i.test(version);
      const message = placeholder
        ? `${JSON.stringify(shortName(version))} is a placeholder, no version: nothing builds before something replaces it.`
        : `${JSON.stringify(shortName(version))} is no version that Python's tools read (PEP 440).`;
      const numbers = /^\s*v?(\d+(?:\.\d+)*)/.exec(version)?.[1];
      const better = placeholder ? 'dynamic = ["version"]' : `version = "${toPep440(numbers ?? '') ?? '0.1.0'}"`;
      return [{ message, hint: `Write ${better}.`, ...place }];
    }
    if (parts.local === null || !toPypi(input)) return [];
    const message = `PyPI takes no version with a local part: ${version} ends in +${parts.local}.`;
    return [{ message, hint: `Write version = "${parts.public}".`, ...place }];
  },
});
