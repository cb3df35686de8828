// lock-in-step: the lock file was made from the dependencies that the manifest states now.

import { posix } from 'node:path';
import { explain } from '@renovatebot/pep440';
import { normalName } from '../../../core/names.js';
import type { Found, RuleFinding } from '../../../core/types.js';
import { dig } from '../../../formats/object.js';
import { placeOf } from '../../../formats/position.js';
import { lockDocument, lockFiles } from '../lock.js';
import { splitRequirement } from '../pep508.js';
import { allowsMinor } from '../python-range.js';
import { listAt } from '../table.js';
import { type PyInput, pythonRule } from './rule.js';

export const lockInStep = pythonRule({
  id: 'lock-in-step',
  title: 'The lock file was made from what the manifest states.',
  level: 'warning',
  check(input) {
    const { project, files } = input;
    if (project.manifest.dynamic.includes('dependencies')) return [];
    const file = lockFiles(project.path).find((one) => files.has(one));
    if (file === undefined) return [];
    if (file.endsWith('uv.lock')) return uvLock(input, file);
    return file.endsWith('poetry.lock') ? poetryLock(input, file) : [];
  },
});

/** uv writes down what each member of the workspace asked for. */
function uvLock(input: PyInput, file: string): Found {
  const { manifest, path, name } = input.project;
  const document = lockDocument(file, input.files);
  const folder = posix.relative(posix.dirname(file), path) || '.';
  const own = listAt(document, ['package']).find((entry) => {
    const source = dig(entry, ['source']);
    const places = ['editable', 'virtual', 'directory'].map((key) => dig(source, [key]));
    return dig(entry, ['name']) === normalName(name) && places.includes(folder);
  });
  const metadata = dig(own, ['metadata']);
  if (own === undefined || (metadata === undefined && manifest.declared.length > 0)) return [];
  const before = new Map(listAt(metadata, ['requires-dist']).flatMap(lockedKey));
  const now = new Map(manifest.declared.flatMap(({ text, extra }) => statedKey(text, extra, before)));
  const range = dig(document, ['requires-python']);
  const several = dig(document, ['manifest', 'members']) !== undefined;
  const tell = (what: string): RuleFinding => ({
    message: `${file} is older than pyproject.toml: ${what}.`,
    subject: { about: 'lock' },
    hint: `Run uv lock${folder === '.' ? '' : ` in ${posix.dirname(file)}`} and commit ${file}.`,
    file,
    ...placeIn(input, file),
  });
  const added = [...now].find(([key]) => !before.has(key))?.[1];
  if (added !== undefined) return tell(`it lacks ${JSON.stringify(added)}`);
  const gone = [...before].find(([key]) => !now.has(key))?.[1];
  if (gone !== undefined) return tell(`it still has ${JSON.stringify(gone)}`);
  const { requiresPython } = manifest;
  if (several || typeof range !== 'string' || requiresPython === undefined) return [];
  const differs = Array.from({ length: 20 }, (_, at) => at + 6).some(
    (minor) => allowsMinor(range, minor) !== allowsMinor(requiresPython, minor),
  );
  return differs ? tell(`it is for Python ${range}, but requires-python is ${requiresPython}`) : [];
}

/** One entry of requires-dist as key and as it would be written; the extra of this project it belongs to is part of the key. */
function lockedKey(entry: unknown): [string, string][] {
  const [name, specifier, marker] = ['name', 'specifier', 'marker'].map((key) => dig(entry, [key]));
  if (typeof name !== 'string') return [];
  const range = typeof specifier === 'string' ? specifier : '';
  const extra = typeof marker === 'string' ? /\bextra == '([^']+)'/.exec(marker)?.[1] : undefined;
  // A source of its own takes the place of the versions.
  const isPlaced = ['git', 'url', 'path', 'editable', 'directory', 'virtual'].some(
    (key) => dig(entry, [key]) !== undefined,
  );
  return [[keyOf(name, isPlaced ? '@' : range, extra), `${name}${range}`]];
}

function statedKey(text: string, extra: string | undefined, before: ReadonlyMap<string, string>): [string, string][] {
  const parts = splitRequirement(text);
  if (parts === undefined) return [];
  const placed = keyOf(parts.name, '@', extra);
  return [[before.has(placed) ? placed : keyOf(parts.name, parts.url === undefined ? parts.range : '@', extra), text]];
}

function keyOf(name: string, range: string, extra: string | undefined): string {
  const versions = range.split(',').map((part) => {
    const [, sign = '', version = ''] = /^\s*([<>=!~]*)\s*(.*?)\s*$/.exec(part) ?? [];
    const known = version.length > 100 ? null : explain(version);
    return `${sign}${known === null ? version : `${known.public}${known.local === null ? '' : `+${known.local}`}`}`;
  });
  return `${normalName(name)} ${versions.sort().join()} ${normalName(extra ?? '')}`;
}

/** Poetry's own digest of the manifest differs between its versions, so the names are compared. */
function poetryLock(input: PyInput, file: string): Found {
  if (posix.dirname(file) !== input.project.path) return [];
  const list = dig(lockDocument(file, input.files), ['package']);
  if (!Array.isArray(list)) return [];
  const known = new Set(list.map((entry: unknown) => normalName(String(dig(entry, ['name']) ?? ''))));
  const own = normalName(input.project.name);
  const missing = input.project.manifest.declared.find(({ name }) => name !== own && !known.has(name));
  if (missing === undefined) return [];
  const message = `${file} is older than pyproject.toml: it lacks ${missing.name}.`;
  return { message, hint: `Run poetry lock and commit ${file}.`, subject: { about: 'lock' }, file, line: 1, column: 1 };
}

/** Where the lock file speaks of this project. */
function placeIn({ project, files }: PyInput, file: string): { line: number; column: number } {
  const text = files.text(file) ?? '';
  return placeOf(text, Math.max(0, text.indexOf(`\nname = "${normalName(project.name)}"\n`) + 1));
}
