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
  const steps = stepsTo(path, root);
  const link = steps.find((step) => look(step)?.isSymbolicLink());
  if (link !== undefined) throw new Error(`${link} is a symbolic link, and links are never followed for writing`);
  const file = steps.slice(0, -1).find((step) => look(step)?.isDirectory() === false);
  if (file !== undefined) throw new Error(`${file} is not a folder`);
  const there = look(path);
  if (there !== undefined && !there.isFile()) throw new Error(`${path} is not a regular file`);
  if (folders === 'make') mkdirSync(dirname(path), { recursive: true });
  const draft = draftOf(path);
  try {
    writeFileSync(draft, text, { flag: 'wx', mode: there === undefined ? 0o666 : there.mode & 0o7777 });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** A file beside this one that takes its place by a rename once it is whole. */
export function draftOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
}

/** Each path from `root` (not itself) to the file; of a file that lies elsewhere, the file itself. */
function stepsTo(path: string, root: string): readonly string[] {
  const way = relative(root, resolve(path));
  if (way.startsWith('..')) return [resolve(path)];
  return way.split(sep).map((_, at, all) => join(root, ...all.slice(0, at + 1)));
}

/** Undefined too where the way there leads through a file. */
function look(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}
