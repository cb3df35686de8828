// Dependencies from a registry that requires authentication, verdaccio: installed to build and to start, while nobody who is
// installed can find the credential.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run } from '../../../src/commands/run.js';
import { readInputs } from '../../../src/config/read-inputs.js';
import type { Host, Release } from '../../../src/core/types.js';
import { buildNode } from '../../../src/ecosystems/node/build.js';
import { detectNode } from '../../../src/ecosystems/node/detect.js';
import { installNode } from '../../../src/ecosystems/node/install.js';
import { openSandbox } from '../../../src/host/sandbox.js';
import { authenticated } from '../../../src/registries/read-credentials.js';
import { readFiles } from '../../../src/repository/files.js';
import { closeHost, type TestHost, testHost } from '../../support/host.js';
import { trackAll } from '../../support/program.js';
import { SETTINGS } from '../../support/settings.js';
import { spied, spyJs } from '../../support/spy.js';
import { startVerdaccio, type Verdaccio } from '../../support/verdaccio.js';

/** Answers what is asked, without a dependency but the private one. */
const SERVER = `const util = require('@corp/util');
const { createInterface } = require('node:readline');
const tools = [{ name: 'echo', description: 'Says it again.', inputSchema: { type: 'object' } }];
createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) return;
  const say = (m) => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, ...m }) + '\\n');
  if (method === 'initialize') say({ result: { protocolVersion: params.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'demo', version: '1.0.0' } } });
  else if (method === 'ping') say({ result: {} });
  else if (method === 'tools/list') say({ result: { tools } });
  else say({ error: { code: -32601, message: 'unknown ' + util } });
}).on('close', () => process.exit(0));
`;

let base: string;
let bare: TestHost;
let registry: Verdaccio;
const inFolder = (name: string): string => join(base, name);

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'private-npm-'));
  bare = testHost({ env: { ...process.env, npm_config_cache: inFolder('cache') } });
  registry = await startVerdaccio(inFolder('verdaccio'), bare.start, '$authenticated');
  for (const name of ['spied', 'util']) mkdirSync(inFolder(name));
  writeFileSync(inFolder('util/spy.cjs'), spyJs(inFolder('spied'), 'install'));
  writeFileSync(inFolder('util/index.js'), 'module.exports = 42;\n');
  const manifest = { name: '@corp/util', version: '1.0.0', main: 'index.js', scripts: { install: 'node spy.cjs' } };
  writeFileSync(inFolder('util/package.json'), JSON.stringify(manifest));
  writeFileSync(inFolder('publish.npmrc'), `//${new URL(registry.url).host}/:_authToken=${registry.token}\n`);
  npm(['publish', `--registry=${registry.url}`], 'util');
});
afterAll(async () => {
  await registry.running.end();
  await closeHost(bare);
  rmSync(base, { recursive: true, force: true });
});

function npm(args: readonly string[], folder: string): void {
  const options = [
    '--omit-lockfile-registry-resolved=false',
    `--userconfig=${inFolder('publish.npmrc')}`,
    `--cache=${inFolder('cache-of-the-author')}`,
  ];
  execFileSync('npm', [...args, ...options], { cwd: inFolder(folder), stdio: 'pipe' });
}

/** A server that needs the private package, with a lock file that names its address, as its author made it. */
async function server(name: string, npmrc: string): Promise<{ readonly release: Release; readonly folder: string }> {
  const folder = inFolder(name);
  mkdirSync(folder);
  const manifest = {
    ...{ name: 'demo-mcp', version: '1.0.0', license: 'MIT', bin: 'server.cjs', files: ['server.cjs'] },
    scripts: { build: 'node build.cjs' },
    dependencies: { '@corp/util': '^1.0.0' },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'build.cjs'), spyJs(inFolder('spied'), 'build'));
  writeFileSync(join(folder, 'server.cjs'), `#!/usr/bin/env node\n${spyJs(inFolder('spied'), 'server')}\n`);
  writeFileSync(join(folder, '.npmrc'), `@corp:registry=${registry.url}/\n`);
  npm(['install', '--package-lock-only', '--ignore-scripts'], name);
  expect(readFileSync(join(folder, 'package-lock.json'), 'utf8')).toContain(registry.url);
  writeFileSync(join(folder, '.npmrc'), npmrc);
  const release = {
    root: folder,
    out: inFolder(`${name}-out`),
    commit: 'c0ffee',
    commitTime: 1_700_000_000,
  } as Release;
  return { release, folder };
}

