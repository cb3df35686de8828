// license-expression: the licence is an SPDX expression (PEP 639).

import { posix } from 'node:path';
import { removeTomlElement, setTomlText, tomlSpan, tomlTable, tomlText } from '../../../formats/toml-edit.js';
import { canonicalLicense, suggestLicense } from '../../../spdx.js';
import type { Fix, RuleFinding } from '../../../types.js';
import { licenseBeside, licenseOfClassifier, licenseOfText } from '../license-known.js';
import { dig } from '../table.js';
import { at, type PyInput, pythonRule } from './rule.js';

export const licenseExpression = pythonRule({
  id: 'license-expression',
  title: 'The licence is stated as an SPDX expression.',
  level: 'error',
  docs: {
    why: 'Since PEP 639 `license` is an SPDX expression such as MIT or Apache-2.0. Build backends and PyPI refuse an invalid one; setuptools, flit and pdm refuse a License classifier beside it. The older table still works, but nobody can read it by machine.',
    wrong: '[project]\nlicense = "The MIT License"',
    right: '[project]\nlicense = "MIT"\nlicense-files = ["LICENSE"]',
    fix: 'Write the SPDX identifier; combine several with AND, OR and WITH. Use LicenseRef-… for one that is not on the list. `check --fix` turns a table into an expression where it is certain which licence it is.',
  },
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
      const message = 'The manifest states no licence: people may not know whether they may use it.';
      return [{ message, level: 'warning', hint: `${write}.`, ...at(input, manifest.base) }];
    }
    const message = 'The licence is stated by a classifier only, which machines cannot rely on (PEP 639).';
    const place = at(input, [...manifest.base, 'classifiers', stated.index]);
    return [{ message, level: 'note', hint: `${write} and remove the classifier.`, ...place }];
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
    message: `${JSON.stringify(license)} is no SPDX licence expression${poetry ? '' : ': build backends and PyPI refuse it'}.`,
    level: poetry ? 'warning' : 'error',
    hint:
      better === undefined
        ? 'Write the identifier from the SPDX list, or LicenseRef-Name.'
        : `Write license = "${better}".`,
    ...at(input, [...manifest.base, 'license']),
    fixes:
      certain === undefined
        ? []
        : setTomlText(manifestFile, input.files.text(manifestFile), [...manifest.base, 'license'], certain),
  };
}

/** Measured: setuptools 80, flit 3.12 and pdm-backend 2.4 stop; hatchling, uv_build and Poetry go on. */
function beside(input: PyInput): RuleFinding {
  const { manifest } = input.project;
  const [first] = classifiersIn(input);
  const backend = manifest.buildBackend ?? 'setuptools';
  const stops = /^(setuptools|flit_core|pdm\.backend)/.test(backend) && !isCapped(input);
  return {
    message: `A License classifier stands beside the licence expression: ${stops ? `${backend.split('.')[0]} stops the build` : 'setuptools, flit and pdm refuse both together'} (PEP 639).`,
    level: stops ? 'error' : 'warning',
    hint: `Remove ${JSON.stringify(first?.text ?? '')}.`,
    ...at(input, [...manifest.base, 'classifiers', first?.index ?? 0], [...manifest.base, 'classifiers']),
    fixes: withoutClassifiers(input),
  };
}

function withoutClassifiers(input: PyInput): readonly Fix[] {
  const { manifest, manifestFile } = input.project;
  return classifiersIn(input).flatMap(({ index }) =>
    removeTomlElement(manifestFile, input.files.text(manifestFile), [...manifest.base, 'classifiers', index]),
  );
}

/** Whether the build is held at a backend that may be older than PEP 639. */
function isCapped({ project }: PyInput): boolean {
  const { buildRequires, buildBackend } = project.manifest;
  return buildBackend !== 'uv_build' && buildRequires.some((one) => /<|==|~=/.test(one));
}

function olderTable(input: PyInput, table: Readonly<Record<string, unknown>>): RuleFinding {
  const { manifest, path } = input.project;
  const [text, file] = [table['text'], table['file']];
  const content = typeof file === 'string' ? input.files.text(posix.normalize(posix.join(path, file))) : undefined;
  const written =
    typeof text === 'string' ? licenseOfText(text) : content === undefined ? undefined : licenseOfText(content);
  const [stated, other] = classifiersIn(input);
  const classified = stated === undefined || other !== undefined ? undefined : licenseOfClassifier(stated.text);
  const certain = written ?? classified;
  const better = certain ?? (typeof text === 'string' && text.length < 200 ? suggestLicense(text) : undefined);
  const files = typeof file === 'string' ? `\n  license-files = [${JSON.stringify(file)}]` : '';
  return {
    message: `license = { ${typeof text === 'string' ? 'text' : 'file'} = … } is the older form, which newer backends warn about (PEP 639).`,
    level: typeof text === 'string' ? 'warning' : 'note',
    hint: `Write:\n  license = "${better ?? '…'}"${better === undefined ? '   # the SPDX identifier' : ''}${files}`,
    ...at(input, [...manifest.base, 'license']),
    fixes: certain === undefined || isCapped(input) ? [] : asExpression(input, certain, file),
  };
}

/** The table as an expression, its file in license-files, and no classifier beside it. */
function asExpression(input: PyInput, license: string, licenseFile: unknown): readonly Fix[] {
  const { manifest, manifestFile: file } = input.project;
  const text = input.files.text(file);
  if (text === undefined || manifest.style !== 'pyproject') return [];
  const named = typeof licenseFile === 'string' && manifest.licenseFiles === undefined;
  const lines = `license = ${tomlText(license)}${named ? `\nlicense-files = [${tomlText(licenseFile)}]` : ''}`;
  const span = tomlSpan(text, ['project', 'license']);
  if (span !== undefined) {
    const [start, end] = span.pair;
    return [{ file, start, end, text: lines }, ...withoutClassifiers(input)];
  }
  const table = tomlTable(text, ['project', 'license']);
  const after = tomlSpan(text, ['project', 'version']) ?? tomlSpan(text, ['project', 'name']);
  if (table === undefined || after === undefined) return [];
  const [start, end] = table;
  const place = after.pair[1];
  const rest = text.slice(place, text.indexOf('\n', place) < 0 ? text.length : text.indexOf('\n', place));
  // Behind a comment on that line, and never into the middle of one.
  return [
    { file, start: place + rest.length, end: place + rest.length, text: `\n${lines}` },
    { file, start, end: /^\n/.test(text.slice(end)) ? end + 1 : end, text: '' },
    ...withoutClassifiers(input),
  ];
}
