// Whether one value fits a schema: yes, no, or nobody can tell. Only for values that are listed or looked for, which are few and small.

import { fieldsOf, isObject, listOf } from '../../../formats/object.js';
import { kindOf, kindsOf, NEVER_SAME, type Piece, type Spot, sole, valuesOf } from './branches.js';
import { tuple } from './children.js';
import { type Json, textOf } from './document.js';
import { exclusiveOf } from './numbers.js';
import { matches } from './pattern.js';
import { assertsFormat } from './strings.js';
import type { Counter } from './work.js';

export type Verdict = 'yes' | 'no' | 'unclear';

/** Deeper references to themselves that no value ends. */
const DEEPEST = 60;

/** Throws TooMuch. */
export function fits(value: unknown, spot: Spot, work: Counter, depth = 0): Verdict {
  return all(spot.map((piece) => fitsOne(value, piece, work, depth + 1)));
}

function all(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes('no') ? 'no' : verdicts.includes('unclear') ? 'unclear' : 'yes';
}

function any(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes('yes') ? 'yes' : verdicts.includes('unclear') ? 'unclear' : 'no';
}

function decided(holds: boolean | undefined): Verdict {
  return holds === undefined ? 'unclear' : holds ? 'yes' : 'no';
}

function fitsOne(value: unknown, { schema, document }: Piece, work: Counter, depth: number): Verdict {
  work.spend();
  if (typeof schema === 'boolean') return decided(schema);
  if (!isObject(schema) || depth > DEEPEST) return 'unclear';
  const keywords = sole(schema);
  const at = (one: unknown): Verdict => fitsOne(value, { schema: one, document }, work, depth + 1);
  const verdicts: Verdict[] = [];
  if (typeof keywords['$ref'] === 'string') {
    const found = document.resolve(keywords['$ref']);
    const followed = found === undefined ? 'unclear' : at(found);
    if (!document.besideRef) return followed;
    verdicts.push(followed);
  }
  work.spend((listOf(keywords['enum']).length + listOf(keywords['required']).length) / 16);
  verdicts.push(plain(value, keywords), ...combined(keywords, at));
  const below = (one: unknown, under: unknown): Verdict => fitsOne(one, { schema: under, document }, work, depth + 1);
  if (Array.isArray(value)) verdicts.push(...items(value, keywords, below));
  else if (isObject(value)) verdicts.push(...properties(value, keywords, below, at));
  if (NEVER_SAME.some((key) => Object.hasOwn(keywords, key) && keywords[key] !== true)) verdicts.push('unclear');
  return all(verdicts);
}

/** Schemas about the same value. */
function combined(keywords: Json, at: (schema: unknown) => Verdict): readonly Verdict[] {
  const { not, allOf, anyOf, oneOf } = keywords;
  const verdicts = listOf(allOf).map(at);
  if (Array.isArray(anyOf)) verdicts.push(any(anyOf.map(at)));
  if (Array.isArray(oneOf)) {
    const each = oneOf.map(at);
    const sure = each.filter((one) => one === 'yes').length;
    verdicts.push(sure > 1 ? 'no' : each.includes('unclear') ? 'unclear' : decided(sure === 1));
  }
  if (not !== undefined) verdicts.push(({ yes: 'no', no: 'yes', unclear: 'unclear' } as const)[at(not)]);
  if (keywords['if'] !== undefined) {
    const asked = at(keywords['if']);
    const [yes, no] = [at(keywords['then'] ?? true), at(keywords['else'] ?? true)];
    verdicts.push(asked === 'unclear' ? (yes === no ? yes : 'unclear') : asked === 'yes' ? yes : no);
  }
  return verdicts;
}

