// Writes a text file of a repository whole or not at all, and through no link: a checkout may have put one in its place.

import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, renameSync, rmSync, type Stats, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/**
 * Replaces or makes a file by a rename; the mode of what was there stays.
 * @param root what lies above it is the person's own and may be reached through links
 * @param folders whether the folders above it are made too
 * @throws Error that says what the system or a link is in the way of
 */
export function writeWhole(path: string, text: string, root: string, folders: 'make' | 'there' = 'there'): void {
  const link = linkOnTheWay(path, root);
  if (link !== undefined) throw new Error(`${link} is a symbolic link, and nothing is written through one`);
  const there = look(path);
  if (there !== undefined && !there.isFile()) throw new Error(`${path} is not a regular file`);
  if (folders === 'make') mkdirSync(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeFileSync(draft, text, { flag: 'wx', mode: there === undefined ? 0o666 : there.mode & 0o7777 });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** The first link from `root` (not itself) to the file; of a file that lies elsewhere, the file itself. */
function linkOnTheWay(path: string, root: string): string | undefined {
  const way = relative(root, resolve(path));
  const steps = way.startsWith('..')
    ? [resolve(path)]
    : way.split(sep).map((_, at, all) => join(root, ...all.slice(0, at + 1)));
  return steps.find((step) => look(step)?.isSymbolicLink());
}

function look(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}
