// --report: written beside the release, however the run ended, and in the place of nothing but an earlier report.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { lightServer } from '../support/light-server.js';
import { git, mcpDrydock, scratch } from '../support/program.js';

const place = scratch('report');
let cwd: string;
beforeAll(async () => {
  cwd = await lightServer(join(place.folder, 'server'), 'v0.1.0');
});
afterAll(() => place.remove());

const page = (): string => readFileSync(join(cwd, 'report.html'), 'utf8');
const run = (...args: string[]) => mcpDrydock([...args], { cwd });

test('build: steps, processes, files, tools and packages, with secrets hidden; it does not make the tree dirty', async () => {
  const secret = 'ghp_0123456789abcdefghijklmnopqrstuvwxyz';
  for (const _ of ['first', 'again']) {
    const built = await mcpDrydock(['build', '--report', 'report.html'], { cwd, env: { GITHUB_TOKEN: secret } });
    expect(built.stdout).toContain('Next: mcp-drydock publish');
  }
  expect(await git(cwd, 'status', '--porcelain')).toContain('report.html');
  for (const part of ['is ready</h1>', '<b>start</b>', '<code>uv ', '.whl</td>', 'id="contract"', 'id="packages"'])
    expect(page()).toContain(part);
  expect(page()).not.toContain(secret);
});

test('check, and a run that was stopped', async () => {
  expect((await run('check', '--report', 'report.html')).code).toBe(0);
  expect(page()).toMatch(/<h1>Check of [^<]+: /);
  expect((await run('build', '--tag', 'v9.9.9', '--report', 'report.html')).code).not.toBe(0);
  expect(page()).toContain('was stopped</h1>');
  expect(page()).toContain('v9.9.9');
});

test.each([
  ['report/not-ours', 'README.md'],
  ['report/not-ours', 'src'],
  ['report/no-folder', 'missing/report.html'],
  ['report/in-release', 'release/report.html'],
])('%s: %s, before anything is done', async (id, file) => {
  mkdirSync(join(cwd, 'release'), { recursive: true });
  mkdirSync(join(cwd, 'src'), { recursive: true });
  writeFileSync(join(cwd, 'README.md'), 'theirs\n');
  const refused = await run('build', '--report', file);
  expect(refused.stderr).toContain(id);
  expect(refused.code).toBe(2);
  expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe('theirs\n');
});
