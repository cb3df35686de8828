// Writes an archive: the same bytes for the same files, on every machine.

import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Archiver, EntryData } from 'archiver';
import { type Digested, meter } from '../core/digest.js';
import type { PackageSettings } from '../core/types.js';
import { MOST_BYTES, TooLarge } from './limits.js';
import type { Member } from './member.js';

/** Level 9 takes two to four times as long for half a per cent. */
const LEVEL = 6;
/** Smaller files go in whole, which is faster; larger ones stream. */
const WHOLE = 1024 * 1024;
/** Zip knows no earlier time. */
const ZIP_BEGINS = Date.UTC(1980, 0, 1) / 1000;

export interface Packing {
  /** Absolute path of the archive to write. */
  readonly path: string;
  readonly format: PackageSettings['format'];
  /** The one top folder, or undefined for none. */
  readonly top: string | undefined;
  /** Seconds since the epoch that every member is dated with. */
  readonly time: number;
  /** In the order in which they are written. */
  readonly members: readonly Member[];
}

/** Writes the archive, streaming, and gives its digest. The result depends on names, modes, bytes and time only. */
export async function pack({ path, format, top, time, members }: Packing): Promise<Digested> {
  // Half a megabyte that only what writes an archive needs.
  const { TarArchive, ZipArchive } = await import('archiver');
  const archive =
    format === 'zip'
      ? new ZipArchive({ statConcurrency: 1, zlib: { level: LEVEL } })
      : new TarArchive({ statConcurrency: 1, gzip: format === 'tar.gz', gzipOptions: { level: LEVEL } });
  const { stream, digested } = meter((chunk, before) => {
    // The tenth byte of a gzip file names the system it was made on: say unknown.
    if (format === 'tar.gz' && before <= 9 && before + chunk.length > 9) chunk[9 - before] = 255;
    if (before + chunk.length > MOST_BYTES) throw new TooLarge(path);
  });
  const date = new Date(Math.max(time, ZIP_BEGINS) * 1000);
  try {
    await Promise.all([
      pipeline(archive, stream, createWriteStream(path, { flags: 'wx' })),
      feed(archive, members, top === undefined ? '' : `${top}/`, date, () => stream.destroyed),
    ]);
  } catch (error) {
    archive.abort();
    await rm(path, { force: true });
    throw error;
  }
  return digested();
}

/** One member after the other: the queue never holds more than one file. */
async function feed(
  archive: Archiver,
  members: readonly Member[],
  prefix: string,
  date: Date,
  stopped: () => boolean,
): Promise<void> {
  for (const { file, path, mode, size } of members) {
    if (stopped()) return;
    const data = { name: `${prefix}${path}`, date, mode };
    if (size <= WHOLE) await append(archive, await readFile(file), data);
    else await append(archive, createReadStream(file), { ...data, stats: await stat(file) });
  }
  if (!stopped()) await archive.finalize();
}

/** Waits until the member is written, or the archive is given up. */
function append(archive: Archiver, source: Buffer | ReadStream, data: EntryData): Promise<void> {
  return new Promise((done, fail) => {
    const end = (error?: Error): void => {
      archive.off('entry', written).off('close', written).off('error', end);
      if (error === undefined) done();
      else fail(error);
    };
    const written = (): void => end();
    archive.on('entry', written).on('close', written).on('error', end);
    if (!Buffer.isBuffer(source)) source.on('error', end);
    archive.append(source, data);
  });
}
