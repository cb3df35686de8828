// Each rule of clients finds its witness, at its place, and nothing in a sound list.

import { expect, test } from '@jest/globals';
import { clientDrafts } from '../../../src/clients/findings.js';
import { type Judging, judgeClients } from '../../../src/clients/judge.js';
import { CLIENT_RULES, type ClientId } from '../../../src/clients/rules.js';
import { worksWith } from '../../../src/clients/works-with.js';
import { makeContract, type Seen } from '../../../src/mcp/contract.js';

type Item = Record<string, unknown>;

const SOUND: Item = {
  name: 'forecast',
  description: 'Forecast for a city.',
  inputSchema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
};
const tool = (more: Item): Item => ({ ...SOUND, ...more });
const taking = (property: Item, more: Item = {}): Item =>
  tool({ inputSchema: { type: 'object', properties: { a: property }, ...more } });
const giving = (property: Item, more: Item = {}): Item =>
  tool({ outputSchema: { type: 'object', properties: { a: property }, ...more } });

function judge(tools: readonly Item[], more: Partial<Seen> = {}, judging: Judging = {}) {
  const seen = { protocolVersions: ['2025-11-25'], serverInfo: { name: 'w', version: '1' }, capabilities: {}, tools };
  return judgeClients(makeContract({ ...seen, resources: [], resourceTemplates: [], prompts: [], ...more }), judging);
}

/** What is wrong, the rule, and the pointer into the tool. */
type Witness = readonly [string, readonly Item[], string, string, Judging?, Partial<Seen>?];

const many = (count: number): readonly Item[] =>
  Array.from({ length: count }, (_, index) => tool({ name: `forecast_${index}` }));

/** Lists in lists: the root is one level, its property the second. */
const nested = (lists: number): Readonly<Record<string, unknown>> =>
  lists === 0 ? { type: 'string' } : { type: 'array', items: nested(lists - 1) };