async function releaseOf(name: string, npmrc: string, host: Host) {
  const { release, folder } = await server(name, npmrc);
  await trackAll(folder);
  const before = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const project = detectNode('.', await readFiles(folder), SETTINGS)!;
  const { artifacts = [] } = await buildNode(project, release, host);
  expect(readFileSync(join(folder, '.npmrc'), 'utf8')).toBe(npmrc);
  expect(readFileSync(join(folder, 'package-lock.json'), 'utf8')).toBe(before);
  const sandbox = await openSandbox(host, 'start');
  const installed = await installNode(artifacts[0]!, project, sandbox, host);
  const { command, cwd, env } = installed.launch;
  await host.run({ command, cwd, env, timeoutMs: 20_000 });
  return installed;
}

const npmrcOf = ({ url }: Verdaccio): string =>
  `@corp:registry=${url}/\n//${new URL(url).host}/:_authToken=\${NPM_TOKEN}\n`;

describe.each([
  ['a token', () => registry.token],
  ['a user and a password', () => `ci:${registry.password}`],
])('with %s', (label, secretOf) => {
  test('it is installed, and nobody who is can find the credential', async () => {
    const host = await authenticated(bare, { registryAuth: `${registry.url}/ ${secretOf()}` });
    const installed = await releaseOf(label.replaceAll(' ', '-'), npmrcOf(registry), host);
    const { components } = await installed.components();
    // An SBOM is public, the address of a private registry is not.
    expect(components.find(({ name }) => name === '@corp/util')).toMatchObject({
      distribution: undefined,
      hashes: { sha512: expect.stringMatching(/^[0-9a-f]{128}$/) },
    });
    const found = spied(inFolder('spied'));
    expect([...found.keys()].sort()).toEqual(['build', 'install', 'server']);
    // It does read what npm was given.
    expect(found.get('install')).toMatch(/@corp:registry=http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/0\//);
    const secret = secretOf();
    const forms = [secret, registry.password, Buffer.from(secret).toString('base64'), encodeURIComponent(secret)];
    for (const text of found.values()) for (const form of forms) expect(text.includes(form)).toBe(false);
  });
});

test('the person’s own npmrc is used, and so is a relay that answers while installers run only', async () => {
  const home = inFolder('home');
  mkdirSync(home);
  const pair = Buffer.from(`ci:${registry.password}`).toString('base64');
  writeFileSync(join(home, '.npmrc'), `//${new URL(registry.url).host}/:_auth=${pair}\n`);
  const own = testHost({ env: { ...bare.env, HOME: home, npm_config_userconfig: join(home, '.npmrc') } });
  const host = await authenticated(own, {});
  await releaseOf('own', npmrcOf(registry), host);
  const url = await host.relay!.through(`${registry.url}/@corp%2futil`);
  expect(url).not.toContain(registry.url);
  expect((await fetch(url)).status).toBe(403);
  expect(host.relay!.real(url)).toBe(`${registry.url}/@corp%2futil`);
  await closeHost(own);
});

test('a whole rehearsal prints and writes no form of it', async () => {
  const { folder } = await server('rehearsed', npmrcOf(registry));
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  writeFileSync(join(folder, 'server.cjs'), `#!/usr/bin/env node\n${SERVER}`);
  writeFileSync(join(folder, 'LICENSE'), 'MIT');
  writeFileSync(join(folder, 'README.md'), '# demo-mcp\n');
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '--quiet', '-m', 'all');
  const secret = `ci:${registry.password}`;
  const own = testHost({ env: { ...bare.env, GIT_CONFIG_GLOBAL: '/dev/null' }, cwd: folder, verbose: true });
  const out = inFolder('rehearsal');
  const inputs = readInputs('rehearse', { out, targets: 'npm', 'registry-auth': `${registry.url}/ ${secret}` });
  const { text, exit, json } = await run('rehearse', inputs, own, { format: 'text', verbose: true });
  expect([exit, exit === 0 ? '' : text]).toEqual([0, '']);
  const written = readdirSync(out, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const all = [text, JSON.stringify(json), own.progress()];
  all.push(...written.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1')));
  expect(written.length).toBeGreaterThan(2);
  const pair = Buffer.from(secret).toString('base64');
  for (const one of all) for (const form of [registry.password, pair]) expect(one.includes(form)).toBe(false);
  // Nor does anything that is kept lead to the relay.
  const relayed = /127\.0\.0\.1:\d+\/[0-9a-f]{32}\//;
  for (const one of all) expect(one).not.toMatch(relayed);
  await own.close();
});

test('without one the registry’s own answer is told', async () => {
  const nobody = testHost({ env: { ...bare.env, npm_config_cache: inFolder('empty-cache') } });
  await expect(releaseOf('none', npmrcOf(registry), nobody)).rejects.toMatchObject({
    findings: [
      {
        rule: 'build/registry-auth',
        message: expect.stringContaining('the registry requires authentication'),
        quote: expect.arrayContaining([expect.stringContaining('E401')]),
      },
    ],
  });
  await closeHost(nobody);
});
