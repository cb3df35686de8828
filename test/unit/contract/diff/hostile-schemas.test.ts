// Schemas that are made to be hard: whatever they are, a comparison takes a bounded number of steps and says a bounded amount.

import { describe, expect, test } from '@jest/globals';
import { diffContracts } from '../../../../src/contract/diff/diff.js';
import { diffSchemas } from '../../../../src/contract/diff/schema/schema-diff.js';
import { newBudget } from '../../../../src/contract/diff/schema/work.js';
import { renderChanges } from '../../../../src/contract/render-diff.js';
import { makeContract } from '../../../../src/mcp/contract.js';
import { judgeContract } from '../../../../src/mcp/judge-contract.js';
import { sample } from '../../../support/sample.js';

const EMPTY = {
  protocolVersions: ['2025-11-25'],
  serverInfo: { name: 's', version: '1' },
  capabilities: {},
  tools: [],
  resources: [],
  resourceTemplates: [],
  prompts: [],
};
/** One pair may spend this much, and the last step goes over it by what one part of a schema holds. */
const STEPS = 20_000;
const MOST_OUTPUT = 20_000_000;

const object = (properties: unknown, more = {}): object => ({ type: 'object', properties, ...more });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const named = (count: number, make: (index: number) => unknown, prefix = 'p'): Record<string, unknown> =>
  Object.fromEntries(many(count, (index) => [`${prefix}${index}`, make(index)]));
const LONG = 'x'.repeat(300_000);

/** Each property of a level is the next level, twice: what differs at the end is there 2^depth times. */
function doubling(depth: number, end: unknown, make: (next: object) => object): object {
  const $defs: Record<string, unknown> = { [`d${depth}`]: end };
  for (let level = 0; level < depth; level += 1) $defs[`d${level}`] = make({ $ref: `#/$defs/d${level + 1}` });
  return { type: 'object', properties: { a: { $ref: '#/$defs/d0' } }, $defs };
}

function nested(depth: number, end: unknown): unknown {
  let schema = end;
  for (let level = 0; level < depth; level += 1) schema = object({ x: schema });
  return schema;
}

type Maker = (end: object) => unknown;
const STRING = { type: 'string' };
const NUMBER = { type: 'number' };

const SCHEMAS: Readonly<Record<string, Maker>> = {
  'properties that double': (end) => doubling(40, end, (next) => object({ a: next, b: next })),
  'properties that double, long names': (end) => doubling(30, end, (next) => object({ [LONG]: next, b: next })),
  'allOf that doubles': (end) => doubling(40, end, (next) => ({ allOf: [next, next] })),
  'anyOf that doubles': (end) => doubling(40, end, (next) => ({ anyOf: [next, object({ a: next })] })),
  'oneOf that doubles': (end) => doubling(40, end, (next) => ({ oneOf: [next, { type: 'null' }, next] })),
  'items that double': (end) =>
    doubling(40, end, (next) => ({ type: 'array', prefixItems: [next, next], items: next })),
  'patterns that double': (end) => doubling(40, end, (next) => object({}, { patternProperties: { a: next, b: next } })),
  'others that double': (end) => doubling(40, end, (next) => object({ a: next }, { additionalProperties: next })),
  'a product of choices': (end) =>
    object({}, { allOf: many(40, (at) => ({ anyOf: [{ required: [`a${at}`] }, end] })) }),
  'choices within choices': (end) => doubling(12, end, (next) => ({ anyOf: many(8, () => next) })),
  'many alternatives with many tags': (end) =>
    object({
      a: {
        oneOf: many(60, (at) => object({ kind: { const: at }, end }, { required: many(500, (other) => `p${other}`) })),
      },
    }),
  'many alternatives with long lists of values': (end) =>
    object({ a: { oneOf: many(60, (at) => ({ enum: many(500, (other) => `${at}-${other}`) })), end } }),
  'a long list of types': (end) =>
    doubling(20, end, (next) => ({ type: many(20_000, () => 'string'), allOf: [next, next] })),
  'a long list of values': (end) => object({ a: { enum: many(50_000, (at) => at), ...end } }),
  'a list of large values': (end) => object({ a: { enum: many(2000, () => named(20, (at) => at)), ...end } }),
  'values against many parts': (end) =>
    object({ a: { enum: many(300, () => many(100, (at) => at)), allOf: many(200, () => ({ items: {} })), ...end } }),
  'many properties': (end) => object(named(20_000, () => end)),
  'many required': (end) => object({ a: end }, { required: many(60_000, (at) => `r${at}`) }),
  'a large default in many places': (end) =>
    doubling(30, { ...end, default: LONG + JSON.stringify(end) }, (next) => object({ a: next, b: next })),
  'a long text deep inside': (end) => nested(95, { ...end, description: LONG }),
  'very deep': (end) => nested(190, end),
  'too large': (end) => object(named(8, (at) => ({ ...end, description: `${at}${LONG}` }))),
  'a long reference': () => object({ a: { $ref: `#/${'a/'.repeat(100_000)}` } }),
  'a reference to itself': (end) => ({ type: 'object', $ref: '#', allOf: [{ $ref: '#' }, end] }),
  'words at many places': (end) => object(named(5000, () => ({ ...end, description: JSON.stringify(end) }))),
};

