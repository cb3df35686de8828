// license-expression: the licence is an SPDX expression (PEP 639).

import { canonicalLicense, suggestLicense } from '../../../spdx.js';
import type { RuleFinding } from '../../../types.js';
import { fixClassifiers, fixLicense } from '../license-fix.js';
import { dig } from '../table.js';
import { at, type PyInput, pythonRule } from './rule.js';

export const licenseExpression = pythonRule({
  id: 'license-expression',
  title: 'The licence is stated as an SPDX expression.',
  level: 'error',
  docs: {
    why: 'Since PEP 639 `license` is an SPDX expression such as MIT or Apache-2.0. Build backends and PyPI refuse an invalid one; the older table and the License classifiers still work, but nobody can read them by machine.',
    wrong: '[project]\nlicense = "The MIT License"',
    right: '[project]\nlicense = "MIT"\nlicense-files = ["LICENSE"]',
    fix: 'Write the SPDX identifier; combine several with AND, OR and WITH. Use LicenseRef-… for one that is not on the list.',
  },
  check(input) {
    const { manifest, manifestFile } = input.project;
    const key = [...manifest.base, 'license'];
    const classifier = manifest.classifiers.findIndex((one) => one.startsWith('License ::'));
    const byClassifier = classifier < 0 ? undefined : suggestLicense(lastPart(manifest.classifiers[classifier] ?? ''));
    const beside: RuleFinding = {
      message:
        'A License classifier stands beside the licence expression: newer backends refuse both together (PEP 639).',
      level: 'warning',
      hint: `Remove ${JSON.stringify(manifest.classifiers[classifier] ?? '')}.`,
      ...at(input, [...manifest.base, 'classifiers', classifier]),
      ...(classifier < 0 ? {} : { fixes: fixClassifiers(manifest, manifestFile, input.files) }),
    };
    if (manifest.license !== undefined) {
      if (canonicalLicense(manifest.license) === undefined) {
        const better = suggestLicense(manifest.license);
        return [
          {
            message: `${JSON.stringify(manifest.license)} is no SPDX licence expression${manifest.style === 'poetry' ? '' : ': build backends and PyPI refuse it'}.`,
            level: manifest.style === 'poetry' ? 'warning' : 'error',
            hint:
              better === undefined
                ? 'Write the identifier from the SPDX list, or LicenseRef-Name.'
                : `Write license = "${better}".`,
            ...at(input, key),
            fixes: fixLicense(manifest, manifestFile, input.files),
          },
        ];
      }
      return classifier < 0 || manifest.style === 'poetry' ? [] : [beside];
    }
    if (manifest.licenseTable !== undefined)
      return [olderTable(input, suggestTable(manifest.licenseTable) ?? byClassifier, key)];
    if (dig(manifest.value, key) !== undefined || manifest.dynamic.includes('license')) return [];
    const hint = `Add license = "${byClassifier ?? 'MIT'}"${byClassifier === undefined ? ', or whichever licence it is' : ' and remove the classifier'}.`;
    return classifier < 0
      ? [
          {
            message: 'The manifest states no licence: people may not know whether they may use it.',
            level: 'warning',
            hint,
            ...at(input, manifest.base),
          },
        ]
      : [
          {
            message: 'The licence is stated by a classifier only, which machines cannot rely on (PEP 639).',
            level: 'note',
            hint,
            ...at(input, [...manifest.base, 'classifiers', classifier]),
          },
        ];
  },
});

function olderTable(input: PyInput, better: string | undefined, key: readonly string[]): RuleFinding {
  const { licenseTable } = input.project.manifest;
  const isText = typeof licenseTable?.['text'] === 'string';
  const file = licenseTable?.['file'];
  const files = typeof file === 'string' ? `\n  license-files = ["${file}"]` : '';
  return {
    message: `license = { ${isText ? 'text' : 'file'} = … } is the older form, which newer backends warn about (PEP 639).`,
    level: isText ? 'warning' : 'note',
    hint: `Write:\n  license = "${better ?? 'MIT'}"${files}`,
    ...at(input, key),
    fixes: fixLicense(input.project.manifest, input.project.manifestFile, input.files),
  };
}

function suggestTable(table: Readonly<Record<string, unknown>>): string | undefined {
  const text = table['text'];
  return typeof text === 'string' && text.length < 200 ? suggestLicense(text) : undefined;
}

function lastPart(classifier: string): string {
  return (classifier.split('::').at(-1) ?? '').trim();
}
