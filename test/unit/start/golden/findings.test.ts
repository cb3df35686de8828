// What is said of results that were given: only what clients really lose.

import { expect, test } from '@jest/globals';
import { resultDrafts } from '../../../../src/start/golden/findings.js';

const call = { kind: 'tool', name: 'f', arguments: {}, write: false, network: false, values: [] } as const;

const rules = (text: string, data?: unknown, targets?: Parameters<typeof resultDrafts>[1]) => {
  const result = { content: [{ type: 'text', text }], ...(data === undefined ? {} : { structuredContent: data }) };
  return resultDrafts([{ call, result }], targets).map(({ rule }) => rule);
};

test('text that has the values, however it spells them, lacks none', () => {
  const data = { city: 'Köln', note: 'a "b"\nc', sky: '☀🌤' };
  expect(rules(`Result: ${JSON.stringify(data)}`, data)).toEqual([]);
  const python = String.raw`Result: {"city": "K\u00f6ln", "note": "a \"b\"\nc", "sky": "\u2600\ud83c\udf24"}`;
  expect(rules(python, data)).toEqual([]);
  expect(rules('Result: see the data', data)).toEqual(['calls/content-differs']);
});

test('a large result counts for the clients that the server is for', () => {
  const text = 'x'.repeat(200_000);
  expect(rules(text)).toEqual(['calls/too-large']);
  expect(rules(text, undefined, ['claude-code'])).toEqual(['calls/too-large']);
  expect(rules(text, undefined, ['copilot'])).toEqual([]);
});
