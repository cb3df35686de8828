// Every hint of the start that is a line to write or a command to type is followed on the server that it was given for.

import { expect, test } from '@jest/globals';
import { FIRM_IDS, JUDGED_IDS } from '../../../src/check/rules/stage-ids.js';
import { sample } from '../../support/sample.js';
import { CASES, kindsOf, OF_THE_START } from './cases.js';
import { followHints } from './follow.js';
import { STAGES } from './words.js';

test('what a stage finds is followed here, or has its reason', () => {
  const followed = new Set(CASES.flatMap(({ rule, next = [] }) => [rule, ...next]));
  const open = [...JUDGED_IDS, ...FIRM_IDS].filter((id) => !followed.has(id) && !STAGES.some(([one]) => one.test(id)));
  expect(open).toEqual([]);
});

followHints(sample(CASES.filter(OF_THE_START), kindsOf));
