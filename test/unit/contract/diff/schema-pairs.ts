// Pairs of schemas, and what a change from the first to the second means for clients: once as what they send (input), once as
// what they are given (output). `oracle` says why jsoncompat, which only knows yes and no, sees a pair differently.

import type { ChangeKind } from '../../../../src/core/types.js';

/** The heaviest change of a pair; `same` where there is none. */
export type Verdict = ChangeKind | 'same';

export interface SchemaPair {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly input: Verdict;
  readonly output: Verdict;
  /** Where the oracle says otherwise, and why that is. */
  readonly oracle?: { readonly input?: string; readonly output?: string };
}

/** An object with one required property. */
const of = (schema: unknown) => ({ type: 'object', properties: { x: schema }, required: ['x'] });
const open = (properties: object, ...required: string[]) => ({
  type: 'object',
  properties,
  ...(required.length > 0 ? { required } : {}),
});
const closed = (properties: object, ...required: string[]) => ({
  ...open(properties, ...required),
  additionalProperties: false,
});
const text = { type: 'string' };
const whole = { type: 'integer' };
const list = (items: unknown, more = {}) => ({ type: 'array', items, ...more });

const MAP = 'the oracle does not look into the schema of additionalProperties';
const IGNORED = 'clients that send it are ignored: the schema still takes it, the server does not';
const FORMAT = 'the oracle does not look at formats';

