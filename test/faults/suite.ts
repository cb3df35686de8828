// The whole matrix of one scene, as a jest suite: a file for each scene, so that jest runs them side by side.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TargetId } from '../../src/types.js';
import { testHost } from '../support/host.js';
import { type PreparedKinds, prepareKinds } from '../support/prepared-kinds.js';
import { cells, countCalls, FAULT_NAMES, runCases } from './matrix.js';
import { kindsFor, type SceneKind } from './scenes.js';

/** A few at once: most of the time is spent waiting, or in children. */
const AT_ONCE = 4;

/** Every fault at every call that the scene makes of these stand-ins. */
export function faultSuite(scene: SceneKind, targets: readonly TargetId[] = scene.targets): void {
  const host = testHost();
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  let prepared: PreparedKinds;
  let calls: Awaited<ReturnType<typeof countCalls>>;

  beforeAll(async () => {
    prepared = await prepareKinds(folder, kindsFor(scene));
    calls = await countCalls(scene, prepared, host);
  });
  afterAll(async () => {
    await host.close();
    rmSync(folder, { recursive: true });
  });

  test.each(targets.flatMap((target) => FAULT_NAMES.map((fault) => [target, fault] as const)))(
    '%s: %s at every call',
    async (target, fault) => {
      const cases = cells(scene, target, calls[target] ?? 0).filter((one) => one.fault === fault);
      expect(cases.length).toBeGreaterThan(0);
      expect(await runCases(cases, prepared, host, AT_ONCE)).toEqual([]);
    },
    300_000,
  );
}
