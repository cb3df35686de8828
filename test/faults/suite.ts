// The whole matrix of one scene, as a jest suite: a file for each scene, so that jest runs them side by side.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testHost } from '../support/host.js';
import type { TargetId } from '../support/ids.js';
import { type PreparedKinds, prepareKinds } from '../support/prepared-kinds.js';
import { leaveCounts } from './counts.js';
import { type Call, type Calls, type Case, cells, FAULT_NAMES, noteCalls, runCases } from './matrix.js';
import { kindsFor, type SceneKind } from './scenes.js';

/** A few at once: most of the time is spent waiting, or in children. */
const AT_ONCE = 4;

/**
 * Every fault at every call that the scene makes of its stand-ins.
 * @param wanted leaves calls out that another scene makes too
 */
export function faultSuite(scene: SceneKind, wanted: (call: Call) => boolean = () => true): void {
  const host = testHost();
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  let prepared: PreparedKinds;
  let calls: Calls;

  beforeAll(async () => {
    prepared = await prepareKinds(folder, kindsFor(scene));
    calls = await noteCalls(scene, prepared, host);
  });
  const counts: Record<string, number> = {};
  afterAll(async () => {
    leaveCounts({ [scene.name]: counts });
    await host.close();
    rmSync(folder, { recursive: true });
  });

  const casesOf = (target: TargetId): readonly Case[] => {
    const made = calls[target] ?? [];
    return cells(scene, target, made).filter(({ call }) => wanted(made[call - 1]!));
  };

  test.each(scene.targets)('%s: every call is in the matrix', (target) => {
    expect(casesOf(target).length).toBeGreaterThan(FAULT_NAMES.length / 2);
  });

  // A test for each fault: a busy machine then has a limit for each, and says which of them it was.
  test.each(scene.targets.flatMap((target) => FAULT_NAMES.map((fault) => [target, fault] as const)))(
    '%s: %s',
    async (target, fault) => {
      const cases = casesOf(target).filter((one) => one.fault === fault);
      counts[fault] = cases.length;
      expect(await runCases(cases, prepared, host, AT_ONCE)).toEqual([]);
    },
    600_000,
  );
}
