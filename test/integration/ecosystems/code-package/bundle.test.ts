// MCP bundles of a program: one for every platform that [mcpb] names, the one for this machine started, the others said to be elsewhere.

import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { StageFailure } from '../../../../src/core/errors.js';
import type { Release } from '../../../../src/core/types.js';
import { HERE } from '../../../../src/ecosystems/bundle-platform.js';
import { buildCodePackage } from '../../../../src/ecosystems/code-package/build.js';
import { detectCodePackage } from '../../../../src/ecosystems/code-package/detect.js';
import { installCodePackage } from '../../../../src/ecosystems/code-package/install.js';
import { identityOf } from '../../../../src/ecosystems/kinds.js';
import { openSandbox } from '../../../../src/host/sandbox.js';
import { readFiles } from '../../../../src/repository/files.js';
import { tryServer } from '../../../../src/start/try-server.js';
import { closeHost, type TestHost, testHost } from '../../../support/host.js';
import { judgeBundle } from '../../../support/mcpb.js';
import { scratch, trackAll } from '../../../support/program.js';
import { SETTINGS } from '../../../support/settings.js';

/** A program without a head that says its platform: a script. */
const SERVER = `#!/usr/bin/env node
const lines = require('node:readline').createInterface({ input: process.stdin });
lines.on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) return;
  const info = { name: 'weather', version: '1.2.0' };
  const result = { protocolVersion: params?.protocolVersion, capabilities: {}, serverInfo: info };
  const answer = method === 'initialize' ? { result } : { error: { code: -32601, message: method } };
  console.log(JSON.stringify({ jsonrpc: '2.0', id, ...answer }));
});
`;
const ARM = Buffer.concat([
  Buffer.from('7f454c46020101', 'hex'),
  Buffer.alloc(11),
  Buffer.from('b700', 'hex'),
  Buffer.alloc(60),
]);
const MANIFEST = {
  ...{ manifest_version: '0.3', name: 'weather', version: '0', description: 'Weather.', author: { name: 'Octo' } },
  server: {
    type: 'binary',
    entry_point: 'server/weather',
    mcp_config: {
      command: '${__dirname}/server/weather',
      args: [],
      env: {},
      platform_overrides: { win32: { command: '${__dirname}/server/weather.exe' } },
    },
  },
};
const OTHER = HERE === 'linux-arm64' ? 'linux-x64' : 'linux-arm64';
const PROGRAMS = { [HERE]: 'out/here', [OTHER]: 'out/other', 'win32-x64': 'out/weather.exe' };

const place = scratch('code-bundle');
let host: TestHost;
beforeAll(() => {
  host = testHost();
});
afterAll(async () => {
  await closeHost(host);
  place.remove();
});

async function built(
  table: Readonly<Record<string, unknown>>,
  programs: Readonly<Record<string, string | Buffer>> = {},
) {
  const root = mkdtempSync(join(place.folder, 'case-'));
  const files = { LICENSE: 'MIT', 'manifest.json': JSON.stringify(MANIFEST), 'out/here': SERVER, ...programs };
  for (const [name, text] of Object.entries({ 'out/other': SERVER, 'out/weather.exe': SERVER, ...files })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
    chmodSync(join(root, name), 0o755);
  }
  await trackAll(root);
  const settings = { ...SETTINGS, name: 'weather', ecosystem: 'code-package', tables: { mcpb: table } };
  const project = detectCodePackage('.', await readFiles(root), settings)!;
  const out = join(root, '.out');
  const release = { root, out, commit: 'c', commitTime: 1_700_000_000, tag: 'v1.2.0' } as Release;
  const { artifacts = [], findings = [] } = await buildCodePackage(project, release, host);
  return { project, findings, bundles: artifacts.filter(({ kind }) => kind === 'code-mcpb') };
}

test('a bundle for each platform has its program alone, and says so', async () => {
  const { project, bundles, findings } = await built({ programs: PROGRAMS });
  expect(findings).toEqual([]);
  expect(bundles.map(({ file, unstarted }) => [file, unstarted])).toEqual([
    [`weather-1.2.0-${HERE}.mcpb`, undefined],
    [`weather-1.2.0-${OTHER}.mcpb`, `it is for ${OTHER}`],
    ['weather-1.2.0-win32-x64.mcpb', 'it is for win32-x64'],
  ]);
  const [here, , windows] = bundles;
  expect(await identityOf(windows!)).toEqual({ name: 'weather', version: '1.2.0', platform: 'win32-x64' });
  const { verdict, paths, manifest } = await judgeBundle(windows!.path, join(place.folder, 'windows'));
  expect(verdict).toContain('passes');
  expect(paths).toEqual(['LICENSE', 'manifest.json', 'server/weather.exe']);
  expect(manifest).toMatchObject({
    ...{ version: '1.2.0', compatibility: { platforms: ['win32'] } },
    server: { type: 'binary', entry_point: 'server/weather.exe' },
  });
  const sandbox = await openSandbox(host, 'bundle');
  const installed = await installCodePackage(here!, project, sandbox, host);
  const { talked } = await tryServer(host, installed, project, here!.file, { quick: true });
  expect(talked).toMatchObject({ outcome: 'answered', contract: { serverInfo: { name: 'weather' } } });
});

test('without programs it is one for all, with what the code package has', async () => {
  const program = { 'server/weather': SERVER };
  const [one, two] = [await built({}, program), await built({}, program)];
  expect(one.bundles.map(({ file, identity }) => [file, identity])).toEqual([['weather-1.2.0.mcpb', undefined]]);
  expect(two.bundles[0]?.sha256).toBe(one.bundles[0]?.sha256);
  expect(await identityOf(one.bundles[0]!)).toBeUndefined();
  const { paths } = await judgeBundle(one.bundles[0]!.path, join(place.folder, 'universal'));
  expect(paths).toEqual(expect.arrayContaining(['server/weather', 'out/here']));
});

test.each([
  ['is not there', { 'linux-x64': 'out/nothing' }, {}, /out\/nothing for linux-x64, which is not in the code package/],
  [
    'is for another',
    { 'linux-x64': 'out/arm' },
    { 'out/arm': ARM },
    /out\/arm for linux-x64, but it is compiled for linux-arm64/,
  ],
])('a program that %s is told', async (_, programs, more, message) => {
  const failure = await built({ programs }, more).catch((error) => error as StageFailure);
  expect(failure).toBeInstanceOf(StageFailure);
  expect((failure as StageFailure).findings).toMatchObject([
    {
      rule: 'bundle/manifest',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(/\[build\]|GOARCH/),
    },
  ]);
});
