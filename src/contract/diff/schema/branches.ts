// Turns a schema into the list of its alternatives: `$ref` and `allOf` melted in, `anyOf` and `oneOf` multiplied out.

import { isObject, listOf } from '../../../formats/object.js';
import { type Json, type SchemaDocument, textOf } from './document.js';
import { TooMuch, type Work } from './work.js';

/** A schema where it stands: what its `$ref`s mean depends on the document. */
export interface Piece {
  readonly schema: unknown;
  readonly document: SchemaDocument;
}

/** Schemas that hold for one value together. */
export type Spot = readonly Piece[];

/** Numbers are split, so that `number` → `integer` is a type less. */
export type Kind = 'null' | 'boolean' | 'integer' | 'fraction' | 'string' | 'array' | 'object';
const KINDS: readonly Kind[] = ['null', 'boolean', 'integer', 'fraction', 'string', 'array', 'object'];

/** A schema of plain keywords. */
export interface Part {
  readonly keywords: Json;
  readonly document: SchemaDocument;
}

/** One alternative of a schema: kinds of value, the keywords that bound them, and what we do not understand. */
export interface Branch {
  readonly kinds: ReadonlySet<Kind>;
  readonly parts: readonly Part[];
  /** From `enum` and `const`; undefined when any value will do. */
  readonly values?: readonly unknown[] | undefined;
  /** Keywords that are only compared as text, since they can forbid anything. */
  readonly opaque: ReadonlySet<string>;
}

/** All alternatives. `loose`: together they take more than the schema does (`oneOf` whose alternatives overlap). */
export interface Branches {
  readonly list: readonly Branch[];
  readonly loose: boolean;
}

const MOST_BRANCHES = 64;

/** The alternatives of schemas that hold together. Throws TooMuch. */
export function branchesOf(spot: Spot, work: Work): Branches {
  return spot
    .map((piece) => expand(piece, work, new Set()))
    .reduce((left, right) => cross(left, right, work), { list: [ANYTHING], loose: false });
}

const ANYTHING: Branch = { kinds: new Set(KINDS), parts: [], opaque: new Set() };
const NOTHING: Branches = { list: [], loose: false };

function expand({ schema, document }: Piece, work: Work, refs: ReadonlySet<string>): Branches {
  work.spend();
  if (schema === true) return { list: [ANYTHING], loose: false };
  if (schema === false) return NOTHING;
  if (!isObject(schema)) return { list: [{ ...ANYTHING, opaque: new Set([`!${textOf(schema)}`]) }], loose: false };
  work.spend(weightOf(schema));
  const followed = refOf(schema, document, work, refs);
  if (followed !== undefined && !document.besideRef) return followed;
  const all: Branches[] = [{ list: [plain(schema, document)], loose: false }];
  if (followed !== undefined) all.push(followed);
  for (const member of listOf(schema['allOf'])) all.push(expand({ schema: member, document }, work, refs));
  for (const key of ['anyOf', 'oneOf'] as const) {
    if (!Array.isArray(schema[key])) continue;
    const several = schema[key].map((member) => expand({ schema: member, document }, work, refs));
    const overlap =
      key === 'oneOf' && several.some((a, at) => several.slice(at + 1).some((b) => !allApart(a.list, b.list, work)));
    all.push({ list: several.flatMap(({ list }) => list), loose: overlap || several.some(({ loose }) => loose) });
  }
  return all.reduce((left, right) => cross(left, right, work));
}

/** What it costs to read a schema's own lists. */
function weightOf(schema: Json): number {
  const lists = [schema['type'], schema['enum'], schema['required']].map((list) => listOf(list).length);
  return lists.reduce((sum, length) => sum + length, Object.keys(schema).length) / 16;
}

function refOf(schema: Json, document: SchemaDocument, work: Work, refs: ReadonlySet<string>): Branches | undefined {
  const ref = schema['$ref'];
  if (typeof ref !== 'string') return undefined;
  const found = document.resolve(ref);
  // A reference to itself without a value in between says nothing; one to elsewhere may say anything.
  if (refs.size > MOST_BRANCHES) throw new TooMuch();
  if (found === undefined || refs.has(ref)) {
    return { list: [{ ...ANYTHING, opaque: new Set([`$ref ${ref}`]) }], loose: false };
  }
  return expand({ schema: found, document }, work, new Set([...refs, ref]));
}

/** Keywords that can forbid anything and are compared as text only; some of them mean something together only. */
const OPAQUE = [
  ['not'],
  ['if', 'then', 'else'],
  ['contains', 'minContains', 'maxContains'],
  ['propertyNames'],
  ['dependentRequired', 'dependentSchemas', 'dependencies'],
  ['contentEncoding', 'contentMediaType', 'contentSchema'],
] as const;
/** What these mean depends on everything around them. */
export const NEVER_SAME = ['unevaluatedItems', 'unevaluatedProperties', '$dynamicRef', '$recursiveRef'];
const APPLICATORS = ['$ref', 'allOf', 'anyOf', 'oneOf', 'if', '$dynamicRef', '$recursiveRef', 'dependentSchemas'];
let unlike = 0;

