// A first start is measured from empty caches, by the installers themselves.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Host, Project } from '../../../src/core/types.js';
import { npmEnv } from '../../../src/ecosystems/node/npm-env.js';
import { python } from '../../../src/ecosystems/python/index.js';
import { readPyManifest } from '../../../src/ecosystems/python/manifest.js';
import { openSandbox } from '../../../src/host/sandbox.js';
import { failed } from '../../../src/mcp/session-result.js';
import { timedOf } from '../../../src/start/alone.js';
import { type TestHost, testHost } from '../../support/host.js';
import { SETTINGS } from '../../support/settings.js';
import { makeWheel } from '../../support/wheel.js';

const MINI = readFileSync(join(process.cwd(), 'test/fixtures/python-servers/mini.py'), 'utf8');

let host: TestHost;
let folder: string;
beforeAll(() => {
  host = testHost();
  folder = mkdtempSync(join(tmpdir(), 'mcp-drydock-alone-'));
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

test('what a wheel needs is downloaded once more, and the server started there', async () => {
  const artifact = await makeWheel(folder, {
    scripts: { 'weather-mcp': 'mini:serve' },
    requires: ['idna'],
    files: { 'mini.py': MINI },
  });
  const project: Project = {
    name: 'weather-mcp',
    ecosystem: 'python',
    version: undefined,
    path: '.',
    folder,
    manifestFile: 'pyproject.toml',
    settings: SETTINGS,
    manifest: readPyManifest('[project]\nname = "weather-mcp"\n'),
  };
  const sandbox = await openSandbox(host, 'usual');
  const installed = await python.install(artifact, project as never, sandbox, host);
  const places: string[] = [];
  const noting: Host = {
    ...host,
    tempDir: async (prefix) => {
      const place = await host.tempDir(prefix);
      if (prefix.startsWith('room-cold')) places.push(place);
      return place;
    },
  };
  const talked = { ...failed('answered', 'stdio'), readyMs: 9000, listedMs: 9100 };
  const seen = { artifact, project, ecosystem: python as never, installed, sandbox, installMs: 5, talked };
  const timed = timedOf(noting, seen);
  expect(timed).toMatchObject({ artifact: artifact.file, first: { ms: 9100 }, installMs: 5 });
  expect(await timed.size()).toBeGreaterThan(MINI.length);
  expect(await timed.cold()).toBeGreaterThan(0);
  const [place = ''] = places;
  expect(readdirSync(join(place, 'caches')).length).toBeGreaterThan(0);
  expect((await timed.again()).ms).toBeGreaterThan(0);
}, 60_000);

test('npm has its cache there too', async () => {
  const sandbox = await openSandbox(host, 'npm');
  const caches = join(sandbox.folder, 'caches');
  expect((await npmEnv({ ...sandbox, caches }, host))['npm_config_cache']).toBe(caches);
  expect((await npmEnv(sandbox, host))['npm_config_cache']).not.toBe(caches);
});
