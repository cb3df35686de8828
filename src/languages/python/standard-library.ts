// What Python's standard library brings: module names, and since which version newer names are there.

import data from '../../data/python-stdlib.json' with { type: 'json' };

/** Top-level modules of CPython 3.10 to 3.14, the removed ones too: importing those is a matter of the version. */
export const STDLIB: ReadonlySet<string> = new Set(data.modules);

/** Each name of a table of names by Python 3 minor version, with that version. */
const byName = (table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(table).flatMap(([minor, names]) => names.map((name) => [name, Number(minor)] as const)));

/** Modules and names that came with a Python 3 minor version, by `module` or `module.name`. */
const VERSIONS = byName(data.since);

/** The Python 3 minor version that brought a standard module or a name in it; undefined: it was always there, or it is no such name. */
export function sinceMinor(name: string): number | undefined {
  return VERSIONS.get(name);
}

/** A dotted name split at its last dot; `module` is empty for a top-level module. */
export interface DottedName {
  readonly module: string;
  readonly name: string;
}

/** `os.path.join` → `os.path` and `join`. */
export function dotted(path: string): DottedName {
  const dot = path.lastIndexOf('.');
  return { module: path.slice(0, Math.max(dot, 0)), name: path.slice(dot + 1) };
}

/** Every such name that came after a minor version. */
export function newerNames(minor: number): readonly DottedName[] {
  return [...VERSIONS].flatMap(([path, since]) => (since > minor ? [dotted(path)] : []));
}

/** Standard modules and names that are gone, by the Python 3 minor version that no longer has them. */
const GONE_SINCE = byName(data.gone);

/** Gone module → distributions that bring it back, beside `standard-<module>`. */
export const BACKPORTS: Readonly<Record<string, string>> = data.backports;

/** The Python 3 minor version that no longer has a standard module or a name in it; undefined: it is there, or it is no such name. */
export function removedIn(name: string): number | undefined {
  return GONE_SINCE.get(name);
}

/** All of them. */
export const REMOVED_NAMES: readonly DottedName[] = [...GONE_SINCE.keys()].map(dotted);
