// Killed after every call that may change something, then run again: converged, each file once, and a third run writes nothing.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { testHost } from '../support/host.js';
import { prepareKinds } from '../support/prepared-kinds.js';
import { dyingHost, Killed } from '../support/world.js';
import { leaveCounts } from './counts.js';
import { judge, told } from './matrix.js';
import { kindsFor, openScene, type SceneKind } from './scenes.js';

const SCENES: readonly SceneKind[] = [
  { name: 'github', targets: ['github'] },
  { name: 'the code-package platform', targets: ['upload'], upload: 'platform' },
  { name: 'an endpoint with PUT', targets: ['upload'], upload: 'put' },
  { name: 'all', targets: ['github', 'upload', 'npm', 'pypi'], tokens: true },
];
const host = testHost();
const folder = mkdtempSync(join(tmpdir(), 'killed-'));
const counts: Record<string, Record<string, number>> = {};
afterAll(async () => {
  leaveCounts(counts);
  await host.close();
  rmSync(folder, { recursive: true });
});

test.each(SCENES)(
  '$name',
  async (kind) => {
    const prepared = await prepareKinds(join(folder, kind.name), kindsFor(kind));
    let deaths = 0;
    for (;;) {
      const scene = await openScene(kind, host);
      try {
        const dying = dyingHost(scene.host, deaths + 1);
        const died = await scene.publish(prepared, {}, dying.host).then(
          () => false,
          (error: unknown) => {
            expect(error).toBeInstanceOf(Killed);
            return true;
          },
        );
        await dying.idle();
        if (!died) break;
        deaths += 1;
        const again = await scene.publish(prepared);
        expect([deaths, ...(await judge(scene, again, kind)), again.outcome, told(again)].slice(0, 2)).toEqual([
          deaths,
          'done',
        ]);
        const written = scene.writes();
        expect([(await scene.publish(prepared)).outcome, scene.writes()]).toEqual(['done', written]);
      } finally {
        await scene.close();
      }
    }
    expect(deaths).toBeGreaterThan(0);
    counts[kind.name] = { 'killed after the write': deaths };
  },
  600_000,
);
