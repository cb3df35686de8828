// Servers that listen on one stated port take turns: within this program, and with other runs of it on this machine.

import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../core/types.js';
import { isAlive } from './removal.js';

/** After this long the port is tried anyway: what has it then is named in a finding. */
const PATIENCE_MS = 180_000;
const PAUSE_MS = 150;

const turns = new Map<number, Promise<unknown>>();

/** Does the work when the port is ours. The turns of one port never overlap. */
export async function inTurn<T>(host: Host, port: number, work: () => Promise<T>): Promise<T> {
  const before = turns.get(port) ?? Promise.resolve();
  const mine = before.then(
    () => withLock(host, port, work),
    () => withLock(host, port, work),
  );
  turns.set(
    port,
    mine.catch(() => {}),
  );
  return mine;
}

/** A file with our process id stands for the port; that of a process that is gone counts for nothing. */
async function withLock<T>(host: Host, port: number, work: () => Promise<T>): Promise<T> {
  const file = join(tmpdir(), `mcp-drydock-port-${port}.lock`);
  const held = await take(host, file);
  try {
    return await work();
  } finally {
    if (held) await rm(file, { force: true });
  }
}

async function take(host: Host, file: string): Promise<boolean> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    try {
      // Never through a link that somebody put there.
      await writeFile(file, String(process.pid), { flag: 'wx', mode: 0o644 });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
    const pid = Number(await readFile(file, 'utf8').catch(() => ''));
    // Just written, or somebody's nonsense: an empty file gets the time to be filled.
    if (pid > 0 && (pid === process.pid || !isAlive(pid))) {
      const gone = await rm(file, { force: true }).then(
        () => true,
        () => false,
      );
      // Another user's in a shared folder: nobody holds the port, and the file will stay.
      if (!gone) return false;
    }
    await host.sleep(PAUSE_MS);
  }
  return false;
}
