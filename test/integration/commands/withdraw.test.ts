// withdraw: every target is told or names the page to open; again changes nothing, a dry run nothing at all.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { run } from '../../../src/commands/run.js';
import { readInputs } from '../../../src/config/read-inputs.js';
import { type GitHub, startGitHub } from '../../../src/targets/github/stand-in/service.js';
import { withdrawnBody } from '../../../src/targets/github/withdraw.js';
import { sendTarball } from '../../../src/targets/npm/publish.js';
import { type Npm, startNpm } from '../../../src/targets/npm/stand-in/service.js';
import { withdrawNpm } from '../../../src/targets/npm/withdraw.js';
import { type Pypi, startPypi } from '../../../src/targets/pypi/stand-in/service.js';
import { inject } from '../../support/faults.js';
import { type TestHost, testHost } from '../../support/host.js';
import { packNpm } from '../../support/npm-package.js';
import { COMMIT, prepareRelease, REPOSITORY } from '../../support/prepared.js';
import { seedNpm } from '../../support/seed-npm.js';
import { startVerdaccio } from '../../support/verdaccio.js';
import { openWorld } from '../../support/world.js';

const TOKEN = 'ghs_pushpushpush';
const NPM_TOKEN = 'npm_secretsecretsecret';
const REASON = 'Loses data <!-- by @octo; use 1.2.4.';
let base: string;
let root: string;
let host: TestHost;
let github: GitHub;
let npm: Npm;
let pypi: Pypi;

beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'withdraw-'));
  root = join(base, 'weather');
  mkdirSync(join(root, 'py'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{"name":"weather-mcp","version":"1.2.3","bin":"server.js"}');
  writeFileSync(
    join(root, 'py/pyproject.toml'),
    '[project]\nname = "weather-mcp"\nversion = "1.2.3"\n[project.scripts]\nweather-mcp = "weather:main"\n',
  );
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd: root });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'All');
  git('tag', 'v1.2.3');
  github = await startGitHub({ repository: REPOSITORY, tags: { 'v1.2.3': COMMIT }, tokens: { [TOKEN]: 'push' } });
  npm = await startNpm({ tokens: { [NPM_TOKEN]: '*' } });
  pypi = await startPypi({ tokens: {} });
  const { PATH, HOME, LANG } = process.env;
  const env = { PATH, HOME, LANG, GITHUB_API_URL: github.url, GITHUB_REPOSITORY: REPOSITORY };
  host = testHost({ cwd: root, env, sleep: async () => {} });
});
afterEach(async () => {
  await Promise.all([github, npm, pypi, host].map((one) => one.close()));
  rmSync(base, { recursive: true });
  expect([...github.bugs, ...npm.bugs, ...pypi.bugs]).toEqual([]);
});

const withdraw = (more: Readonly<Record<string, string>> = {}) =>
  run(
    'withdraw',
    readInputs('withdraw', {
      ...{ version: '1.2.3', reason: REASON, 'github-token': TOKEN, 'npm-token': NPM_TOKEN },
      ...{ 'npm-registry': npm.url, 'pypi-url': pypi.uploadUrl, ...more },
    }),
    host,
    { format: 'text' },
  );
const outcomes = (json: Readonly<Record<string, unknown>>) =>
  (json['withdrawn'] as { target: string; outcome: string }[]).map(({ target, outcome }) => `${target} ${outcome}`);
const writes = () => [github, npm, pypi].flatMap(({ requests }) => requests).filter(({ write }) => write).length;

async function releaseWith(text: string): Promise<void> {
  const headers = { authorization: `Bearer ${TOKEN}` };
  const body = JSON.stringify({ tag_name: 'v1.2.3', name: 'v1.2.3', body: text, draft: false });
  await host.http({ method: 'POST', url: `${github.url}/repos/${REPOSITORY}/releases`, headers, body });
}

async function publishAll(): Promise<void> {
  await releaseWith('By hand.\r\n');
  const { tarball } = await packNpm(base, {}, { 'server.js': '' });
  await seedNpm(npm, tarball.path, NPM_TOKEN);
}

test('npm shows the reason, the release keeps its text below it, and a second time changes nothing', async () => {
  await publishAll();
  const before = writes();
  const dry = await withdraw({ 'dry-run': 'true' });
  expect([dry.exit, outcomes(dry.json), writes()]).toEqual([
    ...[0, ['github to withdraw', 'pypi absent', 'npm to withdraw'], before],
  ]);
  expect(dry.text).toContain('Nothing was changed.');

  const done = await withdraw();
  expect([done.exit, outcomes(done.json)]).toEqual([0, ['github withdrawn', 'pypi absent', 'npm withdrawn']]);
  expect(npm.versions()).toMatchObject([{ manifest: { deprecated: REASON } }]);
  const [release] = github.releases();
  expect(release?.body).toBe(withdrawnBody('By hand.\r\n', REASON));
  expect(release?.body).toContain('&lt;\\!-- by @&#8203;octo');
  expect(release?.draft).toBe(false);

  const changed = writes();
  const again = await withdraw();
  expect([again.exit, outcomes(again.json), writes()]).toEqual([
    ...[0, ['github already', 'pypi absent', 'npm already'], changed],
  ]);
  const other = await withdraw({ reason: 'Use 1.2.5.' });
  expect(outcomes(other.json)).toEqual(['github withdrawn', 'pypi absent', 'npm withdrawn']);
  expect(github.releases()[0]?.body).toBe(withdrawnBody('By hand.\r\n', 'Use 1.2.5.'));
});

