// A fixed sample of the faults that `npm run test:faults` injects at every call: each kind of fault, each target, reads and writes.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chaos } from '../faults/chaos.js';
import { type FaultName, runCases } from '../faults/matrix.js';
import { kindsFor, type SceneKind } from '../faults/scenes.js';
import { testHost } from '../support/host.js';
import { type PreparedKinds, prepareKinds } from '../support/prepared-kinds.js';

const GITHUB: SceneKind = { name: 'github', targets: ['github'] };
const PYPI: SceneKind = { name: 'pypi', targets: ['pypi'], tokens: true };
const NPM: SceneKind = { name: 'npm', targets: ['npm'], tokens: true };
const PLATFORM: SceneKind = { name: 'the code-package platform', targets: ['upload'], upload: 'platform' };
const FORM: SceneKind = { name: 'an endpoint with POST', targets: ['upload'], upload: 'form' };

/** Scene, fault, which of the calls of a method; a star: that call and all after it. */
const SAMPLE: readonly (readonly [SceneKind, FaultName, method: string, calls: readonly number[], '*'?])[] = [
  [GITHUB, 'refused', 'GET', [2, 6]],
  [GITHUB, 'reset before the body', 'POST', [2]],
  [GITHUB, 'reset in the body', 'POST', [3]],
  [GITHUB, 'stored, reply dropped', 'POST', [2, 4, 7]],
  [GITHUB, 'stored, reply dropped', 'PATCH', [1]],
  [GITHUB, 'stored, reply cut', 'GET', [8]],
  [GITHUB, '429', 'POST', [1, 5]],
  [GITHUB, '500', 'POST', [2, 4]],
  [GITHUB, 'stored, 503', 'POST', [2, 7], '*'],
  [GITHUB, '200, nothing stored', 'POST', [2, 6]],
  [GITHUB, '200, nothing stored', 'PATCH', [1], '*'],
  [GITHUB, 'an echo of what was sent', 'GET', [2]],
  [GITHUB, 'an echo of what was sent', 'POST', [1, 2]],
  [PYPI, 'an echo of what was sent', 'POST', [1]],
  [NPM, 'an echo of what was sent', 'PUT', [1]],
  [PLATFORM, 'an echo of what was sent', 'POST', [2, 3]],
  [FORM, 'an echo of what was sent', 'POST', [1]],
  [PLATFORM, 'stored, reply dropped', 'POST', [3]],
  [PLATFORM, 'stored, 503', 'POST', [3], '*'],
  [PLATFORM, '200, nothing stored', 'POST', [3]],
  [FORM, 'stored, reply cut', 'POST', [1]],
  [FORM, '503', 'GET', [1]],
  [PYPI, 'stored, reply dropped', 'POST', [1]],
  [PYPI, '429', 'POST', [2]],
  [PYPI, '200, nothing stored', 'POST', [1]],
  [NPM, 'stored, 503', 'PUT', [1]],
];

const host = testHost();
const folder = mkdtempSync(join(tmpdir(), 'faults-'));
const prepared = new Map<SceneKind, PreparedKinds>();
beforeAll(async () => {
  for (const scene of [GITHUB, PYPI, NPM, PLATFORM, FORM]) {
    prepared.set(scene, await prepareKinds(join(folder, scene.name), kindsFor(scene)));
  }
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

test.each(SAMPLE.map(([scene, ...rest]) => [scene.name, ...rest, scene] as const))(
  '%s: %s at %s %j',
  async (...row) => {
    const scene = row.at(-1) as SceneKind;
    const [, fault, method, calls, star] = row;
    const cases = calls.map((call) => ({
      scene,
      target: scene.targets[0]!,
      fault,
      method,
      call,
      lasting: star === '*',
    }));
    expect(await runCases(cases, prepared.get(scene)!, host, 4)).toEqual([]);
  },
);

test('two runs under many faults, with builds that are not reproducible, then a calm one', async () => {
  const kind: SceneKind = { name: 'github and an endpoint', targets: ['github', 'upload'], upload: 'put' };
  const kinds = kindsFor(kind);
  const builds = await Promise.all(['a', 'b'].map((note) => prepareKinds(join(folder, note), kinds, note)));
  const lines = await Promise.all([5, 6, 38].map((seed) => chaos(kind, seed, builds, host)));
  expect(lines.flat()).toEqual([]);
});
