import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { ReleaseError } from '../../../src/core/errors.js';
import { openHandover } from '../../../src/host/handover.js';
import { askToolkit } from '../../../src/host/toolkit.js';

const folder = mkdtempSync(join(tmpdir(), 'handover-'));
afterAll(() => rmSync(folder, { recursive: true }));

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as ReleaseError).code;
  }
  return '';
};

test('which way the release takes is known before anything is built', () => {
  const open = (env: Record<string, string>) => codeOf(() => openHandover(env));
  expect(open({ GITHUB_SERVER_URL: 'https://github.com' })).toBe('');
  expect(open({ GITHUB_SERVER_URL: 'https://octo.ghe.com' })).toBe('');
  expect(open({ GITHUB_SERVER_URL: 'https://ghe.corp.example' })).toBe('handover/ghes');
  expect(open({ GITHUB_SERVER_URL: 'https://ghe.corp.example', MCP_DRYDOCK_HANDOVER: folder })).toBe('');
  expect(open({ GITHUB_SERVER_URL: 'https://ghe.corp.example', MCP_DRYDOCK_HANDOVER: 'none' })).toBe('');
  expect(open({ GITHUB_SERVER_URL: 'https://github.com', MCP_DRYDOCK_HANDOVER: folder })).toBe('handover/folder');
});

test('a shared folder carries it; with none, steps of the workflow do, and publish says what it needs', async () => {
  const env = { GITHUB_SERVER_URL: 'https://ghe.corp.example' };
  const from = mkdtempSync(join(folder, 'from-'));
  writeFileSync(join(from, 'release.json'), '{}');
  const shared = openHandover({ ...env, MCP_DRYDOCK_HANDOVER: join(folder, 'shared') });
  await shared.save(from, 'a');
  await shared.load(join(folder, 'to'), 'a');
  expect(readdirSync(join(folder, 'to'))).toEqual(['release.json']);
  await expect(shared.load(join(folder, 'other'), 'b')).rejects.toMatchObject({ code: 'handover/absent' });
  const none = openHandover({ ...env, MCP_DRYDOCK_HANDOVER: 'none' });
  await none.save(from, 'a');
  await expect(none.load(from, 'a')).rejects.toMatchObject({ code: 'handover/by-hand' });
});

/** The library's own words, read in its sources. */
test.each([
  ['an id-token', 'Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable', 'oidc/no-permission'],
  ['an id-token', 'Error message: Failed to get ID Token. \n Error Code : 500', 'oidc/refused'],
  ['the upload of the release', 'Unable to get the ACTIONS_RUNTIME_TOKEN env variable', 'handover/no-service'],
  [
    'the upload of the release',
    'Artifact storage quota has been hit. Unable to upload any new artifacts.',
    'handover/quota',
  ],
  ['the upload of the release', 'Unable to make request: ECONNRESET', 'handover/service'],
  ['the release of the build job', 'Artifact not found for name: mcp-drydock-aa', 'handover/absent'],
  [
    'the release of the build job',
    '@actions/artifact v2.0.0+, upload-artifact@v4+ and download-artifact@v4+ are not currently supported on GHES.',
    'handover/ghes',
  ],
  [
    'a file of the runner',
    "Unable to access summary file: '/x'. Check if the file has correct read/write permissions.",
    'runner/file',
  ],
  ['a file of the runner', 'Missing file at path: /nowhere', 'runner/file'],
] as const)('%s: %s', async (asked, words, code) => {
  const env = { GITHUB_WORKFLOW_REF: 'octo/x/.github/workflows/ship.yml@refs/tags/v1', GITHUB_JOB: 'out' };
  const failure = askToolkit(asked, env, () => {
    throw new Error(words);
  });
  await expect(failure).rejects.toMatchObject({ code, quote: [words.replace(/\s+/g, ' ')] });
  const error = (await failure.catch((one) => one)) as ReleaseError;
  expect(error).toBeInstanceOf(ReleaseError);
  if (code === 'oidc/no-permission')
    expect(error.hint).toContain('the job out in .github/workflows/ship.yml:\n  permissions:\n    id-token: write');
});
