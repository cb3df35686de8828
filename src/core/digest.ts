// sha256 and sha512, lower-case hex: of what is here whole, of files and streams, and of what passes on its way elsewhere.

import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Transform } from 'node:stream';

export interface Digested {
  /** Lower-case hex. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

export async function digestStream(stream: AsyncIterable<unknown>): Promise<Digested> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { sha256: hash.digest('hex'), size };
}

/** Digest and size of a file. */
export async function digestFile(path: string): Promise<Digested> {
  const { hex, size } = await hashFile(path, 'sha256');
  return { sha256: hex, size };
}

/** sha512 of a file, lower-case hex. */
export async function sha512File(path: string): Promise<string> {
  return (await hashFile(path, 'sha512')).hex;
}

/** Digest in lower-case hex and size of a file. */
export async function hashFile(
  path: string,
  algorithm: string,
): Promise<{ readonly hex: string; readonly size: number }> {
  const hash = createHash(algorithm);
  const file = await open(path);
  try {
    const size = await eachPart(file, (part) => void hash.update(part));
    return { hex: hash.digest('hex'), size };
  } finally {
    await file.close();
  }
}

/**
 * Reads a file that was just opened into one buffer: the chunks of a stream are garbage by the megabyte, and tools and artifacts are
 * hashed before each use. @param see must be done with a part when it returns @returns how many bytes it has
 */
async function eachPart(file: FileHandle, see: (part: Buffer) => void | Promise<void>): Promise<number> {
  const buffer = Buffer.allocUnsafe(256 * 1024);
  for (let size = 0; ; ) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length);
    if (bytesRead === 0) return size;
    await see(buffer.subarray(0, bytesRead));
    size += bytesRead;
  }
}

/** What somebody states of a file: lower-case hex. */
export interface Digests {
  readonly sha256?: string | undefined;
  readonly sha512?: string | undefined;
}

/** Whether a file is what was stated of it, in every way that was; undefined where nothing was. @param sha256 of the file */
export async function isAsStated(path: string, sha256: string, stated: Digests): Promise<boolean | undefined> {
  if (stated.sha256 === undefined && stated.sha512 === undefined) return undefined;
  if (stated.sha256 !== undefined && stated.sha256 !== sha256) return false;
  return stated.sha512 === undefined || stated.sha512 === (await sha512File(path));
}

/**
 * A stream that passes bytes on, and in the end knows which they were.
 * @param see gets each chunk first, with how many bytes went before: it may change it in place, or throw to break the stream
 */
export function meter(see?: (chunk: Uint8Array, before: number) => void): {
  readonly stream: Transform;
  digested(): Digested;
} {
  const hash = createHash('sha256');
  let size = 0;
  const stream = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      try {
        see?.(chunk, size);
      } catch (error) {
        done(error as Error);
        return;
      }
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
  });
  return { stream, digested: () => ({ sha256: hash.digest('hex'), size }) };
}

/** Copies a file that is no link, and hashes the very bytes that are written. The copy is readable by us alone. */
export async function copyHashed(from: string, to: string): Promise<Digested> {
  const hash = createHash('sha256');
  const source = await open(from, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  let copy: FileHandle | undefined;
  try {
    const made = await open(to, 'wx', 0o600);
    copy = made;
    const size = await eachPart(source, async (part) => {
      hash.update(part);
      await made.writeFile(part);
    });
    return { sha256: hash.digest('hex'), size };
  } finally {
    await Promise.all([source.close(), copy?.close()]);
  }
}
