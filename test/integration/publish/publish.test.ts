import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { exitOf } from '../../../src/core/outcome.js';
import { parsePlan } from '../../../src/plan/read.js';
import type { Release as Stored } from '../../../src/targets/github/stand-in/state.js';
import { prepareRelease } from '../../support/prepared.js';
import { sample } from '../../support/sample.js';
import { dyingHost, Killed, openWorld, TOKEN, type World } from '../../support/world.js';

let world: World;
let folder: string;
const WHEEL = 'weather_mcp-1.2.3-py3-none-any.whl';
const RECEIPTS = /^receipts(\.\d+)?\.jsonl$/;
const FILES = [
  'SHA256SUMS',
  'release.json',
  WHEEL,
  'weather_mcp-1.2.3.cdx.json',
  'weather_mcp-1.2.3.contract.json',
  'weather_mcp-1.2.3.tar.gz',
];

beforeEach(async () => {
  world = await openWorld();
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
  expect([...world.github.bugs, ...world.pypi.bugs]).toEqual([]);
});

const build = (note: string) => prepareRelease(join(folder, `build-${note}`), { note });

/** The one release there, and every file of it as its own release.json says; the index holds the same bytes. */
function assertConverged(): Stored {
  const releases = world.github.releases().filter(({ draft }) => !draft);
  expect(releases).toHaveLength(1);
  const [release] = releases as [(typeof releases)[number]];
  const shipped = release.assets.filter(({ name }) => !RECEIPTS.test(name));
  expect(shipped.map(({ name, state }) => `${name} ${state}`).sort()).toEqual(FILES.map((name) => `${name} uploaded`));
  const path = release.assets.find(({ name }) => name === 'release.json')?.path ?? '';
  const plan = parsePlan(readFileSync(path), 'release.json');
  const planned = new Map(plan.projects[0]?.artifacts.map(({ file, sha256 }) => [file, sha256]));
  for (const { name, sha256 } of shipped) if (name !== 'release.json') expect(sha256).toBe(planned.get(name));
  expect(
    world.pypi
      .files()
      .map(({ filename }) => filename)
      .sort(),
  ).toEqual([WHEEL, 'weather_mcp-1.2.3.tar.gz']);
  for (const { filename, sha256 } of world.pypi.files()) expect(sha256).toBe(planned.get(filename));
  expect(world.github.releases()).toHaveLength(1);
  return release;
}

test('publishes everything, the draft first and un-drafted last; a second run writes nothing', async () => {
  const prepared = await build('a');
  const first = await world.publish(prepared);
  expect(first.findings).toEqual([]);
  expect(first.outcome).toBe('done');
  expect(first.receipts.map(({ target, file, outcome }) => `${target} ${file} ${outcome}`).sort()).toEqual(
    [...FILES.map((file) => `github ${file}`), `pypi ${WHEEL}`, 'pypi weather_mcp-1.2.3.tar.gz']
      .map((line) => `${line} published`)
      .sort(),
  );
  const release = assertConverged();
  expect(release).toMatchObject({ tag: 'v1.2.3', prerelease: false });
  expect(release.body).toContain('Say the weather');
  const order = world.github.requests.filter(({ stored }) => stored).map(({ method, path }) => `${method} ${path}`);
  expect(order[0]).toBe('POST /repos/octo/weather/releases');
  expect(order.at(-3)).toContain('name=release.json');
  expect(order.at(-2)).toContain('name=receipts.jsonl');
  expect(order.at(-1)).toMatch(/^PATCH /);
  const undraft = world.github.requests.findLast(({ method }) => method === 'PATCH');
  expect(undraft?.status).toBe(200);
  for (const { target, file, url } of first.receipts) {
    if (target !== 'github') continue;
    expect(url).toContain(file === 'release.json' ? '/releases/tag/v1.2.3' : '/releases/download/v1.2.3/');
  }

  const before = world.writes();
  const second = await world.publish(prepared);
  expect(world.writes()).toBe(before);
  expect(exitOf(second.outcome)).toBe(0);
  expect(new Set(second.receipts.map(({ outcome }) => outcome))).toEqual(new Set(['identical']));
});

test('a fresh build with other bytes publishes the files of the first run, and says so', async () => {
  const first = await world.publish(await build('a'));
  const before = world.writes();
  const second = await world.publish(await build('b'));
  expect(second).toMatchObject({ outcome: 'done', adopted: true });
  expect(world.writes()).toBe(before);
  expect(second.plan).toEqual(first.plan);
  expect(world.host.progress()).toContain('An earlier run left this release complete at github');
});

