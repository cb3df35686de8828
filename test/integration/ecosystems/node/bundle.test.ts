// An MCP bundle of a Node server: the same bytes each time, read by the official packer and by yauzl, started as a client does.

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listArchive, readEntry } from '../../../../src/archive/archive.js';
import { StageFailure } from '../../../../src/core/errors.js';
import type { Artifact, Release } from '../../../../src/core/types.js';
import { buildNode } from '../../../../src/ecosystems/node/build.js';
import { detectNode } from '../../../../src/ecosystems/node/detect.js';
import { installNode } from '../../../../src/ecosystems/node/install.js';
import { openSandbox } from '../../../../src/host/sandbox.js';
import { readFiles } from '../../../../src/repository/files.js';
import { tryServer } from '../../../../src/start/try-server.js';
import { closeHost, type TestHost, testHost } from '../../../support/host.js';
import { judgeBundle } from '../../../support/mcpb.js';
import { trackAll } from '../../../support/program.js';
import { SETTINGS } from '../../../support/settings.js';

/** Answers with the variables that it was started with. */
const SERVER = `#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { z } from 'zod';
z.string();
const result = { capabilities: {}, serverInfo: { name: process.env.KEY, version: '1.0.0' } };
for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) continue;
  if (method !== 'initialize') console.log(JSON.stringify({ jsonrpc: '2.0', id, error: { code: -32601, message: method } }));
  else console.log(JSON.stringify({ jsonrpc: '2.0', id, result: { protocolVersion: params.protocolVersion, ...result } }));
}
`;
const PACKAGE = {
  ...{ name: '@octo/demo-mcp', version: '1.0.0', license: 'MIT', type: 'module', bin: 'dist/index.js' },
  ...{ files: ['dist', 'icon.png'], engines: { node: '>=20' }, dependencies: { zod: '4.1.0' } },
};
/** One transparent pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const MANIFEST = {
  ...{ manifest_version: '0.3', name: 'demo', version: '0.0.0', description: 'Demo.', author: { name: 'Octo' } },
  icon: 'icon.png',
  server: {
    type: 'node',
    entry_point: 'dist/index.js',
    mcp_config: {
      command: 'node',
      args: ['${__dirname}${/}dist/index.js'],
      env: { KEY: '${user_config.key}', ROOT: '${HOME}' },
    },
  },
  user_config: { key: { type: 'string', title: 'Key', description: 'The key.', required: true } },
};

let base: string;
let host: TestHost;
let first: Awaited<ReturnType<typeof built>>;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'bundle-'));
  host = testHost();
  first = await built();
});
afterAll(async () => {
  await closeHost(host);
  await rm(base, { recursive: true, force: true });
});

/** @param dependencies none where nothing is started: npm then has nothing to install */
async function make(manifest: object = MANIFEST, dependencies: object = PACKAGE.dependencies) {
  const root = await mkdtemp(join(base, 'case-'));
  const files = {
    'package.json': JSON.stringify({ ...PACKAGE, dependencies }),
    'dist/index.js': SERVER,
    'icon.png': PNG,
    'manifest.json': JSON.stringify(manifest),
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  const smoke = { ...SETTINGS.smoke, env: { KEY: 'secret-of-the-user' } };
  await trackAll(root);
  const project = detectNode('.', await readFiles(root), { ...SETTINGS, smoke, tables: { mcpb: {} } })!;
  const release = { root, out: join(base, `out-${Math.random()}`), commit: 'c', commitTime: 1_700_000_000 } as Release;
  return { project, release };
}

async function built(): Promise<{ readonly made: Awaited<ReturnType<typeof make>>; readonly bundle: Artifact }> {
  const made = await make();
  const { artifacts = [] } = await buildNode(made.project, made.release, host);
  return { made, bundle: artifacts.find(({ kind }) => kind === 'node-mcpb')! };
}

test('two builds make the same bytes, with what the server needs and nothing of the machine', async () => {
  const [one, other] = [first, await built()];
  expect(one.bundle.file).toBe('octo-demo-mcp-1.0.0.mcpb');
  expect(other.bundle.sha256).toBe(one.bundle.sha256);
  const paths = (await listArchive(one.bundle.path)).map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['manifest.json', 'dist/index.js', 'icon.png', 'node_modules/zod/package.json']),
  );
  expect(paths.filter((path) => /\.bin\/|lock|\.map$|\.d\.ts$/.test(path))).toEqual([]);
  expect([...paths].sort()).toEqual(paths);
  expect(JSON.parse((await readEntry(one.bundle.path, 'manifest.json')).toString())).toEqual({
    ...MANIFEST,
    version: '1.0.0',
  });
});

