// Limits of arguments that are new in the schema and not for clients: nobody sent what is beyond them, or the server refused it.

import { keysIn } from '../../../core/json-pointer.js';
import { dig, isObject } from '../../../formats/object.js';
import type { Problem } from './problem.js';
import type { SchemaPair } from './schema-diff.js';

/** Words for some of the values only. */
const SUCH_AS = /\be\.g\.|\bsuch as\b|\bfor example\b|\betc\b/i;
/** So many characters before the first value say what the values are. */
const NEAR = 40;
/** A value that stands for others: no server takes it as it is written. */
const PLACEHOLDER = /YYYY|^<[^<>]+>$/;

/**
 * Whether an argument takes less in words only. A limit is written down where there was none: servers refuse first and say so
 * later. A limit that was there and is stricter now, and a list of values that nobody was told of, are other things.
 */
export function refusedBefore(problem: Problem, pair: SchemaPair): boolean {
  const { what, name, from, to, fromAt, parts } = problem;
  if (parts !== undefined) return parts.every((one) => refusedBefore(one, pair));
  // A number in JavaScript is most often one that was meant to be whole.
  if (what === 'type') return name === 'fraction';
  if (what === 'bound') return from === undefined;
  if (what !== 'values') return false;
  if (Array.isArray(from)) return from.every((value) => typeof value === 'string' && PLACEHOLDER.test(value));
  const said = describedAt(pair.before, fromAt.slice(pair.beforeAt.length));
  if (!Array.isArray(to)) return false;
  const first = Math.min(...to.filter((value) => value !== null).map((value) => placeOf(said, String(value))));
  return first >= 0 && !SUCH_AS.test(said.slice(Math.max(0, first - NEAR), first));
}

/** Every description on the way to a place of a schema, but for its own: that is of all arguments. */
function describedAt(schema: unknown, pointer: string): string {
  let at = schema;
  const said: string[] = [];
  for (const key of keysIn(pointer)) {
    at = dig(at, [key]);
    if (isObject(at) && typeof at['description'] === 'string') said.push(at['description']);
  }
  return said.join('\n');
}

/** Where a text has a value as a word of its own; -1: nowhere. */
function placeOf(text: string, value: string): number {
  if (value === '') return -1;
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    if (!/\w/.test(text[at - 1] ?? '') && !/\w/.test(text[at + value.length] ?? '')) return at;
  }
  return -1;
}
