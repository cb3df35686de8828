import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { inTurn } from '../../../src/host/port-lock.js';
import { type TestHost, testHost } from '../../support/host.js';

/** Beyond every port: no test of a server is in the way. */
const PORT = 70_000 + (process.pid % 1000);
/** No system counts its processes this far (Linux: 2 ** 22). */
const BEYOND = 2 ** 30;
const lock = join(tmpdir(), `mcp-drydock-port-${PORT}.lock`);
let host: TestHost;
beforeAll(() => {
  host = testHost();
});
afterAll(async () => {
  rmSync(lock, { force: true });
  await host.close();
});

test('works on one port never overlap, also when one fails', async () => {
  let running = 0;
  let most = 0;
  const work = async (fails: boolean): Promise<void> => {
    running += 1;
    most = Math.max(most, running);
    await delay(20);
    running -= 1;
    if (fails) throw new Error('it failed');
  };
  const all = await Promise.allSettled([false, true, false].map((fails) => inTurn(host, PORT, () => work(fails))));
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(most).toBe(1);
  expect(existsSync(lock)).toBe(false);
});

test('another program has the port: its end is waited for', async () => {
  writeFileSync(lock, String(process.ppid));
  let looks = 0;
  const sleep = async (): Promise<void> => {
    looks += 1;
    if (looks === 3) rmSync(lock);
  };
  const work = async () => [looks, readFileSync(lock, 'utf8')];
  expect(await inTurn({ ...host, sleep }, PORT, work)).toEqual([3, String(process.pid)]);
});

test('a program that is gone holds nothing', async () => {
  writeFileSync(lock, String(BEYOND));
  expect(await inTurn(host, PORT, async () => 'done')).toBe('done');
});

test('Ctrl-C ends the waiting', async () => {
  writeFileSync(lock, String(process.ppid));
  const controller = new AbortController();
  const other = testHost({ signal: controller.signal });
  setTimeout(() => controller.abort(), 200);
  await expect(inTurn(other, PORT, async () => 'done')).rejects.toThrow();
  rmSync(lock);
  await other.close();
});