/** Notes, draft, six files, two uploads, receipts, the un-drafting. */
const WRITES = 12;
/** Each write, followed by each of two; in a sample they take turns. */
const DEATHS = Array.from({ length: WRITES }, (_, before) => {
  const both = [
    ['the same files', before + 1, 'a'],
    ['a fresh build with other bytes', before + 1, 'b'],
  ] as const;
  return before % 2 === 0 ? both : both.toReversed();
}).flat();

test.each(sample(DEATHS, ([, k]) => [String(k)]))(
  'run again with %s after it was killed at write %i: converges, each file once',
  async (_, k, after) => {
    const old = await build('a');
    const fresh = after === 'a' ? old : await build(after);
    const dying = dyingHost(world.host, k);
    await expect(world.publish(old, {}, dying.host)).rejects.toBeInstanceOf(Killed);
    await dying.idle();
    const again = await world.publish(fresh);
    expect([again.findings, again.outcome]).toEqual([[], 'done']);
    assertConverged();
    const written = world.writes();
    expect((await world.publish(fresh)).outcome).toBe('done');
    expect(world.writes()).toBe(written);
  },
);

test('those are all its writes', async () => {
  const living = dyingHost(world.host, WRITES + 1);
  expect((await world.publish(await build('a'), {}, living.host)).outcome).toBe('done');
  expect(living.died()).toBe(false);
});

test('other bytes under this version: exit 3, both digests shown, nothing written', async () => {
  const theirs = await build('b');
  await world.publish(theirs, { targets: ['pypi'] });
  const before = world.writes();
  const prepared = await build('a');
  const result = await world.publish(prepared);
  expect(exitOf(result.outcome)).toBe(3);
  expect(world.writes()).toBe(before);
  expect(world.github.releases()).toEqual([]);
  const sha = (from: typeof prepared) => from.plan.projects[0]?.artifacts.find(({ kind }) => kind === 'wheel')?.sha256;
  const finding = result.findings.find(({ artifact }) => artifact === WHEEL);
  expect(finding?.facts?.['there']).toContain(sha(theirs));
  expect(finding?.facts?.['here']).toContain(sha(prepared));
  expect(result.receipts.every(({ target, outcome }) => target === 'pypi' && outcome === 'conflict')).toBe(true);
});

test('a complete release of another commit is a conflict, draft or not', async () => {
  await world.publish(await build('a'));
  const prepared = await build('b');
  const other = 'd'.repeat(40);
  world.github.setTag('v1.2.3', other);
  const { publishInput } = await import('../../support/prepared.js');
  const { publishRelease } = await import('../../../src/publish/publish.js');
  const { TARGETS } = await import('../../../src/targets/index.js');
  const input = { ...(await publishInput(prepared, world.host, world.places)), commit: other };
  const before = world.writes();
  const result = await publishRelease(input, TARGETS, world.host);
  expect(result.outcome).toBe('conflict');
  expect(result.findings[0]?.message).toContain(
    `it was built from commit ${'c'.repeat(12)}, this one from ${'d'.repeat(12)}`,
  );
  expect(Object.keys(result.findings[0]?.facts ?? {})).toEqual(['there', 'here']);
  expect(world.writes()).toBe(before);
});

test('a draft whose files are not what its own release.json names is not adopted', async () => {
  const failing = { inputs: { pypiToken: 'pypi-wrong' } };
  expect((await world.publish(await build('a'), failing)).outcome).toBe('failed');
  const [draft] = world.github.releases();
  const wheel = draft?.assets.find(({ name }) => name === WHEEL);
  const headers = { authorization: `Bearer ${TOKEN}` };
  const at = (origin: number, path: string) => `${world.github.urls[origin]}/repos/octo/weather/releases/${path}`;
  await world.host.http({ method: 'DELETE', url: at(0, `assets/${wheel?.id}`), headers });
  await world.host.http({ method: 'POST', url: at(1, `${draft?.id}/assets?name=${WHEEL}`), headers, body: 'swapped' });
  const before = world.writes();
  const result = await world.publish(await build('b'));
  expect(result.outcome).toBe('conflict');
  expect(result.findings[0]?.message).toContain(`${WHEEL} is not the file that its release.json names`);
  expect(world.writes()).toBe(before);
  // The same for the files of the first run themselves: what is complete is not silently mended.
  expect((await world.publish(await build('a'))).outcome).toBe('conflict');
  expect(world.pypi.files()).toEqual([]);
});

