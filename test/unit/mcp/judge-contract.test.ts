import { describe, expect, test } from '@jest/globals';
import { makeContract } from '../../../src/mcp/contract.js';
import { type Fault, judgeContract } from '../../../src/mcp/judge-contract.js';

type Item = Record<string, unknown>;

function judge(seen: {
  tools?: Item[];
  prompts?: Item[];
  resources?: Item[];
  instructions?: string;
}): readonly Fault[] {
  return judgeContract(
    makeContract({
      protocolVersions: ['2025-11-25'],
      serverInfo: { name: 'weather', version: '1.0.0' },
      capabilities: {},
      tools: [],
      resources: [],
      resourceTemplates: [],
      prompts: [],
      ...seen,
    }),
  );
}
const tool = (inputSchema: unknown, name = 'forecast'): Item => ({ name, inputSchema });
const schema = (more: Item): Item => ({ type: 'object', ...more });

describe('schemas', () => {
  test.each<[string, Item]>([
    ['an empty object', schema({})],
    ['2020-12 with prefixItems', schema({ properties: { at: { type: 'array', prefixItems: [{ type: 'number' }] } } })],
    ['definitions', schema({ properties: { a: { $ref: '#/$defs/a~1b' } }, $defs: { 'a/b': { type: 'string' } } })],
    ['itself', schema({ properties: { child: { $ref: '#' } } })],
    [
      'draft 7 that says so',
      schema({ $schema: 'http://json-schema.org/draft-07/schema#', properties: { a: { type: 'array', items: [{}] } } }),
    ],
    // Brave's search server: the published draft only says that values should be distinct, and no client minds.
    [
      'an enum of draft 7 with a value twice',
      schema({ $schema: 'http://json-schema.org/draft-07/schema#', properties: { a: { enum: ['b', 'b'] } } }),
    ],
    [
      'draft 7 that does not say so: what comes of it depends on the client',
      schema({ properties: { a: { type: 'array', items: [{}] } } }),
    ],
    [
      'a dialect nobody here knows',
      schema({ $schema: 'https://example.com/own', properties: { a: { type: 'strnig' } } }),
    ],
    ['an anchor', schema({ properties: { a: { $ref: '#/nowhere' } }, $defs: { a: { $id: 'x', $anchor: 'y' } } })],
    ['a pattern of another language', schema({ properties: { a: { type: 'string', pattern: '(?P<year>\\d+)' } } })],
    ['a property that is called $ref in an example', schema({ examples: [{ $ref: '#/nowhere' }] })],
    [
      'formats and keywords of its own',
      schema({ 'x-order': 1, properties: { a: { type: 'string', format: 'city' } } }),
    ],
  ])('nothing is wrong with %s', (_, value) => {
    expect(judge({ tools: [tool(value)] })).toEqual([]);
  });

  test.each<[string, Item, Fault['kind'], string]>([
    ['a type that is none', schema({ properties: { a: { type: 'strnig' } } }), 'schema', '/properties/a/type'],
    ['required that is no list', schema({ required: 'city' }), 'schema', '/required'],
    ['a property that is no schema', schema({ properties: { a: 'string' } }), 'schema', '/properties/a'],
    [
      'a reference that leads nowhere',
      schema({ properties: { a: { $ref: '#/definitions/A' } } }),
      'schema',
      '#/definitions/A',
    ],
    [
      'a keyword that only draft 7 knows, with a value that is no schema',
      schema({ $schema: 'http://json-schema.org/draft-07/schema#', additionalItems: 5 }),
      'schema-dialect',
      '/additionalItems',
    ],
    [
      'draft 4',
      schema({ properties: { a: { type: 'number', minimum: 0, exclusiveMinimum: true } } }),
      'schema',
      'exclusiveMinimum',
    ],
  ])('%s', (_, value, kind, words) => {
    expect(judge({ tools: [tool(value)] })).toEqual([
      { kind, where: 'tools.forecast.inputSchema', what: expect.stringContaining(words) },
    ]);
  });

  test('what a tool gives back is looked at too', () => {
    const outputSchema = { type: 'object', properties: [] };
    expect(judge({ tools: [{ ...tool({ type: 'object' }), outputSchema }] })).toEqual([
      expect.objectContaining({ kind: 'schema', where: 'tools.forecast.outputSchema' }),
    ]);
  });
});

describe('names and texts', () => {
  const sound = tool({ type: 'object' });

  test.each<[string, Parameters<typeof judge>[0], Fault['kind'] | undefined]>([
    ['tools of one name', { tools: [sound, sound] }, 'duplicate'],
    ['prompts of one name', { prompts: [{ name: 'a' }, { name: 'a' }] }, 'duplicate'],
    [
      'a resource that stands twice',
      {
        resources: [
          { uri: 'a://b', name: '1' },
          { uri: 'a://b', name: '2' },
        ],
      },
      'duplicate-uri',
    ],
    ['a resource whose address has no scheme', { resources: [{ uri: 'stations', name: 's' }] }, 'no-uri'],
    ['an address of an own scheme', { resources: [{ uri: 'x-w+1:stations', name: 's' }] }, undefined],
    ['colours in a description', { tools: [{ ...sound, description: '\u001b[31mred\u001b[0m' }] }, 'hidden-text'],
    ['a direction override', { tools: [{ ...sound, description: 'a\u202eb' }] }, 'hidden-text'],
    ['text in tag characters', { prompts: [{ name: 'a', description: 'x\u{e0041}\u{e0042}' }] }, 'hidden-text'],
    ['a workflow command', { instructions: 'Ask.\n::set-env name=PATH::x' }, 'hidden-text'],
    [
      'line ends, tabs, emoji and a flag of England',
      { instructions: 'a\n\tb 👩‍🔬 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}' },
      undefined,
    ],
    ['Arabic and Hindi with joiners', { instructions: 'می‌خواهم क्‍ष' }, undefined],
    ['C++ namespaces', { instructions: 'Use std::vector::iterator\nor ::global.' }, undefined],
  ])('%s', (_, seen, kind) => {
    expect(judge(seen).map((fault) => fault.kind)).toEqual(kind === undefined ? [] : [kind]);
  });

  test('a list longer than anybody reads', () => {
    const tools = [{ ...sound, description: 'x'.repeat(1_200_000) }];
    expect(judge({ tools })).toEqual([{ kind: 'huge', where: 'tools', what: '1.2 MB for 1 tool' }]);
  });

  test('of a thousand faults not all are told', () => {
    const tools = Array.from({ length: 1000 }, (_, at) => tool(schema({ required: at }), `a ${at}`));
    expect(judge({ tools })).toHaveLength(50);
  });
});
