// One cause, one rule, told once in a run.

import { expect, test } from '@jest/globals';
import type { Finding } from '../../../src/core/types.js';
import { untold } from '../../../src/release/told-once.js';

const known: Finding = {
  rule: 'node-bin',
  level: 'error',
  message: 'It has no bin.',
  project: 'weather-mcp',
  file: 'package.json',
  line: 2,
};
const later: Finding = { ...known, message: 'It was packed without a bin.', artifact: 'weather-mcp-1.4.0.tgz' };

test.each<[string, Finding, Finding, boolean]>([
  ['at the same place', later, known, false],
  ['in the same file', { ...later, line: undefined }, known, false],
  ['without a place', { ...later, file: undefined, line: undefined }, known, false],
  ['at another line', { ...later, line: 7 }, known, true],
  ['of another rule', { ...later, rule: 'node-shebang' }, known, true],
  ['of another project', { ...later, project: 'other' }, known, true],
  ['that weighs more', later, { ...known, level: 'warning' }, true],
  ['of a second artifact', later, { ...later, artifact: 'other.tgz' }, true],
  [
    'about the same package',
    { ...later, line: 9, subject: { package: 'zod' } },
    { ...known, subject: { module: 'zod' } },
    false,
  ],
  ['about another package', { ...later, subject: { package: 'ms' } }, { ...known, subject: { package: 'zod' } }, true],
])('what a later stage says %s', (_, one, before, isNew) => {
  expect(untold([one], [before])).toEqual(isNew ? [one] : []);
});
