// What JSON values look like: the schema of one, of several, and the places where two of them differ.

import { escapedKey } from '../core/json-pointer.js';
import type { Shape } from '../core/types.js';
import { isObject } from '../formats/object.js';

/** The shape of a value. Objects and arrays are as deep as messages may be, which is bounded. */
export function shapeOf(value: unknown): Shape {
  if (Array.isArray(value)) {
    const items = value.map(shapeOf);
    return { type: ['array'], ...(items.length === 0 ? {} : { items: items.reduce(merged) }) };
  }
  if (!isObject(value)) return { type: [value === null ? 'null' : typeof value] };
  const keys = Object.keys(value).sort();
  return {
    type: ['object'],
    properties: Object.fromEntries(keys.map((key) => [key, shapeOf(value[key])])),
    required: keys,
  };
}

/** The shape of values that have either of two. */
export function merged(a: Shape, b: Shape): Shape {
  const type = [...new Set([...a.type, ...b.type])].sort();
  const items = either(a.items, b.items);
  if (a.properties === undefined && b.properties === undefined) return { type, ...(items ? { items } : {}) };
  const [left, right] = [a.properties ?? {}, b.properties ?? {}];
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort();
  const lists = [a, b].filter(({ properties }) => properties !== undefined).map(({ required = [] }) => required);
  return {
    type,
    properties: Object.fromEntries(keys.map((key) => [key, either(own(left, key), own(right, key)) as Shape])),
    required: keys.filter((key) => lists.every((list) => list.includes(key))),
    ...(items ? { items } : {}),
  };
}

function either(a: Shape | undefined, b: Shape | undefined): Shape | undefined {
  return a === undefined || b === undefined ? (a ?? b) : merged(a, b);
}

/** A property of that name, and none that every object has. */
export function own<T>(object: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** JSON pointers of the places where two shapes of the same thing differ: other keys, or another type. */
export function differing(a: Shape, b: Shape, at: string): readonly string[] {
  if (a.type.join() !== b.type.join()) return [at];
  const [left, right] = [a.properties ?? {}, b.properties ?? {}];
  if (Object.keys(left).sort().join('\0') !== Object.keys(right).sort().join('\0')) return [at];
  return [
    ...Object.keys(left).flatMap((key) =>
      differing(left[key] as Shape, right[key] as Shape, `${at}/${escapedKey(key)}`),
    ),
    // Of an empty list nothing is known.
    ...(a.items === undefined || b.items === undefined ? [] : differing(a.items, b.items, `${at}/*`)),
  ];
}
