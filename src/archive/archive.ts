// One way to look into a zip, wheel, tar, tar.gz or tgz.

import { createWriteStream } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
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
  let bytes: Buffer = Buffer.alloc(0);
  await withMember(file, path, async (contents) => {
    bytes = await buffer(contents);
  });
  return bytes;
}

/** Writes one member, a program, into a file that is not there yet. Throws ReleaseError `archive/no-member` when it is not in it. */
export function saveProgram(file: string, path: string, to: string): Promise<void> {
  return withMember(file, path, (contents) => pipeline(contents, createWriteStream(to, { flags: 'wx', mode: 0o700 })));
}

async function withMember(file: string, path: string, take: (contents: Readable) => Promise<void>): Promise<void> {
  let found = false;
  await walkArchive(file, async (entry, read) => {
    if (entry.path !== path || entry.type !== 'file') return;
    found = true;
    await take(await read());
    return false;
  });
  if (!found) fail('no-member', basename(file), `does not contain ${shown(path)}`);
}
