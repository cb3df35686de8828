// One tag, several jobs: each releases its part into the same GitHub release, which is published when all parts are in it.

import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Project } from '../../../src/core/types.js';
import { checksumsFile } from '../../../src/plan/file-names.js';
import { partOf } from '../../../src/plan/matrix-part.js';
import { github } from '../../../src/targets/github/index.js';
import { type Prepared, prepareRelease } from '../../support/prepared.js';
import { openWorld, type World } from '../../support/world.js';

const NAMES = ['weather-mcp', 'tides-mcp', 'glossary-mcp'];
const only = { targets: ['github'] } as const;
let world: World;
let folder: string;

beforeEach(async () => {
  world = await openWorld();
  folder = mkdtempSync(join(tmpdir(), 'parts-'));
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
  expect(world.github.bugs).toEqual([]);
});

/** What the job of one project hands over. @param note makes other bytes */
const part = (name: string, note = ''): Promise<Prepared> =>
  prepareRelease(join(folder, `${name}${note}`), {
    name,
    note,
    change: (release) => {
      const others = NAMES.filter((other) => other !== name);
      // The checksums of a part have a name of their own.
      const artifacts = release.artifacts.map((one) => {
        if (one.kind !== 'checksums') return one;
        const file = checksumsFile({ name, others });
        renameSync(one.path, join(release.out, file));
        return { ...one, file, path: join(release.out, file) };
      });
      return { ...release, tag: 'v1.2.3', part: { name, others }, artifacts };
    },
  });

const publish = async (name: string, note = '') => {
  return world.publish(await part(name, note), only);
};

test('its page is that of the release, as for a release of one job', async () => {
  const { receipts } = await publish('weather-mcp');
  const plan = receipts.find(({ file }) => file === 'weather-mcp.release.json');
  expect(plan?.url).toMatch(/\/releases\/tag\//);
  expect(github.page?.(receipts)).toBe(plan?.url);
});

test('one job after the other: a draft until the last part is in it', async () => {
  for (const name of NAMES.slice(0, 2)) {
    const { outcome, receipts } = await publish(name);
    expect(outcome).toBe('accepted');
    expect(receipts[0]?.detail).toContain('glossary-mcp');
    expect(world.github.releases().map(({ draft }) => draft)).toEqual([true]);
  }
  expect((await publish('glossary-mcp')).outcome).toBe('done');
  const [release, more] = world.github.releases();
  expect([release?.draft, more]).toEqual([false, undefined]);
  const names = release?.assets.map((asset) => asset.name) ?? [];
  expect(names).toEqual(expect.arrayContaining(NAMES.map((name) => `${name}.release.json`)));
  expect(names).toHaveLength(18);
  for (const name of NAMES) expect(release?.body).toContain(`Files of ${name}`);

  const before = world.writes();
  for (const name of NAMES) expect((await publish(name)).outcome).toBe('done');
  expect(world.writes()).toBe(before);
});

test('all jobs at once: one release, and whoever comes last publishes it; running all again heals what was left', async () => {
  const first = await Promise.all(NAMES.map((name) => publish(name).catch((error: Error) => error)));
  expect(first.filter((one) => one instanceof Error)).toEqual([]);
  for (const name of NAMES) await publish(name);
  expect(world.github.releases().map(({ draft, assets }) => [draft, assets.length])).toEqual([[false, 18]]);
});

test('a job that is run again with other bytes takes its own earlier part, and no other', async () => {
  await publish('weather-mcp');
  await publish('tides-mcp');
  const again = await publish('weather-mcp', 'another build');
  expect([again.outcome, again.adopted]).toEqual(['accepted', true]);
  const [release] = world.github.releases();
  expect(release?.assets).toHaveLength(12);
});

describe('which part the projects of a job are', () => {
  const at = (path: string): Project => ({ path }) as Project;
  const matrix = JSON.stringify({
    include: [
      { name: '@octo/weather', path: 'packages/weather' },
      { name: 'both', path: '.' },
      { name: 'both-js', path: '.' },
    ],
  });
  test.each([
    [undefined, ['.'], undefined],
    [matrix, ['packages/weather'], { name: 'octo-weather', others: ['both'] }],
    [matrix, ['.'], { name: 'both', others: ['octo-weather'] }],
    [matrix, ['.', 'packages/weather'], undefined],
  ])('%#', (text, paths, expected) => {
    expect(partOf(text, paths.map(at))).toEqual(expected);
  });

  test.each(['', '{', '[]', '{"include":[]}', '{"include":[{"name":1}]}'])('%j is no matrix', (text) => {
    expect(() => partOf(text, [at('.')])).toThrow('matrix');
  });

  test('a project that is not in it', () => {
    expect(() => partOf(matrix, [at('elsewhere')])).toThrow('elsewhere');
  });
});
