// A value that one schema takes and another does not, found by trying: where keywords alone do not tell, an example does.

import { isObject, listOf } from '../../../formats/object.js';
import { type Kind, kindsOf, type Piece, type Spot } from './branches.js';
import { itemSpot, namesOf, propertySpot } from './children.js';
import { type Json, textOf } from './document.js';
import { fits } from './fits.js';
import { textsFor } from './pattern.js';
import { type Counter, TooMuch } from './work.js';

const DEEPEST = 3;
const MOST_LAYERS = 60;
const MOST_NAMES = 12;
/** Values tried for a property or an item. */
const MOST_INSIDE = 6;
const MOST_VALUES = 200;
const LONGEST = 64;

/** An example, wrapped since it may be anything; the shortest one that was found. */
export interface Example {
  readonly value: unknown;
}

/** @returns undefined where none was found within the work that is left */
export function exampleOf(from: Spot, to: Spot, work: Counter): Example | undefined {
  try {
    const found = valuesFor(from, to, work, 0).sort((a, b) => textOf(a).length - textOf(b).length);
    for (const value of found) {
      if (fits(value, from, work) === 'yes' && fits(value, to, work) === 'no') return { value };
    }
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
  }
  return undefined;
}

/** Values at the edges of what both schemas speak of. Properties are those that `from` lists: others are never sent. */
function valuesFor(from: Spot, to: Spot, work: Counter, depth: number): unknown[] {
  const [mine, theirs] = [layersOf(from, work), layersOf(to, work)];
  const layers = [...mine, ...theirs].map(({ schema }) => schema as Json);
  const listed = layers.flatMap((one) => [
    ...listOf(one['enum']),
    ...['const', 'default'].flatMap((key) => (Object.hasOwn(one, key) ? [one[key]] : [])),
    ...listOf(one['examples']),
  ]);
  const stated = from.flatMap(({ schema }) => (isObject(schema) ? [kindsOf(schema).kinds] : []));
  const may = (kind: Kind): boolean => stated.every((kinds) => kinds.has(kind));
  const kinds = [null, true, false, ...numbers(layers), ...(may('string') ? texts(layers) : [])];
  // What nobody says anything about has no edges.
  const deeper = depth < DEEPEST && layers.some((one) => Object.keys(one).length > 0);
  const inside = [
    ...(deeper && may('array') ? arrays(mine, theirs, work, depth) : []),
    ...(deeper && may('object') ? objects(from, mine, theirs, work, depth) : []),
  ];
  const unlike = new Map([...listed, ...kinds, ...inside].map((value) => [textOf(value), value]));
  work.spend(unlike.size / 16);
  return [...unlike.values()].slice(0, MOST_VALUES);
}

const SAME_VALUE = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'];

/** Every schema that has something to say about the same value, whatever combines them. */
function layersOf(spot: Spot, work: Counter, keys = SAME_VALUE): readonly Piece[] {
  const found = new Map<unknown, Piece>();
  const left = [...spot];
  for (let piece = left.shift(); piece !== undefined && found.size < MOST_LAYERS; piece = left.shift()) {
    const { schema, document } = piece;
    work.spend();
    if (!isObject(schema) || found.has(schema)) continue;
    found.set(schema, piece);
    const more: unknown[] = keys.flatMap((key): unknown => schema[key] ?? []);
    if (keys === SAME_VALUE && isObject(schema['dependentSchemas']))
      more.push(...Object.values(schema['dependentSchemas']));
    if (typeof schema['$ref'] === 'string') more.push(document.resolve(schema['$ref']));
    left.push(...more.slice(0, MOST_LAYERS).map((one) => ({ schema: one, document })));
  }
  return [...found.values()];
}

function numbers(layers: readonly Json[]): readonly number[] {
  const edges = layers.flatMap((one) =>
    ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'].flatMap((key) =>
      typeof one[key] === 'number' ? [one[key] as number] : [],
    ),
  );
  return [0, 1, -1, 0.5, ...edges.flatMap((edge) => [edge, edge - 1, edge + 1])];
}

function texts(layers: readonly Json[]): readonly string[] {
  const lengths = layers.flatMap((one) =>
    ['minLength', 'maxLength'].flatMap((key) => (typeof one[key] === 'number' ? [one[key] as number] : [])),
  );
  const sizes = lengths.flatMap((size) => [size - 1, size, size + 1]).filter((size) => size >= 0 && size <= LONGEST);
  const fitting = layers.flatMap(({ pattern }) => (typeof pattern === 'string' ? textsFor(pattern) : []));
  return [...fitting, ...sizes.map((size) => 'a'.repeat(size)), '', 'a', 'A', '0', 'a0', 'a b', 'a-b', 'a_b', 'é'];
}

function arrays(mine: readonly Piece[], theirs: readonly Piece[], work: Counter, depth: number): readonly unknown[] {
  const wanted = schemasUnder('contains', [...mine, ...theirs]);
  const [a, b] = [mine, theirs].map((pieces) => itemSpot(partsOf(pieces), 0));
  const items = valuesFor(a!, [...b!, ...wanted], work, depth + 1).slice(0, MOST_INSIDE);
  const [first] = items;
  return [[], ...items.map((one) => [one]), ...items.map((one) => [first, one])];
}

/** Objects of one property, of all, and of all but one. */
function objects(
  from: Spot,
  mine: readonly Piece[],
  theirs: readonly Piece[],
  work: Counter,
  depth: number,
): readonly unknown[] {
  const always = partsOf(layersOf(from, work, ['allOf']));
  const declared = [...namesOf(partsOf(mine))];
  // Where nothing is listed, names are data.
  const names = declared.length > 0 ? declared : namesToTry(mine, theirs, work);
  const values = new Map(
    names.slice(0, MOST_NAMES).map((name) => {
      const [a, b] = [mine, theirs].map((pieces) => propertySpot(partsOf(pieces), name).spot);
      const { spot } = propertySpot(always, name);
      const taken = valuesFor(a!, b!, work, depth + 1).filter((value) => fits(value, spot, work) === 'yes');
      return [name, taken.slice(0, MOST_INSIDE)] as const;
    }),
  );
  const usable = [...values].filter(([, taken]) => taken.length > 0);
  const make = (entries: readonly (readonly [string, unknown])[]): Json => Object.fromEntries(entries);
  const full = usable.map(([name, [first]]) => [name, first] as const);
  return [
    {},
    make(full),
    ...usable.map(([name]) => make(full.filter(([other]) => other !== name))),
    ...usable.flatMap(([name, taken]) => taken.map((value) => make([[name, value]]))),
    ...usable.flatMap(([name, taken]) =>
      taken.slice(1).map((value) => make([...full.filter(([other]) => other !== name), [name, value]])),
    ),
  ];
}

function namesToTry(mine: readonly Piece[], theirs: readonly Piece[], work: Counter): readonly string[] {
  const about = schemasUnder('propertyNames', [...mine, ...theirs]);
  return valuesFor(about, [], work, DEEPEST).filter((name): name is string => typeof name === 'string');
}

function schemasUnder(keyword: string, pieces: readonly Piece[]): Spot {
  return pieces
    .map(({ schema, document }) => ({ schema: (schema as Json)[keyword], document }))
    .filter(({ schema }) => schema !== undefined);
}

function partsOf(pieces: readonly Piece[]): readonly { keywords: Json; document: Piece['document'] }[] {
  return pieces.map(({ schema, document }) => ({ keywords: schema as Json, document }));
}
