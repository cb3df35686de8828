// release and publish from the command line against the stand-ins: signed, killed at any moment, run again, run twice.

import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type GitHub, startGitHub } from '../../src/targets/github/stand-in/service.js';
import { type Pypi, startPypi } from '../../src/targets/pypi/stand-in/service.js';
import { lightServer } from '../support/light-server.js';
import { caSettings, git, mcpDrydock, ROOT, scratch } from '../support/program.js';

const place = scratch('release');
const SLUG = 'octo/readability';
const CLI = join(ROOT, 'dist/cli/index.js');
let server: string;
let github: GitHub;
let pypi: Pypi;
let env: Readonly<Record<string, string>>;

beforeAll(async () => {
  server = await lightServer(join(place.folder, 'server'), 'v0.1.0');
  const commit = await git(server, 'rev-parse', 'HEAD');
  mkdirSync(join(place.folder, 'tmp'));
  github = await startGitHub({ repository: SLUG, tags: { 'v0.1.0': commit }, tokens: { ghs_push: 'push' } });
  pypi = await startPypi({ tokens: { 'pypi-all': '*' } });
  env = {
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: github.webUrl,
    GITHUB_REPOSITORY: SLUG,
    MCP_DRYDOCK_GITHUB_TOKEN: 'ghs_push',
    MCP_DRYDOCK_PYPI_TOKEN: 'pypi-all',
    TMPDIR: join(place.folder, 'tmp'),
  };
});
afterAll(async () => {
  await Promise.all([github?.close(), pypi?.close()]);
  place.remove();
});

const stored = (): number => [...github.requests, ...pypi.requests].filter((request) => request.stored).length;

/** Starts a publish and kills it without warning after so many milliseconds. */
async function killed(args: readonly string[], ms: number): Promise<void> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: server,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...caSettings(), ...env },
    stdio: 'ignore',
  });
  const ended = new Promise((done) => child.once('close', done));
  await Promise.race([pause(ms), ended]);
  child.kill('SIGKILL');
  await ended;
}

test('killed at many moments and run again: each file once, the release out; another run writes nothing', async () => {
  const out = join(place.folder, 'out');
  const built = await mcpDrydock(['build', '--out', out], { cwd: server, env });
  expect([built.code, built.code === 0 ? '' : built.stderr]).toEqual([0, '']);
  const args = ['publish', out, '--pypi-url', pypi.uploadUrl];
  for (const ms of [250, 350, 450, 550, 700, 900, 1200]) await killed(args, ms);

  const ran = await mcpDrydock([...args, '--format', 'json'], { cwd: server, env });
  expect([ran.code, ran.code === 0 ? '' : ran.stderr]).toEqual([0, '']);
  expect(JSON.parse(ran.stdout)).toMatchObject({ outcome: 'done' });
  const published = github.releases().filter(({ draft }) => !draft);
  expect(published).toHaveLength(1);
  const shipped = published[0]?.assets.map(({ name }) => name).filter((name) => !/^receipts\b/.test(name));
  expect(shipped?.sort()).toEqual(readdirSync(out).sort());
  expect(pypi.files()).toHaveLength(2);

  const before = stored();
  const again = await mcpDrydock([...args, '--format', 'json'], { cwd: server, env });
  expect(again.code).toBe(0);
  expect(new Set(JSON.parse(again.stdout).receipts.map(({ outcome }: { outcome: string }) => outcome))).toEqual(
    new Set(['identical']),
  );
  expect(stored()).toBe(before);
});

test('release does both halves, and finds everything there already', async () => {
  const before = stored();
  const ran = await mcpDrydock(['release', '--out', join(place.folder, 'both'), '--pypi-url', pypi.uploadUrl], {
    cwd: server,
    env,
  });
  expect([ran.code, ran.code === 0 ? '' : ran.stderr]).toEqual([0, '']);
  expect(ran.stdout).toContain('Everything was already published');
  expect(stored()).toBe(before);
});

test('other bytes under this version: exit 3, both digests shown, nothing written', async () => {
  const other = await lightServer(join(place.folder, 'other'));
  writeFileSync(join(other, 'src/readability_mcp/extra.py'), 'EXTRA = 1\n');
  await git(other, 'add', '-A');
  await git(other, 'commit', '-q', '-m', 'one more module');
  await git(other, 'tag', 'v0.1.0');
  github.setTag('v0.1.0', await git(other, 'rev-parse', 'HEAD'));
  const before = stored();
  const ran = await mcpDrydock(['release', '--targets', 'pypi', '--pypi-url', pypi.uploadUrl], { cwd: other, env });
  expect([ran.code, ran.code === 3 ? '' : ran.stderr]).toEqual([3, '']);
  const [there] = pypi.files().map(({ sha256 }) => sha256);
  expect(ran.stdout).toContain(there?.slice(0, 12));
  expect(stored()).toBe(before);
});

test('files that were changed or added after the build: exit 1, a plan of another commit: exit 2, nothing is written', async () => {
  const out = join(place.folder, 'out');
  const args = ['publish', out, '--pypi-url', pypi.uploadUrl];
  const before = stored();
  const wheel = readdirSync(out).find((file) => file.endsWith('.whl')) ?? '';
  const bytes = readFileSync(join(out, wheel));
  writeFileSync(join(out, wheel), Buffer.concat([bytes, Buffer.from('x')]));
  const changed = await mcpDrydock(args, { cwd: server, env });
  expect([changed.code, changed.stdout]).toEqual([1, expect.stringContaining('verify/changed')]);
  writeFileSync(join(out, wheel), bytes);

  writeFileSync(join(out, 'more.whl'), bytes);
  const added = await mcpDrydock(args, { cwd: server, env });
  expect([added.code, added.stdout]).toEqual([1, expect.stringContaining('verify/unknown-file')]);

  const elsewhere = await mcpDrydock(args, { cwd: join(place.folder, 'other'), env });
  expect([elsewhere.code, elsewhere.stderr]).toEqual([2, expect.stringContaining('verify/other-commit')]);
  expect(stored()).toBe(before);
});
