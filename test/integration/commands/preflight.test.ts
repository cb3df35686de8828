// preflight in a repository, as a workflow step and on a person's machine: what it says, and that it only reads.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { init } from '../../../src/commands/init.js';
import { doctor, preflight } from '../../../src/commands/preflight.js';
import { release } from '../../../src/commands/release.js';
import { readInputs } from '../../../src/config/read-inputs.js';
import type { Answer } from '../../../src/core/types.js';
import type { OpenHost } from '../../../src/host/local.js';
import { type Oidc, startOidc } from '../../../src/stand-in/oidc.js';
import { type GitHub, startGitHub } from '../../../src/targets/github/stand-in/service.js';
import { type Npm, startNpm } from '../../../src/targets/npm/stand-in/service.js';
import { type Pypi, startPypi } from '../../../src/targets/pypi/stand-in/service.js';
import { testHost } from '../../support/host.js';
import { prepareRelease } from '../../support/prepared.js';
import { git, ROOT, repository, scratch } from '../../support/program.js';

const SLUG = 'octo/readability';
const WORKFLOW = '.github/workflows/release.yml';
let place: ReturnType<typeof scratch>;
let root: string;
let commit: string;
let github: GitHub;
let pypi: Pypi;
let npm: Npm;
let oidc: Oidc;
const hosts: OpenHost[] = [];

function openHost(env: Readonly<Record<string, string>> = {}): OpenHost {
  const { PATH = '' } = process.env;
  const host = testHost({
    env: {
      PATH,
      HOME: place.folder,
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.webUrl,
      GITHUB_REPOSITORY: SLUG,
      ...env,
    },
    cwd: root,
    sleep: async () => {},
  });
  hosts.push(host);
  return host;
}

beforeEach(async () => {
  place = scratch('preflight');
  root = await repository(join(ROOT, 'examples/python-server'), join(place.folder, 'repository'));
  await git(root, 'remote', 'add', 'origin', `git@github.com:${SLUG}.git`);
  github = await startGitHub({ repository: SLUG, tags: {}, tokens: { ghp_push: 'push', ghp_read: 'read' } });
  await init(readInputs('init', {}), openHost(), { format: 'text' });
  await git(root, 'add', '-A');
  await git(root, 'commit', '-q', '-m', 'release workflow');
  await git(root, 'tag', 'v0.1.0');
  commit = await git(root, 'rev-parse', 'HEAD');
  github.setTag('v0.1.0', commit);
  oidc = await startOidc({
    repository: SLUG,
    ref: 'refs/tags/v0.1.0',
    sha: commit,
    workflow: 'ship.yml',
    environment: 'prod',
  });
  // Everything would be minted here: a publisher that is registered in advance becomes a project by that alone.
  const publishers = [{ project: 'readability-mcp', repository: SLUG, workflow: 'ship.yml', pending: true }];
  pypi = await startPypi({ tokens: { 'pypi-all': '*' }, trusted: { keys: oidc.keys, publishers } });
  npm = await startNpm({ tokens: { npm_good: '*' } });
});
afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()));
  await Promise.all([github, pypi, npm, oidc].map((service) => service.close()));
  place.remove();
});

const ask = async (inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) => {
  const given = { 'pypi-url': pypi.uploadUrl, 'npm-registry': npm.url, ...inputs };
  const result = await preflight(readInputs('preflight', given), openHost(env));
  const answers = result.json['answers'] as readonly Answer[];
  return { ...result, answers, of: (id: string) => answers.find((one) => one.id === id) };
};
const inActions = () => ({
  GITHUB_ACTIONS: 'true',
  ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
});

test('what a rule of check would stop is an answer: a name that no index takes, and where it is', async () => {
  const manifest = join(root, 'pyproject.toml');
  writeFileSync(
    manifest,
    readFileSync(manifest, 'utf8').replace('name = "readability-mcp"', 'name = "readability mcp"'),
  );
  const { exit, of } = await ask({});
  expect(exit).toBe(1);
  expect(of('name-valid')).toMatchObject({ state: 'wrong', what: expect.stringMatching(/^pyproject\.toml:\d+$/) });
  expect(of('preflight/check')).toBeUndefined();
});

