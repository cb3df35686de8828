import { expect, test } from '@jest/globals';
import type { Component } from '../../../src/core/types.js';
import { makeContract } from '../../../src/mcp/contract.js';
import { lostArguments } from '../../../src/start/lost-arguments.js';

const installed = (sdk: string, zod: string): readonly Component[] =>
  [
    { name: '@modelcontextprotocol/sdk', version: sdk, purl: `pkg:npm/%40modelcontextprotocol/sdk@${sdk}` },
    { name: 'zod', version: zod, purl: `pkg:npm/zod@${zod}` },
  ] as never;

const directly = (zod: string): readonly string[] => [`pkg:npm/zod@${zod}`];
const $schema = 'http://json-schema.org/draft-07/schema#';

/** As the SDK writes a schema that it has converted. */
const listing = (...properties: readonly object[]) =>
  listed(...properties.map((one) => ({ properties: one, $schema })));
const listed = (...schemas: readonly object[]) =>
  makeContract({
    protocolVersions: [],
    serverInfo: {},
    capabilities: {},
    tools: schemas.map((one, index) => ({ name: `t${index}`, inputSchema: { type: 'object', ...one } })),
    resources: [],
    resourceTemplates: [],
    prompts: [],
  });

test('an SDK that cannot read zod 4 is named with the version that can', () => {
  expect(lostArguments(listing({}, {}), installed('1.22.0', '4.1.12'), directly('4.1.12'))).toEqual([
    expect.objectContaining({
      rule: 'start/arguments-lost',
      level: 'warning',
      hint: 'Require "@modelcontextprotocol/sdk": "^1.23.0".',
    }),
  ]);
});

test.each([
  ['a newer SDK', listing({}), installed('1.23.0', '4.1.12')],
  ['zod 3', listing({}), installed('1.22.0', '3.25.76')],
  ['a tool with an argument', listing({}, { a: {} }), installed('1.22.0', '4.1.12')],
  ['no tool', listing(), installed('1.22.0', '4.1.12')],
  ['no SDK', listing({}), []],
  ['tools that state no arguments', listed({ properties: {} }, {}), installed('1.22.0', '4.1.12')],
])('nothing is said of %s', (_, contract, components) => {
  expect(lostArguments(contract, components, [...directly('4.1.12'), ...directly('3.25.76')])).toEqual([]);
});

test('nothing is said where the server itself does not use zod', () => {
  expect(lostArguments(listing({}), installed('1.22.0', '4.1.12'), [])).toEqual([]);
});