function plain(schema: Json, document: SchemaDocument): Branch {
  const keywords = sole(schema);
  const opaque = new Set<string>();
  for (const group of OPAQUE) {
    const said = group.filter((key) => Object.hasOwn(keywords, key));
    if (said.length === 0 || (said[0] === 'not' && keywords['not'] === false)) continue;
    // SDKs write down that names are strings.
    if (said[0] === 'propertyNames' && textOf(keywords['propertyNames']) === '{"type":"string"}') continue;
    const text = textOf(said.map((key) => [key, keywords[key]]));
    opaque.add(text.includes('"$ref"') ? `${text} ${document.definitions()}` : text);
  }
  for (const key of NEVER_SAME) {
    if (!Object.hasOwn(keywords, key) || keywords[key] === true) continue;
    unlike += 1;
    opaque.add(`${key} ${unlike}`);
  }
  const { kinds: stated, unclear } = kindsOf(keywords);
  if (unclear !== undefined) opaque.add(unclear);
  const values = valuesOf(keywords);
  const listed = values === undefined ? undefined : new Set(values.map(kindOf));
  const kinds = listed === undefined ? stated : new Set([...stated].filter((kind) => listed.has(kind)));
  return { kinds, parts: [{ keywords, document }], ...(values === undefined ? {} : { values }), opaque };
}

/** Alone, `unevaluated…` says what `additionalProperties` and `items` say. */
export function sole(schema: Json): Json {
  if (!('unevaluatedProperties' in schema || 'unevaluatedItems' in schema)) return schema;
  if (APPLICATORS.some((key) => Object.hasOwn(schema, key))) return schema;
  const { unevaluatedProperties, unevaluatedItems, ...rest } = schema;
  const properties = unevaluatedProperties !== undefined && rest['additionalProperties'] === undefined;
  const items = unevaluatedItems !== undefined && rest['items'] === undefined && rest['contains'] === undefined;
  return {
    ...rest,
    ...(properties ? { additionalProperties: unevaluatedProperties } : {}),
    ...(items ? { items: unevaluatedItems } : unevaluatedItems === undefined ? {} : { unevaluatedItems }),
  };
}

export function kindsOf(schema: Json): { kinds: Set<Kind>; unclear?: string } {
  const { type } = schema;
  if (type === undefined) return { kinds: new Set(KINDS) };
  const names = Array.isArray(type) ? type : [type];
  const kinds = new Set<Kind>();
  for (const name of schema['nullable'] === true ? [...names, 'null'] : names) {
    if (name === 'number') kinds.add('integer').add('fraction');
    else if (KINDS.includes(name as Kind) && name !== 'fraction') kinds.add(name as Kind);
    else return { kinds: new Set(KINDS), unclear: `type ${textOf(type)}` };
  }
  return { kinds };
}

export function valuesOf(schema: Json): readonly unknown[] | undefined {
  const listed = Array.isArray(schema['enum']) ? schema['enum'] : undefined;
  if (!Object.hasOwn(schema, 'const')) return listed;
  const only = [schema['const']];
  return listed === undefined ? only : both(listed, only);
}

function both(left: readonly unknown[], right: readonly unknown[]): readonly unknown[] {
  const texts = new Set(right.map(textOf));
  return left.filter((value) => texts.has(textOf(value)));
}

function cross(left: Branches, right: Branches, work: Work): Branches {
  const list: Branch[] = [];
  for (const a of left.list) {
    for (const b of right.list) {
      work.spend(1 + (a.parts.length + b.parts.length) / 16);
      const one = meet(a, b);
      if (one !== undefined) list.push(one);
      if (list.length > MOST_BRANCHES) throw new TooMuch();
    }
  }
  return { list, loose: left.loose || right.loose };
}

function meet(a: Branch, b: Branch): Branch | undefined {
  const kinds = new Set([...a.kinds].filter((kind) => b.kinds.has(kind)));
  if (kinds.size === 0) return undefined;
  const values = a.values === undefined ? b.values : b.values === undefined ? a.values : both(a.values, b.values);
  return {
    kinds,
    parts: [...a.parts, ...b.parts],
    ...(values === undefined ? {} : { values }),
    opaque: new Set([...a.opaque, ...b.opaque]),
  };
}

function allApart(left: readonly Branch[], right: readonly Branch[], work: Work): boolean {
  return left.every((a) => right.every((b) => apart(a, b, work)));
}

/** Whether no value fits both, as far as that is plain: other kinds, other values, or another value of a required property. */
export function apart(a: Branch, b: Branch, work: Work): boolean {
  work.spend(1 + (sizeOf(a) + sizeOf(b)) / 16);
  const kinds = [...a.kinds].filter((kind) => b.kinds.has(kind));
  if (kinds.length === 0) return true;
  if (a.values !== undefined && b.values !== undefined) return both(a.values, b.values).length === 0;
  if (kinds.length > 1 || kinds[0] !== 'object') return false;
  const [left, right] = [tags(a), tags(b)];
  return [...left].some(([name, values]) => {
    const others = right.get(name);
    return others !== undefined && both(values, others).length === 0;
  });
}

/** What it costs to look for what tells an alternative from others. */
function sizeOf({ parts, values }: Branch): number {
  return parts.reduce(
    (sum, { keywords }) => sum + listOf(keywords['required']).length,
    (values?.length ?? 0) + parts.length,
  );
}

/** Required properties that can hold a few values only: what tells alternatives apart. */
function tags({ parts }: Branch): Map<string, readonly unknown[]> {
  const found = new Map<string, readonly unknown[]>();
  for (const { keywords } of parts) {
    const { properties, required } = keywords;
    if (!isObject(properties) || !Array.isArray(required)) continue;
    for (const name of required) {
      const property = typeof name === 'string' && Object.hasOwn(properties, name) ? properties[name] : undefined;
      const values = isObject(property) ? valuesOf(property) : undefined;
      if (values !== undefined) found.set(String(name), values);
    }
  }
  return found;
}

/** The kind of a value. */
export function kindOf(value: unknown): Kind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'fraction';
  return typeof value as Kind;
}
