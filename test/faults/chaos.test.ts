// Two runs in which any call may fail in any way, then a calm one: for fixed seeds, also with builds that are not reproducible.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import pLimit from 'p-limit';
import { testHost } from '../support/host.js';
import { prepareKinds } from '../support/prepared-kinds.js';
import { WHOLE } from '../support/sample.js';
import { chaos } from './chaos.js';
import { kindsFor, type SceneKind } from './scenes.js';

const host = testHost();
const folder = mkdtempSync(join(tmpdir(), 'chaos-'));
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

/** Scenes and how many seeds each is tried with; a third of them where the whole is not asked for. */
const SCENES: readonly (SceneKind & { readonly seeds: number })[] = [
  { name: 'github and an endpoint', targets: ['github', 'upload'], upload: 'put', seeds: 120 },
  { name: 'github and a platform', targets: ['github', 'upload'], upload: 'platform', seeds: 60 },
  { name: 'an endpoint with POST', targets: ['upload'], upload: 'form', seeds: 60 },
  { name: 'pypi', targets: ['pypi'], seeds: 20 },
  { name: 'npm', targets: ['npm'], seeds: 10 },
];

test.each(SCENES)(
  '$name',
  async ({ seeds, ...kind }) => {
    const kinds = kindsFor(kind);
    const builds = [await prepareKinds(join(folder, kind.name), kinds)];
    // With a draft the first complete build is the release; without one the builds have to be equal.
    if (kind.targets.includes('github')) {
      builds.push(await prepareKinds(join(folder, `${kind.name}, other bytes`), kinds, 'other'));
    }
    const limit = pLimit(4);
    const all = Array.from({ length: WHOLE ? seeds : Math.ceil(seeds / 3) }, (_, seed) =>
      limit(() => chaos(kind, seed, builds, host)),
    );
    expect((await Promise.all(all)).flat()).toEqual([]);
  },
  600_000,
);
