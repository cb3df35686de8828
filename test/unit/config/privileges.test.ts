// Where code of others and credentials would meet.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Command, Inputs } from '../../../src/config/inputs.js';
import { refusal } from '../../../src/config/privileges.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trust-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const TOKEN = { githubToken: 'ghs_x' } as Inputs;
const NONE = {} as Inputs;

/** The environment of a run that such an event started. */
function event(name: string, payload: unknown, more: Readonly<Record<string, string>> = {}) {
  const path = join(folder, 'event.json');
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, ...more };
}
const pull = (head: unknown, base: unknown) => ({
  pull_request: { head: { repo: head }, base: { repo: base } },
});
const OURS = { full_name: 'octo/weather' };

test.each([
  ['pull_request_target', () => event('pull_request_target', pull(OURS, OURS))],
  ['workflow_run', () => event('workflow_run', {})],
  ['a pull request of a fork', () => event('pull_request', pull({ full_name: 'eve/weather' }, OURS))],
  ['a review in a fork', () => event('pull_request_review', pull({ full_name: 'eve/weather' }, OURS))],
  ['a fork that was deleted', () => event('pull_request', pull(null, OURS))],
  ['a payload that does not say whose', () => event('pull_request', {})],
  ['a payload that is not JSON', () => event('pull_request', '{')],
  ['the merge of a pull request, whatever the event', () => event('x', {}, { GITHUB_REF: 'refs/pull/7/merge' })],
])('refused with credentials, and fine without: %s', (_, environment) => {
  const env = environment();
  for (const command of ['build', 'rehearse', 'release', 'publish'] as const satisfies readonly Command[]) {
    expect(refusal(command, env, TOKEN)).toMatchObject({ code: 'trust/foreign-code', exit: 2 });
    expect(refusal(command, { ...env, ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x' }, NONE)).toMatchObject({
      code: 'trust/foreign-code',
    });
    expect(refusal(command, env, NONE)).toBeUndefined();
  }
  expect(refusal('check', env, TOKEN)).toBeUndefined();
});

test.each([
  ['a pushed tag', () => event('push', {}, { GITHUB_REF: 'refs/tags/v1.2.3' })],
  ['a pull request of our own', () => event('pull_request', pull(OURS, OURS))],
])('not refused: %s', (_, environment) => {
  expect(refusal('publish', environment(), TOKEN)).toBeUndefined();
});
