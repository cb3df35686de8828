// Faults at the first write to each of all targets: the release stays a draft until the next run has all of it.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testHost } from '../support/host.js';
import { type PreparedKinds, prepareKinds } from '../support/prepared-kinds.js';
import { type Calls, type FaultName, noteCalls, runCases } from './matrix.js';
import { kindsFor, type SceneKind } from './scenes.js';

const SCENE: SceneKind = { name: 'all', targets: ['github', 'upload', 'npm', 'pypi', 'oci'], tokens: true };
const FAULTS: readonly FaultName[] = ['reset in the body', 'stored, 503', '200, nothing stored'];

const host = testHost();
const folder = mkdtempSync(join(tmpdir(), 'faults-'));
let prepared: PreparedKinds;
let calls: Calls;
beforeAll(async () => {
  prepared = await prepareKinds(folder, kindsFor(SCENE));
  calls = await noteCalls(SCENE, prepared, host);
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

test.each(SCENE.targets)(
  '%s fails from its first write on',
  async (target) => {
    const call = (calls[target] ?? []).findIndex(({ write }) => write) + 1;
    expect(call).toBeGreaterThan(0);
    const cases = FAULTS.map((fault) => ({ scene: SCENE, target, call, fault, lasting: true }));
    expect(await runCases(cases, prepared, host, 2)).toEqual([]);
  },
  600_000,
);
