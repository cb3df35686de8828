// Ends our children and removes our folders when we ourselves are killed: neither an exit handler nor a finally runs then (SIGKILL, out of memory).

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { MARK } from './process-tree.js';

/**
 * Notes the folders it is told of until its input ends, which it does when we are gone, and then ends whoever carries our mark. A process that shares the
 * mark by accident cannot be: it is random. It forks nothing while it waits.
 */
const SCRIPT = `
trap '' INT TERM HUP
mark=$1
shift
while IFS= read -r folder; do set -- "$@" "$folder"; done
for round in 1 2 3; do
  for file in $(grep -l -a -s -e "$mark" /proc/[0-9]*/environ); do
    pid=\${file#/proc/}
    kill -KILL "\${pid%/environ}" 2>/dev/null
  done
done
for folder; do
  case $folder in */mcp-drydock-*) rm -rf -- "$folder" ;; esac
done
`;

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
  const dog = spawn('/bin/sh', ['-c', SCRIPT, 'mcp-drydock-watchdog', `${MARK}=${mark}`], {
    cwd: '/',
    env: { PATH: '/usr/bin:/bin' },
    stdio: ['pipe', 'ignore', 'ignore'],
    // Not in our group: a Ctrl-C must not end it before us.
    detached: true,
  });
  dog.on('error', () => {});
  dog.stdin.on('error', () => {});
  tell = (folder) => void dog.stdin.write(`${folder}\n`);
  for (const folder of untold.splice(0)) tell(folder);
  // Neither keeps us alive.
  dog.unref();
  (dog.stdin as unknown as { unref?(): void }).unref?.();
}