test('the official packer reads it, and its manifest is valid to it', async () => {
  const to = join(base, 'official');
  const { info, verdict } = await judgeBundle(first.bundle.path, to);
  expect(info).toContain('octo-demo-mcp-1.0.0.mcpb');
  expect(verdict).toContain('passes');
  expect(await readFile(join(to, 'dist/index.js'), 'utf8')).toBe(SERVER);
});

test('it is started by its own mcp_config, with what a client would fill in', async () => {
  const { made, bundle } = first;
  const sandbox = await openSandbox(host, 'bundle');
  const installed = await installNode(bundle, made.project, sandbox, host);
  expect(installed.launch.env).toMatchObject({ KEY: 'secret-of-the-user', ROOT: sandbox.home });
  expect(installed.launch.shown).toBe('node ${__dirname}/dist/index.js');
  expect(installed.packages).toBe(1);
  const { talked } = await tryServer(host, installed, made.project, bundle.file, { quick: true });
  expect(talked).toMatchObject({ outcome: 'answered', contract: { serverInfo: { name: 'secret-of-the-user' } } });
});

const { mcp_config: config } = MANIFEST.server;
test.each([
  ['a type that this is not', { ...MANIFEST, server: { ...MANIFEST.server, type: 'python' } }, /of type node is built/],
  ['another shape', { ...MANIFEST, autor: 'Octo' }, /"autor" is an unknown key/],
  [
    'no entry point',
    { ...MANIFEST, server: { ...MANIFEST.server, entry_point: 'server.js' } },
    /"server\.js", which is not/,
  ],
  ['no icon', { ...MANIFEST, icon: 'logo.png' }, /icon is "logo\.png", which is not in/],
  ['an icon of another kind', { ...MANIFEST, icon: 'dist/index.js' }, /not a PNG image/],
  ['an unknown format', { ...MANIFEST, manifest_version: '9' }, /known versions are 0\.1/],
])('%s is told, and nothing is made', async (_, manifest, message) => {
  const { project, release } = await make(manifest, {});
  const failure = await buildNode(project, release, host).catch((error) => error as StageFailure);
  expect(failure).toBeInstanceOf(StageFailure);
  expect((failure as StageFailure).findings).toMatchObject([
    { rule: 'bundle/manifest', message: expect.stringMatching(message), file: 'manifest.json' },
  ]);
});

test.each([
  ['a variable that nobody fills in', { ...config, args: ['${user_config.other}'] }, /"other" to "user_config"/],
  ['a program that no client has', { ...config, command: 'deno' }, /Start node/],
])('%s is told at the start', async (_, mcp_config, hint) => {
  const { project, release } = await make({ ...MANIFEST, server: { ...MANIFEST.server, mcp_config } }, {});
  const { artifacts = [] } = await buildNode(project, release, host);
  const bundle = artifacts.find(({ kind }) => kind === 'node-mcpb')!;
  const sandbox = await openSandbox(host, 'bundle');
  await expect(installNode(bundle, project, sandbox, host)).rejects.toMatchObject({
    findings: [{ rule: 'bundle/manifest', hint: expect.stringMatching(hint) }],
  });
});
