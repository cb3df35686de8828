import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ReleaseError, StageFailure } from '../../../src/core/errors.js';
import type { Artifact, Finding } from '../../../src/core/types.js';
import type { Plan } from '../../../src/plan/plan.js';
import { expectedRelease } from '../../../src/publish/expected.js';
import { verifyPlan } from '../../../src/publish/verify.js';
import { type TestHost, testHost } from '../../support/host.js';
import { COMMIT, committedAs, type Prepared, prepareRelease, REPOSITORY } from '../../support/prepared.js';
import { rawZip } from '../../support/raw-zip.js';

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
  return verifyPlan(folder, { ...expected, ...change }, committedAs(prepared.release), at).then(
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
  const verified = await verifyPlan(
    folder,
    { ...expected, digest: prepared.digest },
    committedAs(prepared.release),
    host,
  );
  expect(readdirSync(folder)).toEqual(before);
  chmodSync(folder, 0o700);
  expect(verified.publishFiles.at(-1)).toMatchObject({ kind: 'plan', file: 'release.json', sha256: prepared.digest });
  expect(readdirSync(verified.folder).sort()).toEqual([...before].sort());
  expect(statSync(verified.folder).mode & 0o077).toBe(0);
  for (const { path } of verified.publishFiles) expect(path.startsWith(verified.folder)).toBe(true);
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
  prepared = await prepareRelease(folder, {
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
        message: `${WHEEL} is weather-mcp 1.2.3, but release.json lists it as other-mcp 1.2.3.`,
      }),
    ]),
  );
});

/** Writes the plan anew, changed. */
function rewrite(change: (plan: Editable) => void): void {
  const plan = structuredClone(prepared.plan) as unknown as Editable;
  change(plan);
  writeFileSync(join(folder, 'release.json'), JSON.stringify(plan, undefined, 2));
}
type Editable = Record<string, unknown> & {
  projects: (Record<string, unknown> & { artifacts: (Record<string, unknown> & { kind: string; file: string })[] })[];
};
const of = (plan: Editable, kind: string) => plan.projects[0]!.artifacts.find((one) => one.kind === kind)!;

test('only the configuration of the commit lets a file ship that was never started, with its own reason', async () => {
  rewrite((plan) => {
    const wheel = of(plan, 'wheel');
    const reason = 'needs an account';
    wheel['started'] = { sha256: wheel['sha256'], runtime: '', outcome: 'unstarted', reason };
  });
  const [refused] = await findings();
  expect(refused).toMatchObject({ rule: 'verify/unstarted', artifact: WHEEL });
  expect(refused?.message).toContain('the configuration of the commit does not allow that');
  const allowed = (unstartedBecause: string) =>
    committedAs({
      projects: prepared.release.projects.map((one) => ({
        ...one,
        settings: { ...one.settings, smoke: { ...one.settings.smoke, unstarted: unstartedBecause } },
      })),
    });
  const verify = (because: string) => verifyPlan(folder, expected, allowed(because), host);
  expect((await verify('needs an account')).plan.projects[0]?.artifacts[1]?.started?.outcome).toBe('unstarted');
  await expect(verify('needs a licence')).rejects.toMatchObject({
    findings: [expect.objectContaining({ rule: 'verify/unstarted', artifact: WHEEL })],
  });
});

test('a reason of several lines is one line in the plan, and is the reason that publish accepts', async () => {
  prepared = await prepareRelease(folder, {
    change: (release) => ({
      ...release,
      started: [],
      projects: release.projects.map((one) => ({
        ...one,
        settings: { ...one.settings, smoke: { ...one.settings.smoke, unstarted: 'It needs\n  an account.\u202e\n' } },
      })),
    }),
  });
  expect(await thrown()).toBeUndefined();
});

test.each([
  ['a wheel as an SBOM', 'wheel', { kind: 'sbom', started: undefined }],
  ['a wheel as checksums', 'wheel', { kind: 'checksums', started: undefined }],
  ['a wheel as a contract', 'wheel', { kind: 'contract', started: undefined }],
  ['an sdist as a code package', 'sdist', { kind: 'code-package' }],
  ['an sdist as an npm tarball', 'sdist', { kind: 'npm-tarball' }],
  ['an SBOM as a wheel', 'sbom', { kind: 'wheel' }],
])('refused: %s', async (_, kind, change) => {
  rewrite((plan) => {
    const one = of(plan, kind);
    Object.assign(one, change);
    if (one.kind === 'wheel') one['started'] = { ...(of(plan, 'sdist')['started'] as object), sha256: one['sha256'] };
  });
  const said = await findings();
  expect(said).toEqual([
    expect.objectContaining({ rule: 'verify/kind', message: expect.stringContaining('is listed as') }),
  ]);
});