const WITNESSES: readonly Witness[] = [
  [
    'oneOf at the root',
    [taking({ type: 'string' }, { oneOf: [{ required: ['a'] }] })],
    'schema-root-choice',
    '/inputSchema/oneOf',
  ],
  [
    'anyOf at the root',
    [taking({ type: 'string' }, { anyOf: [{ required: ['a'] }] })],
    'schema-root-choice',
    '/inputSchema/anyOf',
  ],
  ['a tuple', [taking({ type: 'array', items: [{}] })], 'schema-2020-12', '/inputSchema/properties/a/items'],
  [
    'a bound of draft 4',
    [taking({ type: 'integer', minimum: 0, exclusiveMinimum: true })],
    'schema-2020-12',
    '/inputSchema/properties/a/exclusiveMinimum',
  ],
  [
    'an object of anything, as an empty schema',
    [taking({ type: 'object', properties: {}, additionalProperties: {} })],
    'schema-open-object',
    '/inputSchema/properties/a/additionalProperties',
  ],
  ['an array of anything', [taking({ type: 'array' })], 'schema-array-items', '/inputSchema/properties/a'],
  [
    'an array of anything, deep inside',
    [
      taking({
        anyOf: [{ type: 'object', properties: { 'b/c': { type: 'array', prefixItems: [{}] } } }, { type: 'null' }],
      }),
    ],
    'schema-array-items',
    '/inputSchema/properties/a/anyOf/0/properties/b~1c',
  ],
  ['an object without properties', [tool({ inputSchema: { type: 'object' } })], 'schema-properties', '/inputSchema'],
  [
    'an argument with brackets',
    [tool({ inputSchema: { type: 'object', properties: { 'filter[id]': {} } } })],
    'schema-property-name',
    '/inputSchema/properties/filter[id]',
  ],
  [
    'a property that is true',
    [tool({ inputSchema: { type: 'object', properties: { a: true } } })],
    'schema-boolean',
    '/inputSchema/properties/a',
  ],
  [
    'an output property that is true',
    [tool({ outputSchema: { type: 'object', properties: { a: true } } })],
    'schema-boolean',
    '/outputSchema/properties/a',
  ],
  [
    'an exclusive bound for Gemini',
    [taking({ type: 'integer', exclusiveMinimum: 0 })],
    'schema-gemini',
    '/inputSchema/properties/a/exclusiveMinimum',
    { targets: ['gemini-api'] },
  ],
  [
    'a number in an enum for Gemini',
    [taking({ enum: [1, 2] })],
    'schema-gemini',
    '/inputSchema/properties/a/enum/0',
    { targets: ['gemini-api'] },
  ],
  [
    'a cycle',
    [taking({ $ref: '#/$defs/n' }, { $defs: { n: { properties: { next: { $ref: '#/$defs/n' } } } } })],
    'schema-cycle',
    '/inputSchema/$defs/n',
  ],
  [
    'a cycle of two',
    [
      taking(
        { $ref: '#/$defs/n' },
        { $defs: { n: { items: { $ref: '#/$defs/m' } }, m: { not: { $ref: '#/$defs/n' } } } },
      ),
    ],
    'schema-cycle',
    '/inputSchema/$defs/n',
  ],
  ['the root again', [taking({ $ref: '#' })], 'schema-cycle', '/inputSchema'],
  ['eleven levels', [taking(nested(9))], 'schema-deep', `/inputSchema/properties/a${'/items'.repeat(9)}`],
  [
    'a pattern of Python',
    [giving({ type: 'string', pattern: '(?P<y>\\d)' })],
    'output-schema-compiles',
    '/outputSchema/properties/a/pattern',
  ],
  ['an empty enum', [giving({ enum: [] })], 'output-schema-compiles', '/outputSchema/properties/a/enum'],
  [
    'nullable without a type',
    [giving({ nullable: true })],
    'output-schema-compiles',
    '/outputSchema/properties/a/nullable',
  ],
  [
    'draft 7 declared',
    [giving({}, { $schema: 'http://json-schema.org/draft-07/schema#' })],
    'output-schema-dialect',
    '/outputSchema/$schema',
  ],
  ['a dot in a name', [tool({ name: 'weather.forecast' })], 'tool-name-letters', '/name'],
  ['a long name', [tool({ name: 'x'.repeat(65) })], 'tool-name-length', '/name'],
  ['a name and a key', [tool({ name: 'x'.repeat(40) })], 'tool-name-budget', '/name', { key: 'k'.repeat(20) }],
  ['names alike', [tool({ name: 'get_user' }), tool({ name: 'Get_User' })], 'tool-name-clash', '/name'],
  ['a long description', [tool({ description: 'x'.repeat(2049) })], 'tool-text-cut', '/description'],
  ['long instructions', [SOUND], 'tool-text-cut', '/instructions', {}, { instructions: 'x'.repeat(2049) }],
  ['no description', [tool({ description: ' ' })], 'tool-description-missing', '/description'],
  ['101 tools', many(101), 'tools-many', ''],
  ['resources alone', [], 'tools-none', '', {}, { resources: [{ uri: 'a://b', name: 'b' }] }],
  [
    'a heavy list',
    Array.from({ length: 50 }, (_, index) => tool({ name: `t${index}`, description: 'x'.repeat(2000) })),
    'tools-heavy',
    '',
  ],
  ['no hints', [SOUND], 'tool-hints', '', { targets: ['chatgpt-apps'] }],
];

test('ten levels, and a long way through one schema, are not deep', () => {
  const wide: Readonly<Record<string, unknown>> = {
    properties: { properties: { type: 'object', enum: [{ a: { b: { c: { d: {} } } } }] } },
  };
  expect(judge([taking(nested(8)), taking(wide)]).map(({ rule }) => rule.id)).not.toContain('schema-deep');
});

test.each(WITNESSES)('%s', (_, tools, id, pointer, judging = {}, more = {}) => {
  const found = judge(tools, more, judging);
  expect(found.map(({ rule }) => rule.id)).toEqual([id]);
  expect(found[0]?.found[0]?.pointer).toBe(pointer);
});

