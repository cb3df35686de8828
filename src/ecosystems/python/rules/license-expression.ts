// license-expression: the license is an SPDX expression (PEP 639).

import { posix } from 'node:path';
import { canonicalLicense, suggestLicense } from '../../../core/spdx-expression.js';
import type { RuleFinding } from '../../../core/types.js';
import { dig } from '../../../formats/object.js';
import { fixClassifiers, fixLicense } from '../license-fix.js';
import { licenseBeside, licenseOfClassifier, licenseOfText } from '../license-known.js';
import { at, type PyInput, pythonRule } from './rule.js';

export const licenseExpression = pythonRule({
  id: 'license-expression',
  title: 'The license is an SPDX expression.',
  level: 'error',
  check(input) {
    const { manifest } = input.project;
    const key = [...manifest.base, 'license'];
    const stated = classifiersIn(input)[0];
    if (manifest.license !== undefined) {
      if (canonicalLicense(manifest.license) === undefined) return [invalid(input, manifest.license)];
      return stated === undefined || manifest.style === 'poetry' ? [] : [beside(input)];
    }
    if (manifest.licenseTable !== undefined) return [olderTable(input, manifest.licenseTable)];
    if (dig(manifest.value, key) !== undefined || manifest.dynamic.includes('license')) return [];
    const known =
      (stated === undefined ? undefined : licenseOfClassifier(stated.text)) ??
      licenseBeside(input.project, input.files);
    const write =
      known === undefined ? 'Add license = "…" with the SPDX identifier, such as MIT' : `Add license = "${known}"`;
    if (stated === undefined) {
      const message = 'The manifest states no license: users cannot tell whether they may use the package.';
      return { message, level: 'warning', hint: `${write}.`, ...at(input, manifest.base) };
    }
    const message = 'The license is only stated by a classifier, which tools cannot rely on (PEP 639).';
    const place = at(input, [...manifest.base, 'classifiers', stated.index]);
    return { message, level: 'note', hint: `${write} and remove the classifier.`, ...place };
  },
});

function classifiersIn({ project }: PyInput): readonly { readonly text: string; readonly index: number }[] {
  return project.manifest.classifiers
    .map((text, index) => ({ text, index }))
    .filter(({ text }) => text.startsWith('License ::'));
}

function invalid(input: PyInput, license: string): RuleFinding {
  const { manifest, manifestFile } = input.project;
  const certain = licenseOfText(license);
  const better = certain ?? suggestLicense(license);
  const poetry = manifest.style === 'poetry';
  return {
    message: `${JSON.stringify(license)} is not an SPDX license expression${poetry ? '' : ': build backends and PyPI reject it'}.`,
    level: poetry ? 'warning' : 'error',
    hint:
      better === undefined
        ? 'Use an identifier from the SPDX list, or LicenseRef-Name.'
        : `Write license = "${better}".`,
    ...at(input, [...manifest.base, 'license']),
    fixes: fixLicense(manifest, manifestFile, input.files),
  };
}

/** Measured with the newest of each in November 2026: setuptools, flit and pdm stop; hatchling, uv_build and Poetry go on. */
function beside(input: PyInput): RuleFinding {
  const { manifest, manifestFile } = input.project;
  const [first] = classifiersIn(input);
  const backend = manifest.buildBackend ?? 'setuptools';
  const stops = /^(setuptools|flit_core|pdm\.backend)/.test(backend) && !isCapped(input);
  return {
    message: `There is both a License classifier and a license expression: ${stops ? `${backend.split('.')[0]} stops the build` : 'setuptools, flit and pdm reject the combination'} (PEP 639).`,
    level: stops ? 'error' : 'warning',
    hint: `Remove ${JSON.stringify(first?.text ?? '')}.`,
    ...at(input, [...manifest.base, 'classifiers', first?.index ?? 0], [...manifest.base, 'classifiers']),
    fixes: fixClassifiers(manifest, manifestFile, input.files),
  };
}

/** Whether the build is held at a backend that may be older than PEP 639. */
function isCapped({ project }: PyInput): boolean {
  const { buildRequires, buildBackend } = project.manifest;
  return buildBackend !== 'uv_build' && buildRequires.some((one) => /<|==|~=/.test(one));
}

function olderTable(input: PyInput, table: Readonly<Record<string, unknown>>): RuleFinding {
  const { manifest, manifestFile, path } = input.project;
  const [text, file] = [table['text'], table['file']];
  const content = typeof file === 'string' ? input.files.text(posix.normalize(posix.join(path, file))) : undefined;
  const written =
    typeof text === 'string' ? licenseOfText(text) : content === undefined ? undefined : licenseOfText(content);
  const [stated, other] = classifiersIn(input);
  const classified = stated === undefined || other !== undefined ? undefined : licenseOfClassifier(stated.text);
  const certain = written ?? classified;
  const better = certain ?? (typeof text === 'string' && text.length < 200 ? suggestLicense(text) : undefined);
  const files = typeof file === 'string' ? `\n  license-files = [${JSON.stringify(file)}]` : '';
  const remove = stated === undefined ? '' : `\nand remove ${JSON.stringify(stated.text)}.`;
  return {
    message: `license = { ${typeof text === 'string' ? 'text' : 'file'} = … } is the older form, which newer backends warn about (PEP 639).`,
    level: typeof text === 'string' && certain === undefined ? 'warning' : 'note',
    hint: `Write:\n  license = "${better ?? '…'}"${better === undefined ? '   # the SPDX identifier' : ''}${files}${remove}`,
    ...at(input, [...manifest.base, 'license']),
    fixes: fixLicense(manifest, manifestFile, input.files, typeof text === 'string' ? undefined : written),
  };
}