/** What there is too much of. */
const kindsOf = (title: string): readonly string[] =>
  title.match(/double|choices|alternatives|lists?\b|properties|required|places|text|deep|too large|reference/g) ?? [
    title,
  ];

describe.each(sample(Object.entries(SCHEMAS), ([title]) => kindsOf(title)))('%s', (_, make) => {
  const [before, after] = [make(STRING), make(NUMBER)];

  test.each(['input', 'output'] as const)('as %s: a bounded number of steps, and no silence', (position) => {
    const budget = newBudget();
    const all = budget.left;
    const changes = diffSchemas({ position, owner: 't', before, after, beforeAt: '/a', afterAt: '/b' }, budget);
    expect(all - budget.left).toBeLessThan(2 * STEPS);
    if (JSON.stringify(before) !== JSON.stringify(after)) expect(changes.length).toBeGreaterThan(0);
  });

  test('a contract with it: the comparison and what is wrong with it are of bounded length', () => {
    const tools = (schema: unknown) => many(1, (at) => ({ name: `t${at}`, inputSchema: schema, outputSchema: schema }));
    const [old, young] = [
      makeContract({ ...EMPTY, tools: tools(before) }),
      makeContract({ ...EMPTY, tools: tools(after) }),
    ];
    const changes = diffContracts(old, young);
    expect(JSON.stringify(changes).length).toBeLessThan(MOST_OUTPUT);
    expect(renderChanges(changes).length).toBeLessThan(MOST_OUTPUT);
    expect(JSON.stringify(judgeContract(young)).length).toBeLessThan(50_000);
  });
});

test('of too many changes the heaviest are listed, and the rest is counted', () => {
  const contract = (count: number, prefix: string) =>
    makeContract({
      ...EMPTY,
      tools: many(count, (at) => ({ name: `${prefix}${at}`, inputSchema: { type: 'object' } })),
    });
  const changes = diffContracts(contract(3000, 'old'), contract(3000, 'new'));
  expect(changes.length).toBe(1001);
  expect(changes.every(({ kind }) => kind === 'breaking')).toBe(true);
  expect(changes.at(-1)?.message).toBe('5000 more changes not listed, none of them more severe than this.');
});

test.each([
  ['empty lines', '\n'.repeat(1_000_000)],
  ['carriage returns', '\r'.repeat(1_000_000)],
  ['blanks', ' '.repeat(1_000_000)],
  ['colons', ':'.repeat(1_000_000)],
  ['a command without an end', `::${'a'.repeat(1_000_000)}`],
  ['half commands', '::a\n'.repeat(250_000)],
  ['hashes', '##['.repeat(300_000)],
])('a description of nothing but %s is looked at once', (_, description) => {
  const faults = judgeContract(makeContract({ ...EMPTY, tools: [{ name: description, description }] }));
  expect(JSON.stringify(faults).length).toBeLessThan(5000);
});

test('large parts are told apart by all of them, and references in them are seen', () => {
  const schema = (end: string, of: object) =>
    object({ a: { enum: [LONG + end] }, b: { $ref: '#/$defs/x' } }, { $defs: { x: of } });
  const diff = (a: object, b: object) =>
    diffSchemas({ position: 'input', owner: 't', before: a, after: b, beforeAt: '', afterAt: '' }).map(
      ({ kind }) => kind,
    );
  expect(diff(schema('1', STRING), schema('1', STRING))).toEqual([]);
  expect(diff(schema('1', STRING), schema('2', STRING))).toContain('breaking');
  expect(diff(schema('1', STRING), schema('1', NUMBER))).toContain('breaking');
});
