// Reads zip files and wheels, trusting nothing they say.

import { createWriteStream } from 'node:fs';
import { basename } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { getFileNameLowLevel, openPromise, type Entry as ZipEntry, type ZipFile } from 'yauzl';
import { ReleaseError } from '../core/errors.js';
import { createGuard, type Entry, fail, type Limits } from './entry.js';

/** Called for each member in the archive's order; `read` gives its bytes. Giving `false` stops the walk. */
export type Visit = (entry: Entry, read: () => Promise<Readable>) => Promise<unknown>;

/** Walks through a zip file. Throws ReleaseError `archive/…` for what is damaged or dangerous. */
export async function walkZip(file: string, visit: Visit, limits?: Limits): Promise<void> {
  const name = basename(file);
  const zip = await openPromise(file, { decodeStrings: false, autoClose: false }).catch((error: unknown) =>
    damaged(name, error),
  );
  try {
    const guard = createGuard(name, zip.fileSize, limits);
    for await (const member of members(zip, name)) {
      const entry = guard.entry(await described(zip, member, name));
      const read = async (): Promise<Readable> => {
        if (!member.canDecodeFileData())
          fail('unreadable', name, `holds ${JSON.stringify(entry.path)}, encrypted or packed in an unknown way`);
        const packed = await zip.openReadStreamPromise(member).catch((error: unknown) => damaged(name, error));
        const checked = check(member, name, guard.came);
        packed.on('error', (error) => checked.destroy(asDamaged(name, error)));
        return packed.pipe(checked);
      };
      if ((await visit(entry, read)) === false) return;
    }
  } finally {
    zip.close();
  }
}

/**
 * One member's bytes, into memory or, with `saveTo`, into a file (then the result is empty).
 * Throws ReleaseError `archive/no-member` when it is not there.
 */
export async function readZipEntry(file: string, path: string, to: { saveTo?: string } = {}): Promise<Buffer> {
  let found: Buffer | undefined;
  await walkZip(file, async (entry, read) => {
    if (entry.path !== path || entry.type !== 'file') return;
    if (to.saveTo === undefined) found = await buffer(await read());
    else {
      await pipeline(await read(), createWriteStream(to.saveTo, { flags: 'wx', mode: 0o600 }));
      found = Buffer.alloc(0);
    }
    return false;
  });
  return found ?? fail('no-member', basename(file), `holds no ${JSON.stringify(path)}`);
}

async function* members(zip: ZipFile, name: string): AsyncGenerator<ZipEntry> {
  try {
    yield* zip.eachEntry();
  } catch (error) {
    damaged(name, error);
  }
}

/** Name, kind, size and mode of a member; its local header must say the same name, or readers would differ. */
async function described(
  zip: ZipFile,
  member: ZipEntry,
  file: string,
): Promise<Parameters<ReturnType<typeof createGuard>['entry']>[0]> {
  const local = await zip.readLocalFileHeaderPromise(member).catch((error: unknown) => damaged(file, error));
  const name = nameOf(member);
  if (!local.fileName.equals(member.fileNameRaw)) {
    fail(
      'ambiguous',
      file,
      `names a member ${JSON.stringify(name)} in its list and ${JSON.stringify(local.fileName.toString())} before its bytes`,
    );
  }
  const mode = member.versionMadeBy >> 8 === 3 ? member.externalFileAttributes >>> 16 : 0;
  const kind = mode & 0o170000;
  const base = { name, size: member.uncompressedSize, mode: mode & 0o7777 };
  if (kind === 0o120000) {
    if (member.uncompressedSize > 4096)
      fail('link', file, `holds the link ${JSON.stringify(name)} with an endless target`);
    const text = await buffer(await zip.openReadStreamPromise(member));
    return { ...base, type: 'link', target: text.toString() };
  }
  if (name.endsWith('/')) return { ...base, type: 'folder' };
  return { ...base, type: kind === 0 || kind === 0o100000 ? 'file' : 'device' };
}

function nameOf(member: ZipEntry): string {
  return getFileNameLowLevel(member.generalPurposeBitFlag, member.fileNameRaw, member.extraFields, true);
}

/** Counts bytes and compares their CRC at the end: yauzl compares sizes only. */
function check(member: ZipEntry, file: string, came: (bytes: number) => void): Transform {
  let sum = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      try {
        came(chunk.length);
        sum = crc32(chunk, sum);
        done(null, chunk);
      } catch (error) {
        done(error as Error);
      }
    },
    flush(done) {
      done(sum === member.crc32 ? null : asDamaged(file, new Error(`the checksum of ${nameOf(member)} is wrong`)));
    },
  });
}

function asDamaged(file: string, error: unknown): ReleaseError {
  if (error instanceof ReleaseError) return error;
  const words = error instanceof Error ? error.message : String(error);
  return new ReleaseError('archive/unreadable', `${file} is no sound zip file: ${words}.`, { cause: error });
}

function damaged(file: string, error: unknown): never {
  throw asDamaged(file, error);
}
