// Ends our children and removes our folders when we ourselves are killed: neither an exit handler nor a finally runs then (SIGKILL, out of memory).

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { NAME } from '../core/about.js';
import { MARK } from './process-tree.js';
import { program } from './program.js';

let watching = false;
let tell: ((folder: string) => void) | undefined;
const untold: string[] = [];

/** Has the watchdog remove a folder (with what our children put there) should we end without doing so ourselves. */
export function removeAfterUs(folder: string): void {
  if (folder.includes('\n')) return;
  if (tell === undefined) untold.push(folder);
  else tell(folder);
}

/**
 * Starts the watchdog once for this program. Where there is no /proc, only what ends with its input, ends then.
 * @param mark what the marks of all our children begin with
 */
export function startWatchdog(mark: string): void {
  if (watching || process.platform !== 'linux' || !existsSync('/bin/sh')) return;
  watching = true;
  const dog = spawn(
    '/bin/sh',
    ['-c', program(import.meta.url, './watchdog.sh'), `${NAME}-watchdog`, `${MARK}=${mark}`, NAME],
    {
      cwd: '/',
      env: { PATH: '/usr/bin:/bin' },
      stdio: ['pipe', 'ignore', 'ignore'],
      // Not in our group: a Ctrl-C must not end it before us.
      detached: true,
    },
  );
  dog.on('error', () => {});
  dog.stdin.on('error', () => {});
  tell = (folder) => void dog.stdin.write(`${folder}\n`);
  for (const folder of untold.splice(0)) tell(folder);
  // Neither keeps us alive.
  dog.unref();
  (dog.stdin as unknown as { unref?(): void }).unref?.();
}
