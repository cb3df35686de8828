// Answers of preflight and doctor: what is wrong first, and no line of prose wider than the terminal.

import { expect, test } from '@jest/globals';
import type { Answer } from '../../../src/core/types.js';
import { renderAnswers } from '../../../src/render/answers.js';

const answer = (state: Answer['state'], more: Partial<Answer> = {}): Answer => ({
  ...{
    id: 'preflight/x',
    state,
    what: 'git',
    message: 'No remote named origin is on GitHub, and no variable says it.',
  },
  ...more,
});
const HINT = 'Remove github from targets, or run: git remote add origin git@github.com:owner/name.git';
const VALUES = {
  Repository: 'weather-mcp',
  Workflow: 'a name that is longer than the terminal and is to be copied.yml',
};

test('what is wrong comes first', () => {
  const shown = renderAnswers([answer('ok'), answer('unknown'), answer('wrong', { target: 'github' })], {});
  expect(shown.match(/^\S+/gm)).toEqual(['wrong', '?', 'ok']);
  expect(shown).toContain('wrong  github: git\n');
});

test('a page is named where something is to be done there, and nowhere else', () => {
  const todo = { page: 'https://www.npmjs.com/package/weather-mcp', values: { Package: 'weather-mcp' } };
  const shown = renderAnswers([answer('ok', { ...todo, what: 'the package' })], {});
  expect(shown).toBe(`ok     the package\n       ${answer('ok').message}\n`);
  const better = renderAnswers([answer('ok', { ...todo, hint: 'A ruleset keeps tags where they are.' })], {});
  expect(better).toContain('Open https://www.npmjs.com/package/weather-mcp\n');
  expect(renderAnswers([answer('unknown', todo)], {})).toContain('Open https://www.npmjs.com/package/weather-mcp\n');
});

test('prose is broken at words; a command and a value to copy are not', () => {
  const shown = renderAnswers([answer('wrong', { hint: HINT, values: VALUES })], { columns: 60 });
  expect(shown.split('\n')).toEqual([
    'wrong  git',
    '       No remote named origin is on GitHub, and no variable',
    '       says it.',
    '       Remove github from targets, or run:',
    '       git remote add origin git@github.com:owner/name.git',
    '         Repository   weather-mcp',
    `         Workflow     ${VALUES.Workflow}`,
    '',
  ]);
});
