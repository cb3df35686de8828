// How much memory processes took at most, as the system counted it: one look, no sampling.

import { procText } from './proc.js';

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
