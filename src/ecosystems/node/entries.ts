// Which files a package promises: what bin, main, exports and types point to.

import { posix } from 'node:path';
import picomatch from 'picomatch';
import { isObject, type KeyPath } from '../../formats/object.js';
import type { NodeManifest } from './manifest.js';

/** A file that package.json names. */
export interface Entry {
  /** How it is named there: `bin "weather-mcp"`, `exports["./client"].types`. */
  readonly label: string;
  readonly kind: 'bin' | 'main' | 'module' | 'types' | 'exports';
  /** Path of keys in package.json. */
  readonly keys: KeyPath;
  /** Relative to the package, normalised: no `./` in front. May hold one `*` in exports. */
  readonly file: string;
  /** As it is written. */
  readonly written: string;
}

/** Every file that package.json names, in the order of its keys. Targets outside the package keep their `../`. */
export function entriesOf(manifest: NodeManifest): readonly Entry[] {
  const entry = (kind: Entry['kind'], label: string, keys: Entry['keys'], written: string): Entry => ({
    kind,
    label,
    keys,
    written,
    file: insidePath(written),
  });
  const rawBin = manifest.raw['bin'];
  const bins = Object.entries(manifest.bin).map(
    ([command, file]): Entry =>
      entry('bin', `bin "${command}"`, isObject(rawBin) ? ['bin', rawKey(rawBin, command)] : ['bin'], file),
  );
  const plain = (['main', 'module', 'types'] as const).flatMap((kind) => {
    const file = manifest[kind];
    const key = kind === 'types' && manifest.raw['types'] === undefined ? 'typings' : kind;
    return file === undefined || file === '' ? [] : [entry(kind, key, [key], file)];
  });
  const exported = targetsOf(manifest.exports, ['exports']).map(({ keys, file }) =>
    entry('exports', exportLabel(keys), keys, file),
  );
  return [...bins, ...plain, ...exported];
}

/** The files of a package that an entry stands for: itself, what Node would take in its place, or what its `*` matches. */
export function filesOf(entry: Entry, has: (file: string) => boolean, all: readonly string[]): readonly string[] {
  if (entry.file.includes('*')) {
    const matches = picomatch(entry.file.replace('*', '**'), { dot: true });
    return all.filter((file) => matches(file));
  }
  if (has(entry.file)) return [entry.file];
  const completed = completionsOf(entry).find(has);
  return completed === undefined ? [] : [completed];
}

/** What Node may take in the place of an entry: only main and types are completed by an extension or an index file. */
export function completionsOf({ kind, file }: Entry): readonly string[] {
  if (kind !== 'main' && kind !== 'types') return [];
  const ends = kind === 'main' ? ['.js', '.json', '.node', '/index.js'] : ['.d.ts', '/index.d.ts'];
  return ends.map((end) => insidePath(file + end));
}

/** `./dist//index.js` → `dist/index.js`. npm drops a leading slash and so do we. */
export function insidePath(written: string): string {
  return posix.normalize(written.replaceAll('\\', '/').replace(/^\/+/, '')).replace(/\/$/, '');
}

function rawKey(bin: Record<string, unknown>, command: string): string {
  return Object.keys(bin).find((key) => key === command || key.endsWith(`/${command}`)) ?? command;
}

function targetsOf(value: unknown, keys: KeyPath): readonly { readonly keys: KeyPath; readonly file: string }[] {
  // A target that does not begin with ./ is no file of the package.
  if (typeof value === 'string') return value.startsWith('./') ? [{ keys, file: value }] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => targetsOf(item, [...keys, index]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => targetsOf(item, [...keys, key]));
}

function exportLabel(keys: KeyPath): string {
  return `exports${keys
    .slice(1)
    .map((key) => (/^[A-Za-z_]\w*$/.test(String(key)) ? `.${key}` : `["${key}"]`))
    .join('')}`;
}
