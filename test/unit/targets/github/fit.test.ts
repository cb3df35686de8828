// A text of a release that is too long for GitHub: what was generated goes, what somebody wrote stays to the letter.

import { expect, test } from '@jest/globals';
import { fitted, MOST_CHARACTERS } from '../../../../src/targets/github/withdraw.js';

const WORDS = '* A line of mine by @nobody.\n';
const CHANGE = '* Add a tool by @octo in https://github.com/octo/weather-mcp/pull/1\n';
const files = (rows: number) =>
  `<details><summary>Files</summary>\n\n${'| `a.whl` | 1 | `00` |\n'.repeat(rows)}\n</details>\n`;
const END = '\n<!-- mcp-drydock: v1 -->';

test('what fits stays as it is', () => {
  const body = `Hello\r\n${files(3)}${END}`;
  expect(fitted(body)).toBe(body);
});

test('the table of files goes first, then the titles of changes; every other line stays', () => {
  const many = `${WORDS}## What's Changed\n${CHANGE}${files(6000)}**Full Changelog**: https://x${END}`;
  expect(fitted(many)).toBe(`${WORDS}## What's Changed\n${CHANGE}**Full Changelog**: https://x${END}`);
  const titles = `${WORDS}## What's Changed\n${CHANGE.repeat(3000)}**Full Changelog**: https://x${END}`;
  expect(fitted(titles)).toBe(`${WORDS}## What's Changed\n**Full Changelog**: https://x${END}`);
});

test('an author’s own words are never cut', () => {
  expect(fitted(`${'x'.repeat(MOST_CHARACTERS)}${files(3)}${END}`)).toBeUndefined();
});
