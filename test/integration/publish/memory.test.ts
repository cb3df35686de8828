// A large file takes no more memory than a small one: it is hashed, sent and read back as a stream.

import { createCipheriv } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openScene, type SceneKind } from '../../faults/scenes.js';
import { testHost } from '../../support/host.js';
import { prepareKinds } from '../../support/prepared-kinds.js';
import { ROOT, ran } from '../../support/program.js';
import { sample } from '../../support/sample.js';

const MB = 1_000_000;
/** What nothing compresses, and the same every time. */
const noise = (bytes: number): string =>
  createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(bytes)).toString('base64');

const SCENES: readonly SceneKind[] = [
  { name: 'github', targets: ['github'] },
  { name: 'the code-package platform', targets: ['upload'], upload: 'platform' },
  { name: 'an endpoint with PUT', targets: ['upload'], upload: 'put' },
  { name: 'an endpoint with a form', targets: ['upload'], upload: 'form' },
];

/** The most that a process of its own had in memory while it published a package of this size. */
async function peakMb(scene: SceneKind, bytes: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'memory-'));
  const host = testHost();
  const open = await openScene(scene, host);
  try {
    // It is in two members of the package.
    const {
      projects,
      plan,
      folder: at,
    } = await prepareKinds(join(folder, 'release'), ['code-package'], noise(bytes / 2));
    const file = plan.projects.flatMap(({ artifacts }) => artifacts).find(({ kind }) => kind === 'code-package');
    expect(file?.size).toBeGreaterThan(0.99 * bytes);
    const order = join(folder, 'order.json');
    writeFileSync(order, JSON.stringify({ prepared: { projects, folder: at }, ...open.destinations }));
    const typescript = ['--import', join(ROOT, 'test/support/typescript.mjs')];
    const program = [process.execPath, ...typescript, join(ROOT, 'test/support/publish-alone.ts'), order];
    const { GITHUB_API_URL = '', GITHUB_REPOSITORY = '' } = open.host.env;
    const { code, stdout, stderr } = await ran(program, { cwd: folder, env: { GITHUB_API_URL, GITHUB_REPOSITORY } });
    expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
    const { outcome, peakKb, findings } = JSON.parse(stdout);
    expect([outcome, findings]).toEqual(['done', []]);
    expect(await open.stored()).toContainEqual(expect.objectContaining({ sha256: file?.sha256, open: true }));
    return (peakKb * 1024) / MB;
  } finally {
    await open.close();
    await host.close();
    rmSync(folder, { recursive: true });
  }
}

test.each(sample(SCENES, () => ['any']))(
  '$name: 100 MB take less than 50 MB more than 1 MB',
  async (scene) => {
    const [small, large] = [await peakMb(scene, MB), await peakMb(scene, 100 * MB)];
    expect(large - small).toBeLessThan(50);
  },
  300_000,
);
