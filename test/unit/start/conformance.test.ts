// Which scenarios and checks of the conformance suite bind a server.

import { expect, test } from '@jest/globals';
import left from '../../../scripts/data/conformance-left.json' with { type: 'json' };
import suite from '../../../src/data/conformance.json' with { type: 'json' };
import { failed, runsFor } from '../../../src/start/conformance/scenarios.js';

const bound = { transport: 'stdio', capabilities: { tools: {} } } as const;
const check = { id: 'tools-list', status: 'FAILURE', description: 'Lists.' };

test('only what the server declares and speaks is run', () => {
  const names = (revisions: Parameters<typeof runsFor>[0], more = {}) =>
    runsFor(revisions, { ...bound, ...more }).map(({ scenario }) => scenario);
  const old = { legacy: '2025-11-25', modern: undefined };
  expect(names(old)).toEqual(['server-initialize', 'ping', 'tools-list']);
  expect(names(old, { transport: 'http' })).toContain('server-session-lifecycle');
  expect(names(old, { capabilities: { prompts: {} } })).toContain('prompts-list');
  expect(names({ legacy: undefined, modern: '2026-07-28' })).toEqual(['tools-list', 'caching']);
});

test('what is optional, not testable or somebody else’s is not told', () => {
  const left = (more: object) => failed([{ ...check, ...more }], bound).map(({ errorMessage }) => errorMessage);
  expect(left({ errorMessage: 'Tool 0: missing description' })).toEqual([]);
  expect(left({ errorMessage: 'Tool 0: missing description; Tool 1: missing name' })).toEqual(['Tool 1: missing name']);
  expect(left({ errorMessage: 'Missing tools array' })).toEqual(['Missing tools array']);
  expect(left({ id: 'x', errorMessage: 'Not testable: it lists no test tool' })).toEqual([]);
  expect(left({ id: 'sep-2549-prompts-list-caching-hints', errorMessage: 'Method not found' })).toEqual([]);
  expect(left({ status: 'INFO' })).toEqual([]);
  expect(left({ id: 'ping' })).toEqual(['']);
});

test('every scenario has one row, with its reason, and every package its digest', () => {
  const rows = [...suite.run, ...left];
  expect(new Set(rows.map(({ scenario }) => scenario)).size).toBe(rows.length);
  for (const row of [...rows, ...suite.passed]) expect(row.reason).toMatch(/\w/);
  for (const [, one] of Object.entries(suite.lock)) expect(one.integrity).toMatch(/^sha512-/);
});