test('a text that is as long as GitHub allows loses what was generated, and one of the author’s own nothing', async () => {
  const files = (rows: number) => `<details><summary>Files</summary>\n${'| a |\n'.repeat(rows)}\n</details>\n`;
  const whole = `Mine.\n${files(20_820)}`;
  await releaseWith(whole);
  expect(outcomes((await withdraw({ targets: 'github' })).json)).toEqual(['github withdrawn']);
  expect(github.releases()[0]?.body).toBe(withdrawnBody('Mine.\n', REASON));
});

test('an author’s own words are never cut: what is too long is told with the page', async () => {
  await releaseWith('x'.repeat(124_990));
  const done = await withdraw({ targets: 'github' });
  expect([done.exit, done.json['findings']]).toMatchObject([
    1,
    [{ rule: 'github/body', hint: expect.stringContaining('releases/tag/v1.2.3') }],
  ]);
});

test('without a token npm is for a person to tell, with the command; a refusal at one target stops no other', async () => {
  await publishAll();
  const done = await withdraw({ 'npm-token': '', 'github-token': 'ghs_unknownunknown' });
  expect([done.exit, outcomes(done.json)]).toEqual([1, ['pypi absent', 'npm by hand']]);
  expect(done.text).toContain(`npm deprecate weather-mcp@1.2.3 '${REASON}' --registry ${npm.url}`);
  expect(done.json['findings']).toMatchObject([{ target: 'github', level: 'error' }]);
  const refused = await withdraw({ 'npm-token': 'npm_wrongwrongwrong' });
  expect([refused.exit, outcomes(refused.json)]).toEqual([1, ['github withdrawn', 'pypi absent']]);
});

test('a version is looked for as each registry spells it, and one package that fails stops no other', async () => {
  writeFileSync(join(root, 'package.json'), '{"name":"other-mcp","version":"1.2.3","bin":"server.js"}');
  mkdirSync(join(root, 'second'));
  writeFileSync(join(root, 'second/package.json'), '{"name":"weather-mcp","version":"1.2.3","bin":"server.js"}');
  execFileSync('git', ['tag', 'v1.2.4rc1'], { cwd: root });
  for (const name of ['other-mcp', 'weather-mcp']) {
    const { tarball } = await packNpm(base, { name, version: '1.2.4-rc.1' }, { 'server.js': '' });
    await seedNpm(npm, tarball.path, NPM_TOKEN, 'next');
  }
  inject(npm, ({ method, path }) =>
    method === 'PUT' && path.includes('other-mcp') ? { kind: 'status', status: 403 } : undefined,
  );
  const done = await withdraw({ version: 'v1.2.4rc1', targets: 'npm' });
  expect([done.exit, outcomes(done.json)]).toEqual([1, ['npm withdrawn']]);
  expect(done.json['findings']).toMatchObject([
    { rule: 'npm/deprecate', message: expect.stringContaining('other-mcp') },
  ]);
  inject(npm, undefined);
});

test('what is on an index is yanked by a person', async () => {
  const world = await openWorld();
  try {
    await world.publish(await prepareRelease(join(base, 'release')), { targets: ['pypi'] });
    const done = await withdraw({ 'pypi-url': world.pypi.uploadUrl, targets: 'pypi' });
    expect(outcomes(done.json)).toEqual(['pypi by hand']);
    expect(done.text).toContain(`Yank it in the way of ${new URL(world.pypi.url).host}, with the reason: ${REASON}`);
  } finally {
    await world.close();
  }
});

test('a version that nobody tagged, and no reason', async () => {
  await expect(withdraw({ version: '1.2.9' })).rejects.toMatchObject({ code: 'withdraw/no-tag', exit: 2 });
  await expect(withdraw({ reason: ' ' })).rejects.toMatchObject({ code: 'withdraw/reason', exit: 2 });
});

test('a real registry deprecates one version and leaves the others', async () => {
  const { url, token, running } = await startVerdaccio(join(base, 'verdaccio'), host.start);
  try {
    const registry = new URL(`${url}/`);
    for (const version of ['1.2.3', '1.2.4']) {
      const { tarball } = await packNpm(base, { version }, { 'server.js': '' });
      await sendTarball(
        {
          publishFile: tarball,
          name: 'weather-mcp',
          registry,
          tag: 'latest',
          access: undefined,
          login: { kind: 'token', token },
        },
        host,
      );
    }
    const of = {
      ...{ tag: 'v1.2.3', version: '1.2.3', reason: REASON, repository: undefined, dryRun: false, settings: {} },
      projects: [{ name: 'weather-mcp', ecosystem: 'node' as const }],
      inputs: { npmRegistry: url, npmToken: token, npmUsername: undefined },
    };
    expect(await withdrawNpm(of, host)).toMatchObject([{ outcome: 'withdrawn' }]);
    expect(await withdrawNpm(of, host)).toMatchObject([{ outcome: 'already', next: undefined }]);
    const newest = await withdrawNpm({ ...of, version: '1.2.4', dryRun: true }, host);
    expect(newest[0]?.next).toContain('npm dist-tag add weather-mcp@1.2.3 latest');
    const { versions } = (await (await fetch(`${url}/weather-mcp`)).json()) as { versions: Record<string, object> };
    expect(versions).toMatchObject({ '1.2.3': { deprecated: REASON }, '1.2.4': {} });
    expect(versions['1.2.4']).not.toHaveProperty('deprecated');
  } finally {
    await running.end();
  }
});