test.each([
  ['an SBOM that is a wheel inside', 'sbom', 'PK\u0003\u0004'],
  ['an SBOM of nobody', 'sbom', '{"components": []}'],
  [
    'an SBOM with another form than its name',
    'sbom',
    '{"spdxVersion":"SPDX-2.3","SPDXID":"SPDXRef-DOCUMENT","packages":[]}',
  ],
  ['a contract that is none', 'contract', '{"format": 1}'],
  ['a contract nested without end', 'contract', '['.repeat(5000)],
])('refused: %s', async (_, kind, text) => {
  prepared = await prepareRelease(folder, {
    change: (release) => ({
      ...release,
      artifacts: release.artifacts.map((one) => (one.kind === kind ? wrote(one, text) : one)),
    }),
  });
  writeSums(prepared);
  expect(await findings()).toEqual([
    expect.objectContaining({ rule: 'verify/kind', message: expect.stringContaining('is not ') }),
  ]);
});

test.each([
  [
    'another digest',
    (text: string) => text.replace(/^[0-9a-f]{64}/, 'e'.repeat(64)),
    /has a different digest for \S+ than/,
  ],
  ['a file less', (text: string) => text.replace(/^.*\n/, ''), /does not list weather_mcp-1\.2\.3-py3-none-any\.whl/],
  ['a file more', (text: string) => `${text}${'e'.repeat(64)}  evil.whl\n`, /lists a file in line 5 that is not in/],
  ['a file twice', (text: string) => `${text}${text.split('\n')[0]}\n`, /lists it twice/],
  ['no list', () => 'MZ\n', /is not a list of digests: line 1 has none/],
  ['nothing', () => '', /does not list/],
])('SHA256SUMS that contradicts the plan is refused: %s', async (_, change, message) => {
  prepared = await prepareRelease(folder, {
    change: (release) => ({
      ...release,
      artifacts: release.artifacts.map((one) =>
        one.kind === 'checksums' ? wrote(one, change(readFileSync(one.path, 'utf8'))) : one,
      ),
    }),
  });
  expect(await findings()).toEqual([
    expect.objectContaining({ rule: 'verify/checksums', message: expect.stringMatching(message) }),
  ]);
});

test('a plan without checksums is refused', async () => {
  prepared = await prepareRelease(folder, {
    change: (release) => ({ ...release, artifacts: release.artifacts.filter(({ kind }) => kind !== 'checksums') }),
  });
  rmSync(join(folder, 'SHA256SUMS'));
  expect(await findings()).toEqual([expect.objectContaining({ rule: 'verify/checksums' })]);
});

test('projects, their folders and the part of the tag are those of the commit', async () => {
  const changes: readonly ((plan: Editable) => void)[] = [
    (plan) => Object.assign(plan.projects[0]!, { path: 'test/fixtures/evil' }),
    (plan) => Object.assign(plan.projects[0]!, { ecosystem: 'code-package' }),
    (plan) => Object.assign(plan.projects[0]!, { name: 'Weather-MCP' }),
    (plan) => plan.projects.push({ ...plan.projects[0]!, artifacts: [] }),
  ];
  for (const change of changes) {
    rewrite(change);
    expect(await usage()).toBe('verify/other-project');
  }
  for (const part of [
    { name: 'weather-mcp', others: ['tides-mcp'] },
    { name: 'evil', others: ['weather-mcp'] },
  ]) {
    rewrite((plan) => Object.assign(plan, { part }));
    expect(await usage()).toBe('verify/other-part');
  }
  rewrite((plan) => Object.assign(plan, { config: '0'.repeat(64) }));
  expect(await usage()).toBe('verify/other-config');
});

test('a tag that is not a version, or names another project, releases nothing', async () => {
  rewrite((plan) => Object.assign(plan, { tag: 'latest' }));
  expect((await findings({ tags: ['latest'] })).map(({ rule }) => rule)).toEqual(['verify/tag']);
  rewrite((plan) => Object.assign(plan, { tag: 'tides-mcp-v1.2.3' }));
  const tides = { ...prepared.release.projects[0]!, name: 'tides-mcp', path: 'tides' };
  const two = committedAs({ projects: [...prepared.release.projects, tides] });
  await expect(verifyPlan(folder, { ...expected, tags: ['tides-mcp-v1.2.3'] }, two, host)).rejects.toMatchObject({
    code: 'verify/other-project',
    exit: 2,
  });
});