test('rules of a public index are none of another one that the configuration names, as in check', async () => {
  const manifest = join(root, 'pyproject.toml');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('version = "0.1.0"', 'version = "0.1.0+acme.1"'));
  const wrong = async () =>
    (await ask({})).answers.filter(({ state, file }) => state === 'wrong' && file !== undefined);
  expect((await wrong()).map(({ id }) => id)).toContain('version-valid');
  writeFileSync(join(root, 'mcp-drydock.toml'), `[pypi]\nurl = "${pypi.uploadUrl}"\n`);
  expect((await wrong()).map(({ id }) => id)).not.toContain('version-valid');
});

test('sizes are those of the release folder here, where it is of this commit; else they are not known yet', async () => {
  expect((await ask({})).of('preflight/files')).toMatchObject({
    state: 'unknown',
    message: expect.stringContaining('after the build only'),
    hint: expect.stringContaining('build'),
  });
  // What git does not follow is no change of the checkout.
  writeFileSync(join(root, '.git/info/exclude'), 'release/\n');
  const build = async (at: string): Promise<void> => {
    const made = await prepareRelease(join(root, 'release'), {
      ...{ name: 'readability-mcp', version: '0.1.0' },
      change: (one) => ({ ...one, commit: at }),
    });
    expect(made.plan.commit).toBe(at);
  };
  await build(commit);
  const { of, text } = await ask({});
  expect(of('preflight/files')).toMatchObject({
    state: 'ok',
    message: expect.stringMatching(/5 files .* largest has/),
  });
  expect(text).not.toContain('undefined');
  await build('d'.repeat(40));
  expect((await ask({})).of('preflight/files')?.state).toBe('unknown');
});

test('an answer about the checkout, a rule or a program has its page, and what is entered there', async () => {
  const manifest = join(root, 'pyproject.toml');
  const text = readFileSync(manifest, 'utf8');
  const tagged = await ask({});
  expect(tagged.of('preflight/checkout')).toMatchObject({
    page: `${github.webUrl}/${SLUG}/tree/v0.1.0`,
    values: { Tag: 'v0.1.0', Commit: commit },
  });
  writeFileSync(manifest, text.replace('name = "readability-mcp"', 'name = "readability mcp"'));
  const { answers } = await ask({ sigstore: 'always' });
  const todo = answers.filter(({ id, state }) => state !== 'ok' && id !== 'preflight/files');
  expect(todo.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['preflight/checkout', 'name-valid', 'preflight/sigstore']),
  );
  for (const { id, page = '', values = {} } of todo) {
    expect([id, URL.canParse(page), Object.keys(values).length > 0]).toEqual([id, true, true]);
  }
});

