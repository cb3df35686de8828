// The matrix of one scene, as a suite: a file for each target, so that they run side by side.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testHost } from '../support/host.js';
import type { TargetId } from '../support/ids.js';
import { type PreparedKinds, prepareKinds } from '../support/prepared-kinds.js';
import { WHOLE } from '../support/sample.js';
import { leaveCounts } from './counts.js';
import { atEachKind, type Call, type Calls, type Case, cells, FAULT_NAMES, noteCalls, runCases } from './matrix.js';
import { kindsOfCalls } from './route.js';
import { kindsFor, type SceneKind } from './scenes.js';

/** A few at once: most of the time is spent waiting, or in children. */
const AT_ONCE = 4;

/**
 * Every fault at every kind of call that the scene makes of its stand-ins; where the whole is asked for, at every call.
 * @param wanted leaves calls out that another scene makes too
 */
export function faultSuite(scene: SceneKind, wanted: (call: Call) => boolean = () => true): void {
  describe(scene.name, () => {
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

    const allOf = (target: TargetId): readonly Case[] => {
      const made = calls[target] ?? [];
      return cells(scene, target, made).filter(({ call }) => wanted(made[call - 1]!));
    };
    const casesOf = (target: TargetId): readonly Case[] =>
      WHOLE ? allOf(target) : atEachKind(allOf(target), calls[target] ?? []);

    test.each(scene.targets)('%s: every kind of call is met by every fault', (target) => {
      const kinds = kindsOfCalls(calls[target] ?? []);
      const met = (cases: readonly Case[]) =>
        [...new Set(cases.map(({ call, fault, lasting }) => `${kinds[call - 1]}: ${fault}, ${lasting}`))].sort();
      expect(met(casesOf(target))).toEqual(met(allOf(target)));
      expect(met(casesOf(target)).length).toBeGreaterThan(FAULT_NAMES.length / 2);
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
  });
}
