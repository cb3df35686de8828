// The npm registry before anything is built: what only the publishing job can know is no fault anywhere else.

import { expect, test } from '@jest/globals';
import type { Host } from '../../../../src/core/types.js';
import { npmAhead } from '../../../../src/targets/npm/ahead.js';

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
