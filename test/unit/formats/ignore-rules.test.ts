import { expect, test } from '@jest/globals';
import { ignoreRules } from '../../../src/formats/ignore-rules.js';

test('the last pattern about a file decides, in any line ends', () => {
  const ignored = ignoreRules('dist/\r\n# lib\r\n\r\n*.js\r\n!bin.js\r\n');
  expect(['dist/a.txt', 'lib', 'a.js', 'bin.js'].map(ignored)).toEqual([true, false, true, false]);
  expect(ignoreRules()('a')).toBe(false);
});

test('what is no path is passed over, what stands beside it is not', () => {
  const ignored = ignoreRules(`${'['.repeat(9_000_000)}\ndist/\n`);
  expect(['dist/a', 'src/a'].map(ignored)).toEqual([true, false]);
  const many = ignoreRules('a*\n'.repeat(2_000_000));
  expect(['abc', 'b'].map(many)).toEqual([true, false]);
});
