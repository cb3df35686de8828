// GitHub before anything is built: who keeps the tag where it is, and whether its name is used up.

import { afterEach, expect, test } from '@jest/globals';
import { githubAhead } from '../../../../src/targets/github/ahead.js';
import { type GitHub, type GitHubOptions, startGitHub } from '../../../../src/targets/github/stand-in/service.js';
import { closeHost, type TestHost, testHost } from '../../../support/host.js';

const [TOKEN, COMMIT] = ['ghs_pushpushpush', 'c'.repeat(40)];
let github: GitHub;
let host: TestHost;
afterEach(async () => {
  await Promise.all([github.close(), closeHost(host)]);
  expect(github.bugs).toEqual([]);
});

async function ask(options: Partial<GitHubOptions> = {}, token = TOKEN) {
  github = await startGitHub({
    ...{ repository: 'octo/weather', tags: { 'v1.2.3': COMMIT }, tokens: { [TOKEN]: 'push', ghp_admin: 'admin' } },
    ...options,
  });
  host = testHost({ env: { GITHUB_API_URL: github.url } });
  const about = { tag: 'v1.2.3', commit: COMMIT, repository: 'octo/weather', projects: [], sends: true };
  const answers = await githubAhead({ ...about, inputs: { githubToken: token }, settings: {} } as never, host);
  return (id: string) => answers.find((one) => one.id === id);
}

const ruleset = (include: readonly string[], more: object = {}, types = ['update', 'deletion']) => ({
  ...{ id: 7, name: 'Releases stay', target: 'tag', enforcement: 'active' },
  conditions: { ref_name: { include, exclude: [] } },
  rules: types.map((type) => ({ type })),
  ...more,
});

test.each([
  ['a pattern of it', ruleset(['refs/tags/v*']), 'The ruleset Releases stay keeps v1.2.3'],
  ['every tag', ruleset(['~ALL']), 'keeps v1.2.3'],
  ['other tags', ruleset(['refs/tags/docs-*']), 'No ruleset is for updates of v1.2.3'],
  [
    'all but it',
    ruleset(['~ALL'], { conditions: { ref_name: { include: ['~ALL'], exclude: ['refs/tags/v1.*'] } } }),
    'No ruleset',
  ],
  ['it only forbids to create', ruleset(['~ALL'], {}, ['creation']), 'No ruleset'],
  ['it is only evaluated', ruleset(['~ALL'], { enforcement: 'evaluate' }), 'No ruleset'],
])('rulesets: %s', async (_, one, words) => {
  const answer = (await ask({ rulesets: [one] }))('preflight/github-protection');
  expect(answer).toMatchObject({ state: 'ok', message: expect.stringContaining(words) });
  if (words.startsWith('No')) expect(answer?.page).toMatch(/\/octo\/weather\/settings\/rules$/);
});

test('a ruleset that nobody may read says nothing', async () => {
  const answer = (await ask({ rulesets: [ruleset(['~ALL'], { name: undefined })] }))('preflight/github-protection');
  expect(answer).toMatchObject({ state: 'unknown', message: expect.stringContaining('did not say') });
});

test('where immutable releases are on, a tag may be used up, and only GitHub knows', async () => {
  const about = 'preflight/github-release';
  expect((await ask({ immutable: true }, 'ghp_admin'))(about)).toMatchObject({
    ...{ state: 'unknown', message: expect.stringContaining('GitHub never accepts that tag again') },
  });
});

test('where they are off, it is free', async () => {
  expect((await ask({}, 'ghp_admin'))('preflight/github-release')).toMatchObject({ state: 'ok' });
});
