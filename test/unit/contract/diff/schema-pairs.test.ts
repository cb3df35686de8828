// Each pair of the table, in both positions, and the same pairs as an independent judge sees them.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { check_compat, initSync } from 'jsoncompat';
import { KINDS } from '../../../../src/contract/diff/diff.js';
import { diffSchemas, type Position } from '../../../../src/contract/diff/schema/schema-diff.js';
import { PAIRS, type Verdict } from './schema-pairs.js';

beforeAll(() => {
  const folder = dirname(createRequire(import.meta.url).resolve('jsoncompat'));
  initSync({ module: readFileSync(join(folder, 'jsoncompat_wasm_bg.wasm')) });
});

function changes(position: Position, before: unknown, after: unknown) {
  return diffSchemas({ position, owner: 'tool', before, after, beforeAt: '/old', afterAt: '/new' });
}

function heaviest(position: Position, before: unknown, after: unknown): Verdict {
  const kinds = new Set(changes(position, before, after).map(({ kind }) => kind));
  return KINDS.find((kind) => kinds.has(kind)) ?? 'same';
}

/** What the judge says; undefined where it cannot read the schemas. */
function judge(position: Position, before: unknown, after: unknown): boolean | undefined {
  try {
    const role = position === 'input' ? 'deserializer' : 'serializer';
    return check_compat(JSON.stringify(before), JSON.stringify(after), role);
  } catch {
    return undefined;
  }
}

test('the table is long enough, and each name is there once', () => {
  expect(PAIRS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(PAIRS.map(({ name }) => name)).size).toBe(PAIRS.length);
});

describe.each(PAIRS)('$name', ({ before, after, oracle, ...expected }) => {
  test.each(['input', 'output'] as const)('as %s', (position) => {
    expect(heaviest(position, before, after)).toBe(expected[position]);
    // Nothing changes from a schema to itself.
    expect(changes(position, after, structuredClone(after))).toEqual([]);
    expect(changes(position, before, structuredClone(before))).toEqual([]);
  });

  test.each(['input', 'output'] as const)('as %s, judged by the oracle', (position) => {
    if (expected[position] === 'cannot-tell') return expect(oracle?.[position]).toBeUndefined();
    const compatible = judge(position, before, after);
    const ours = expected[position] !== 'breaking';
    // A disagreement has its reason in the table, and a reason has a disagreement.
    expect(compatible === undefined || compatible === ours).toBe(oracle?.[position] === undefined);
  });
});
