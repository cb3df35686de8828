// Takes what our environment holds out of where the system shows it: any process of the same user reads /proc/<pid>/environ, and
// that shows what a process was started with, whatever it deletes later.

import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { mayBeShown } from './environment.js';
import { STAT, statOf } from './proc.js';
import { MARK } from './process-tree.js';

/**
 * Overwrites the values of all variables that a stranger would not get anyway. `process.env` stays as it is: each of them is
 * set anew first, which puts it where only this process reads. No child has been started yet, so nobody saw it before.
 * @returns whether it is done; false where the system has no such place to write to (macOS, Windows, some sandboxes)
 */
export function coverEnvironment(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const shown = readFileSync('/proc/self/environ');
    const covered = withoutValues(shown);
    if (covered.equals(shown)) return true;
    const at = placeOf(shown.length);
    const memory = openSync('/proc/self/mem', 'r+');
    try {
      const there = Buffer.alloc(shown.length);
      readSync(memory, there, 0, there.length, at);
      if (!there.equals(shown)) return false;
      // biome-ignore lint/correctness/noSelfAssign: setting a variable moves it to memory of its own.
      for (const name of Object.keys(process.env)) if (!mayBeShown(name)) process.env[name] = process.env[name];
      writeSync(memory, covered, 0, covered.length, at);
    } finally {
      closeSync(memory);
    }
    return readFileSync('/proc/self/environ').equals(covered);
  } catch {
    return false;
  }
}

/** The same bytes with zeros for each value that is not for everybody. */
function withoutValues(environ: Buffer): Buffer {
  const result = Buffer.from(environ);
  for (let from = 0; from < result.length; ) {
    const found = result.indexOf(0, from);
    const end = found < 0 ? result.length : found;
    const equals = result.indexOf('=', from);
    const name = equals < 0 || equals > end ? '' : result.toString('latin1', from, equals);
    if (name !== MARK && !mayBeShown(name)) result.fill(0, name === '' ? from : equals + 1, end);
    from = end + 1;
  }
  return result;
}

/** Address of the environment a process was started with. */
function placeOf(length: number): number {
  const fields = statOf('self');
  const [start, end] = [Number(fields[STAT.envStart]), Number(fields[STAT.envEnd])];
  if (!Number.isSafeInteger(start) || end - start !== length) throw new Error('not where it is said to be');
  return start;
}
