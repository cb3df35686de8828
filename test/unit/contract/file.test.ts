import { expect, test } from '@jest/globals';
import { diffContracts } from '../../../src/contract/diff/diff.js';
import { parseContract } from '../../../src/contract/of/file.js';
import type { Contract } from '../../../src/core/types.js';
import { contractText, makeContract } from '../../../src/mcp/contract.js';
import { resultOf } from '../../../src/mcp/results.js';

const BARE = {
  serverInfo: { name: 'w', version: '1' },
  protocolVersions: [],
  capabilities: {},
  tools: [],
  resources: [],
};
const call = {
  kind: 'tool',
  name: 'f',
  arguments: { n: 1 },
  write: false,
  network: true,
  values: ['/data/a'],
} as const;
const giving = (data: unknown): Contract =>
  makeContract({
    ...BARE,
    resourceTemplates: [],
    prompts: [],
    results: [resultOf({ call, result: { content: [], structuredContent: data } })],
  });
const read = (contract: Contract): Contract => parseContract(Buffer.from(contractText(contract)), 'w.contract.json');

test('results of golden calls are read as they were written, and compared with those of the next version', () => {
  const before = giving({ a: 1, list: [{ b: null }] });
  expect(read(before)).toEqual(before);
  expect(diffContracts(read(before), giving({ a: 1 })).map(({ kind, message }) => [kind, message])).toEqual([
    ['breaking', 'Field list of the result of tool f {"n":1} is missing now.'],
  ]);
  expect(diffContracts(read(before), { ...before, results: undefined })).toEqual([]);
});

test('results that nobody could have written are an error', () => {
  const text = contractText(giving({})).replace('"tool"', '"spoon"');
  expect(() => parseContract(Buffer.from(text), 'w.contract.json')).toThrow('not a contract (results.0.call.kind');
});
