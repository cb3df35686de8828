import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ReleaseError, StageFailure } from '../../../src/core/errors.js';
import type { Finding } from '../../../src/core/types.js';
import { expectedRelease } from '../../../src/publish/expected.js';
import { verifyPlan } from '../../../src/publish/verify.js';
import { type TestHost, testHost } from '../../support/host.js';
import { COMMIT, type Prepared, prepareRelease, REPOSITORY } from '../../support/prepared.js';

let host: TestHost;
let folder: string;
let prepared: Prepared;
const expected = { commit: COMMIT, tags: ['v1.2.3'], repository: REPOSITORY };
const WHEEL = 'weather_mcp-1.2.3-py3-none-any.whl';

beforeEach(async () => {
  host = testHost();
  folder = join(await host.tempDir('verify'), 'release');
  prepared = await prepareRelease(folder);
});
afterEach(() => host.close());

async function thrown(change: Partial<typeof expected & { digest: string }> = {}, at = host): Promise<unknown> {
  return verifyPlan(folder, { ...expected, ...change }, at).then(
    () => undefined,
    (error: unknown) => error,
  );
}
async function findings(change = {}): Promise<readonly Finding[]> {
  const error = await thrown(change);
  expect(error).toBeInstanceOf(StageFailure);
  return (error as StageFailure).findings;
}
async function usage(change = {}, at = host): Promise<string> {
  const error = await thrown(change, at);
  expect(error).toBeInstanceOf(ReleaseError);
  expect((error as ReleaseError).exit).toBe(2);
  return (error as ReleaseError).code;
}

test('a sound release is copied to a private folder, release.json last, and its own folder stays as it was', async () => {
  chmodSync(folder, 0o500);
  const before = readdirSync(folder);
  const verified = await verifyPlan(folder, { ...expected, digest: prepared.digest }, host);
  expect(readdirSync(folder)).toEqual(before);
  chmodSync(folder, 0o700);
  expect(verified.parcels.at(-1)).toMatchObject({ kind: 'plan', file: 'release.json', sha256: prepared.digest });
  expect(readdirSync(verified.folder).sort()).toEqual([...before].sort());
  expect(statSync(verified.folder).mode & 0o077).toBe(0);
  for (const { path } of verified.parcels) expect(path.startsWith(verified.folder)).toBe(true);
});

test('changed, missing, linked and added files are all found at once', async () => {
  writeFileSync(join(folder, WHEEL), 'changed');
  rmSync(join(folder, 'SHA256SUMS'));
  const sdist = join(folder, 'weather_mcp-1.2.3.tar.gz');
  rmSync(sdist);
  symlinkSync('/etc/hostname', sdist);
  writeFileSync(join(folder, '.hidden'), 'x');
  mkdirSync(join(folder, 'more'));
  expect((await findings()).map(({ rule, artifact }) => [rule, artifact])).toEqual([
    ['verify/unknown-file', '.hidden'],
    ['verify/unknown-file', 'more'],
    ['verify/missing', 'SHA256SUMS'],
    ['verify/changed', WHEEL],
    ['verify/changed', 'weather_mcp-1.2.3.tar.gz'],
  ]);
});

test('an installable file without a start record of its own bytes is refused', async () => {
  await prepareRelease(folder, { change: (release) => ({ ...release, started: [] }) });
  expect((await findings()).map(({ rule, artifact }) => [rule, artifact])).toEqual([
    ['verify/unstarted', WHEEL],
    ['verify/unstarted', 'weather_mcp-1.2.3.tar.gz'],
  ]);
  const other = { sha256: '0'.repeat(64), runtime: 'Python 3', outcome: 'started' as const };
  await prepareRelease(folder, {
    change: (release) => ({ ...release, artifacts: release.artifacts.map((one) => ({ ...one, started: other })) }),
  });
  expect((await findings()).map(({ rule }) => rule)).toContain('verify/unstarted');
});