/** Another content for a file of the release. */
function wrote(artifact: Artifact, text: string): Artifact {
  writeFileSync(artifact.path, text);
  return { ...artifact, sha256: createHash('sha256').update(text).digest('hex'), size: Buffer.byteLength(text) };
}

/** Writes SHA256SUMS for what is in the plan now. */
function writeSums({ plan }: Prepared): void {
  const sums = plan.projects[0]!.artifacts.filter(({ kind }) => kind !== 'checksums');
  const text = sums.map(({ sha256, file }) => `${sha256}  ${file}\n`).join('');
  const digest = createHash('sha256').update(text).digest('hex');
  rewrite((edited) => Object.assign(of(edited, 'checksums'), { sha256: digest, size: Buffer.byteLength(text) }));
  writeFileSync(join(folder, 'SHA256SUMS'), text);
}

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
  const named = at({
    GITHUB_REF: 'refs/heads/v9',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REF_NAME: 'v9',
    GITHUB_SHA: commit,
  });
  expect(await expectedRelease({}, named)).toMatchObject({ tags: ['v1.0.0'] });
  await expect(expectedRelease({ tag: 'v9' }, named)).rejects.toMatchObject({ code: 'tag/branch', exit: 2 });
  expect(await expectedRelease({ tag: 'v1.0.0' }, named)).toMatchObject({ tags: ['v1.0.0'] });
  // The two variables that disagree: whoever set one of them does not make a branch a tag.
  const mixed = at({ ...event, GITHUB_REF_TYPE: 'branch' });
  expect(await expectedRelease({}, mixed)).toMatchObject({ tags: ['v1.0.0'] });
  const typed = at({ ...event, GITHUB_REF_TYPE: 'tag' });
  expect(await expectedRelease({}, typed)).toMatchObject({ tags: ['v2'] });
  git('commit', '-q', '--allow-empty', '-m', 'two');
  await expect(expectedRelease({ tag: 'v1.0.0' }, here)).rejects.toMatchObject({ code: 'tag/elsewhere', exit: 2 });
  git('reset', '-q', '--hard', 'v1.0.0');
  const other = at({ ...event, GITHUB_SHA: 'e'.repeat(40) });
  await expect(expectedRelease({}, other)).rejects.toMatchObject({ code: 'verify/other-commit', exit: 2 });
  await expect(expectedRelease({ tag: 'v3' }, inAction)).rejects.toMatchObject({ code: 'verify/other-tag' });
  const bare = at(event, await host.tempDir('no-checkout'));
  expect(await expectedRelease({}, bare)).toMatchObject({ commit, tags: ['v2'] });
  const nothing = at({}, await host.tempDir('no-checkout'));
  await expect(expectedRelease({}, nothing)).rejects.toMatchObject({ code: 'git/no-repository' });
  for (const one of [here, inAction, branch, named, mixed, typed, other, bare, nothing]) await one.close();
});

test('an archive that a publisher could read in another way is refused before anything is written', async () => {
  const info = 'weather_mcp-1.2.3.dist-info/METADATA';
  const data = 'Metadata-Version: 2.1\nName: weather-mcp\nVersion: 1.2.3\n';
  const evil = { name: 'left_pad-9.9.9.dist-info/METADATA', data: data.replace('weather-mcp', 'left-pad') };
  const attacks = [
    [{ name: info, data }, evil],
    [
      { name: info, data },
      { name: '../evil.py', data: '' },
    ],
    [{ name: info, data: `${data}Name: left-pad\n` }],
    [evil],
  ];
  for (const members of attacks) {
    await prepareRelease(folder);
    replaceWheel(rawZip(members));
    expect(await findings()).toMatchObject([{ rule: 'verify/identity', artifact: WHEEL, project: 'weather-mcp' }]);
  }
});

/** Other bytes in the wheel, and checksums and a release.json that say that these were built and started. */
function replaceWheel(bytes: Uint8Array): void {
  writeFileSync(join(folder, WHEEL), bytes);
  const path = join(folder, 'release.json');
  const plan = JSON.parse(readFileSync(path, 'utf8')) as Plan;
  const planned = (name: string) => plan.projects[0]?.artifacts.find(({ file }) => file === name);
  const wheel = planned(WHEEL);
  const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const forged = sums.replace(wheel?.sha256 ?? '', sha256);
  writeFileSync(join(folder, 'SHA256SUMS'), forged);
  Object.assign(wheel ?? {}, { sha256, size: bytes.length, started: { ...wheel?.started, sha256 } });
  Object.assign(planned('SHA256SUMS') ?? {}, { sha256: createHash('sha256').update(forged).digest('hex') });
  writeFileSync(path, JSON.stringify(plan, undefined, 2));
}
