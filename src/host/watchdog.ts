// Ends our children when we ourselves are killed: neither an exit handler nor a finally runs then (SIGKILL, out of memory).

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { MARK } from './process-tree.js';

/**
 * Waits until its input ends, which it does when we are gone, and then ends whoever carries our mark. A process that shares the
 * mark by accident cannot be: it is random. It forks nothing while it waits.
 */
const SCRIPT = `
trap '' INT TERM HUP
read -r _
for round in 1 2 3; do
  for file in $(grep -l -a -s -e "$1" /proc/[0-9]*/environ); do
    pid=\${file#/proc/}
    kill -KILL "\${pid%/environ}" 2>/dev/null
  done
done
`;

let watching = false;

/**
 * Starts the watchdog once for this program. Where there is no /proc, only what ends with its input, ends then.
 * @param mark what the marks of all our children begin with
 */
export function startWatchdog(mark: string): void {
  if (watching || process.platform !== 'linux' || !existsSync('/bin/sh')) return;
  watching = true;
  const dog = spawn('/bin/sh', ['-c', SCRIPT, 'mcp-drydock-watchdog', `${MARK}=${mark}`], {
    cwd: '/',
    env: { PATH: '/usr/bin:/bin' },
    stdio: ['pipe', 'ignore', 'ignore'],
    // Not in our group: a Ctrl-C must not end it before us.
    detached: true,
  });
  dog.on('error', () => {});
  dog.stdin.on('error', () => {});
  // Neither keeps us alive.
  dog.unref();
  (dog.stdin as unknown as { unref?(): void }).unref?.();
}