export const PAIRS: readonly SchemaPair[] = [
  // Properties
  { name: 'equal', before: open({ a: text }), after: open({ a: text }), input: 'same', output: 'same' },
  {
    name: 'other order',
    before: { type: 'object', properties: { a: text, b: whole } },
    after: { properties: { b: whole, a: text }, type: 'object' },
    input: 'same',
    output: 'same',
  },
  {
    name: 'optional property added, open',
    before: open({ a: text }),
    after: open({ a: text, b: text }),
    input: 'feature',
    output: 'feature',
  },
  {
    name: 'optional property added, closed',
    before: closed({ a: text }),
    after: closed({ a: text, b: text }),
    input: 'feature',
    output: 'breaking',
  },
  {
    name: 'required property added, open',
    before: open({ a: text }),
    after: open({ a: text, b: text }, 'b'),
    input: 'breaking',
    output: 'feature',
  },
  {
    name: 'required property added, closed',
    before: closed({ a: text }, 'a'),
    after: closed({ a: text, b: text }, 'a', 'b'),
    input: 'breaking',
    output: 'breaking',
  },
  {
    name: 'optional property removed, open',
    before: open({ a: text, b: text }),
    after: open({ a: text }),
    input: 'breaking',
    output: 'breaking',
    oracle: { input: IGNORED },
  },
  {
    name: 'optional property removed, closed',
    before: closed({ a: text, b: text }),
    after: closed({ a: text }),
    input: 'breaking',
    output: 'breaking',
    oracle: { output: 'what is never given again was allowed to be missing; who reads it misses it all the same' },
  },
  {
    name: 'required property removed, open',
    before: open({ a: text, b: text }, 'a', 'b'),
    after: open({ a: text }, 'a'),
    input: 'breaking',
    output: 'breaking',
    oracle: { input: IGNORED },
  },
  {
    name: 'property becomes required',
    before: open({ a: text }),
    after: open({ a: text }, 'a'),
    input: 'breaking',
    output: 'fix',
  },
  {
    name: 'property becomes optional',
    before: open({ a: text }, 'a'),
    after: open({ a: text }),
    input: 'feature',
    output: 'breaking',
  },
  {
    name: 'property renamed',
    before: open({ city: text }, 'city'),
    after: open({ town: text }, 'town'),
    input: 'breaking',
    output: 'breaking',
  },
  {
    name: 'object closed',
    before: open({ a: text }),
    after: closed({ a: text }),
    input: 'breaking',
    output: 'fix',
  },
  {
    name: 'object opened',
    before: closed({ a: text }),
    after: open({ a: text }),
    input: 'feature',
    output: 'breaking',
  },
  {
    name: 'additionalProperties true is what holds anyway',
    before: open({ a: text }),
    after: { ...open({ a: text }), additionalProperties: true },
    input: 'docs',
    output: 'docs',
  },
  {
    name: 'property added where any other was asked for',
    before: { ...open({ a: text }), additionalProperties: true },
    after: { ...open({ a: text, b: whole }), additionalProperties: true },
    input: 'cannot-tell',
    output: 'feature',
  },
  {
    name: 'values of a map narrowed',
    before: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
    after: { type: 'object', additionalProperties: text },
    input: 'breaking',
    output: 'fix',
    oracle: { input: MAP },
  },
  {
    name: 'property of a map declared as it was',
    before: { type: 'object', additionalProperties: text },
    after: { type: 'object', properties: { a: text }, additionalProperties: text },
    input: 'docs',
    output: 'docs',
  },
  {
    name: 'property of a map declared otherwise',
    before: { type: 'object', additionalProperties: text },
    after: { type: 'object', properties: { a: whole }, additionalProperties: text },
    input: 'breaking',
    output: 'breaking',
    oracle: { input: MAP },
  },
  {
    name: 'nested property becomes required',
    before: of(open({ a: text })),
    after: of(open({ a: text }, 'a')),
    input: 'breaking',
    output: 'fix',
  },
  {
    name: 'property named __proto__ added',
    before: open({ a: text }),
    after: JSON.parse(
      '{"type":"object","properties":{"a":{"type":"string"},"__proto__":{"type":"string"}},"required":["__proto__"]}',
    ),
    input: 'breaking',
    output: 'feature',
  },
  // Types
  { name: 'string to integer', before: of(text), after: of(whole), input: 'breaking', output: 'breaking' },
  {
    name: 'integer to number',
    before: of(whole),
    after: of({ type: 'number' }),
    input: 'feature',
    output: 'breaking',
  },
  { name: 'number to integer', before: of({ type: 'number' }), after: of(whole), input: 'breaking', output: 'fix' },
  {
    name: 'string to string or null',
    before: of(text),
    after: of({ type: ['string', 'null'] }),
    input: 'feature',
    output: 'breaking',
  },
  {
    name: 'null no longer allowed',
    before: of({ anyOf: [text, { type: 'null' }] }),
    after: of(text),
    input: 'breaking',
    output: 'fix',
  },
  {
    name: 'null as anyOf and as a list of types',
    before: of({ anyOf: [text, { type: 'null' }] }),
    after: of({ type: ['string', 'null'] }),
    input: 'docs',
    output: 'docs',
  },
  {
    name: 'null as nullable and as a list of types',
    before: of({ type: 'string', nullable: true }),
    after: of({ type: ['string', 'null'] }),
    input: 'docs',
    output: 'docs',
    oracle: { output: 'nullable is a word of OpenAPI that the oracle does not know; zod writes it for that target' },
  },
  { name: 'anything to string', before: of({}), after: of(text), input: 'breaking', output: 'fix' },
  { name: 'string to anything', before: of(text), after: of(true), input: 'feature', output: 'breaking' },
  { name: 'true and the empty schema', before: of(true), after: of({}), input: 'docs', output: 'docs' },
  { name: 'nothing allowed any more', before: of(text), after: of(false), input: 'breaking', output: 'fix' },
  // Values
  {
    name: 'enum value removed',
    before: of({ type: 'string', enum: ['c', 'f', 'k'] }),
    after: of({ type: 'string', enum: ['c', 'f'] }),
    input: 'breaking',
    output: 'fix',
  },
  {
    name: 'enum value added',
    before: of({ enum: ['c', 'f'] }),
    after: of({ enum: ['c', 'f', 'k'] }),
    input: 'feature',
    output: 'breaking',
  },
  {
    name: 'enum reordered',
    before: of({ enum: ['c', 'f'] }),
    after: of({ enum: ['f', 'c'] }),
    input: 'docs',
    output: 'docs',
  },
  {
    name: 'enum introduced',
    before: of(text),
    after: of({ type: 'string', enum: ['a'] }),
    input: 'breaking',
    output: 'fix',
  },
  {
    name: 'enum given up',
    before: of({ type: 'string', enum: ['a'] }),
    after: of(text),
    input: 'feature',
    output: 'breaking',
  },
  { name: 'const as enum', before: of({ const: 'a' }), after: of({ enum: ['a'] }), input: 'docs', output: 'docs' },
  {
    name: 'const changed',
    before: of({ const: 'a' }),
    after: of({ const: 'b' }),
    input: 'breaking',
    output: 'breaking',
  },
  {
    name: 'enum as a choice of consts',
    before: of({ enum: ['a', 'b'] }),
    after: of({ anyOf: [{ const: 'a' }, { const: 'b' }] }),
    input: 'docs',
    output: 'docs',
  },
  {
    name: 'choice of consts with one less, oneOf',
    before: of({ oneOf: [{ const: 'a' }, { const: 'b' }] }),
    after: of({ oneOf: [{ const: 'a' }] }),
    input: 'breaking',
    output: 'fix',
  },
  {
    name: 'values of enum fit the new type only in part',
    before: of({ enum: ['a', 1] }),
    after: of(text),
    input: 'breaking',
    output: 'breaking',
  },
  {
    name: 'booleans listed',
    before: of({ type: 'boolean' }),
    after: of({ enum: [true, false] }),
    input: 'docs',
    output: 'docs',
  },
  // Bounds
  {
    name: 'minimum raised',
    before: of({ type: 'integer', minimum: 0 }),
    after: of({ type: 'integer', minimum: 1 }),
    input: 'breaking',
    output: 'fix',
  },
  {
    name: 'maximum raised',
    before: of({ type: 'integer', maximum: 10 }),
    after: of({ type: 'integer', maximum: 20 }),
    input: 'feature',
    output: 'breaking',
  },
  {
    name: 'above 0 is from 1 for whole numbers',
    before: of({ type: 'integer', exclusiveMinimum: 0 }),
    after: of({ type: 'integer', minimum: 1 }),
    input: 'docs',
    output: 'docs',
  },
  {
    name: 'from 0 to above 0',
    before: of({ type: 'number', minimum: 0 }),
    after: of({ type: 'number', exclusiveMinimum: 0 }),
    input: 'breaking',
    output: 'fix',
  },
  {
    name: 'steps of 5',
    before: of(whole),
    after: of({ type: 'integer', multipleOf: 5 }),
    input: 'breaking',
    output: 'fix',
  },
  {
    name: 'steps of 10 to steps of 5',
    before: of({ type: 'integer', multipleOf: 10 }),
    after: of({ type: 'integer', multipleOf: 5 }),
    input: 'feature',
    output: 'breaking',
  },
  {
    name: 'maxLength lowered',
    before: of({ type: 'string', maxLength: 100 }),
    after: of({ type: 'string', maxLength: 50 }),
    input: 'breaking',
    output: 'fix',
  },
  {
    name: 'minLength dropped',
    before: of({ type: 'string', minLength: 1 }),
    after: of(text),
    input: 'feature',
    output: 'breaking',
  },
  {
    name: 'pattern added',
    before: of(text),
    after: of({ type: 'string', pattern: '^[a-z]+$' }),
    input: 'breaking',
    output: 'fix',
  },
  {
    name: 'pattern dropped',
    before: of({ type: 'string', pattern: '^[a-z]+$' }),
    after: of(text),
    input: 'feature',
    output: 'breaking',
  },
  {
    name: 'pattern changed',
    before: of({ type: 'string', pattern: '^[a-z]+$' }),
    after: of({ type: 'string', pattern: '^[a-z0-9]+$' }),
    input: 'cannot-tell',
    output: 'cannot-tell',
  },
  {
    name: 'pattern that takes all added',
    before: of(text),
    after: of({ type: 'string', pattern: '.*' }),
    input: 'docs',
    output: 'docs',
    oracle: { input: 'the oracle takes every pattern for a bound' },
  },
  {
    name: 'format added',
    before: of(text),
    after: of({ type: 'string', format: 'date-time' }),
    input: 'breaking',
    output: 'fix',
    oracle: { input: FORMAT },
  },
  {
    name: 'format dropped',
    before: of({ type: 'string', format: 'uri' }),
    after: of(text),
    input: 'feature',
    output: 'breaking',
    oracle: { output: FORMAT },
  },
  {
    name: 'format widened',
    before: of({ type: 'string', format: 'uri' }),
    after: of({ type: 'string', format: 'uri-reference' }),
    input: 'cannot-tell',
    output: 'cannot-tell',
  },
  {
    name: 'format that only people read',
    before: of(text),
    after: of({ type: 'string', format: 'password' }),
    input: 'docs',
    output: 'docs',
  },
  // Arrays
  {
    name: 'items narrowed',
    before: of(list({ type: ['string', 'integer'] })),
    after: of(list(text)),
    input: 'breaking',
    output: 'fix',
  },
  {
    name: 'items of nested arrays widened',
    before: of(list(list(whole))),
    after: of(list(list({ type: 'number' }))),
    input: 'feature',
    output: 'breaking',
  },
  {
    name: 'minItems added',
    before: of(list(text)),
    after: of(list(text, { minItems: 1 })),
    input: 'breaking',
    output: 'fix',
  },
  {
    name: 'maxItems raised',
    before: of(list(text, { maxItems: 5 })),
    after: of(list(text, { maxItems: 9 })),
    input: 'feature',
    output: 'breaking',
  },
  {
    name: 'uniqueItems added',
    before: of(list(text)),
    after: of(list(text, { uniqueItems: true })),
    input: 'breaking',
    output: 'fix',
  },
  {
    name: 'second place of a tuple narrowed',
    before: of({ type: 'array', prefixItems: [text, { type: 'number' }] }),
    after: of({ type: 'array', prefixItems: [text, whole] }),
    input: 'breaking',
    output: 'fix',
  },
  {
    name: 'tuple ends',
    before: of({ type: 'array', prefixItems: [text, text] }),
    after: of({ type: 'array', prefixItems: [text, text], items: false }),
    input: 'breaking',
    output: 'fix',
  },
  // Words
  {
    name: 'description changed',
    before: of({ type: 'string', description: 'A city' }),
    after: of({ type: 'string', description: 'A city or a village' }),
    input: 'docs',
    output: 'docs',
  },
  {
    name: 'property named description',
    before: open({ description: text }),
    after: open({ description: text, title: text }),
    input: 'feature',
    output: 'feature',
  },
  {
    name: 'default changed',
    before: open({ a: { type: 'integer', default: 10 } }),
    after: open({ a: { type: 'integer', default: 20 } }),
    input: 'feature',
    output: 'docs',
  },
  {
    name: 'default added',
    before: open({ a: whole }),
    after: open({ a: { type: 'integer', default: 20 } }),
    input: 'docs',
    output: 'docs',
  },
  // References and combinations
  {
    name: 'definition behind a $ref narrowed',
    before: { ...of({ $ref: '#/$defs/Unit' }), $defs: { Unit: { enum: ['c', 'f'] } } },
    after: { ...of({ $ref: '#/$defs/Unit' }), $defs: { Unit: { enum: ['c'] } } },
    input: 'breaking',
    output: 'fix',
  },
  {
    name: '$ref written out',
    before: { ...of({ $ref: '#/$defs/Unit' }), $defs: { Unit: { enum: ['c', 'f'] } } },
    after: of({ enum: ['c', 'f'] }),
    input: 'docs',
    output: 'docs',
  },
  {
    name: 'recursive schema, equal under another name',
    before: { $ref: '#/$defs/Node', $defs: { Node: open({ next: { $ref: '#/$defs/Node' }, v: whole }) } },
    after: { $ref: '#/$defs/Item', $defs: { Item: open({ next: { $ref: '#/$defs/Item' }, v: whole }) } },
    input: 'docs',
    output: 'docs',
  },
  {
    name: 'recursive schema, narrowed inside',
    before: { $ref: '#/$defs/Node', $defs: { Node: open({ next: { $ref: '#/$defs/Node' }, v: { type: 'number' } }) } },
    after: { $ref: '#/$defs/Node', $defs: { Node: open({ next: { $ref: '#/$defs/Node' }, v: whole }) } },
    input: 'breaking',
    output: 'fix',
  },
  {
    name: '$ref to elsewhere',
    before: of({ $ref: 'https://example.com/a.json' }),
    after: of({ $ref: 'https://example.com/b.json' }),
    input: 'cannot-tell',
    output: 'cannot-tell',
  },
  {
    name: 'allOf melted',
    before: { allOf: [open({ a: text }, 'a'), open({ b: whole })] },
    after: open({ a: text, b: whole }, 'a'),
    input: 'docs',
    output: 'docs',
  },
  {
    name: 'allOf with one demand more',
    before: { allOf: [open({ a: text }, 'a')] },
    after: { allOf: [open({ a: text }, 'a'), open({ b: text }, 'b')] },
    input: 'breaking',
    output: 'feature',
  },
  {
    name: 'alternative added',
    before: of({ anyOf: [text, whole] }),
    after: of({ anyOf: [text, whole, list(text)] }),
    input: 'feature',
    output: 'breaking',
  },
  {
    name: 'alternative of tagged objects removed',
    before: of({ oneOf: [open({ kind: { const: 'a' } }, 'kind'), open({ kind: { const: 'b' } }, 'kind')] }),
    after: of({ oneOf: [open({ kind: { const: 'a' } }, 'kind')] }),
    input: 'breaking',
    output: 'fix',
  },
  {
    name: 'demand added in one tagged alternative',
    before: of({ oneOf: [open({ kind: { const: 'a' }, n: whole }, 'kind'), open({ kind: { const: 'b' } }, 'kind')] }),
    after: of({
      oneOf: [open({ kind: { const: 'a' }, n: whole }, 'kind', 'n'), open({ kind: { const: 'b' } }, 'kind')],
    }),
    input: 'breaking',
    output: 'fix',
  },
  {
    name: 'oneOf whose alternatives overlap',
    before: of({
      oneOf: [
        { type: 'string', maxLength: 5 },
        { type: 'string', minLength: 3 },
      ],
    }),
    after: of({
      oneOf: [
        { type: 'string', maxLength: 6 },
        { type: 'string', minLength: 3 },
      ],
    }),
    input: 'cannot-tell',
    output: 'cannot-tell',
  },
  {
    name: 'not changed',
    before: of({ type: 'string', not: { const: 'a' } }),
    after: of({ type: 'string', not: { const: 'b' } }),
    input: 'cannot-tell',
    output: 'cannot-tell',
  },
  {
    name: 'not given up',
    before: of({ type: 'string', not: { const: 'a' } }),
    after: of(text),
    input: 'cannot-tell',
    output: 'cannot-tell',
  },
  {
    name: 'patternProperties narrowed',
    before: { type: 'object', patternProperties: { '^x-': { type: ['string', 'integer'] } } },
    after: { type: 'object', patternProperties: { '^x-': text } },
    input: 'breaking',
    output: 'fix',
  },
  {
    name: 'if and then added',
    before: open({ a: text, b: text }),
    // From text: a linter takes an object with `then` for a promise.
    after: { ...open({ a: text, b: text }), ...JSON.parse('{"if":{"required":["a"]},"then":{"required":["b"]}}') },
    input: 'cannot-tell',
    output: 'cannot-tell',
  },
  {
    name: 'unevaluatedProperties closes as additionalProperties does',
    before: { ...open({ a: text }), unevaluatedProperties: false },
    after: closed({ a: text }),
    input: 'docs',
    output: 'docs',
    oracle: { input: 'the oracle does not know unevaluatedProperties' },
  },
  {
    name: 'a type nobody knows',
    before: of({ type: 'text' }),
    after: of({ type: 'string' }),
    input: 'cannot-tell',
    output: 'cannot-tell',
  },
];
