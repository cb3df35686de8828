// One way to look into a zip, wheel, tar, tar.gz or tgz.

import { createWriteStream } from 'node:fs';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { type Entry, fail, type Limits, shown } from './entry.js';
import { walkTar } from './read-tar.js';
import { type Visit, walkZip } from './read-zip.js';

/** Whether a file is an archive by its name: others, such as a program, hold nothing but themselves. */
export function isArchive(file: string): boolean {
  return /\.(zip|whl|mcpb|tar|tar\.gz|tgz)$/i.test(file);
}

/** Calls `visit` for each member; the format is told by the file's name. Throws ReleaseError `archive/…`. */
export async function walkArchive(file: string, visit: Visit, limits?: Limits): Promise<void> {
  const name = file.toLowerCase();
  if (/\.(zip|whl|mcpb)$/.test(name)) return walkZip(file, visit, limits);
  if (/\.(tar|tar\.gz|tgz)$/.test(name)) return walkTar(file, visit, limits);
  return fail('unknown-format', basename(file), 'has neither a zip nor a tar file name');
}

/** Every member in the archive's order. */
export async function listArchive(file: string, limits?: Limits): Promise<Entry[]> {
  const entries: Entry[] = [];
  await walkArchive(
    file,
    async (entry) => {
      entries.push(entry);
    },
    limits,
  );
  return entries;
}

/** The bytes of one member. Throws ReleaseError `archive/no-member` when it is not there. */
export async function readEntry(file: string, path: string): Promise<Buffer> {
  let found: Buffer | undefined;
  await walkArchive(file, async (entry, read) => {
    if (entry.path !== path || entry.type !== 'file') return;
    found = await buffer(await read());
    return false;
  });
  return found ?? fail('no-member', basename(file), `does not contain ${shown(path)}`);
}

/** Writes one member, a program, into a file that is not there yet. Throws ReleaseError `archive/no-member` when it is not in it. */
export async function saveProgram(file: string, path: string, to: string): Promise<void> {
  let found = false;
  await walkArchive(file, async (entry, read) => {
    if (entry.path !== path || entry.type !== 'file') return;
    found = true;
    await pipeline(await read(), createWriteStream(to, { flags: 'wx', mode: 0o700 }));
    return false;
  });
  if (!found) fail('no-member', basename(file), `does not contain ${shown(path)}`);
}
