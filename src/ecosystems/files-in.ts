// The files in a folder on disk, at any depth.

import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Paths of its files and links, relative to it and with slashes; none where it is not there. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
