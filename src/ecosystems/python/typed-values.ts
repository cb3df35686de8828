// Values of a manifest that have to be texts, lists of them or tables of them.

import { asText, dig, type KeyPath } from '../../formats/object.js';
import { tomlKey } from '../../formats/toml.js';
import { isTable, type Table } from './table.js';

export type Texts = Readonly<Record<string, string>>;
/** Tells that what is at a place is not what it must be. */
type Wrong = (path: KeyPath, wanted: string) => void;

/** The texts of a list; what is none is told. */
export function textsIn(found: readonly unknown[] | undefined, path: KeyPath, wrong: Wrong): readonly string[] {
  return (found ?? []).flatMap((item, index) => {
    if (isText(item)) return [item];
    wrong([...path, index], 'a string');
    return [];
  });
}

/** Authors are a list of tables with a name, an address or both: `"Me <me@host>"` is refused by every backend. */
export function people(found: unknown, path: KeyPath, wrong: Wrong): void {
  if (found === undefined) return;
  if (!Array.isArray(found)) {
    wrong(path, 'an array of tables');
    return;
  }
  for (const [index, person] of found.entries()) {
    const texts = isTable(person) && Object.keys(person).length > 0 && Object.values(person).every(isText);
    if (!texts) wrong([...path, index], 'a table with name and email');
  }
}

/** The entries of a table that are texts; what is none is told. */
export function tableOf(found: Table | undefined, path: KeyPath, wrong: Wrong): Texts {
  const kept: [string, string][] = [];
  for (const [key, item] of Object.entries(found ?? {})) {
    if (isText(item)) kept.push([key, item]);
    else wrong([...path, key], 'a string');
  }
  return Object.fromEntries(kept);
}

/** Poetry writes a script as `"module:function"` or as `{ reference = "…" }`. */
export function poetryScripts(found: unknown): Texts {
  const targets = Object.entries(isTable(found) ? found : {}).flatMap(([key, item]) => {
    const target = asText(item) ?? asText(dig(item, ['callable'])) ?? asText(dig(item, ['reference']));
    return target === undefined ? [] : [[key, target]];
  });
  return Object.fromEntries(targets);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** `['project', 'scripts', 'a b']` → `project.scripts."a b"`, `[…, 0]` → `…[0]`. */
export function shown(path: KeyPath): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key + 1}]`;
      return `${index === 0 ? '' : '.'}${tomlKey(key)}`;
    })
    .join('');
}
