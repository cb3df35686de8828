// What was verified is hashed once more right before somebody else gets it: a private folder is no proof.

import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { copyHashed, digestFile } from './digest.js';
import { ReleaseError } from './errors.js';
import { freeing } from './garbage.js';
import type { PublishFile } from './types.js';

type Verified = Pick<PublishFile, 'file' | 'path' | 'sha256'>;

/** A piece of a verified file, with the digest of its own bytes; it is not empty. */
export interface Piece extends Verified {
  readonly start: number;
  readonly size: number;
}

const CHUNK = 256 * 1024;

/** Copies a verified file for a publisher. Throws ReleaseError `publish/changed` when it is another one now. */
export async function copyUnchanged(publishFile: Verified, to: string): Promise<void> {
  if ((await copyHashed(publishFile.path, to)).sha256 !== publishFile.sha256) throw changed(publishFile);
}

/** Looks at a publisher's copy again, after other programs had it. Throws ReleaseError `publish/changed`. */
export async function checkUnchanged(publishFile: Omit<Verified, 'path'>, copy: string): Promise<void> {
  if ((await digestFile(copy)).sha256 !== publishFile.sha256) throw changed(publishFile);
}

/**
 * The bytes of a verified file for an upload. They are hashed on the way, and the last ones are only given when all are the
 * verified ones: whoever receives other bytes never has a whole file. Errors with ReleaseError `publish/changed`.
 */
export function unchangedBytes(publishFile: Verified | Piece): Readable {
  return Readable.from(checked(publishFile), { objectMode: false, highWaterMark: CHUNK });
}

async function* checked(publishFile: Verified | Piece): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  const used = freeing();
  const file = await open(publishFile.path);
  try {
    let [at, left] = 'start' in publishFile ? [publishFile.start, publishFile.size] : [0, Number.POSITIVE_INFINITY];
    let last: Buffer | undefined;
    while (left > 0) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafeSlow(CHUNK), 0, Math.min(CHUNK, left), at);
      if (bytesRead === 0) break;
      at += bytesRead;
      left -= bytesRead;
      const chunk = buffer.subarray(0, bytesRead);
      hash.update(chunk);
      // A chunk is garbage when the socket took it, and nobody hurries to collect that.
      used(bytesRead);
      if (last !== undefined) yield last;
      last = chunk;
    }
    if (hash.digest('hex') !== publishFile.sha256) throw changed(publishFile);
    if (last !== undefined) yield last;
  } finally {
    await file.close();
  }
}

/** The error about a file that is another one now. */
function changed({ file }: Pick<PublishFile, 'file'>): ReleaseError {
  return new ReleaseError('publish/changed', `${file} changed after it was verified: nothing more of it was sent.`, {
    hint: 'Stop the program that writes to the release folder, then run publish again.',
  });
}
