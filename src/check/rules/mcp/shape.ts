// Holds a value to a shape, a small part of JSON Schema, and says in words what does not fit, with the path of each.
// A schema compiler takes longer to start than all other rules take together; its test holds this to one.

import { plural } from '../../../core/plural.js';
import type { JsonPath } from '../../../formats/json-file.js';
import { isObject } from '../../../formats/object.js';

/** The keywords of JSON Schema that the shapes here are made of. */
export interface Shape {
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  /** False: no other keys. A shape: that of every other key’s value. */
  readonly additionalProperties?: false | Shape;
  readonly items?: Shape;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** The property by whose `const` one of `oneOf` is chosen. */
  readonly discriminator?: { readonly propertyName: string };
  readonly oneOf?: readonly Shape[];
  /** What the pattern means. */
  readonly words?: string;
}

// Shapes that several files are made of.
export const text = { type: 'string' } as const;
export const flag = { type: 'boolean' } as const;
export const url = {
  type: 'string',
  pattern: '^[A-Za-z][A-Za-z0-9+.-]*:.+',
  words: 'a URL such as https://example.com',
} as const;
export const listOf = (items: Shape) => ({ type: 'array', items }) as const;

export interface Misfit {
  readonly path: JsonPath;
  /** `"packages[0].transport" is missing.` */
  readonly message: string;
  readonly hint: string | undefined;
  /** Whether the key itself is not known. */
  readonly unknown?: boolean;
}

/** Everything that does not fit, the outermost first. */
export function misfits(shape: Shape, value: unknown, path: JsonPath = []): readonly Misfit[] {
  const say = (message: string): readonly Misfit[] => [
    { path, message: `${shown(path)} ${message}.`, hint: undefined },
  ];
  const types = shape.type === undefined ? undefined : [shape.type].flat();
  if (types !== undefined && !types.includes(typeOf(value))) {
    return say(`must be ${types.map((type) => TYPES[type] ?? type).join(' or ')}`);
  }
  if (shape.enum !== undefined && !shape.enum.some((one) => one === value)) {
    return say(`must be one of ${shape.enum.join(', ')}`);
  }
  if (typeof value === 'string') {
    const length = [...value].length;
    if (length < (shape.minLength ?? 0)) return say(length === 0 ? 'is empty' : 'is too short');
    if (length > (shape.maxLength ?? Infinity))
      return say(`is longer than ${plural(shape.maxLength ?? 0, 'character')}`);
    if (shape.pattern === undefined || new RegExp(shape.pattern, 'u').test(value)) return [];
    return say(`must be ${shape.words ?? shape.pattern}`);
  }
  if (Array.isArray(value)) {
    const { items } = shape;
    return items === undefined ? [] : value.flatMap((item, index) => misfits(items, item, [...path, index]));
  }
  return isObject(value) ? [...keysOf(shape, value, path), ...chosen(shape, value, path)] : [];
}

function keysOf(shape: Shape, value: Readonly<Record<string, unknown>>, path: JsonPath): readonly Misfit[] {
  const missing = (shape.required ?? [])
    .filter((key) => !Object.hasOwn(value, key))
    .map((key) => ({ path: [...path, key], message: `${shown([...path, key])} is missing.`, hint: `Add "${key}".` }));
  const wrong = Object.entries(value).flatMap(([key, item]): readonly Misfit[] => {
    const known = shape.properties !== undefined && Object.hasOwn(shape.properties, key);
    const own = known ? shape.properties?.[key] : shape.additionalProperties;
    if (own !== false) return own === undefined ? [] : misfits(own, item, [...path, key]);
    const message = `Unknown key ${shown([...path, key])}.`;
    return [{ path: [...path, key], message, hint: 'Remove it, or correct the spelling.', unknown: true }];
  });
  return [...missing, ...wrong];
}

/** The one of several shapes that a property names. */
function chosen(shape: Shape, value: Readonly<Record<string, unknown>>, path: JsonPath): readonly Misfit[] {
  const key = shape.discriminator?.propertyName;
  if (key === undefined || !Object.hasOwn(value, key)) return [];
  const options = shape.oneOf ?? [];
  const option = options.find(({ properties }) => properties?.[key]?.const === value[key]);
  if (option !== undefined) return misfits(option, value, path);
  const known = options.map(({ properties }) => properties?.[key]?.const).join(', ');
  const message = `${shown([...path, key])} is ${JSON.stringify(value[key])}; it must be one of ${known}.`;
  return [{ path: [...path, key], message, hint: undefined }];
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a string',
  boolean: 'true or false',
  object: 'an object',
  array: 'an array',
  number: 'a number',
};

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** `["packages", 0, "transport"]` → `"packages[0].transport"`. */
function shown(path: JsonPath): string {
  const words = path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`));
  return words.length === 0 ? 'The document' : `"${words.join('')}"`;
}
