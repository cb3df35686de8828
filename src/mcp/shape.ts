// What JSON values look like: the schema of one, of several, and the places where two of them differ.

import { grouped } from '../core/grouped.js';
import { escapedKey } from '../core/json-pointer.js';
import type { Shape } from '../core/types.js';
import { isObject } from '../formats/object.js';

/** Of what is nested deeper only the type is set down: contracts with shapes have to stay readable. */
const DEEPEST_SHAPE = 50;

/** The shape of a value. */
export function shapeOf(value: unknown, depth = 0): Shape {
  const deeper = depth < DEEPEST_SHAPE;
  if (Array.isArray(value)) {
    const items = deeper ? value.map((one) => shapeOf(one, depth + 1)) : [];
    return { type: ['array'], ...(items.length === 0 ? {} : { items: merged(items) }) };
  }
  if (!isObject(value)) return { type: [value === null ? 'null' : typeof value] };
  if (!deeper) return { type: ['object'] };
  // Readers drop a field of that name, and would find it new each time.
  const keys = Object.keys(value)
    .filter((key) => key !== '__proto__')
    .sort();
  return {
    type: ['object'],
    properties: Object.fromEntries(keys.map((key) => [key, shapeOf(value[key], depth + 1)])),
    required: keys,
  };
}

/** The shape of values that have any of these. */
export function merged(shapes: readonly Shape[]): Shape {
  const [only] = shapes;
  if (only !== undefined && shapes.length === 1) return only;
  const type = [...new Set(shapes.flatMap((one) => one.type))].sort();
  const items = shapes.flatMap((one) => one.items ?? []);
  const objects = shapes.filter(({ properties }) => properties !== undefined);
  const entries = objects.flatMap(({ properties = {} }) => Object.entries(properties));
  const fields = grouped(entries, ([key]) => key);
  const always = new Map<string, number>();
  for (const { required = [] } of objects) for (const key of required) always.set(key, (always.get(key) ?? 0) + 1);
  const keys = [...fields.keys()].sort();
  return {
    type,
    ...(objects.length === 0
      ? {}
      : {
          properties: Object.fromEntries(
            keys.map((key) => [key, merged((fields.get(key) ?? []).map(([, one]) => one))]),
          ),
          required: keys.filter((key) => always.get(key) === objects.length),
        }),
    ...(items.length === 0 ? {} : { items: merged(items) }),
  };
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