/** What a schema says of the value itself: type, values, bounds. */
function plain(value: unknown, keywords: Json): Verdict {
  const { kinds, unclear } = kindsOf(keywords);
  if (!kinds.has(kindOf(value))) return 'no';
  const values = valuesOf(keywords);
  if (values !== undefined) {
    const text = textOf(value);
    if (!values.some((one) => textOf(one) === text)) return 'no';
  }
  const verdicts: Verdict[] = unclear === undefined ? [] : ['unclear'];
  const limit = (key: string, unsaid: number): number =>
    typeof keywords[key] === 'number' ? (keywords[key] as number) : unsaid;
  const between = (size: number, least: string, most: string): Verdict =>
    decided(size >= limit(least, -Infinity) && size <= limit(most, Infinity));
  if (typeof value === 'number') {
    const { above = -Infinity, below = Infinity } = exclusiveOf(keywords);
    verdicts.push(between(value, 'minimum', 'maximum'), decided(value > above && value < below));
    const step = limit('multipleOf', 0);
    // Fractions are not exact: 0.3 is no multiple of 0.1 here.
    const exact = Number.isInteger(value) && Number.isInteger(step);
    if (step > 0) verdicts.push(decided(Number.isInteger(value / step) || (exact ? false : undefined)));
  } else if (typeof value === 'string') {
    verdicts.push(between([...value].length, 'minLength', 'maxLength'));
    if (typeof keywords['pattern'] === 'string') verdicts.push(decided(matches(keywords['pattern'], value)));
    if (assertsFormat(keywords['format'])) verdicts.push('unclear');
  } else if (Array.isArray(value)) {
    verdicts.push(between(value.length, 'minItems', 'maxItems'));
    if (keywords['uniqueItems'] === true) verdicts.push(decided(new Set(value.map(textOf)).size === value.length));
  } else if (isObject(value)) {
    verdicts.push(between(Object.keys(value).length, 'minProperties', 'maxProperties'));
    verdicts.push(decided(listOf(keywords['required']).every((name) => Object.hasOwn(value, String(name)))));
  }
  return all(verdicts);
}

type Below = (value: unknown, schema: unknown) => Verdict;

function items(value: readonly unknown[], keywords: Json, below: Below): readonly Verdict[] {
  const { first, rest } = tuple(keywords);
  const verdicts = value.map((one, index) => below(one, (index < first.length ? first[index] : rest) ?? true));
  const { contains, minContains = 1, maxContains = Number.POSITIVE_INFINITY } = keywords;
  if (contains === undefined) return verdicts;
  const each = value.map((one) => below(one, contains));
  const sure = each.filter((one) => one === 'yes').length;
  const most = sure + each.filter((one) => one === 'unclear').length;
  const inside = (count: number): boolean => count >= Number(minContains) && count <= Number(maxContains);
  return [...verdicts, inside(sure) === inside(most) ? decided(inside(sure)) : 'unclear'];
}

function properties(value: Json, keywords: Json, below: Below, at: (schema: unknown) => Verdict): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  const listed = fieldsOf(keywords['properties']);
  const patterns = Object.entries(fieldsOf(keywords['patternProperties']));
  for (const [name, one] of Object.entries(value)) {
    const own = Object.hasOwn(listed, name);
    if (own) verdicts.push(below(one, listed[name]));
    let other: boolean | undefined = !own;
    for (const [pattern, schema] of patterns) {
      const hit = matches(pattern, name);
      if (hit === true) verdicts.push(below(one, schema));
      else if (hit === undefined && below(one, schema) !== 'yes') verdicts.push('unclear');
      other = hit === true ? false : hit === undefined && other ? undefined : other;
    }
    const rest = other === false ? 'yes' : below(one, keywords['additionalProperties'] ?? true);
    verdicts.push(other === undefined && rest === 'no' ? 'unclear' : rest);
    if (keywords['propertyNames'] !== undefined) verdicts.push(below(name, keywords['propertyNames']));
  }
  for (const key of ['dependentRequired', 'dependentSchemas', 'dependencies']) {
    for (const [name, then] of Object.entries(fieldsOf(keywords[key]))) {
      if (!Object.hasOwn(value, name)) continue;
      verdicts.push(Array.isArray(then) ? decided(then.every((one) => Object.hasOwn(value, String(one)))) : at(then));
    }
  }
  return verdicts;
}
