// Unpacks an archive of a stranger into an empty folder.

import { createWriteStream } from 'node:fs';
import { mkdir, readdir, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { listArchive, walkArchive } from './archive.js';
import { type Entry, fail, type Limits, shown } from './entry.js';
import { nameProblems } from './names.js';

/**
 * Unpacks `file` into `folder`, which must be empty or absent, and gives the members. Executable files stay executable; other
 * permission bits and times are not taken over. Links are made last, so that nothing is ever written through one. The whole
 * list is checked before the first byte is written. Throws ReleaseError `archive/…`.
 */
export async function unpack(file: string, folder: string, limits?: Limits): Promise<Entry[]> {
  const entries = await listArchive(file, limits);
  for (const { cause, path, other } of nameProblems(entries)) {
    const words =
      other === undefined
        ? 'a name that Windows cannot create'
        : `which differs from ${shown(other)} only in case or Unicode normalization`;
    fail(cause, basename(file), `contains ${shown(path)}, ${words}`);
  }
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new Error(`${folder} is not empty`);
  await walkArchive(
    file,
    async (entry, read) => {
      const target = join(folder, entry.path);
      if (entry.type === 'folder') await mkdir(target, { recursive: true });
      if (entry.type !== 'file') return;
      await mkdir(dirname(target), { recursive: true });
      const mode = (entry.mode & 0o100) === 0 ? 0o644 : 0o755;
      await pipeline(await read(), createWriteStream(target, { flags: 'wx', mode }));
    },
    limits,
  );
  for (const { path, target } of entries.filter(({ type }) => type === 'link')) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await symlink(target as string, join(folder, path));
  }
  return entries;
}
