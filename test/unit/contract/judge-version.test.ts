import { describe, expect, test } from '@jest/globals';
import { judgeVersion } from '../../../src/contract/judge-version.js';
import { nearestLower } from '../../../src/contract/of/baseline.js';
import type { ChangeKind, ContractChange } from '../../../src/core/types.js';
import { compareVersions, stepBetween } from '../../../src/core/version-order.js';

const change = (kind: ChangeKind): ContractChange => ({ kind, pointer: '/tools/0', message: `A ${kind}.` });

function judged(since: string, version: string, kind: ChangeKind, gate: 'error' | 'warning' | 'off' = 'error') {
  return judgeVersion({ since, version, changes: [change(kind), change('docs')], gate }).map(
    ({ rule, level }) => `${rule} ${level}`,
  );
}

describe('from 1.0 on', () => {
  test.each([
    ['1.2.3', '1.2.4', 'breaking', ['contract/breaking error']],
    ['1.2.3', '1.3.0', 'breaking', ['contract/breaking error']],
    ['1.2.3', '2.0.0', 'breaking', []],
    ['1.2.3', '2.0.0rc1', 'breaking', []],
    ['1.2.3', '1.2.4', 'feature', ['contract/feature warning']],
    ['1.2.3', '1.2.3.post1', 'feature', ['contract/feature warning']],
    ['1.2.3', '1.3.0', 'feature', []],
    ['1.2.3', '1.3.0-beta.1', 'feature', []],
    ['1.2.3', '1.2.4', 'fix', []],
    ['1.2.3', '1.2.4', 'docs', []],
    ['1.2.3', '1.2.4', 'cannot-tell', ['contract/cannot-tell note']],
    ['0.9.0', '1.0.0', 'breaking', []],
  ] as const)('%s → %s, %s', (since, version, kind, expected) => {
    expect(judged(since, version, kind)).toEqual(expected);
  });
});

describe('below 1.0, and where a version is a date', () => {
  test.each([
    ['0.3.1', '0.3.2', 'breaking', ['contract/breaking error']],
    ['0.3.1', '0.4.0', 'breaking', ['contract/breaking note']],
    ['0.3.1', '0.3.2', 'feature', []],
    ['2026.7.1', '2026.7.2', 'breaking', []],
  ] as const)('%s → %s, %s', (since, version, kind, expected) => {
    expect(judged(since, version, kind)).toEqual(expected);
  });
});

test('the configuration sets how much it weighs', () => {
  expect(judged('1.2.3', '1.2.4', 'breaking', 'warning')).toEqual(['contract/breaking warning']);
  expect(judged('1.2.3', '1.2.4', 'breaking', 'off')).toEqual([]);
  expect(judged('1.2.3', '1.2.4', 'feature', 'warning')).toEqual(['contract/feature note']);
});

test('what to type, and what broke', () => {
  const [finding] = judgeVersion({ since: '1.3.2', version: '1.4.0', changes: [change('breaking')], gate: 'error' });
  expect(finding).toMatchObject({
    message: '1 breaking change since 1.3.2, but 1.4.0 is a minor version.',
    hint: 'Release it as 2.0.0, or restore what was there.',
    quote: ['A breaking.'],
  });
  const [zero] = judgeVersion({ since: '0.3.1', version: '0.4.0', changes: [change('breaking')], gate: 'error' });
  expect(zero?.hint).toContain('release 1.0.0');
});

test.each([
  ['1.4.1', ['1.4.0', '2.0.0', '1.3.9'], ['1.4.0']],
  ['1.4.0', ['1.4.0', '1.4.0rc1', '1.3.0'], ['1.3.0']],
  ['2.0.0rc2', ['1.9.0', '2.0.0rc1', '2.0.0b1', '3.0.0'], ['1.9.0', '2.0.0rc1']],
  ['2.0.0-rc.2', ['1.9.0', '1.9.0-rc.1'], ['1.9.0']],
  ['2.0.0rc1', [], []],
  ['1.10.0', ['1.9.0', '1.2.0'], ['1.9.0']],
])('%s is compared with what came before', (version, all, expected) => {
  expect(nearestLower(version, all)).toEqual(expected);
});

test('versions of both kinds are ordered, and steps told', () => {
  expect(compareVersions('1.0.0-rc.1', '1.0.0rc2')).toBeLessThan(0);
  expect(compareVersions('1.0.0-canary.1', '1.0.0-canary.2')).toBeLessThan(0);
  expect(compareVersions('nonsense', '0.0.1')).toBeLessThan(0);
  expect(stepBetween('1.2', '1.2.0.1')).toMatchObject({ bump: 'patch' });
  expect(stepBetween('x', '1.0')).toBeUndefined();
});
