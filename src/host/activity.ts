// What processes do just now, what they have computed so far, and how much memory they took at most: as the system counts it.

import { procText, STAT, statOf } from './proc.js';

/** At one moment. */
export interface Activity {
  /** Hundredths of a second of computing, of all of them. */
  readonly ticks: number;
  /** One runs, waits for its turn on a busy machine, or waits for a disk. */
  readonly wanting: boolean;
}

/** What these processes do; undefined where the system does not tell (only Linux does). */
export function activityOf(pids: readonly number[]): Activity | undefined {
  if (process.platform !== 'linux') return undefined;
  let ticks = 0;
  let wanting = false;
  for (const pid of pids) {
    const fields = statOf(pid);
    ticks += Number(fields[STAT.userTime] ?? 0) + Number(fields[STAT.systemTime] ?? 0);
    wanting ||= fields[STAT.state] === 'R' || fields[STAT.state] === 'D';
  }
  return { ticks, wanting };
}

/** Bytes of the peak resident memory of these processes, added up; undefined where the system does not tell (only Linux does). */
export function peakMemory(pids: readonly number[]): number | undefined {
  if (process.platform !== 'linux') return undefined;
  let total = 0;
  for (const pid of pids) {
    const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec(procText(`/proc/${pid}/status`))?.[1];
    total += Number(kilobytes ?? 0) * 1024;
  }
  return total === 0 ? undefined : total;
}
