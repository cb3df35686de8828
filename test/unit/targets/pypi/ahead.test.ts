// A Python index before anything is built: a version that is there is no fault, whatever may still be missing to send the rest of it.

import { expect, test } from '@jest/globals';
import { ReleaseError } from '../../../../src/core/errors.js';
import type { Host } from '../../../../src/core/types.js';
import { pypiAhead } from '../../../../src/targets/pypi/ahead.js';

const page = JSON.stringify({
  files: [
    { filename: 'weather_mcp-1.0.0.tar.gz', url: 'weather_mcp-1.0.0.tar.gz', hashes: { sha256: 'a'.repeat(64) } },
  ],
});
const http = async ({ url }: { readonly url: string }) => ({
  ...{ status: 200, url, headers: { 'content-type': 'application/vnd.pypi.simple.v1+json' } },
  text: () => page,
});

test('a version that is there needs nobody who may publish it: releasing it again converges', async () => {
  const ask = async (version: string) => {
    const input = { inputs: {}, settings: {}, projects: [{ name: 'weather-mcp', version }], sends: true };
    const idToken = () => Promise.reject(new ReleaseError('oidc/no-permission', 'This job may not ask.'));
    const answers = await pypiAhead(input as never, { http, env: {}, idToken } as unknown as Host);
    return answers.map(({ id, state }) => `${id} ${state}`);
  };
  expect(await ask('1.0.0')).toEqual(['preflight/pypi-version unknown', 'oidc/no-permission unknown']);
  expect(await ask('1.0.1')).toEqual(['preflight/pypi-version ok', 'oidc/no-permission wrong']);
});

test.each([
  [false, 'unknown'],
  [true, 'wrong'],
])('a mirror that exchanges no tokens; published from here %s: %s', async (sends, state) => {
  const mirror = async ({ url }: { readonly url: string }) =>
    url.endsWith('/_/oidc/audience') ? { status: 404, url, headers: {}, text: () => 'Not Found' } : http({ url });
  const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://oidc.example.org/', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' };
  const settings = { url: 'https://mirror.example.com/legacy/' };
  const input = { inputs: {}, settings, projects: [{ name: 'weather-mcp', version: '1.0.1' }], sends };
  const answers = await pypiAhead(input as never, { http: mirror, env } as unknown as Host);
  expect(answers.at(-1)).toMatchObject({
    ...{ state, message: expect.stringContaining('does not support trusted publishing (it answered 404)') },
    hint: expect.stringContaining('pypi-token'),
  });
});