test('every rule has a witness', () => {
  const seen = new Set([...WITNESSES.map(([, , id]) => id), 'tools-too-many']);
  expect(CLIENT_RULES.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
});

test('beyond 128 tools other clients lose them too, told once', () => {
  expect(judge(many(129)).map(({ rule }) => rule.id)).toEqual(['tools-too-many']);
});

test.each<[string, readonly Item[], Judging?]>([
  ['a usual tool', [SOUND]],
  ['as many as all accept', many(100)],
  ['choices inside a property', [taking({ anyOf: [{ type: 'string' }, { type: 'null' }], default: null })]],
  ['an empty schema of items', [taking({ type: 'array', items: {} })]],
  [
    'a property that is called items, type or oneOf',
    [
      tool({
        inputSchema: {
          type: 'object',
          properties: { type: { type: 'string' }, oneOf: { type: 'string' }, items: { type: 'string' } },
        },
      }),
    ],
  ],
  [
    'an array in a default value or an example',
    [taking({ type: 'string', default: { type: 'array' }, examples: [{ type: 'array' }] })],
  ],
  ['names of 64 letters', [tool({ name: 'x'.repeat(64) })]],
  ['a key and a name of 59', [tool({ name: 'x'.repeat(39) })], { key: 'k'.repeat(20) }],
  [
    'a reference used twice',
    [taking({ $ref: '#/$defs/n' }, { $defs: { n: { type: 'string' } }, anyof: [{ $ref: '#/$defs/n' }] })],
  ],
  [
    'draft 7 declared by an input schema',
    [taking({ type: 'string' }, { $schema: 'http://json-schema.org/draft-07/schema#' })],
  ],
  ['a pattern with a flag of its own', [giving({ type: 'string', pattern: '^\\p{L}+$' })]],
  ['exclusive bounds, since Gemini counts only where it is named', [taking({ type: 'integer', exclusiveMinimum: 0 })]],
])('nothing is said of %s', (_, tools, judging = {}) => {
  expect(judge(tools, {}, judging)).toEqual([]);
});

test('a client that does not count is not heard', () => {
  const tools = [tool({ name: 'a.b', inputSchema: { type: 'object' } })];
  const ids = (targets: readonly ClientId[]) => judge(tools, {}, { targets }).map(({ rule }) => rule.id);
  expect(ids(['cursor'])).toEqual([]);
  expect(ids(['openai-api'])).toEqual(['schema-properties', 'tool-name-letters']);
  expect(ids(['claude-desktop'])).toEqual(['tool-name-letters']);
});

test('a finding says the tool, the place, who loses what and since when', () => {
  const found = judge([taking({ type: 'array' }), tool({ ...taking({ type: 'array' }), name: 'other' })]);
  expect(clientDrafts(found)).toEqual([
    {
      rule: 'schema-array-items',
      level: 'error',
      message:
        'The tool forecast takes an array without items (/inputSchema/properties/a). 1 other tool does so too. Copilot in VS Code and the OpenAI API lose all tools of the server.',
      hint: expect.stringContaining('Add items to the array'),
      quote: ['forecast: /inputSchema/properties/a', 'other: /inputSchema/properties/a'],
      facts: { 'seen on': '2026-04-20', source: expect.stringMatching(/^https:/) },
    },
  ]);
});

test('the table has who loses something, and who does not', () => {
  const table = worksWith(judge([tool({ name: 'a.b' })]));
  expect(table.losses).toEqual([
    { client: 'Claude Desktop', loses: 'all tools (tool-name-letters)' },
    { client: 'OpenAI API', loses: 'all tools (tool-name-letters)' },
    { client: 'Amazon Bedrock', loses: 'all tools (tool-name-letters)' },
  ]);
  expect(table.well).toContain('Claude Code');
  expect(worksWith(judge([SOUND])).losses).toEqual([]);
});

test('a list made of definitions that refer to each other is read in a moment', () => {
  const $defs = Object.fromEntries(
    Array.from({ length: 199 }, (_, at) => [`d${at}`, { $ref: `#/$defs/d${at + 1}` }] as const),
  );
  const tools = Array.from({ length: 40 }, (_, at) => ({
    ...taking({ $ref: '#/$defs/d0' }, { $defs }),
    name: `t${at}`,
  }));
  expect(judge(tools).map(({ rule }) => rule.id)).not.toContain('schema-cycle');
});
