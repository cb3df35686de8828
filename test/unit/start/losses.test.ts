import { expect, test } from '@jest/globals';
import type { Call, Contract } from '../../../src/core/types.js';
import { makeContract } from '../../../src/mcp/contract.js';
import { resultOf } from '../../../src/mcp/results.js';
import { lossesOf, lossWords } from '../../../src/start/bounds/losses.js';

const contract = (seen: Partial<Contract>): Contract =>
  makeContract({
    protocolVersions: ['2025-11-25'],
    serverInfo: { name: 'w', version: '1' },
    capabilities: { tools: {} },
    tools: [],
    resources: [],
    resourceTemplates: [],
    prompts: [],
    ...seen,
  });
const tool = (name: string, properties: object, more: object = {}): Record<string, unknown> => ({
  name,
  inputSchema: { type: 'object', properties, ...more },
});
const TEXT = { type: 'string' };

test('things that callers use are lost, each by its name', async () => {
  const usual = contract({
    tools: [tool('search', { query: TEXT, filter: { type: 'object', properties: { tag: TEXT } } }), tool('sum', {})],
    resources: [{ name: 'stations', uri: 'w://stations' }],
    resourceTemplates: [{ name: 'station', uriTemplate: 'w://{id}' }],
    prompts: [{ name: 'plan', arguments: [{ name: 'city' }] }, { name: 'pack' }],
  });
  const end = contract({
    tools: [tool('search', { filter: { type: 'object', properties: {} } })],
    prompts: [{ name: 'plan' }],
  });
  expect([...(await lossesOf(usual, end))].sort()).toEqual([
    'argument city of prompt plan',
    'argument filter.tag of search',
    'argument query of search',
    'prompt pack',
    'resource stations',
    'resource template station',
    'tool sum',
  ]);
  expect(await lossesOf(end, usual)).toEqual([]);
});

test('all arguments of a tool have one cause, and an argument of which nothing is said is lost too', async () => {
  const usual = contract({ tools: [tool('sum', { a: TEXT, b: TEXT }), tool('search', { query: TEXT })] });
  const end = contract({ tools: [tool('sum', {}), tool('search', { query: { title: 'Query' } })] });
  expect(await lossesOf(usual, end)).toEqual(['all 2 arguments of sum', 'the schema of argument query of search']);
});

test('what SDK versions write differently is no loss', async () => {
  const usual = contract({
    tools: [
      {
        ...tool(
          'search',
          {
            query: { ...TEXT, title: 'Query', description: 'What  to find.' },
            limit: { anyOf: [{ type: 'integer' }, { type: 'null' }], default: null },
            unit: { enum: ['c', 'f'] },
          },
          { required: ['query'], additionalProperties: false, $schema: 'http://json-schema.org/draft-07/schema#' },
        ),
        title: 'Search',
        annotations: { readOnlyHint: true },
        outputSchema: { type: 'object', properties: { hits: TEXT }, required: ['hits'] },
      },
    ],
  });
  const end = contract({
    protocolVersions: ['2024-11-05'],
    capabilities: { tools: { listChanged: true } },
    tools: [
      tool(
        'search',
        { query: { ...TEXT, description: 'What to find.' }, limit: { type: 'integer' }, unit: { type: 'string' } },
        { title: 'searchArguments', required: ['query', 'limit'] },
      ),
    ],
  });
  expect(await lossesOf(usual, end)).toEqual([]);
  expect(await lossesOf(end, usual)).toEqual([]);
});

test('results of golden calls are lost by their names too', async () => {
  const call: Call = { kind: 'tool', name: 'search', arguments: {}, write: false, network: false, values: [] };
  const seen = (data: unknown, failed?: string): Contract =>
    contract({ results: [resultOf({ call, result: { structuredContent: data }, failed })] });
  expect([...(await lossesOf(seen({ a: 1, b: [{ c: 1 }] }), seen({ b: [{}] })))].sort()).toEqual([
    'field a of the result of tool search',
    'field b[].c of the result of tool search',
  ]);
  expect(await lossesOf(seen({ a: 1 }), seen({}, 'crashed'))).toEqual(['the result of tool search']);
  expect(await lossesOf(seen({ a: 1 }), seen({ a: 2, b: 1 }))).toEqual([]);
});

test('a long list is cut', () => {
  expect(lossWords(['tool a', 'tool b', 'tool c', 'tool d', 'tool e'])).toBe('loses tool a, tool b, tool c and 2 more');
});
