// Each rules.md has a section of the common form for every rule of its folder, and none for a rule that is not there.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { globSync } from 'tinyglobby';
import { ALL_RULES } from '../../../src/check/stage.js';
import { CLIENT_RULES } from '../../../src/clients/rules.js';
import { documented, sectionsOf } from '../../../src/core/documented.js';

const pages = globSync('src/**/rules.md', {
  cwd: fileURLToPath(new URL('../../..', import.meta.url)),
  absolute: true,
}).map((path) => readFileSync(path, 'utf8'));

test('every section is of the common form and about a rule that there is', () => {
  const ids = pages.flatMap((page) => [...sectionsOf(page).keys()]);
  expect(ids.sort()).toEqual([...new Set([...ALL_RULES, ...CLIENT_RULES].map(({ id }) => id))].sort());
});

test('an example may look like a section or contain a fence', () => {
  const page =
    '# Page\n\n## a-rule\n\nWhy.\n\nWrong:\n\n```\n## 1.2.0\n\nText\n```\n\nRight:\n\n````\n```\nnpx\n```\n````\n\nDo it.\n\n' +
    '## b-rule\n\nWhy b.\n\nWrong:\n\n```\nb\n```\n\nRight:\n\n```\nc\n```\n\nDo b.\n';
  const [a, b] = documented(page, [{ id: 'a-rule' }, { id: 'b-rule' }]);
  expect(a?.docs).toEqual({ why: 'Why.', wrong: '## 1.2.0\n\nText', right: '```\nnpx\n```', fix: 'Do it.' });
  expect(b?.docs).toEqual({ why: 'Why b.', wrong: 'b', right: 'c', fix: 'Do b.' });
});

test('a rule without a section is an error that says which', () => {
  expect(() => documented('# Page\n', [{ id: 'c-rule' }])[0]?.docs).toThrow('rules.md has no section c-rule');
});
