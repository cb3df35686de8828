// Each pair of the table, in both positions, and the same pairs as an independent judge sees them.

import { beforeAll, describe, expect, test } from '@jest/globals';
import { diffSchemas, type Position } from '../../../../src/contract/diff/schema/schema-diff.js';
import { CHANGE_KINDS } from '../../../../src/core/change-kinds.js';
import { askOracle, type Question } from './oracle.js';
import { PAIRS, type Verdict } from './schema-pairs.js';

const POSITIONS = ['input', 'output'] as const;
/** What the judge says by name and position; undefined where it cannot read the schemas. */
let judged: ReadonlyMap<string, boolean | undefined>;
beforeAll(async () => {
  const names = PAIRS.flatMap(({ name }) => POSITIONS.map((position) => `${name}, ${position}`));
  const questions = PAIRS.flatMap(({ before, after }) =>
    POSITIONS.map((position): Question => [before, after, position === 'input' ? 'deserializer' : 'serializer']),
  );
  const answers = await askOracle(questions);
  judged = new Map(names.map((name, index) => [name, answers[index]]));
});

function changes(position: Position, before: unknown, after: unknown) {
  return diffSchemas({ position, owner: 'tool', before, after, beforeAt: '/old', afterAt: '/new' });
}

function heaviest(position: Position, before: unknown, after: unknown): Verdict {
  const kinds = new Set(changes(position, before, after).map(({ kind }) => kind));
  return CHANGE_KINDS.find((kind) => kinds.has(kind)) ?? 'same';
}

test('the table is long enough, and each name is there once', () => {
  expect(PAIRS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(PAIRS.map(({ name }) => name)).size).toBe(PAIRS.length);
});

describe.each(PAIRS)('$name', ({ name, before, after, oracle, ...expected }) => {
  test.each(POSITIONS)('as %s', (position) => {
    expect(heaviest(position, before, after)).toBe(expected[position]);
    // Nothing changes from a schema to itself.
    expect(changes(position, after, structuredClone(after))).toEqual([]);
    expect(changes(position, before, structuredClone(before))).toEqual([]);
  });

  test.each(POSITIONS)('as %s, judged by the oracle', (position) => {
    if (expected[position] === 'cannot-tell') return expect(oracle?.[position]).toBeUndefined();
    const compatible = judged.get(`${name}, ${position}`);
    const ours = expected[position] !== 'breaking';
    // A disagreement has its reason in the table, and a reason has a disagreement.
    expect(compatible === undefined || compatible === ours).toBe(oracle?.[position] === undefined);
  });
});
