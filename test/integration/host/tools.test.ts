// Which programs are ours: never one of the workspace, whatever link leads there.

import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { homeOf } from '../../../src/host/home.js';
import { openSandbox } from '../../../src/host/sandbox.js';
import { type TestHost, testHost } from '../../support/host.js';

let base: string;
let repo: string;
let ours: string;
let host: TestHost | undefined;

/** A program that says who it is. */
function program(folder: string, name: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\necho ${file}\n`);
  chmodSync(file, 0o755);
  return file;
}

function hostOf(path: readonly string[], more: { cwd?: string; paths?: string[]; env?: Record<string, string> } = {}) {
  const { cwd = repo, paths = [], env = {} } = more;
  host = testHost({ env: { PATH: path.join(delimiter), HOME: join(base, 'home'), ...env }, cwd, paths, verbose: true });
  return host;
}

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'mcp-drydock-tools-')));
  repo = join(base, 'repo');
  mkdirSync(join(repo, '.git'), { recursive: true });
  mkdirSync(join(base, 'home'));
  program(join(repo, 'bin'), 'uv');
  program(join(repo, 'tool/node_modules/.bin'), 'uv');
  ours = program(join(base, 'usr/bin'), 'uv');
  symlinkSync(repo, join(base, 'link'));
});
afterEach(async () => {
  await host?.close();
  rmSync(base, { recursive: true });
});

test.each<[string, () => TestHost]>([
  ['by its own path', () => hostOf([join(repo, 'bin'), join(base, 'usr/bin')])],
  ['through a link', () => hostOf([join(base, 'link/bin'), join(base, 'usr/bin')])],
  [
    'where we came through the link',
    () => hostOf([join(repo, 'bin'), join(base, 'usr/bin')], { cwd: join(base, 'link') }),
  ],
  [
    'where the runner names the link',
    () =>
      hostOf([join(repo, 'bin'), join(base, 'usr/bin')], { cwd: base, env: { GITHUB_WORKSPACE: join(base, 'link') } }),
  ],
  [
    'named while we are elsewhere',
    () => hostOf([join(repo, 'bin'), join(base, 'usr/bin')], { cwd: base, paths: [join(base, 'link')] }),
  ],
  ['relative', () => hostOf(['bin', './bin', '', join(base, 'usr/bin')])],
  [
    'a link to one .bin folder',
    () => {
      symlinkSync(join(repo, 'tool/node_modules/.bin'), join(base, 'bins'));
      return hostOf([join(base, 'bins'), join(base, 'usr/bin')], { cwd: base });
    },
  ],
  [
    'a program that is a link into it',
    () => {
      mkdirSync(join(base, 'first'));
      symlinkSync(join(repo, 'bin/uv'), join(base, 'first/uv'));
      return hostOf([join(base, 'first'), join(base, 'usr/bin')]);
    },
  ],
])('a workspace on PATH %s', async (_, open) => {
  const opened = open();
  expect(opened.tool('uv')).toBe(ours);
  expect(opened.progress()).toContain(`uv is ${ours}`);
  // No child finds one there either.
  const sandbox = await openSandbox(opened, 'x');
  const { stdout } = await opened.run({
    command: ['/bin/sh', '-c', 'command -v uv'],
    cwd: sandbox.cwd,
    env: { PATH: opened.env['PATH'] ?? '' },
    timeoutMs: 10_000,
  });
  expect(stdout).not.toContain(repo);
  expect(sandbox.env['PATH']?.split(delimiter).map((folder) => realpathSync(folder))).not.toContain(join(repo, 'bin'));
});

test('what is put on PATH after the first child ran is not taken', async () => {
  const early = join(base, 'early');
  mkdirSync(early);
  const opened = hostOf([early, join(base, 'usr/bin')]);
  await opened.run({ command: ['/bin/true'], cwd: base, env: {}, timeoutMs: 10_000 });
  program(early, 'uv');
  program(early, 'gpg');
  expect(opened.tool('uv')).toBe(ours);
  expect(() => opened.tool('gpg')).toThrow('gpg is required but not on PATH');
});

test('a home that is a repository is no workspace, by whichever name', () => {
  const home = join(base, 'home');
  mkdirSync(join(home, '.git'));
  symlinkSync(home, join(base, 'home-link'));
  const own = program(join(home, '.local/bin'), 'uv');
  expect(hostOf([join(home, '.local/bin')], { cwd: home, env: { HOME: join(base, 'home-link') } }).tool('uv')).toBe(
    own,
  );
});

test.each<[string, (folder: string) => string]>([
  ['in the workspace', (folder) => folder],
  ['through a link', () => join(base, 'link/tmp')],
  ['relative', () => 'tmp'],
])('a folder for temporary files %s is not used', async (_, place) => {
  const folder = join(repo, 'tmp');
  mkdirSync(folder);
  const opened = hostOf(['/usr/bin'], { env: { RUNNER_TEMP: place(folder) } });
  expect((await opened.tempDir('x')).startsWith(repo)).toBe(false);
});

test.each([{}, { HOME: '' }, { HOME: 'relative' }])('a home that is none: %j', (env) => {
  expect(homeOf(env)).toMatch(/^\//);
  expect(homeOf({ ...env, HOME: '/home/me' })).toBe('/home/me');
});
