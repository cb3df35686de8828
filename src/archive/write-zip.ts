// Writes a zip whose bytes depend on its contents alone: no time zone, no data descriptors, which package indexes reject in wheels.

import { createWriteStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { walkZip } from './read-zip.js';

/** A member of the zip to write. */
export interface ZipMember {
  readonly path: string;
  readonly bytes: Buffer;
  /** Permission bits. */
  readonly mode: number;
}

/** Every file of a zip with its bytes, in order; a wheel has nothing else that counts. */
export async function readMembers(file: string): Promise<readonly ZipMember[]> {
  const members: ZipMember[] = [];
  await walkZip(file, async ({ path, type, mode }, read) => {
    if (type === 'file') members.push({ path, mode: mode === 0 ? 0o644 : mode, bytes: await buffer(await read()) });
  });
  return members;
}

/** @param time seconds since the epoch: all members get its day */
export async function writeZip(file: string, members: readonly ZipMember[], time: number): Promise<void> {
  const day = new Date(time * 1000);
  // A zip states local time: noon of a day is written the same in every zone.
  const mtime = new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 12);
  const zip = new ZipFile();
  for (const { path, bytes, mode } of members) {
    zip.addBuffer(bytes, path, { mtime, mode: 0o100000 | mode, forceDosTimestamp: true });
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
}
