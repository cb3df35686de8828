// Whether processes do something just now: what they have computed so far, and whether one wants to.

import { readFileSync } from 'node:fs';

/** At one moment. */
export interface Activity {
  /** Hundredths of a second of computing, of all of them. */
  readonly ticks: number;
  /** One runs, waits for its turn on a busy machine, or waits for a disk. */
  readonly wanting: boolean;
}

/** Fields of /proc/<pid>/stat, counted from the one after the program's name. */
const USER_TIME = 11;
const SYSTEM_TIME = 12;

/** What these processes do; undefined where the system does not tell (only Linux does). */
export function activityOf(pids: readonly number[]): Activity | undefined {
  if (process.platform !== 'linux') return undefined;
  let ticks = 0;
  let wanting = false;
  for (const pid of pids) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      ticks += Number(fields[USER_TIME]) + Number(fields[SYSTEM_TIME]);
      wanting ||= fields[0] === 'R' || fields[0] === 'D';
    } catch {
      // It has ended.
    }
  }
  return { ticks, wanting };
}
