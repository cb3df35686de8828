import { expect, test } from '@jest/globals';
import type { Finding } from '../../../src/core/types.js';
import { tellingRows, versionsOf } from '../../../src/start/bounds/judge.js';
import type { Row } from '../../../src/start/bounds/row.js';

const found = (rule: string, message: string, subject?: Finding['subject']): Finding => ({
  rule,
  level: 'error',
  message,
  subject,
});
const row = (finding?: Finding, end: 'lowest' | 'newest' = 'newest'): Row => ({
  want: { dependencies: end },
  entry: {
    project: 'w',
    artifact: 'w.whl',
    runtime: 'Python 3.13',
    dependencies: end,
    outcome: finding === undefined ? 'started' : 'failed',
  },
  versions: {},
  findings: finding === undefined ? [] : [finding],
});

test('a row that fails as the usual start does says nothing about versions, however it is counted there', () => {
  const usual = found('start/stdout', 'There are 2 such lines; this is the first.');
  expect(tellingRows([row(found('start/stdout', 'There are 5 such lines; this is the first.'))], [usual]).size).toBe(0);
});

test('one that fails for another reason does', () => {
  const other = row(found('start/missing-module', 'no y', { module: 'y' }));
  expect([...tellingRows([other], [found('start/stdout', 'noise')])]).toEqual([other]);
  const usual = found('start/missing-module', 'no x', { module: 'x' });
  expect([...tellingRows([other, row()], [usual])]).toEqual([other]);
});

test('two that change different things and fail alike have a cause that is in neither', () => {
  const same = found('start/exited', 'ended');
  expect(tellingRows([row(same), row(same, 'lowest')], []).size).toBe(0);
});

test('what it ran with is named as each index compares names', () => {
  const component = (purl: string, name: string) => ({ purl, name, version: '1.0' });
  const components = [component('pkg:pypi/fast-mcp@1.0', 'Fast.MCP'), component('pkg:npm/Fast.MCP@1.0', 'Fast.MCP')];
  expect(versionsOf(components)).toEqual({ 'fast-mcp': '1.0', 'Fast.MCP': '1.0' });
});
