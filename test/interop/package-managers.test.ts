// The package managers that projects pin, fetched from npm, checked, and really used.

import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Release } from '../../src/core/types.js';
import { buildNode } from '../../src/ecosystems/node/build.js';
import { detectNode } from '../../src/ecosystems/node/detect.js';
import { ensureManager } from '../../src/ecosystems/node/fetch-manager.js';
import type { Choice } from '../../src/ecosystems/node/package-manager.js';
import { readTarball } from '../../src/ecosystems/node/tarball.js';
import { readFiles } from '../../src/repository/files.js';
import { closeHost, type TestHost, testHost } from '../support/host.js';
import { trackAll } from '../support/program.js';
import { SETTINGS } from '../support/settings.js';

// A first fetch of pnpm takes a while on a slow line.
const PATIENCE_MS = 180_000;

let base: string;
let host: TestHost;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'managers-'));
  const plain = testHost();
  host = testHost({ env: { ...plain.env, XDG_CACHE_HOME: join(base, 'cache') } });
  await closeHost(plain);
});
afterAll(async () => {
  await closeHost(host);
  await rm(base, { recursive: true, force: true });
});

const yarn = (digest: string): Choice => ({
  manager: 'yarn-1',
  lock: undefined,
  foreign: undefined,
  ours: undefined,
  pin: { version: '1.22.22', algorithm: 'sha1', digest },
});

test('a pinned one is fetched once, into a folder of ours alone', async () => {
  const choice = yarn('ac34549e6aa8e7ead463a7407e1c7390f61a6610');
  const { command, shown } = await ensureManager(host, choice);
  expect(shown).toBe('yarn 1.22.22');
  const ended = await host.run({
    command: [...command, '--version'],
    cwd: base,
    env: { PATH: process.env['PATH'] ?? '', HOME: base },
    timeoutMs: 30_000,
  });
  expect(ended.stdout.trim()).toBe('1.22.22');
  const offline = { ...host, run: () => Promise.reject(new Error('it was fetched again')) };
  expect((await ensureManager(offline, choice)).command).toEqual(command);
  expect(await readdir(join(base, 'cache/mcp-drydock/package-managers'))).toHaveLength(1);
});

test('one whose digest is not the pinned one is not run', async () => {
  await expect(ensureManager(host, yarn('0'.repeat(40)))).rejects.toMatchObject({
    code: 'build/package-manager',
    message: expect.stringContaining('ac34549e6aa8e7ead463a7407e1c7390f61a6610'),
  });
});

test('a version that was never published', async () => {
  const choice = { ...yarn(''), pin: { version: '1.0.99999' } };
  await expect(ensureManager(host, choice)).rejects.toMatchObject({
    code: 'build/package-manager',
    message: expect.stringContaining('yarn@1.0.99999'),
  });
});

const SERVER = '#!/usr/bin/env node\nprocess.stdin.resume();\n';
const MANIFEST = {
  name: 'demo-mcp',
  version: '1.0.0',
  license: 'MIT',
  type: 'module',
  bin: 'index.js',
  files: ['index.js'],
};
const CORE = { name: 'demo-core', version: '1.4.0', type: 'module', exports: './core.js' };

async function build(files: Readonly<Record<string, string | object>>) {
  const top = await mkdtemp(join(base, 'case-'));
  const root = join(top, 'src');
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  await trackAll(root);
  const project = detectNode('packages/server', await readFiles(root), SETTINGS)!;
  const release = { root, out: join(top, 'release'), commit: 'c0ffee', commitTime: 1_700_000_000 } as Release;
  const { artifacts = [] } = await buildNode(project, release, host);
  return readTarball(artifacts[0]!.path);
}

test(
  'pnpm resolves workspace: and catalog: when it packs',
  async () => {
    const server = {
      ...MANIFEST,
      dependencies: { 'demo-core': 'workspace:^' },
      peerDependencies: { zod: 'catalog:' },
      peerDependenciesMeta: { zod: { optional: true } },
    };
    const { manifest, paths } = await build({
      'package.json': { name: 'root', private: true, packageManager: 'pnpm@10.34.9' },
      'pnpm-workspace.yaml': 'packages:\n  - packages/*\nautoInstallPeers: false\ncatalog:\n  zod: ^4.0.0\n',
      'packages/core/package.json': CORE,
      'packages/core/core.js': '',
      'packages/server/package.json': server,
      'packages/server/index.js': SERVER,
      'packages/server/LICENSE': 'MIT',
    });
    expect(manifest.dependencies).toEqual({ 'demo-core': '^1.4.0' });
    expect(manifest.peerDependencies).toEqual({ zod: '^4.0.0' });
    expect(paths).toContain('index.js');
  },
  PATIENCE_MS,
);

test(
  'yarn 4 resolves workspace: when it packs',
  async () => {
    const { manifest } = await build({
      'package.json': { name: 'root', private: true, workspaces: ['packages/*'], packageManager: 'yarn@4.18.1' },
      '.yarnrc.yml': 'nodeLinker: node-modules\n',
      'packages/core/package.json': CORE,
      'packages/core/core.js': '',
      'packages/server/package.json': { ...MANIFEST, dependencies: { 'demo-core': 'workspace:^' } },
      'packages/server/index.js': SERVER,
      'packages/server/LICENSE': 'MIT',
    });
    expect(manifest.dependencies).toEqual({ 'demo-core': '^1.4.0' });
  },
  PATIENCE_MS,
);

test(
  'bun builds, and resolves workspace: when it packs',
  async () => {
    const build_ = 'bun build source.js --target node --outfile index.js';
    const { manifest, paths } = await build({
      'package.json': { name: 'root', private: true, workspaces: ['packages/*'], packageManager: 'bun@1.4.5' },
      'packages/core/package.json': CORE,
      'packages/core/core.js': '',
      'packages/server/package.json': {
        ...MANIFEST,
        dependencies: { 'demo-core': 'workspace:^' },
        scripts: { build: build_ },
      },
      'packages/server/source.js': SERVER,
      'packages/server/LICENSE': 'MIT',
    });
    expect(manifest.dependencies).toEqual({ 'demo-core': '^1.4.0' });
    expect(paths).toContain('index.js');
  },
  PATIENCE_MS,
);