test('a conflict at an optional target stops nothing else and is not the exit code', async () => {
  await world.publish(await build('b'), { targets: ['pypi'] });
  const result = await world.publish(await build('a'), { optional: ['pypi'] });
  expect(result.outcome).toBe('done');
  expect(world.github.releases()).toMatchObject([{ draft: false }]);
  expect(result.receipts.filter(({ target }) => target === 'pypi').map(({ outcome }) => outcome)).toEqual([
    'conflict',
    'conflict',
  ]);
  expect(result.findings.map(({ level }) => level)).toEqual(['warning', 'warning']);
});

test('a failing required registry leaves the draft a draft; the next run finishes it', async () => {
  const prepared = await build('a');
  const failed = await world.publish(prepared, { inputs: { pypiToken: 'pypi-wrong' } });
  expect(exitOf(failed.outcome)).toBe(1);
  expect(world.github.releases()).toMatchObject([{ draft: true }]);
  expect(failed.findings[0]?.quote?.join(' ')).toContain('Invalid or non-existent authentication information');
  expect(JSON.stringify(failed)).not.toContain('pypi-wrong');
  expect((await world.publish(await build('b'))).outcome).toBe('done');
  assertConverged();
});

test('what is accepted and not served yet is exit 4, and done once it is served', async () => {
  await world.close();
  world = await openWorld({ served: 3_600_000 });
  const prepared = await build('a');
  const result = await world.publish(prepared);
  expect(exitOf(result.outcome)).toBe(4);
  expect(world.github.releases()).toMatchObject([{ draft: false }]);
  // Sent again while it is on its way: the index says yes to the same bytes, and holds them once.
  expect(exitOf((await world.publish(prepared)).outcome)).toBe(4);
  world.pypi.serveNow();
  const before = world.writes();
  expect((await world.publish(prepared)).outcome).toBe('done');
  expect(world.writes()).toBe(before);
  assertConverged();
});

test('other bytes that are not shown yet are found out when they are', async () => {
  await world.close();
  world = await openWorld({ served: 3_600_000 });
  await world.publish(await build('b'), { targets: ['pypi'] });
  const prepared = await build('a');
  expect((await world.publish(prepared, { targets: ['pypi'] })).outcome).toBe('accepted');
  world.pypi.serveNow();
  expect((await world.publish(prepared, { targets: ['pypi'] })).outcome).toBe('conflict');
});

test('a tag that was moved forbids the writes that are left, the draft being complete', async () => {
  const prepared = await build('a');
  expect((await world.publish(prepared, { inputs: { pypiToken: 'pypi-wrong' } })).outcome).toBe('failed');
  expect(world.github.releases()).toMatchObject([{ draft: true }]);
  world.github.setTag('v1.2.3', 'd'.repeat(40));
  const before = world.writes();
  const result = await world.publish(prepared);
  expect([result.outcome, exitOf(result.outcome)]).toEqual(['failed', 1]);
  expect(result.findings.map(({ rule }) => rule)).toEqual(['github/tag']);
  expect(result.findings[0]?.message).toContain(`points at ${'d'.repeat(12)}`);
  expect(world.writes()).toBe(before);
  expect(world.pypi.files()).toEqual([]);
  world.github.setTag('v1.2.3', undefined);
  expect((await world.publish(prepared)).findings[0]?.message).toContain('is not on GitHub');
  expect(world.writes()).toBe(before);
});

test('a tag that is moved while the registries are written to leaves the draft a draft', async () => {
  const prepared = await build('a');
  const moving = {
    ...world.host,
    run: async (child: Parameters<typeof world.host.run>[0]) => {
      const writes = child.command.includes('publish') && !child.command.includes('--dry-run');
      if (writes) world.github.setTag('v1.2.3', 'd'.repeat(40));
      return world.host.run(child);
    },
  };
  const result = await world.publish(prepared, {}, moving);
  expect(result.outcome).toBe('failed');
  expect(result.findings.map(({ rule }) => rule)).toContain('github/tag');
  expect(world.github.releases()).toMatchObject([{ draft: true }]);
});
