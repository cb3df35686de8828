// Reads tar and tar.gz files (sdists, npm tarballs, code packages), trusting nothing they say.

import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { crc32, createGunzip, type Gunzip } from 'node:zlib';
import { ReleaseError, thrownWords } from '../core/errors.js';
import { createGuard, fail, type Limits, Unplain } from './entry.js';
import type { Visit } from './read-zip.js';
import { openSource } from './source.js';
import { tarMembers } from './tar-members.js';

/** Walks through a tar file, compressed by gzip or not. Throws ReleaseError `archive/…` for what is damaged or dangerous. */
export async function walkTar(file: string, visit: Visit, limits?: Limits): Promise<void> {
  const name = basename(file);
  const { size, gzip, trailer } = await facts(file);
  const guard = createGuard(name, size, limits);
  const packed = createReadStream(file, { highWaterMark: 1 << 18 });
  const gunzip = gzip ? unzipped(packed) : undefined;
  const unpacked = gunzip ?? packed;
  let sum = 0;
  let came = 0;
  // Headers of empty members cost nothing in the sizes they state: what comes out is counted here too.
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      guard.came(chunk.length);
      came += chunk.length;
      if (gzip) sum = crc32(chunk, sum);
      yield chunk;
    }
    // Of several gzip members some readers read the first only; the last one's trailer then speaks of less than came.
    // Zeros end the stream for zlib, and what stands behind them is read by others: all of the file must have been taken.
    const unread = gunzip !== undefined && gunzip.bytesWritten !== size;
    if (unread || (trailer !== undefined && (trailer.sum !== sum || trailer.size !== came % 2 ** 32))) {
      fail('ambiguous', name, 'is not one gzip stream: some readers stop after the first');
    }
  }
  try {
    let members = 0;
    let looking = true;
    for await (const { raw, contents, time } of tarMembers(openSource(counted()))) {
      members += 1;
      const entry = guard.entry(raw);
      // Who has seen enough is not asked again; what comes after is guarded all the same.
      if (looking)
        looking = (await visit(entry, async () => Readable.from(contents(), { objectMode: false }), time)) !== false;
    }
    if (members === 0) throw new Error('it has no members');
  } catch (error) {
    if (error instanceof ReleaseError) throw error;
    if (error instanceof Unplain) fail('ambiguous', name, error.message);
    const words = thrownWords(error);
    throw new ReleaseError('archive/unreadable', `${name} is not a valid tar file: ${words}.`, { cause: error });
  } finally {
    unpacked.destroy();
    packed.destroy();
  }
}

function unzipped(packed: Readable): Gunzip {
  const unpacked = createGunzip({ chunkSize: 1 << 16 });
  packed.on('error', (error) => unpacked.destroy(error));
  packed.pipe(unpacked);
  return unpacked;
}

/** Size of a file, whether it is compressed, and what its last 8 bytes then say: checksum and size of the contents. */
async function facts(file: string) {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const start = (await handle.read(Buffer.alloc(2), 0, 2, 0)).buffer;
    const gzip = size > 18 && start[0] === 0x1f && start[1] === 0x8b;
    if (!gzip) return { size, gzip, trailer: undefined };
    const end = (await handle.read(Buffer.alloc(8), 0, 8, size - 8)).buffer;
    return { size, gzip, trailer: { sum: end.readUInt32LE(0), size: end.readUInt32LE(4) } };
  } finally {
    await handle.close();
  }
}
