// Lists of named things in two contracts: what is gone, what came, what is in both, each with its place.

import type { ContractChange } from '../../core/types.js';
import { isEqual, type Json } from './schema/document.js';
import { howChanged, named, sides } from './values.js';

export interface Placed {
  readonly item: Json;
  /** JSON pointer in its contract. */
  readonly at: string;
}

export interface Matched {
  readonly gone: readonly Placed[];
  readonly come: readonly Placed[];
  readonly kept: readonly { readonly name: string; readonly before: Placed; readonly after: Placed }[];
}

/** Matches two lists by a key; of several with one name the first counts, as it does for clients. */
export function match(before: readonly Json[], after: readonly Json[], list: string, key: string): Matched {
  const [old, young] = [byKey(before, list, key), byKey(after, list, key)];
  return {
    gone: [...old].filter(([name]) => !young.has(name)).map(([, one]) => one),
    come: [...young].filter(([name]) => !old.has(name)).map(([, one]) => one),
    kept: [...old].flatMap(([name, one]) => {
      const other = young.get(name);
      return other === undefined ? [] : [{ name, before: one, after: other }];
    }),
  };
}

function byKey(items: readonly Json[], list: string, key: string): Map<string, Placed> {
  const found = new Map<string, Placed>();
  for (const [index, item] of items.entries()) {
    const name = String(item[key] ?? '');
    if (!found.has(name)) found.set(name, { item, at: `/${list}/${index}` });
  }
  return found;
}

/**
 * Changes for what is gone and what came.
 * @param what `Tool`, for sentences
 * @param same what two things share when one is the other under a new name: any of these
 */
export function comings(
  { gone, come }: Matched,
  what: string,
  key: string,
  same: (item: Json) => readonly string[],
): readonly ContractChange[] {
  const renamed = new Map<string, Placed>();
  for (const one of come) {
    for (const text of same(one.item)) if (!renamed.has(text)) renamed.set(text, one);
  }
  return [
    ...gone.map(({ item, at }): ContractChange => {
      const other = same(item).flatMap((text) => renamed.get(text) ?? [])[0];
      const to = other === undefined ? '' : `; ${named(String(other.item[key]))} is new and similar: renamed?`;
      const message = `${what} ${named(String(item[key]))} was removed${to === '' ? '.' : to}`;
      return { kind: 'breaking', pointer: at, message, before: item };
    }),
    ...come.map(({ item, at }): ContractChange => {
      const message = `${what} ${named(String(item[key]))} is new.`;
      return { kind: 'feature', pointer: at, message, after: item };
    }),
  ];
}

/** `getTinyImage` and `get-tiny-image` are one name in two spellings. */
export function plainName(name: unknown): string {
  return String(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Changes of fields that are words for people or for models. */
export function wordChanges(
  before: Placed,
  after: Placed,
  fields: readonly string[],
  who: string,
): readonly ContractChange[] {
  return fields.flatMap((field): ContractChange | [] => {
    const [a, b] = [before.item[field], after.item[field]];
    if (isEqual(a, b)) return [];
    return {
      kind: 'docs',
      pointer: b === undefined ? `${before.at}/${field}` : `${after.at}/${field}`,
      message: `The ${field} of ${who} ${howChanged(a, b)}.`,
      ...sides(a, b),
    };
  });
}

/** Fields that nobody here knows: new ones are ignored by clients, others may mean anything to those who read them. */
export function unknownChanges(
  before: Placed,
  after: Placed,
  known: readonly string[],
  who: string,
): readonly ContractChange[] {
  const fields = new Set([...Object.keys(before.item), ...Object.keys(after.item)]);
  return wordChanges(before, after, [...fields].filter((field) => !known.includes(field)).sort(), who).map((one) => ({
    ...one,
    kind: one.before === undefined ? 'docs' : 'cannot-tell',
  }));
}
