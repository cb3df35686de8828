// The Action in a broken environment, started as the runner does: each fault is named with its cure, never a stack trace.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startPypi } from '../../src/targets/pypi/stand-in/service.js';
import { git, type Ran, ROOT, ran, repository, scratch } from '../support/program.js';

const place = scratch('runner');
const SLUG = 'octo/readability';
let server: string;
let commit: string;
let count = 0;

beforeAll(async () => {
  server = await repository(join(ROOT, 'examples/python-server'), join(place.folder, 'server'), 'v0.1.0');
  commit = await git(server, 'rev-parse', 'HEAD');
});
afterAll(() => place.remove());

/** One step; what `env` names replaces what a runner gives. */
async function step(command: string, env: Readonly<Record<string, string>> = {}): Promise<Ran & { summary: string }> {
  count += 1;
  const folder = join(place.folder, `step-${count}`);
  mkdirSync(folder);
  const paths = Object.fromEntries(
    ['OUTPUT', 'STEP_SUMMARY', 'ENV', 'PATH', 'STATE'].map((name) => [`GITHUB_${name}`, join(folder, name)]),
  );
  for (const path of Object.values(paths)) writeFileSync(path, '');
  const event = join(folder, 'event.json');
  writeFileSync(event, '{}');
  const result = await ran([process.execPath, join(ROOT, 'dist/index.js')], {
    cwd: server,
    env: {
      INPUT_COMMAND: command,
      ...paths,
      ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: server, GITHUB_REPOSITORY: SLUG, GITHUB_SHA: commit },
      ...{ GITHUB_REF: 'refs/tags/v0.1.0', GITHUB_REF_TYPE: 'tag', GITHUB_EVENT_NAME: 'push', GITHUB_JOB: 'publish' },
      GITHUB_WORKFLOW_REF: `${SLUG}/.github/workflows/ship.yml@refs/tags/v0.1.0`,
      ...{ GITHUB_EVENT_PATH: event, RUNNER_TEMP: folder, GITHUB_SERVER_URL: 'https://github.com' },
      // Nobody listens there: nothing of these tests asks anybody.
      GITHUB_API_URL: 'http://127.0.0.1:9',
      ...env,
    },
  });
  const summary = readFileSync(paths['GITHUB_STEP_SUMMARY'] ?? '', 'utf8');
  return { ...result, summary };
}

function clear({ code, stdout, stderr }: Ran, expected: number): string {
  const all = stdout + stderr;
  expect(all).not.toMatch(/\n\s+at .*:\d+:\d+\)?\n/);
  expect([code, all.includes('bug in mcp-drydock')]).toEqual([expected, false]);
  return all;
}

test.each(['build', 'publish'])(
  'a GitHub Enterprise Server: %s is refused before anything is built',
  async (command) => {
    const server = {
      GITHUB_SERVER_URL: 'https://ghe.corp.example',
      'INPUT_PLAN-DIGEST': command === 'build' ? '' : 'a'.repeat(64),
    };
    const result = await step(command, server);
    const all = clear(result, 2);
    expect(all).toContain('ghe.corp.example is a GitHub Enterprise Server');
    for (const way of [
      'MCP_DRYDOCK_HANDOVER: /srv/releases',
      'actions/upload-artifact@v3',
      'single-job: accept-risk',
    ]) {
      expect(all).toContain(way);
    }
    expect(result.summary).toContain('actions/upload-artifact@v3');
    expect(all).not.toContain('GHESNotSupportedError');
  },
);

test('no id-token: write and no token: the job and the lines that are missing in it', async () => {
  const pypi = await startPypi({ tokens: {} });
  const result = await step('preflight', { 'INPUT_PYPI-URL': pypi.uploadUrl, INPUT_TARGETS: 'pypi' });
  await pypi.close();
  const all = clear(result, 1);
  expect(all).toContain('Add to the job publish in .github/workflows/ship.yml:');
  expect(all).toMatch(/::error title=oidc\/no-permission::.*id-token: write/);
  expect(result.summary).toContain('id-token: write');
});

test('a step without access to the artifact service', async () => {
  const all = clear(await step('publish', { 'INPUT_PLAN-DIGEST': 'a'.repeat(64) }), 2);
  expect(all).toContain('handover/no-service');
  expect(all).toMatch(/::error title=handover\/no-service::/);
});

test('a summary that cannot be written is told and stops nothing', async () => {
  const all = clear(await step('check', { GITHUB_STEP_SUMMARY: '/nowhere/summary' }), 0);
  expect(all).toContain('The job has no summary');
});

test('outputs that cannot be written, with the owner and the space to look at', async () => {
  const all = clear(await step('matrix', { GITHUB_OUTPUT: '/nowhere/output' }), 1);
  expect(all).toContain('RUNNER_TEMP');
});

test.each(['{', '/nowhere'])('an event file that is broken or missing: %s', async (text) => {
  const path = text === '{' ? join(place.folder, 'broken.json') : text;
  if (text === '{') writeFileSync(path, text);
  clear(await step('matrix', { GITHUB_EVENT_PATH: path }), 0);
});