test('in a workflow step: the claims of this very job as the values to type, and nothing is written or minted', async () => {
  const { exit, of, text } = await ask({ 'github-token': 'ghp_push' }, inActions());
  expect(of('preflight/github-token')?.state).toBe('ok');
  expect(of('github/tag')?.state).toBe('ok');
  expect(of('preflight/pypi-version')).toMatchObject({
    state: 'ok',
    message: expect.stringContaining('first release'),
  });
  expect(of('preflight/pypi-publisher')).toMatchObject({
    state: 'unknown',
    page: expect.stringMatching(/\/manage\/account\/publishing\/$/),
    values: {
      'Project Name': 'readability-mcp',
      ...{ Owner: 'octo', 'Repository name': 'readability', 'Workflow name': 'ship.yml', 'Environment name': 'prod' },
    },
  });
  expect(text).toMatch(/Workflow name +ship\.yml\n/);
  expect(exit).toBe(0);
  const all = [github, pypi, npm, oidc].flatMap(({ requests }) => requests);
  expect(all.length).toBeGreaterThan(5);
  expect(all.filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([]);
  expect(text).not.toContain('ghp_push');
});

test('on a machine: the values come from the workflow that is checked out, and a missing token is no fault', async () => {
  const { exit, of } = await ask({});
  expect(of('preflight/github-token')).toMatchObject({ state: 'unknown' });
  expect(of('preflight/pypi-publisher')?.values).toMatchObject({
    'Workflow name': 'release.yml',
    'Environment name': 'release',
  });
  expect(of('preflight/workflow')).toMatchObject({ state: 'ok', what: WORKFLOW });
  expect(exit).toBe(0);
});

describe('what is wrong is said before anything is built', () => {
  test('in a job that may not ask for an id-token, and without any token', async () => {
    const job = { GITHUB_WORKFLOW_REF: `${SLUG}/.github/workflows/ship.yml@refs/tags/v0.1.0`, GITHUB_JOB: 'out' };
    const { exit, of } = await ask({}, { GITHUB_ACTIONS: 'true', GITHUB_REF: 'refs/tags/v0.1.0', ...job });
    expect(of('preflight/github-token')?.state).toBe('wrong');
    expect(of('oidc/no-permission')).toMatchObject({
      state: 'wrong',
      hint: expect.stringContaining('the job out in .github/workflows/ship.yml'),
    });
    expect(exit).toBe(1);
    // A pull request looks, and publishes nothing.
    const { of: seen } = await ask({}, { GITHUB_ACTIONS: 'true', GITHUB_REF: 'refs/pull/1/merge' });
    expect([seen('preflight/github-token')?.state, seen('oidc/no-permission')]).toEqual(['unknown', undefined]);
  });

  test('a token that cannot push, a tag that was moved, a token that is none', async () => {
    github.setTag('v0.1.0', 'd'.repeat(40));
    const { exit, of, text } = await ask({ 'github-token': 'ghp_read', 'pypi-token': 'pypi-all' });
    expect(of('preflight/github-token')).toMatchObject({
      state: 'wrong',
      hint: expect.stringContaining('Contents: write'),
    });
    expect(of('github/tag')).toMatchObject({ state: 'wrong', message: expect.stringContaining('dddddddddddd') });
    expect(of('preflight/pypi-token')?.state).toBe('unknown');
    expect([exit, text.startsWith('readability-mcp v0.1.0')]).toEqual([1, true]);
  });

  test('a permission that the workflow lacks', async () => {
    const file = join(root, WORKFLOW);
    writeFileSync(file, readFileSync(file, 'utf8').replace('contents: write, id-token: write', 'contents: write'));
    const { of } = await ask({});
    expect(of('workflow-permissions')).toMatchObject({
      state: 'wrong',
      hint: expect.stringContaining('id-token: write'),
    });
  });

  test('a version that is there is known by its date, and no fault: it may be this very one', async () => {
    const release = { tag_name: 'v0.1.0', body: 'x' };
    await openHost().http({
      ...{ method: 'POST', url: `${github.url}/repos/${SLUG}/releases`, body: JSON.stringify(release) },
      headers: { authorization: 'Bearer ghp_push', 'content-type': 'application/json' },
    });
    const { exit, of } = await ask({ 'github-token': 'ghp_push' });
    expect(of('preflight/github-release')).toMatchObject({
      state: 'unknown',
      message: expect.stringMatching(/released since \d{4}-/),
    });
    expect(exit).toBe(0);
  });

  test('an npm token that is setup-node’s placeholder, or that the registry does not know', async () => {
    writeFileSync(
      join(root, 'package.json'),
      JSON.stringify({ name: 'readability-mcp', version: '0.1.0', bin: { r: 'r.js' } }),
    );
    const placeholder = await ask({ 'npm-token': 'XXXXX-XXXXX-XXXXX-XXXXX', targets: 'npm' });
    expect(placeholder.of('preflight/npm-token')).toMatchObject({
      state: 'wrong',
      message: expect.stringContaining('placeholder'),
    });
    const unknown = await ask({ 'npm-token': 'npm_other', targets: 'npm' });
    expect(unknown.of('preflight/npm-token')).toMatchObject({
      state: 'wrong',
      message: expect.stringContaining('wrong, expired'),
    });
    expect((await ask({ 'npm-token': 'npm_good', targets: 'npm' })).of('preflight/npm-token')?.state).toBe('ok');
  });
});

test('release asks the same in its first seconds: nothing is built where a target would refuse', async () => {
  const given = { 'github-token': 'ghp_read', 'pypi-token': 'pypi-all', 'pypi-url': pypi.uploadUrl };
  const host = openHost();
  const started: string[] = [];
  const watched: OpenHost = {
    ...host,
    run(child) {
      started.push(child.command.join(' '));
      return host.run(child);
    },
  };
  const result = await release(readInputs('release', given), watched, { format: 'text' });
  expect(result.exit).toBe(1);
  expect(result.text).toContain('Nothing was built or published.');
  expect(result.json['findings']).toMatchObject([
    {
      rule: 'preflight/github-token',
      level: 'error',
      target: 'github',
      hint: expect.stringContaining('Contents: write'),
    },
  ]);
  expect(started.filter((command) => /\buv\b.*\bbuild\b/.test(command))).toEqual([]);
  expect([...github.requests, ...pypi.requests].filter(({ write }) => write)).toEqual([]);
});

test('what does not answer is not known, and not wrong', async () => {
  // A port that is free only now could be another test's by the last attempt: nothing listens on port 9.
  const pypiUrl = 'http://127.0.0.1:9/legacy/';
  const { exit, of } = await ask({ 'github-token': 'ghp_push', 'pypi-token': 'pypi-all', 'pypi-url': pypiUrl });
  expect(of('preflight/pypi-version')).toMatchObject({ state: 'unknown', message: expect.stringContaining('refused') });
  expect(exit).toBe(0);
}, 120_000);

test('doctor asks all that preflight asks, and of this machine beside it', async () => {
  const given = { 'pypi-url': pypi.uploadUrl, 'npm-registry': npm.url, 'github-token': 'ghp_read' };
  const asked = await ask({ 'github-token': 'ghp_read' });
  const here = await doctor(readInputs('doctor', given), openHost());
  const answers = here.json['answers'] as readonly Answer[];
  expect(answers.filter(({ id }) => !id.startsWith('doctor/'))).toEqual(asked.answers);
  expect(answers.filter(({ id }) => id === 'doctor/network').length).toBeGreaterThan(1);
  expect([asked.exit, here.exit, asked.of('preflight/github-token')?.state]).toEqual([1, 1, 'wrong']);
});

test('doctor where there is no release asks of this machine alone', async () => {
  const host = openHost({ HTTPS_PROXY: 'http://proxy.example:3128' });
  const { json } = await doctor(readInputs('doctor', {}), { ...host, cwd: place.folder });
  const ids = (json['answers'] as readonly Answer[]).map(({ id }) => id.replace(/\/.*/, ''));
  expect([...new Set(ids)].sort()).toEqual(['doctor', 'tool']);
});

test('doctor: programs with their versions, hosts that answer, proxies that are no URL', async () => {
  const inputs = readInputs('doctor', { targets: 'github' });
  const result = await doctor(inputs, openHost({ HTTPS_PROXY: 'http://u:secret@proxy.example:3128' }));
  const answers = result.json['answers'] as readonly Answer[];
  const state = (what: string) => answers.find((one) => one.what === what)?.state;
  expect([state('git'), state('node'), state(new URL(github.url).host)]).toEqual(['ok', 'ok', 'ok']);
  expect(JSON.stringify(result)).not.toContain('secret');
  expect(result.exit).toBe(0);
  const broken = await doctor(inputs, openHost({ HTTPS_PROXY: 'proxy.example:3128' }));
  const wrong = (broken.json['answers'] as readonly Answer[]).filter((one) => one.state === 'wrong');
  expect(wrong.find(({ what }) => what === 'HTTPS_PROXY')?.hint).toContain('export HTTPS_PROXY=http://');
  expect(broken.exit).toBe(1);
});
