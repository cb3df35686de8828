import { expect, test } from '@jest/globals';
import { isOwn } from '../../../../src/registries/github/own-text.js';

const MARK = '<!-- ours -->';

test.each([
  ['a bot', { body: `${MARK}\nx`, user: { type: 'Bot' }, author_association: 'NONE' }, true],
  ['a maintainer with a token', { body: MARK, user: { type: 'User' }, author_association: 'MEMBER' }, true],
  ['a stranger who writes the mark', { body: MARK, user: { type: 'User' }, author_association: 'NONE' }, false],
  ['an account that is gone', { body: MARK, user: null }, false],
  ['a bot without the mark in front', { body: `> ${MARK}`, user: { type: 'Bot' } }, false],
  ['nothing written', { body: null, user: { type: 'Bot' } }, false],
])('%s', (_, text, own) => {
  expect(isOwn(text, MARK)).toBe(own);
});
