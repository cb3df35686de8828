// Whether two places of schemas are the same: by what they say, and by which objects they are.

import type { Spot } from './branches.js';
import { isEqual, textOf } from './document.js';
import type { Pair } from './problem.js';

/** Equal texts mean the same where they name nothing outside of themselves, or what they name is the same too. */
export function isSame({ from, to }: Pair): boolean {
  if (from.length !== to.length) return false;
  return from.every(({ schema, document }, index) => {
    const other = to[index]!;
    // Without references each part is met once on the way down: no text of it has to be kept.
    if (!document.refers && !other.document.refers) return isEqual(schema, other.schema);
    const text = textOf(schema);
    if (text !== textOf(other.schema)) return false;
    if (!/"\$(ref|dynamicRef|recursiveRef)"/.test(text)) return true;
    return textOf(document.root) === textOf(other.document.root);
  });
}

const ids = new WeakMap<object, number>();
let last = 0;

/** One text for the same objects of the same documents. */
export function idOf(spot: Spot): string {
  return spot
    .map(({ schema, document }) => `${one(schema)}@${one(document)}`)
    .sort()
    .join('+');
}

function one(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '-';
  const known = ids.get(value);
  if (known !== undefined) return String(known);
  last += 1;
  ids.set(value, last);
  return String(last);
}
