// Whom an id-token would be for: an index that is down is not one without trusted publishing.

import { expect, test } from '@jest/globals';
import { ask } from '../../../../src/core/answer.js';
import type { Host } from '../../../../src/core/types.js';
import { audienceOf } from '../../../../src/targets/pypi/trusted.js';

test.each([
  [503, 'unknown'],
  [429, 'unknown'],
  [404, 'wrong'],
])('%i: %s', async (status, state) => {
  const http = (async () => ({ status, headers: {}, text: () => 'words' })) as unknown as Host['http'];
  const answer = await ask({ id: 'x', what: 'x' }, async () => {
    await audienceOf(new URL('https://pypi.example/simple/'), { http } as Host);
    return { state: 'ok', message: '' };
  });
  expect(answer.state).toBe(state);
});
