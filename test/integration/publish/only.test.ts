// --only and --dry-run: what is left to a later run, and that nothing is written or minted where nothing may be.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { intended, leftOf } from '../../../src/publish/dry-run.js';
import { openScene } from '../../faults/scenes.js';
import { inject } from '../../support/faults.js';
import { testHost } from '../../support/host.js';
import { prepareRelease } from '../../support/prepared.js';
import { prepareKinds } from '../../support/prepared-kinds.js';
import { openWorld, type World } from '../../support/world.js';

let world: World;
let folder: string;
beforeEach(async () => {
  world = await openWorld();
  folder = mkdtempSync(join(tmpdir(), 'only-'));
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

const build = (note: string) => prepareRelease(join(folder, `build-${note}`), { note });
const outcomes = ({ receipts }: Awaited<ReturnType<World['publish']>>, id: string) => [
  ...new Set(receipts.filter(({ target }) => target === id).map(({ outcome }) => outcome)),
];

test('the draft first, then another target, then the rest: fresh bytes of each build change nothing', async () => {
  const draft = await world.publish(await build('a'), { only: ['github'] });
  expect([draft.outcome, draft.findings, outcomes(draft, 'github'), outcomes(draft, 'pypi')]).toEqual([
    ...['done', [], ['accepted'], ['skipped']],
  ]);
  expect(draft.receipts.find(({ target }) => target === 'pypi')?.detail).toBe('not named in only');
  expect(leftOf(draft.plans)).toEqual(['pypi']);
  expect(world.github.releases()).toMatchObject([{ draft: true }]);
  expect(world.pypi.requests.filter(({ write }) => write)).toEqual([]);

  const again = await world.publish(await build('a'), { only: ['github'] });
  expect([again.outcome, outcomes(again, 'github')]).toEqual(['done', ['identical']]);
  expect(world.github.releases()).toMatchObject([{ draft: true }]);

  const pypi = await world.publish(await build('b'), { only: ['pypi'] });
  expect([pypi.outcome, pypi.adopted, outcomes(pypi, 'pypi'), outcomes(pypi, 'github')]).toEqual([
    ...['done', true, ['published'], ['identical']],
  ]);
  expect(world.github.releases()).toMatchObject([{ draft: true }]);

  const rest = await world.publish(await build('c'));
  expect([rest.outcome, rest.adopted, rest.plan]).toEqual(['done', true, draft.plan]);
  expect(world.github.releases()).toMatchObject([{ draft: false }]);
});

test('nothing goes to a registry before the draft has it: a later build could not find those bytes again', async () => {
  const refused = await world.publish(await build('a'), { only: ['pypi'] });
  expect([refused.outcome, refused.findings.map(({ rule }) => rule)]).toEqual(['failed', ['publish/only']]);
  expect(refused.findings[0]?.hint).toContain('--only github,pypi');
  expect(world.writes()).toBe(0);
  expect((await world.publish(await build('a'), { only: ['github', 'pypi'] })).outcome).toBe('done');
});

test('a target that is left and does not answer stops nothing, and the release waits for it', async () => {
  inject(world.pypi, () => ({ kind: 'status', status: 503 }));
  const draft = await world.publish(await build('a'), { only: ['github'] });
  expect([draft.outcome, draft.findings.map(({ level }) => level)]).toEqual(['done', ['warning']]);
  expect(world.github.releases()).toMatchObject([{ draft: true }]);
  inject(world.pypi, undefined);
  expect((await world.publish(await build('b'))).outcome).toBe('done');
});

test('other bytes at a target that is left stop the others all the same', async () => {
  await world.publish(await build('b'), { targets: ['pypi'] });
  const before = world.writes();
  expect((await world.publish(await build('a'), { only: ['github'] })).outcome).toBe('conflict');
  expect(world.writes()).toBe(before);
});

test('a dry run shows each action, and writes and mints nothing', async () => {
  const host = testHost();
  const kinds = await prepareKinds(join(folder, 'all'), ['python', 'node', 'code-package']);
  const scene = await openScene({ name: 'all', targets: ['github', 'upload', 'npm', 'pypi'] }, host);
  try {
    const dry = await scene.publish(kinds, { dryRun: true });
    expect([dry.outcome, dry.findings, dry.receipts]).toEqual(['done', [], []]);
    const rows = intended(dry.plans);
    expect(new Set(rows.map(({ target }) => target)).size).toBe(4);
    expect(new Set(rows.map(({ state, verb }) => `${state} ${verb}`))).toEqual(new Set(['absent publish']));
    expect(scene.writes()).toBe(0);
    const asked = Object.values(scene.services).flatMap(({ requests }) => requests.map(({ path }) => path));
    expect(asked.filter((path) => /mint|exchange/.test(path))).toEqual([]);

    expect((await scene.publish(kinds)).outcome).toBe('done');
    const minted = Object.values(scene.services).flatMap(({ requests }) => requests.map(({ path }) => path));
    expect(minted.some((path) => /mint/.test(path)) && minted.some((path) => /exchange/.test(path))).toBe(true);
    const done = await scene.publish(kinds, { dryRun: true });
    expect(new Set(intended(done.plans).map(({ state, verb }) => `${state} ${verb}`))).toEqual(
      new Set(['identical keep']),
    );
  } finally {
    await scene.close();
    await host.close();
  }
});

test('a dry run ends as publish would: conflicts are named, a token that is refused too', async () => {
  await world.publish(await build('b'), { targets: ['pypi'] });
  const before = world.writes();
  const dry = await world.publish(await build('a'), { dryRun: true });
  expect([dry.outcome, world.writes()]).toEqual(['conflict', before]);
  const conflict = intended(dry.plans).find(({ verb }) => verb === 'conflict');
  expect(conflict).toMatchObject({ target: 'pypi', state: 'different', there: expect.stringContaining('sha256') });
  const unsigned = await world.publish(await build('b'), { dryRun: true, inputs: { githubToken: undefined } });
  expect([unsigned.outcome, unsigned.findings[0]?.rule]).toEqual(['failed', 'preflight/github-token']);
});
