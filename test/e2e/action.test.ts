// The Action as the runner starts it: INPUT_ variables, command files, an event; the bundle does its work against the stand-ins.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Oidc, startOidc } from '../../src/stand-in/oidc.js';
import { type GitHub, startGitHub } from '../../src/targets/github/stand-in/service.js';
import { type Pypi, startPypi } from '../../src/targets/pypi/stand-in/service.js';
import { buildWith, lightServer } from '../support/light-server.js';
import { git, type Ran, ROOT, ran, scratch } from '../support/program.js';

const place = scratch('action');
const BUNDLE = join(ROOT, 'dist/index.js');
const SLUG = 'octo/readability';
let server: string;
let commit: string;
let github: GitHub;
let oidc: Oidc;
let pypi: Pypi;
let count = 0;

/** A build script that is a stranger: it looks for everything it should not have, and tries to write where it should not. */
const SPY = `
import json, os
with open(${JSON.stringify(join(place.folder, 'seen.json'))}, "w") as file:
    json.dump(dict(os.environ), file)
for name in ("GITHUB_ENV", "GITHUB_PATH", "GITHUB_OUTPUT"):
    if name in os.environ:
        open(os.environ[name], "a").write("HACKED=1\\n")
print("::set-output name=outcome::hacked")
print("::error::hacked")
from setuptools import setup
setup()
`;

beforeAll(async () => {
  server = await lightServer(join(place.folder, 'server'));
  buildWith(server, 'setuptools>=77', 'setuptools.build_meta');
  writeFileSync(join(server, 'setup.py'), SPY);
  await git(server, 'add', '-A');
  await git(server, 'commit', '-q', '-m', 'a build script that spies');
  await git(server, 'tag', 'v0.1.0');
  commit = await git(server, 'rev-parse', 'HEAD');
  github = await startGitHub({ repository: SLUG, tags: { 'v0.1.0': commit }, tokens: { ghs_push: 'push' } });
  oidc = await startOidc({
    repository: SLUG,
    ref: 'refs/tags/v0.1.0',
    sha: commit,
    workflow: 'release.yml',
    environment: 'release',
  });
  pypi = await startPypi({
    tokens: {},
    trusted: {
      keys: oidc.keys,
      publishers: [{ project: 'readability-mcp', repository: SLUG, workflow: 'release.yml', pending: true }],
    },
  });
});
afterAll(async () => {
  await Promise.all([github, oidc, pypi].map((service) => service?.close()));
  place.remove();
});

interface Step extends Ran {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly env: string;
}

