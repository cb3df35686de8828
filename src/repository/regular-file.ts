// Reads files that strangers may have put there: regular ones only, up to a size, and of a repository none that lies outside of it.

import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

/** What was read, or why it was not: a phrase for `FILE is …`. Neither where there is no such file. */
export type ReadFile =
  | { readonly bytes: Buffer; readonly why?: undefined }
  | { readonly bytes?: undefined; readonly why: string | undefined };

/** The same in words: `does not exist`, `cannot be read: it is a folder`. */
export function unread(why: string | undefined): string {
  return why === undefined ? 'does not exist' : `cannot be read: it is ${why}`;
}

/** Configurations and baselines of real projects stay far below this. Bytes. */
export const LARGEST_CONFIG = 300_000;

/**
 * Reads a file of a repository. Links are followed as long as they stay inside of it; devices and pipes are never opened.
 * @param root real path of the repository
 * @param most bytes; a larger file is not read at all
 * @param folders whether a folder is reached without a link, for those that were looked at: looking is slow
 */
export function readInside(root: string, path: string, most: number, folders = new Map<string, boolean>()): ReadFile {
  try {
    const full = resolve(root, path);
    const link = lstatSync(full).isSymbolicLink();
    if (link && statSync(full, { throwIfNoEntry: false }) === undefined) return { why: 'a broken link' };
    const real = !link && isPlain(dirname(full), folders) ? full : realpathSync(full);
    return isBelow(real, root) ? readRegular(real, most) : { why: 'a link out of the repository' };
  } catch (error) {
    return { why: whyNot(error) };
  }
}

/**
 * Reads a file that a person named: it may lie anywhere, but what lies in the repository is the repository's, as in {@link readInside}.
 * @param root of the repository, if there is one
 */
export function readNamed(path: string, most: number, root?: string): ReadFile {
  try {
    const real = root === undefined ? undefined : realpathSync(root);
    const at = join(realpathSync(dirname(resolve(path))), basename(path));
    if (real !== undefined && isBelow(at, real)) return readInside(real, at, most);
    return readRegular(realpathSync(at), most);
  } catch (error) {
    return { why: whyNot(error) };
  }
}

function readRegular(file: string, most: number): ReadFile {
  const seen = statSync(file);
  const refused = refuse(seen, most);
  if (refused !== undefined) return { why: refused };
  // Should it have become a pipe or a link since, this neither waits nor follows.
  const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const now = refuse(fstatSync(handle), most);
    return now === undefined ? readUpTo(handle, seen.size, most) : { why: now };
  } finally {
    closeSync(handle);
  }
}

function refuse(stat: Stats, most: number): string | undefined {
  if (!stat.isFile()) return stat.isDirectory() ? 'a folder' : 'not a regular file';
  return stat.size > most ? tooLarge(most) : undefined;
}

/** What the kernel makes up has no size and may have no end. */
function readUpTo(handle: number, size: number, most: number): ReadFile {
  const parts: Buffer[] = [];
  let total = 0;
  for (let wanted = size + 1; ; wanted = 65_536) {
    const part = Buffer.allocUnsafe(Math.min(wanted, most + 1 - total));
    const count = readSync(handle, part);
    if (count === 0) return { bytes: Buffer.concat(parts, total) };
    parts.push(part.subarray(0, count));
    total += count;
    if (total > most) return { why: tooLarge(most) };
  }
}

function tooLarge(most: number): string {
  return `larger than ${most >= 1_000_000 ? `${Math.floor(most / 1_000_000)} MB` : `${Math.floor(most / 1000)} kB`}`;
}

function whyNot(error: unknown): string | undefined {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
  return code === 'ELOOP' ? 'a link to itself' : 'not readable';
}

function isBelow(path: string, root: string): boolean {
  return path.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** Whether no part of the way to a folder is a link; thousands of files lie in few folders. */
function isPlain(folder: string, folders: Map<string, boolean>): boolean {
  const known = folders.get(folder) ?? realpathSync(folder) === folder;
  folders.set(folder, known);
  return known;
}
