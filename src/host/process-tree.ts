// Finds the processes that belong to a child: its group, its descendants, and those that left both but carry its mark.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { ENV_PREFIX } from '../core/about.js';

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
  if (process.platform !== 'linux') return undefined;
  let names: string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return undefined;
  }
  // A child of ours that is mcp-drydock itself gives its children a mark that begins with its own: so match the beginning.
  const wanted = `${MARK}=${mark}`;
  const ours = startOf(fieldsOf('self'));
  const entries: Entry[] = [];
  for (const name of names) {
    if (!/^\d+$/.test(name)) continue;
    const fields = fieldsOf(name);
    const [state, parent, group] = fields;
    if (state === undefined || state === '' || state === 'Z' || state === 'X') continue;
    // What ran before we did, as most of a machine does, is nobody's child here: it is not looked at more closely.
    if (startOf(fields) < ours) continue;
    const environ = readOrEmpty(`/proc/${name}/environ`);
    const at = environ.indexOf(wanted);
    const marked = at === 0 || (at > 0 && environ[at - 1] === '\0');
    entries.push({ pid: Number(name), parent: Number(parent), group: Number(group), marked });
  }
  return entries;
}

/** What /proc says of a process after its name, which may be any text, with brackets too: state, parent, group … */
function fieldsOf(name: string): readonly string[] {
  const stat = readOrEmpty(`/proc/${name}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** When it was started, in ticks since the system was. */
function startOf(fields: readonly string[]): number {
  return Number(fields[19]);
}

function readOrEmpty(file: string): string {
  try {
    // As UTF-8 Node reads a file of unknown size in one call, and in any other encoding through a large buffer.
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
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
