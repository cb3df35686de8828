// However a publication to npm is killed, its token is in no file afterwards. KILLS=100 makes it thorough.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Dirent, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Npm, startNpm } from '../../../src/targets/npm/stand-in/service.js';
import { ROOT } from '../../support/program.js';
import { makeTarGz } from '../../support/registry-packages.js';

const TOKEN = 'npm_Zq8rT4vXw2YbN6mKj1HsLp9DfGcAe5Uo3IiR';
const KILLS = Number(process.env['KILLS'] ?? 4);
const folder = mkdtempSync(join(tmpdir(), 'npm-killed-'));
let npm: Npm;
let tarball: string;

beforeAll(async () => {
  npm = await startNpm({ tokens: { [TOKEN]: '*' } });
  const manifest = JSON.stringify({ name: 'demo', version: '1.0.0', license: 'MIT' });
  ({ path: tarball } = await makeTarGz(join(folder, 'demo-1.0.0.tgz'), { 'package.json': manifest }, 'package/'));
});
afterAll(async () => {
  await npm.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Runs it with a home and a temporary folder of its own; killed after `ms`, or left alone. */
async function publish(name: string, ms?: number) {
  const at = join(folder, name);
  const [home, tmp] = [join(at, 'home'), join(at, 'tmp')];
  for (const path of [home, tmp]) mkdirSync(path, { recursive: true });
  const child = spawn(
    process.execPath,
    [
      '--import',
      join(ROOT, 'test/support/typescript.mjs'),
      join(ROOT, 'test/support/publish-npm.ts'),
      `${npm.url}/`,
      tarball,
    ],
    { cwd: at, env: { PATH: process.env['PATH'], HOME: home, TMPDIR: tmp, TOKEN }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let [said, words] = ['', ''];
  let timer: NodeJS.Timeout | undefined;
  let begun = 0;
  child.stdout.on('data', (chunk) => {
    said += chunk;
    begun ||= performance.now();
    if (ms !== undefined) timer ??= setTimeout(() => child.kill('SIGKILL'), ms);
  });
  child.stderr.on('data', (chunk) => {
    words += chunk;
  });
  const [code] = await once(child, 'close');
  clearTimeout(timer);
  return { at, code, said: said.trim().split('\n').at(-1), words, ms: performance.now() - begun };
}

/** Twelve characters of the token, or of its base64, from anywhere in it. */
const PARTS = [
  TOKEN,
  ...[0, 1, 2].map((n) =>
    Buffer.from('x'.repeat(n) + TOKEN)
      .toString('base64')
      .slice(4, -4),
  ),
].flatMap((form) => Array.from({ length: form.length - 11 }, (_, at) => form.slice(at, at + 12)));

/** Files below a folder that hold the token, whole or in part. What the watchdog takes away meanwhile holds nothing. */
function holding(at: string): readonly string[] {
  return listed(at).flatMap((entry) => {
    const path = join(at, entry.name);
    if (entry.isDirectory()) return holding(path);
    const text = entry.isFile() ? textOf(path) : '';
    return PARTS.some((part) => text.includes(part)) ? [path] : [];
  });
}

function listed(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

test('killed at any moment', async () => {
  const whole = await publish('whole');
  expect(whole).toMatchObject({ code: 0, said: 'taken', words: '' });
  expect(npm.versions()).toHaveLength(1);
  expect(holding(whole.at)).toEqual([]);
  // What is looked for would be found.
  const planted = join(whole.at, 'home', 'npmrc');
  writeFileSync(planted, `//host/:_authToken=${TOKEN}\n`);
  expect(holding(whole.at)).toEqual([planted]);
  const asked = npm.requests.filter(({ method }) => method === 'PUT').map(({ authorization }) => authorization);
  expect(asked).toEqual([`Bearer ${TOKEN}`]);
  for (let count = 0; count < KILLS; count += 1) {
    const { at } = await publish(`kill-${count}`, (whole.ms * (count + 0.5)) / KILLS);
    expect(holding(at)).toEqual([]);
  }
}, 900_000);
