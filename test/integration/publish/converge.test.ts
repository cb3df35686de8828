// Running a finished release again: nothing is written, and few questions are asked.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openScene, type SceneKind } from '../../faults/scenes.js';
import { testHost } from '../../support/host.js';
import { prepareKinds } from '../../support/prepared-kinds.js';

const KINDS = { python: 2, node: 1, 'code-package': 1 } as const;

/** What the second run asks of each target. */
async function askedAgain(scene: SceneKind): Promise<Readonly<Record<string, readonly string[]>>> {
  const folder = mkdtempSync(join(tmpdir(), 'converge-'));
  const host = testHost();
  const open = await openScene(scene, host);
  try {
    const prepared = await prepareKinds(folder, Object.keys(KINDS) as (keyof typeof KINDS)[]);
    expect((await open.publish(prepared)).outcome).toBe('done');
    const services = Object.entries(open.services);
    const before = services.map(([, { requests }]) => requests.length);
    const writes = open.writes();
    expect((await open.publish(prepared)).outcome).toBe('done');
    expect(open.writes()).toBe(writes);
    return Object.fromEntries(
      services.map(([id, { requests }], at) => [
        id,
        requests.slice(before[at]).map(({ method, path }) => `${method} ${path}`),
      ]),
    );
  } finally {
    await open.close();
    await host.close();
    rmSync(folder, { recursive: true });
  }
}

test('one request for each target and version, and one for each artifact where the remote has no list', async () => {
  const asked = await askedAgain({ name: 'all', targets: ['github', 'upload', 'npm', 'pypi'], tokens: true });
  // A login of the platform is good for all of its answers.
  const questions = Object.entries(asked).map(([id, all]) => [id, all.filter((one) => !one.includes('/authz/'))]);
  expect(Object.fromEntries(questions)).toEqual({
    // A release is three things there: where the tag points, the drafts and releases of it, its files.
    github: [
      expect.stringContaining('/git/ref/tags/v1.2.3'),
      expect.stringContaining('/releases?'),
      expect.stringMatching(/\/releases\/\d+\/assets\?/),
    ],
    pypi: [expect.stringContaining('/simple/weather-mcp/')],
    npm: [expect.stringContaining('/@octo%2fweather/1.2.3')],
    upload: [expect.stringContaining('/market/code/packages?'), expect.stringContaining('/market/code/download/')],
  });
}, 240_000);
