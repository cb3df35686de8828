// version-valid: the version is one that package indexes take (PEP 440, no local part).

import { NAME } from '../../../core/about.js';
import { shortName } from '../../../core/names.js';
import { explainPep440, hasHugeNumber, toPep440 } from '../../../core/version.js';
import { at, pythonRule, toPypi } from './rule.js';

export const versionValid = pythonRule({
  id: 'version-valid',
  title: 'The version is valid on package indexes.',
  level: 'error',
  check(input) {
    const { version, base } = input.project.manifest;
    if (version === undefined) return [];
    const place = at(input, [...base, 'version']);
    const parts = explainPep440(version);
    if (hasHugeNumber(version)) {
      const message = `${JSON.stringify(shortName(version))} contains a number that is too long: npm, registries and ${NAME} cannot represent it exactly.`;
      return { message, hint: 'Use numbers of at most 15 digits.', ...place };
    }
    if (parts === null) {
      const placeholder = /[${}]|version/i.test(version);
      const message = placeholder
        ? `${JSON.stringify(shortName(version))} is a placeholder, not a version: the build fails until it is replaced.`
        : `${JSON.stringify(shortName(version))} is not a valid version (PEP 440).`;
      const numbers = /^\s*v?(\d+(?:\.\d+)*)/.exec(version)?.[1];
      const better = placeholder ? 'dynamic = ["version"]' : `version = "${toPep440(numbers ?? '') ?? '0.1.0'}"`;
      return { message, hint: `Write ${better}.`, ...place };
    }
    if (parts.local === null || !toPypi(input)) return [];
    const message = `PyPI rejects versions with a local part: ${version} ends in +${parts.local}.`;
    return {
      message,
      hint: `Write version = "${parts.public}". If it goes to another index, name that: [pypi] url.`,
      ...place,
    };
  },
});
