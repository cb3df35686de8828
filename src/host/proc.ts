// What Linux shows of processes below /proc: empty where the system has no such place, and where a process has ended meanwhile.

import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** A file's text. As UTF-8 Node reads a file of unknown size in one call, and in any other encoding through a large buffer. */
export function procText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The names in a folder. */
export function procNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Where a link leads. */
export function procLink(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

/** The ids of all processes. */
export function processIds(): readonly number[] {
  return procNames('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/** Fields of a process's `stat`, counted from the one after its name, which may be any text, with brackets too. */
export const STAT = {
  state: 0,
  parent: 1,
  group: 2,
  userTime: 11,
  systemTime: 12,
  start: 19,
  envStart: 47,
  envEnd: 48,
};

/** Those fields. */
export function statOf(pid: number | 'self'): readonly string[] {
  const stat = procText(`/proc/${pid}/stat`);
  return stat === '' ? [] : stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
