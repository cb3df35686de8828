// Finds the processes that belong to a child: its group, its descendants, and those that left both but carry its mark.

import { spawnSync } from 'node:child_process';
import { ENV_PREFIX } from '../core/about.js';
import { processIds, procText, STAT, statOf } from './proc.js';

/** The variable each child carries, so that what it starts can be found even after setsid and a double fork. */
export const MARK = `${ENV_PREFIX}CHILD`;

interface Entry {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly marked: boolean;
}

/**
 * Ids of the living processes that belong to the child `pid` whose mark is `mark`; zombies are not living.
 * Reads /proc where there is one, asks `ps` elsewhere (there a process that left the group and its parents is not found).
 * It is synchronous because the last resort on exit needs it; about 2 ms for 200 processes.
 */
export function familyOf(pid: number, mark: string): number[] {
  const entries = readProc(mark) ?? readPs();
  const found = new Set<number>();
  for (const entry of entries) if (entry.pid === pid || entry.group === pid || entry.marked) found.add(entry.pid);
  // Children can come in any order in the list: repeat until a pass adds none.
  for (let grew = true; grew; ) {
    grew = false;
    for (const entry of entries) {
      if (!found.has(entry.pid) && found.has(entry.parent)) {
        found.add(entry.pid);
        grew = true;
      }
    }
  }
  found.delete(process.pid);
  return [...found];
}

/** Sends a signal to each process; one that ended meanwhile or is not ours is passed over. */
export function signalEach(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // ESRCH: it has ended. EPERM: it changed its user; nothing we may do.
    }
  }
}

function readProc(mark: string): Entry[] | undefined {
  const ids = process.platform === 'linux' ? processIds() : [];
  if (ids.length === 0) return undefined;
  // A child of ours that is mcp-drydock itself gives its children a mark that begins with its own: so match the beginning.
  const wanted = `${MARK}=${mark}`;
  const ours = Number(statOf('self')[STAT.start]);
  return ids.flatMap((pid) => {
    const fields = statOf(pid);
    const state = fields[STAT.state];
    if (state === undefined || state === 'Z' || state === 'X') return [];
    // What ran before we did, as most of a machine does, is nobody's child here: it is not looked at more closely.
    if (Number(fields[STAT.start]) < ours) return [];
    const environ = procText(`/proc/${pid}/environ`);
    const at = environ.indexOf(wanted);
    const marked = at === 0 || (at > 0 && environ[at - 1] === '\0');
    return [{ pid, parent: Number(fields[STAT.parent]), group: Number(fields[STAT.group]), marked }];
  });
}

function readPs(): Entry[] {
  if (process.platform === 'win32') return [];
  const { stdout } = spawnSync('/bin/ps', ['-A', '-o', 'pid=,ppid=,pgid=,stat='], {
    encoding: 'utf8',
    env: { PATH: '/usr/bin:/bin' },
  });
  return (stdout ?? '').split('\n').flatMap((line) => {
    const [pid, parent, group, state] = line.trim().split(/\s+/);
    if (state === undefined || state.startsWith('Z')) return [];
    return [{ pid: Number(pid), parent: Number(parent), group: Number(group), marked: false }];
  });
}
