// The npm registry before anything is built: what only the publishing job can know is no fault anywhere else.

import { expect, test } from '@jest/globals';
import { ReleaseError } from '../../../../src/core/errors.js';
import type { Host } from '../../../../src/core/types.js';
import { npmAhead } from '../../../../src/targets/npm/ahead.js';
import { mintNpmToken } from '../../../../src/targets/npm/trusted.js';

const http = (async () => ({ status: 404 })) as unknown as Host['http'];

test.each([
  [false, {}, 'unknown'],
  [false, { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://oidc.example.org/' }, 'wrong'],
  [true, {}, 'wrong'],
])('a first version without a token: published from here %s, %j: %s', async (sends, env, state) => {
  const input = { inputs: {}, settings: {}, projects: [{ name: 'weather-mcp', version: '1.0.0' }], sends };
  const answers = await npmAhead(input as never, { http, env } as unknown as Host);
  expect(answers.find(({ id }) => id === 'preflight/npm-first-version')?.state).toBe(state);
});

test('a version that is there needs nobody who may publish it: releasing it again converges', async () => {
  const page = {
    versions: { '1.0.0': {} },
    'dist-tags': { latest: '1.0.0' },
    time: { '1.0.0': '2026-01-02T03:04:05Z' },
  };
  const there = async () => ({ status: 200, headers: {}, text: () => JSON.stringify(page) });
  const ask = async (version: string) => {
    const input = { inputs: {}, settings: {}, projects: [{ name: 'weather-mcp', version }], sends: true };
    const idToken = () => Promise.reject(new ReleaseError('oidc/no-permission', 'This job may not ask.'));
    const answers = await npmAhead(input as never, { http: there, env: {}, idToken } as unknown as Host);
    return answers.map(({ id, state }) => `${id} ${state}`);
  };
  expect(await ask('1.0.0')).toEqual(['preflight/npm-version unknown']);
  expect(await ask('1.0.1')).toEqual(['preflight/npm-version ok', 'oidc/no-permission wrong']);
});

test('a private registry has its own pages: nothing leads to npmjs.com', async () => {
  const settings = { registry: 'https://npm.example.com/team/' };
  const trusting = { repository: 'octo/weather', workflow: 'release.yml', path: '', environment: '' };
  const about = { settings, trusting, repository: 'octo/weather', sends: false };
  const input = { inputs: {}, projects: [{ name: '@octo/weather-mcp', version: '1.0.0' }], ...about };
  const answers = await npmAhead(input as never, { http, env: {} } as unknown as Host);
  expect(JSON.stringify(answers)).not.toContain('npmjs.com');
  expect(answers.at(-1)).toMatchObject({ page: 'https://npm.example.com/team/@octo/weather-mcp' });
});

test('a private registry that exchanges no token is not told of npmjs.com either', async () => {
  const idToken = async () => 'a.e30.c';
  const refused = { status: 404, headers: {}, text: () => 'Not Found' };
  const at = { idToken, mask: () => {}, http: async () => refused } as unknown as Host;
  const minted = mintNpmToken(new URL('https://npm.example.com/'), 'weather-mcp', true, at);
  await expect(minted).rejects.toMatchObject({
    code: 'preflight/npm-publisher',
    hint: expect.stringMatching(/^If npm\.example\.com has trusted publishing.*npm-token\.$/),
  });
});
