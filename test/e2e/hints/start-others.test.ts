// Every hint about a Node project, or a folder that is released as it is, that does not build or start is followed; and none is left out.

import { expect, test } from '@jest/globals';
import { FIRM_IDS, JUDGED_IDS } from '../../../src/check/stage-ids.js';
import { sample } from '../../support/sample.js';
import { CASES } from './cases.js';
import { followEach, kindsOf } from './follow.js';
import { STAGES } from './words.js';

test('what a stage finds is followed here, or has its reason', () => {
  const followed = new Set(CASES.flatMap(({ rule, next = [] }) => [rule, ...next]));
  const open = [...JUDGED_IDS, ...FIRM_IDS].filter((id) => !followed.has(id) && !STAGES.some(([one]) => one.test(id)));
  expect(open).toEqual([]);
});

followEach(
  sample(
    CASES.filter(({ files }) => !('pyproject.toml' in files)),
    kindsOf,
  ),
);