test('the archive itself says who it is: a plan that calls it otherwise is refused', async () => {
  await prepareRelease(folder, {
    change: (release) => ({
      ...release,
      projects: release.projects.map((one) => ({ ...one, name: 'other-mcp' })),
      artifacts: release.artifacts.map((one) => ({ ...one, project: 'other-mcp' })),
    }),
  });
  expect(await findings()).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        rule: 'verify/identity',
        artifact: WHEEL,
        message: `${WHEEL} says that it is weather-mcp 1.2.3, and release.json calls it other-mcp 1.2.3.`,
      }),
    ]),
  );
});

test('a version that the tag does not stand for is refused', async () => {
  rmSync(folder, { recursive: true });
  await prepareRelease(folder, { version: '6.6.6', tag: 'v1.2.3' });
  expect((await findings()).map(({ rule }) => rule)).toEqual(['verify/tag']);
});

test('a digest that changed is exit 1, and in Actions there must be one', async () => {
  expect(await findings({ digest: '0'.repeat(64) })).toEqual([expect.objectContaining({ rule: 'verify/plan-digest' })]);
  expect(await usage({}, { ...host, kind: 'action' })).toBe('verify/plan-digest');
  expect(await thrown({ digest: prepared.digest.toUpperCase() }, { ...host, kind: 'action' })).toBeUndefined();
});

test('a plan of another commit, tag or repository, or of no release, is exit 2', async () => {
  expect(await usage({ commit: 'd'.repeat(40) })).toBe('verify/other-commit');
  expect(await usage({ tags: ['v1.2.4'] })).toBe('verify/other-tag');
  expect(await usage({ tags: [] })).toBe('verify/other-tag');
  expect(await usage({ repository: 'octo/other' })).toBe('verify/other-repository');
  await prepareRelease(folder, { change: (release) => ({ ...release, noRelease: 'the working tree differs' }) });
  expect(await usage()).toBe('verify/no-release');
  await prepareRelease(folder, { tag: undefined });
  expect(await usage()).toBe('verify/no-release');
});

test('what may be released here comes from the event and the checkout', async () => {
  const repo = join(await host.tempDir('repo'), 'r');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...args], { cwd: repo })
      .toString()
      .trim();
  mkdirSync(repo);
  git('init', '-q', '-b', 'main');
  git('commit', '-q', '--allow-empty', '-m', 'one');
  git('tag', 'v1.0.0');
  git('remote', 'add', 'origin', 'https://github.com/octo/weather.git');
  const commit = git('rev-parse', 'HEAD');
  const { PATH, HOME } = process.env;
  const at = (env: Record<string, string>, cwd = repo) => testHost({ env: { PATH, HOME, ...env }, cwd });
  const here = at({});
  expect(await expectedRelease({}, here)).toEqual({
    commit,
    tags: ['v1.0.0'],
    repository: 'octo/weather',
    digest: undefined,
  });
  const event = { GITHUB_REF: 'refs/tags/v2', GITHUB_SHA: commit, GITHUB_REPOSITORY: 'octo/w' };
  const inAction = at(event);
  expect(await expectedRelease({}, inAction)).toMatchObject({ commit, tags: ['v2'], repository: 'octo/w' });
  // A branch is no tag, whatever it is called.
  const branch = at({ ...event, GITHUB_REF: 'refs/heads/v9' });
  expect(await expectedRelease({}, branch)).toMatchObject({ tags: ['v1.0.0'] });
  const other = at({ ...event, GITHUB_SHA: 'e'.repeat(40) });
  await expect(expectedRelease({}, other)).rejects.toMatchObject({ code: 'verify/other-commit', exit: 2 });
  await expect(expectedRelease({ tag: 'v3' }, inAction)).rejects.toMatchObject({ code: 'verify/other-tag' });
  const bare = at(event, await host.tempDir('no-checkout'));
  expect(await expectedRelease({}, bare)).toMatchObject({ commit, tags: ['v2'] });
  const nothing = at({}, await host.tempDir('no-checkout'));
  await expect(expectedRelease({}, nothing)).rejects.toMatchObject({ code: 'git/no-repository' });
  for (const one of [here, inAction, branch, other, bare, nothing]) await one.close();
});