/** Runs one step as the runner does. */
async function step(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Step> {
  count += 1;
  const folder = join(place.folder, `step-${count}`);
  mkdirSync(folder);
  const files = {
    GITHUB_OUTPUT: 'output',
    GITHUB_STEP_SUMMARY: 'summary',
    GITHUB_ENV: 'env',
    GITHUB_PATH: 'path',
    GITHUB_STATE: 'state',
  };
  const paths = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(folder, file)]));
  for (const path of Object.values(paths)) writeFileSync(path, '');
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ ref: 'refs/tags/v0.1.0', repository: { full_name: SLUG } }));
  const result = await ran([process.execPath, BUNDLE], {
    cwd: server,
    env: {
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...paths,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: server,
      GITHUB_REPOSITORY: SLUG,
      GITHUB_REF: 'refs/tags/v0.1.0',
      GITHUB_REF_TYPE: 'tag',
      GITHUB_SHA: commit,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: event,
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.webUrl,
      RUNNER_TEMP: folder,
      MCP_DRYDOCK_HANDOVER: join(place.folder, 'handover'),
      SECRET_OF_THE_JOB: 'do-not-tell',
      ...env,
    },
  });
  const outputs = readFileSync(paths['GITHUB_OUTPUT'] ?? '', 'utf8');
  return {
    ...result,
    outputs: Object.fromEntries(
      [...outputs.matchAll(/^(\S+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [
        name,
        value,
      ]),
    ),
    summary: readFileSync(paths['GITHUB_STEP_SUMMARY'] ?? '', 'utf8'),
    env: readFileSync(paths['GITHUB_ENV'] ?? '', 'utf8') + readFileSync(paths['GITHUB_PATH'] ?? '', 'utf8'),
  };
}

/** Workflow commands that the runner would obey: those between fences are switched off. */
function obeyed(stdout: string): readonly string[] {
  let fence: string | undefined;
  return stdout.split('\n').filter((line) => {
    const stop = /^::stop-commands::(\S+)/.exec(line);
    if (fence === undefined && stop !== null) {
      fence = stop[1];
      return false;
    }
    if (fence !== undefined && line === `::${fence}::`) fence = undefined;
    return fence === undefined && /^::(error|warning|notice|set-|add-|save-)/.test(line);
  });
}

let digest = '';

test('check: findings are annotations on file and line', async () => {
  const result = await step({ command: 'check', tag: 'v9.9.9' });
  expect(result.code).toBe(1);
  expect(obeyed(result.stdout).join('\n')).toMatch(/::error .*file=pyproject\.toml,line=\d+/);
});

test('build: started files, outputs, a summary; its children see and write nothing of the runner', async () => {
  const result = await step({ command: 'build' });
  expect([result.code, result.code === 0 ? '' : result.stdout]).toEqual([0, '']);
  digest = result.outputs['plan-digest'] ?? '';
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(result.outputs).toMatchObject({ tag: 'v0.1.0', version: '0.1.0', outcome: 'built' });
  expect(result.outputs['artifacts']?.split('\n')).toContain('readability_mcp-0.1.0-py3-none-any.whl');
  for (const words of ['readability\\_mcp-0.1.0-py3-none-any.whl', 'Started', 'sha256']) {
    expect(result.summary.replaceAll('\\', '')).toContain(words.replaceAll('\\', ''));
  }
  const seen = JSON.parse(readFileSync(join(place.folder, 'seen.json'), 'utf8'));
  const names = Object.keys(seen);
  expect(names.filter((name) => /^(GITHUB_|ACTIONS_|RUNNER_|INPUT_|MCP_DRYDOCK_(?!CHILD)|SECRET)/.test(name))).toEqual(
    [],
  );
  expect(names).toEqual(expect.arrayContaining(['GIT_COMMIT', 'BUILD_DATE', 'SOURCE_DATE_EPOCH']));
  expect(result.env).toBe('');
  expect(obeyed(result.stdout).filter((line) => line.includes('hacked'))).toEqual([]);
});

describe('publish', () => {
  const rights = (): Record<string, string> => ({
    ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
  });
  const inputs = (): Record<string, string> => ({
    command: 'publish',
    'plan-digest': digest,
    'github-token': 'ghs_push',
    'pypi-url': pypi.uploadUrl,
  });

  test('without plan-digest, or with another one, nothing is sent', async () => {
    expect((await step({ ...inputs(), 'plan-digest': '' }, rights())).code).toBe(2);
    expect((await step({ ...inputs(), 'plan-digest': 'a'.repeat(64) }, rights())).code).toBe(2);
    expect(github.requests.filter(({ write }) => write)).toEqual([]);
  });

  test('the release is out, by trusted publishing; run again it writes nothing', async () => {
    const result = await step(inputs(), rights());
    expect([result.code, result.code === 0 ? '' : result.stdout]).toEqual([0, '']);
    expect(result.outputs).toMatchObject({ tag: 'v0.1.0', version: '0.1.0', outcome: 'done' });
    expect(result.outputs['release-url']).toBe(`${github.webUrl}/${SLUG}/releases/tag/v0.1.0`);
    expect(github.releases().map(({ draft }) => draft)).toEqual([false]);
    expect(
      pypi
        .files()
        .map(({ filename }) => filename)
        .sort(),
    ).toEqual(['readability_mcp-0.1.0-py3-none-any.whl', 'readability_mcp-0.1.0.tar.gz']);
    expect(result.summary).toContain('is out');
    const sent =
      github.requests.filter(({ stored }) => stored).length + pypi.requests.filter(({ stored }) => stored).length;

    const again = await step(inputs(), rights());
    expect(again.code).toBe(0);
    expect(again.outputs['outcome']).toBe('done');
    expect(
      github.requests.filter(({ stored }) => stored).length + pypi.requests.filter(({ stored }) => stored).length,
    ).toBe(sent);
  });

  test('secrets are masked before anything is printed, and never printed', async () => {
    const result = await step(inputs(), rights());
    expect(result.stdout.indexOf('::add-mask::ghs_push')).toBeGreaterThanOrEqual(0);
    expect(result.stdout.replaceAll('::add-mask::ghs_push', '')).not.toContain('ghs_push');
  });
});

describe('refusals', () => {
  test('release in a job with credentials', async () => {
    const result = await step({ command: 'release', 'github-token': 'ghs_push' });
    expect(result.code).toBe(2);
    expect(result.stdout).toContain('single-job: accept-risk');
  });

  test.each(['pull_request_target', 'workflow_run'])(
    'build under %s with an id-token',
    async (event) => {
      const result = await step(
        { command: 'build' },
        { GITHUB_EVENT_NAME: event, ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl },
      );
      expect(result.code).toBe(2);
      expect(result.stdout).toContain(event);
    },
    60_000,
  );

  test('a hand-over folder on GitHub itself', async () => {
    const result = await step({ command: 'build' }, { GITHUB_SERVER_URL: 'https://github.com' });
    expect(result.code).toBe(2);
    expect(result.stdout).toContain('for local runners only');
  });

  test('an unknown input, the nearest real one named', async () => {
    const result = await step({ command: 'check', targest: 'x' });
    expect(result.code).toBe(2);
    expect(result.stdout).toContain('did you mean targets?');
    expect(existsSync(join(server, 'release'))).toBe(true);
  });
});
