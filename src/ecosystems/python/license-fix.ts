// What `check --fix` makes of the older forms of a license (PEP 639): only where there is one answer, and the backend knows it.

import { satisfies } from '@renovatebot/pep440';
import type { Files, Fix } from '../../core/types.js';
import { dig } from '../../formats/object.js';
import { removeTomlElement, setTomlText, tomlSpan, tomlTable, tomlText } from '../../formats/toml-edit.js';
import { licenseOfName } from './license-known.js';
import type { PyManifest } from './manifest.js';

/** The first version of each build backend that takes an expression. */
const FROM: Readonly<Record<string, string>> = {
  setuptools: '77.0.3',
  hatchling: '1.27.0',
  'flit-core': '3.12.0',
  'pdm-backend': '2.4.0',
  'uv-build': '0.7.19',
};
/** A longer text is no name. */
const LONGEST_NAME = 100;

/** The expression that a name stands for, undefined where it may stand for several. */
function expressionOf(name: string): string | undefined {
  return name.length > LONGEST_NAME ? undefined : licenseOfName(name);
}

/**
 * Writes `license = "MIT"` in place of a table or of a name, and takes out the classifiers that may not stand beside it.
 * @param known the license whose text lies in the file that a table names: it counts where nothing else is stated
 */
export function fixLicense(manifest: PyManifest, file: string, files: Files, known?: string): readonly Fix[] {
  const text = files.text(file);
  if (text === undefined || manifest.style !== 'pyproject' || !knowsExpressions(manifest)) return [];
  const stated = manifest.classifiers.some((one) => one.startsWith('License ::'));
  const expression = meant(manifest) ?? (stated ? undefined : known);
  if (expression === undefined) return [];
  const written =
    manifest.licenseTable === undefined
      ? setTomlText(file, text, ['project', 'license'], expression)
      : fixTable(manifest, file, text, expression);
  return written.length === 0 ? [] : apart([...written, ...fixClassifiers(manifest, file, files)]);
}

/** Takes out the License classifiers. */
export function fixClassifiers(manifest: PyManifest, file: string, files: Files): readonly Fix[] {
  const text = files.text(file);
  return apart(
    manifest.classifiers.flatMap((one, index) =>
      one.startsWith('License ::') ? removeTomlElement(file, text, [...manifest.base, 'classifiers', index]) : [],
    ),
  );
}

function meant({ license, licenseTable, classifiers }: PyManifest): string | undefined {
  const stated = license ?? licenseTable?.['text'];
  const own = typeof stated === 'string' ? expressionOf(stated.trim()) : undefined;
  const classified = classifiers.filter((one) => one.startsWith('License :: OSI Approved ::'));
  const theirs = new Set(classified.map((one) => expressionOf(one.split('::').at(-1)?.trim() ?? '')));
  // Words that disagree are for their author to settle.
  if (own !== undefined) return [...theirs].every((one) => one === undefined || one === own) ? own : undefined;
  return typeof stated === 'string' || theirs.size !== 1 ? undefined : [...theirs][0];
}

function fixTable(manifest: PyManifest, file: string, text: string, expression: string): readonly Fix[] {
  const keys = Object.keys(manifest.licenseTable ?? {});
  const license = `license = ${tomlText(expression)}`;
  const named = manifest.licenseTable?.['file'];
  const already = manifest.licenseFiles ?? dig(manifest.value, ['tool', 'setuptools', 'license-files']);
  const more = typeof named === 'string' && already === undefined ? `\nlicense-files = [${tomlText(named)}]` : '';
  const span = tomlSpan(text, ['project', 'license']);
  const dotted = keys.length === 1 ? tomlSpan(text, ['project', 'license', keys[0] ?? '']) : undefined;
  const table = tomlTable(text, ['project', 'license']);
  if (table !== undefined) {
    const before = tomlSpan(text, ['project', 'version']) ?? tomlSpan(text, ['project', 'name']);
    if (before === undefined) return [];
    // One of the two blank lines around it goes with it.
    const end = /^\r?\n/.exec(text.slice(table[1]))?.[0].length ?? 0;
    return [
      insert(file, lineEnd(text, before.pair[1]), `\n${license}${more}`),
      { file, start: table[0], end: table[1] + end, text: '' },
    ];
  }
  const [start, end] = span?.pair ?? dotted?.pair ?? [0, 0];
  if (end === 0) return [];
  return [{ file, start, end, text: license }, ...(more === '' ? [] : [insert(file, lineEnd(text, end), more)])];
}

function insert(file: string, at: number, text: string): Fix {
  return { file, start: at, end: at, text };
}

/** Behind the last character of the line, so that a comment stays where it is. */
function lineEnd(text: string, from: number): number {
  const end = /\r?\n|$/.exec(text.slice(from))?.index ?? 0;
  return from + end;
}

/** All of them, or none where one would touch another. */
function apart(fixes: readonly Fix[]): readonly Fix[] {
  const sorted = fixes.filter((fix) => 'start' in fix).sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.every((fix, index) => index === 0 || (sorted[index - 1]?.end ?? 0) <= fix.start) ? sorted : [];
}

/** Whether the backend that would build this takes an expression: an older one refuses it. */
function knowsExpressions({ buildBackend, buildRequires, hasBuildSystem }: PyManifest): boolean {
  // Without the table it is whatever setuptools is newest.
  if (!hasBuildSystem) return true;
  const name = buildBackend?.split(/[.:]/)[0]?.replaceAll('_', '-') ?? 'setuptools';
  const from = FROM[name];
  if (from === undefined) return false;
  const own = buildRequires.find(
    (one) => /^\s*[\w.-]+/.exec(one)?.[0].trim().replaceAll('_', '-').toLowerCase() === name,
  );
  const range =
    own
      ?.replace(/^\s*[\w.-]+\s*(\[[^\]]*\])?/, '')
      .split(';')[0]
      ?.trim() ?? '';
  // Only an upper bound can keep a new version out.
  return !/<|==|~=/.test(range) || satisfies(from, range);
}
