// The page of each rule of clients shows what is wrong and what is right: the one is found, and the other, written in its place, cures.

import { expect, test } from '@jest/globals';
import { judgeClients } from '../../../src/clients/judge.js';
import { CLIENT_IDS, CLIENT_RULES } from '../../../src/clients/rules.js';
import { makeContract } from '../../../src/mcp/contract.js';

type Item = Record<string, unknown>;

const SOUND: Item = {
  name: 'forecast',
  description: 'Forecast for a city.',
  inputSchema: { type: 'object', properties: { city: { type: 'string' } } },
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true },
};

/** Pages whose samples are sizes, or words about several places. */
const WORDS = ['tools-many', 'tools-too-many', 'tools-heavy', 'tools-none', 'tool-text-cut', 'tool-name-budget'];

/** A list with the sample of a page in its place. */
function withSample(id: string, sample: string): readonly Item[] {
  if (id.startsWith('tool-name')) return sample.split(', ').map((name) => ({ ...SOUND, name }));
  const value = JSON.parse(sample.replace('{ … }', JSON.stringify(SOUND['inputSchema']))) as Item;
  if (id.startsWith('tool-')) return [{ ...SOUND, description: '', ...(id === 'tool-hints' ? SOUND : {}), ...value }];
  const root = value['type'] === 'object' || '$defs' in value || 'properties' in value;
  const schema = { type: 'object', ...(root ? value : { properties: { a: value } }) };
  return [{ ...SOUND, [id.startsWith('output') ? 'outputSchema' : 'inputSchema']: schema }];
}

function rules(tools: readonly Item[]): readonly string[] {
  const seen = { protocolVersions: ['2025-11-25'], serverInfo: { name: 'w', version: '1' }, capabilities: {}, tools };
  const contract = makeContract({ ...seen, resources: [], resourceTemplates: [], prompts: [] });
  return judgeClients(contract, { targets: CLIENT_IDS }).map(({ rule }) => rule.id);
}

test.each(CLIENT_RULES.filter(({ id }) => !WORDS.includes(id)).map((rule) => [rule.id, rule] as const))(
  '%s',
  (id, { docs }) => {
    expect(rules(withSample(id, docs.wrong))).toContain(id);
    expect(rules(withSample(id, docs.right))).toEqual([]);
  },
);

test('a page that is not followed here is about sizes or several places', () => {
  expect(CLIENT_RULES.map(({ id }) => id)).toEqual(expect.arrayContaining(WORDS));
});
