import { expect, test } from '@jest/globals';
import { parser } from '@lezer/python';
import { readPython } from '../../../src/ecosystems/python/source.js';
import { treeOf } from '../../../src/languages/tree.js';

const LEVELS = 5000;
const brackets = `${'('.repeat(LEVELS)}1${')'.repeat(LEVELS)}\n`;

/** Calls with this many calls below it on the stack. */
function under<T>(calls: number, work: () => T): T {
  return calls === 0 ? work() : under(calls - 1, work);
}

test('a source that nests deeper than the stack has room for has no tree, and what reads it says that it cannot tell', () => {
  const seen = [0, 2000, 4000, 5000, 6000].map((calls) => under(calls, () => treeOf(parser, brackets) !== undefined));
  expect(seen).toContain(false);
  expect(under(6000, () => readPython(brackets))).toMatchObject({ imports: [], open: true });
});

test('names are found through any number of brackets', () => {
  const { names } = readPython(`${'('.repeat(2000)}first, second${')'.repeat(2000)} = pair\n`);
  expect([...names]).toEqual(['first', 'second']);
});
