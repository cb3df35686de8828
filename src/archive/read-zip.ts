// Reads zip files and wheels, trusting nothing they say.

import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { fromFdPromise, type Entry as ZipEntry, type ZipFile } from 'yauzl';
import { ReleaseError, thrownWords } from '../core/errors.js';
import { createGuard, type Entry, fail, type Limits, type RawEntry, shown, Unplain } from './entry.js';
import { checkSpans, findDirectory, type Span } from './zip-layout.js';
import { memberName, spanOf } from './zip-member.js';

/** Called for each member in the archive's order; `read` gives its bytes, `time` what it states. Giving `false` stops the walk. */
export type Visit = (entry: Entry, read: () => Promise<Readable>, time: Date | undefined) => Promise<unknown>;

/** Walks through a zip file. Throws ReleaseError `archive/…` for what is damaged or dangerous. */
export async function walkZip(file: string, visit: Visit, limits?: Limits): Promise<void> {
  const name = basename(file);
  const handle = await open(file);
  try {
    const zip = await fromFdPromise(handle.fd, { decodeStrings: false, autoClose: false });
    const guard = createGuard(name, zip.fileSize, limits);
    const directory = await findDirectory(handle, zip.fileSize);
    const spans: Span[] = [];
    let listed = 0;
    let looking = true;
    for await (const member of zip.eachEntry()) {
      listed += 46 + member.fileNameLength + member.extraFieldLength + member.fileCommentLength;
      const local = await zip.readLocalFileHeaderPromise(member);
      spans.push(spanOf(member, local));
      const entry = guard.entry(await described(zip, member, name));
      const read = async (): Promise<Readable> => {
        const packed = await zip.openReadStreamPromise(member).catch((error: unknown) => damaged(name, error));
        const checked = check(member, name, guard.came);
        packed.on('error', (error) => checked.destroy(asDamaged(name, error)));
        return packed.pipe(checked);
      };
      const time = member.getLastModDate({ timezone: 'UTC' });
      // Who has seen enough is not asked again; what comes after is guarded all the same.
      if (looking) looking = (await visit(entry, read, time)) !== false;
    }
    if (listed !== directory.to - directory.from) throw new Unplain('lists more members than it declares');
    await checkSpans(handle, spans, directory);
  } catch (error) {
    if (error instanceof Unplain) fail('ambiguous', name, error.message);
    damaged(name, error);
  } finally {
    await handle.close();
  }
}

/** Name, kind, size and mode of a member. */
async function described(zip: ZipFile, member: ZipEntry, file: string): Promise<RawEntry> {
  const name = memberName(member);
  if (!member.canDecodeFileData()) {
    fail(
      'unreadable',
      file,
      `contains ${shown(name)}, encrypted or compressed in a way that not every reader supports`,
    );
  }
  const mode = member.versionMadeBy >> 8 === 3 ? member.externalFileAttributes >>> 16 : 0;
  const kind = mode & 0o170000;
  const base = { name, size: member.uncompressedSize, mode: mode & 0o7777 };
  if (kind === 0o120000) {
    if (member.uncompressedSize > 4096) fail('link', file, `contains the link ${shown(name)} with an overlong target`);
    const text = await buffer(await zip.openReadStreamPromise(member));
    return { ...base, type: 'link', target: text.toString() };
  }
  if (!name.endsWith('/')) return { ...base, type: kind === 0 || kind === 0o100000 ? 'file' : 'device' };
  if (base.size > 0) throw new Unplain(`has content for the folder ${shown(name)}`);
  return { ...base, type: 'folder' };
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
      done(
        sum === member.crc32
          ? null
          : asDamaged(file, new Error(`the checksum of ${shown(memberName(member))} is wrong`)),
      );
    },
  });
}

function asDamaged(file: string, error: unknown): ReleaseError {
  if (error instanceof ReleaseError) return error;
  const words = thrownWords(error);
  return new ReleaseError('archive/unreadable', `${file} is not a valid zip file: ${words}.`, { cause: error });
}

function damaged(file: string, error: unknown): never {
  throw asDamaged(file, error);
}
