// Real package managers: the rule calls an error what their frozen installations refuse, and nothing else; their reason is quoted.

import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { StageFailure } from '../../src/core/errors.js';
import type { Release } from '../../src/core/types.js';
import { buildNode } from '../../src/ecosystems/node/build.js';
import { detectNode } from '../../src/ecosystems/node/detect.js';
import { ensureManager } from '../../src/ecosystems/node/fetch-manager.js';
import { chooseManager } from '../../src/ecosystems/node/package-manager.js';
import { nodeLockInStep } from '../../src/ecosystems/node/rules/node-lock-in-step.js';
import { readFiles } from '../../src/repository/files.js';
import { closeHost, type TestHost, testHost } from '../support/host.js';
import { trackAll } from '../support/program.js';
import { sample } from '../support/sample.js';
import { SETTINGS } from '../support/settings.js';

const PATIENCE_MS = 240_000;

let base: string;
let host: TestHost;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'lock-in-step-'));
  host = testHost();
});
afterAll(async () => {
  await closeHost(host);
  await rm(base, { recursive: true, force: true });
});

const MANIFEST = { name: 'demo-mcp', version: '1.0.0', license: 'MIT', type: 'module', bin: 'index.js' };
type Dependencies = Readonly<Record<string, string>>;

/** Projects whose lock file was written for LOCKED, one for each manager. */
const written = new Map<string, Promise<string>>();

async function write(root: string, packageManager: string, dependencies: Dependencies): Promise<void> {
  await writeFile(join(root, 'package.json'), JSON.stringify({ ...MANIFEST, packageManager, dependencies }, null, 2));
}

async function lockedBy(packageManager: string): Promise<string> {
  const root = await mkdtemp(join(base, 'locked-'));
  await write(root, packageManager, LOCKED);
  for (const name of ['index.js', 'LICENSE']) await writeFile(join(root, name), '#!/usr/bin/env node\n');
  if (packageManager.startsWith('yarn@4')) await writeFile(join(root, '.yarnrc.yml'), 'nodeLinker: node-modules\n');
  const found = detectNode('.', await readFiles(root), SETTINGS)!;
  const { command } = await ensureManager(host, chooseManager(await readFiles(root), '.', found.manifest));
  const [program = '', ...args] = [...command, 'install'];
  execFileSync(program, args, { cwd: root, stdio: 'pipe', env: { ...process.env, CI: '' } });
  await rm(join(root, 'node_modules'), { recursive: true });
  return root;
}

/** Such a project whose package.json now says `dependencies`. */
async function project(packageManager: string, dependencies: Dependencies): Promise<string> {
  const locked = written.get(packageManager) ?? lockedBy(packageManager);
  written.set(packageManager, locked);
  const root = await mkdtemp(join(base, 'case-'));
  await cp(await locked, root, { recursive: true });
  await write(root, packageManager, dependencies);
  return root;
}

const LOCKED = { ms: '~2.0.0' };
const MANAGERS = ['npm@11.6.2', 'pnpm@10.34.9', 'yarn@1.22.22', 'yarn@4.18.1', 'bun@1.4.5'];
const IN_STEP = 'in step';
const CHANGES: readonly (readonly [string, Dependencies])[] = [
  [IN_STEP, LOCKED],
  ['one more', { ...LOCKED, 'left-pad': '^1.3.0' }],
  ['another range that fits', { ms: '^2.0.0' }],
  ['another range that does not', { ms: '^2.1.0' }],
  ['one less', {}],
];
const CASES = MANAGERS.flatMap((manager) =>
  CHANGES.map(([change, dependencies]) => ({ manager, change, dependencies })),
);
/** Each change, and each manager with a lock file that is in step and with one that is not. */
const kindsOf = ({ manager, change }: (typeof CASES)[number]): readonly string[] => [
  change,
  `${manager} ${change === IN_STEP}`,
];

test.each(sample(CASES, kindsOf))(
  '$manager: $change',
  async ({ manager, dependencies }) => {
    const root = await project(manager, dependencies);
    await trackAll(root);
    const files = await readFiles(root);
    const found = detectNode('.', files, SETTINGS)!;
    const findings = [await nodeLockInStep.check({ project: found, files, ecosystem: 'node' } as never)].flat();
    const release = { root, out: join(root, 'release'), commit: 'c0ffee', commitTime: 1_700_000_000 } as Release;
    const refused = await buildNode(found, release, host).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(findings.length > 0).toBe(refused !== undefined);
    if (refused === undefined) return;
    if (!(refused instanceof StageFailure)) throw refused;
    const [error] = refused.findings;
    expect(error?.rule).toBe('node-lock-in-step');
    expect((error?.quote ?? []).join('\n')).toMatch(/lock ?file|YN0028|frozen/i);
    // The hint of both is the command that cures.
    expect(error?.hint).toContain(/Run (\w+ install)/.exec(findings[0]?.hint ?? '')?.[1]);
    expect((error?.quote ?? []).join('\n')).not.toMatch(/Usage:|--ignore-scripts/);
  },
  PATIENCE_MS,
);
