// Ranges of Python versions as manifests write them, Poetry's among them.

import { expect, test } from '@jest/globals';
import { allowsMinor, lowestMinor, rangeForUv } from '../../../../src/ecosystems/python/python-range.js';

test.each([
  ['^3.10', '>=3.10,<4', 10, true],
  ['^3.10.2', '>=3.10.2,<4', 10, true],
  ['~3.11', '>=3.11,<3.12', 11, false],
  ['~3.11.4', '>=3.11.4,<3.12', 11, false],
  ['~3', '>=3,<4', 5, true],
  ['>=3.10,<4.0', '>=3.10,<4.0', 10, true],
  ['~=3.11', '~=3.11', 11, true],
  ['>=3.10,', '>=3.10', 10, true],
])('%s is %s', (range, specifier, lowest, later) => {
  expect(rangeForUv(range)).toBe(specifier);
  expect(lowestMinor(range)).toBe(lowest);
  expect(allowsMinor(range, 14)).toBe(later);
});

test.each([undefined, '', '*', '^3.8 || ^4', 'three'])('%s is no range for uv', (range) => {
  expect(rangeForUv(range)).toBeUndefined();
});
