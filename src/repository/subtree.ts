// The files below a folder: found by halving, since files are listed in order, and kept for all who ask.

import { memo } from '../core/memo.js';
import type { Files } from '../core/types.js';

interface Below {
  /** Relative to the repository's root. */
  readonly paths: readonly string[];
  /** The same, relative to the folder. */
  readonly own: readonly string[];
}

/** Paths of the files below a folder (`.` for all), relative to the repository's root. */
export function pathsBelow(files: Files, folder: string): readonly string[] {
  return below(files, folder).paths;
}

/** Paths of the files below a folder, relative to it. */
export function filesBelow(files: Files, folder: string): readonly string[] {
  return below(files, folder).own;
}

/** A path below a folder, relative to it. */
export function inFolder(path: string, folder: string): string {
  return folder === '.' ? path : path.slice(folder.length + 1);
}

/** Whether a path is this folder or lies in it; `.` holds everything. */
export function isUnder(path: string, folder: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}

const below = memo((files: Files, folder: string) => [files, folder], find);

function find({ all }: Files, folder: string): Below {
  if (folder === '.') return { paths: all, own: all };
  const prefix = `${folder}/`;
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]! < prefix) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (all[end]?.startsWith(prefix) === true) end += 1;
  const paths = all.slice(low, end);
  return { paths, own: paths.map((path) => path.slice(prefix.length)) };
}
