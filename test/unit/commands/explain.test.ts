// explain: every id that the pages have, and a near name for a slip.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { explain, ids } from '../../../src/commands/explain.js';

test('every id of docs/errors/ and docs/rules.md', () => {
  const errors = readdirSync('docs/errors').flatMap((name) => [
    ...readFileSync(`docs/errors/${name}`, 'utf8').matchAll(/^## (\S+)$/gm),
  ]);
  const rules = [...readFileSync('docs/rules.md', 'utf8').matchAll(/^\| \[`(\S+)`\]/gm)];
  const known = ids();
  expect([...errors, ...rules].map(([, id = '']) => id).filter((id) => !known.includes(id))).toEqual([]);
  expect(known.length).toBe(errors.length + rules.length);
});

test('a rule: why, both examples, the cure, how to silence it, the page', () => {
  const { text, json } = explain(['open-sdk-bound']);
  for (const part of [
    'open-sdk-bound   warning',
    'Wrong:',
    'Right:',
    '[rules.open-sdk-bound]',
    'docs/rules.md#open-sdk-bound',
  ])
    expect(text).toContain(part);
  expect(json).toMatchObject({
    id: 'open-sdk-bound',
    level: 'warning',
    why: expect.any(String),
    fix: expect.any(String),
  });
});

test.each([
  ['start/stdout', 'start/stdout'],
  ['start/missing-module', 'imports/missing'],
  ['publish/npm-conflict', 'publish/npm-conflict'],
])('%s is %s', (typed, id) => {
  expect(explain([typed]).json).toMatchObject({ id });
});

test('what a stage finds: how to silence it, or that nothing does', () => {
  expect(explain(['start/stdout']).text).toContain('[rules."start/stdout"]\n    level = "off"');
  expect(explain(['start/needs-arguments']).text).toContain('Its level is fixed');
  expect(explain(['tool/uv']).text).not.toMatch(/level/);
});

test.each([
  ['start/stdot', 'did you mean start/stdout?'],
  ['open-sdk-bond', 'did you mean open-sdk-bound?'],
  ['stdout', 'did you mean start/stdout?'],
  ['something-else-entirely', 'unknown id something-else-entirely'],
])('%s: %s', (typed, words) => {
  expect(() => explain([typed])).toThrow(words);
});

test('without an id: all of them', () => {
  for (const id of ids()) expect(explain([]).text).toContain(id);
});
