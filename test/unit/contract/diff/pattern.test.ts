// Patterns of strangers: which are run, on what, and texts that fit them.

import { expect, test } from '@jest/globals';
import { matches, textsFor } from '../../../../src/contract/diff/schema/pattern.js';

test.each([
  ['^v[0-9]+$', 'v12', true],
  ['^v[0-9]+$', 'w', false],
  ['^v\\d+(\\.\\d+)*$', 'v1.2', true],
  // Those that could take for ever are run on short texts, or not at all.
  ['^(a+)+$', 'a'.repeat(40), undefined],
  ['^(?=a)b', 'ab', undefined],
  ['^(a)\\1$', 'aa', undefined],
  ['(a*b*c*d*e*)', 'a', undefined],
  ['x', 'x'.repeat(65), undefined],
  ['[', 'a', undefined],
])('%s on %s: %s', (pattern, text, expected) => {
  expect(matches(pattern, text)).toBe(expected);
});

test.each([
  '^v\\d{2}$',
  '^\\d{4}-\\d{2}-\\d{2}to\\d{4}-\\d{2}-\\d{2}$',
  '^(?:a|b)\\.x?[^/]+$',
  '^[A-Z][a-z-]*$',
  '^x-',
])('texts for %s fit it', (pattern) => {
  const texts = textsFor(pattern);
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(text).toMatch(new RegExp(pattern, 'u'));
});

test('a pattern without an end is not written out', () => {
  expect(textsFor(`^${'a{60}'.repeat(30)}$`)).toEqual([]);
  expect(textsFor('a'.repeat(300))).toEqual([]);
});
