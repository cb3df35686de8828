// What was verified is hashed once more right before somebody else gets it: a private folder is no proof.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { copyHashed, digestFile } from './digest.js';
import { ReleaseError } from './errors.js';
import type { Parcel } from './types.js';

type Verified = Pick<Parcel, 'file' | 'path' | 'sha256'>;

const CHUNK = 256 * 1024;

/** Copies a verified file for a publisher. Throws ReleaseError `publish/changed` when it is another one now. */
export async function copyUnchanged(parcel: Verified, to: string): Promise<void> {
  if ((await copyHashed(parcel.path, to)).sha256 !== parcel.sha256) throw changed(parcel);
}

/** Looks at a publisher's copy again, after other programs had it. Throws ReleaseError `publish/changed`. */
export async function checkUnchanged(parcel: Omit<Verified, 'path'>, copy: string): Promise<void> {
  if ((await digestFile(copy)).sha256 !== parcel.sha256) throw changed(parcel);
}

/**
 * The bytes of a verified file for an upload. They are hashed on the way, and the last ones are only given when all are the
 * verified ones: whoever receives other bytes never has a whole file. Errors with ReleaseError `publish/changed`.
 */
export function unchangedBytes(parcel: Verified): Readable {
  return Readable.from(checked(parcel), { objectMode: false, highWaterMark: CHUNK });
}

async function* checked(parcel: Verified): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let last: Buffer | undefined;
  for await (const chunk of createReadStream(parcel.path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    if (last !== undefined) yield last;
    last = chunk;
  }
  if (hash.digest('hex') !== parcel.sha256) throw changed(parcel);
  if (last !== undefined) yield last;
}

function changed({ file }: Pick<Parcel, 'file'>): ReleaseError {
  return new ReleaseError('publish/changed', `${file} changed after it was verified: nothing more of it was sent.`, {
    hint: 'Stop the program that writes to the release folder, then run publish again.',
  });
}
