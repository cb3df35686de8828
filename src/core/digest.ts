// sha256 of files, streamed: of one that lies there, and of one while it is copied.

import { createHash } from 'node:crypto';
import { constants, createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface Digested {
  /** Lower-case hex. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** Digest and size of a file. */
export async function digestFile(path: string): Promise<Digested> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { sha256: hash.digest('hex'), size };
}

/** Copies a file that is no link, and hashes the very bytes that are written. The copy is readable by us alone. */
export async function copyHashed(from: string, to: string): Promise<Digested> {
  const source = await open(from, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  const hash = createHash('sha256');
  let size = 0;
  const meter = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(source.createReadStream(), meter, createWriteStream(to, { mode: 0o600, flags: 'wx' }));
  return { sha256: hash.digest('hex'), size };
}
