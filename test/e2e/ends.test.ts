// Whatever ends the program, nothing of the server it was trying is left: a person's Ctrl-C, a runner's SIGTERM, the kernel's SIGKILL.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CLI, caSettings, git, scratch } from '../support/program.js';

const place = scratch('mcp-drydock-ends');
const server = join(place.folder, 'weather');
const note = join(place.folder, 'pids');

/** Answers nothing; what it starts leaves its group and its parents, and ignores requests to end. */
const SERVER = `
const { spawn } = require('node:child_process');
const { writeFileSync } = require('node:fs');
const stays = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)";
const child = spawn(process.execPath, ['-e', stays], { detached: true, stdio: 'ignore' });
child.unref();
writeFileSync(${JSON.stringify(note)}, process.pid + ' ' + child.pid);
setInterval(() => {}, 1000);
`;

beforeAll(async () => {
  mkdirSync(server);
  writeFileSync(join(server, 'index.js'), SERVER);
  writeFileSync(
    join(server, 'package.json'),
    '{"name":"weather","version":"1.0.0","scripts":{"start":"node index.js"}}\n',
  );
  writeFileSync(join(server, 'README.md'), '# weather\n');
  await git(server, 'init', '-q', '-b', 'main');
  await git(server, 'add', '-A');
  await git(server, 'commit', '-q', '-m', 'all of it');
});
afterAll(() => place.remove());

function alive(pid: number): boolean {
  const state = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  return state !== '' && !state.startsWith('Z');
}

async function until(what: () => boolean, ms: number): Promise<void> {
  for (const begun = Date.now(); !what() && Date.now() - begun < ms; ) await delay(50);
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 130],
  ['SIGKILL', null],
] as const)(
  '%s while a server is tried',
  async (signal, code) => {
    writeFileSync(note, '');
    const child = spawn(process.execPath, [CLI, 'build', '--tag', 'v1.0.0'], {
      cwd: server,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...caSettings() },
      stdio: 'ignore',
    });
    const ended = new Promise<number | null>((resolve) => child.once('exit', (exit) => resolve(exit)));
    await until(() => existsSync(note) && readFileSync(note, 'utf8') !== '', 30_000);
    const pids = readFileSync(note, 'utf8').split(' ').map(Number);
    expect(pids).toHaveLength(2);
    expect(pids.every(alive)).toBe(true);
    child.kill(signal);
    expect(await ended).toBe(code);
    // After SIGKILL nobody is left to wait with.
    if (signal === 'SIGKILL') await until(() => !pids.some(alive), 5000);
    expect(pids.filter(alive)).toEqual([]);
    expect(existsSync(join(server, 'release'))).toBe(false);
  },
  60_000,
);
