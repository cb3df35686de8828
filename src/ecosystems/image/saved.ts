// What `docker save` wrote of one image: its settings and its layers, each compressed into a file of its own.

import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { type Duplex, Readable, Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import zlib, { createGunzip, createGzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { z } from 'zod';
import { meter } from '../../core/digest.js';
import { ReleaseError } from '../../core/errors.js';
import { clampTimes } from './clamp.js';
import type { Layer } from './write-layout.js';

/** A layer with the digest of what is in it, uncompressed. */
export interface SavedLayer extends Layer {
  readonly diffId: string;
}

export interface Saved {
  /** As the engine wrote it. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly layers: readonly SavedLayer[];
}

const LIST = z.array(z.object({ Config: z.string(), Layers: z.array(z.string()) })).length(1);
const CONFIG = z.looseObject({ rootfs: z.object({ diff_ids: z.array(z.string()) }) });
const MOST_JSON = 8 * 1024 * 1024;
const createZstdDecompress = (zlib as { createZstdDecompress?: () => Duplex }).createZstdDecompress;
const LEVEL = 6;
const ZSTD = 0xfd2fb528;

/**
 * Reads the archive once, however large, and leaves its layers in `folder`.
 * @param time seconds since 1970: nothing in a layer is younger
 */
export async function readSaved(archive: string, folder: string, time: number): Promise<Saved> {
  const small = new Map<string, Buffer>();
  const layers = new Map<string, SavedLayer & { readonly original: string }>();
  const links = new Map<string, string>();
  const reader = extract();
  const done = pipeline(createReadStream(archive), reader);
  for await (const entry of reader) {
    const { name, type, linkname, size = 0 } = entry.header;
    const path = name.replace(/^\.\//, '');
    if (type === 'symlink' || type === 'link') links.set(path, resolved(path, linkname ?? '', type));
    if (type !== 'file') entry.resume();
    else if (/\.json$|^oci-layout$|^VERSION$|\/VERSION$|^repositories$/.test(path))
      small.set(path, await buffer(entry));
    else {
      const [first, rest] = await peeked(entry as AsyncIterable<Buffer>);
      if (first[0] === 0x7b && size <= MOST_JSON) small.set(path, await buffer(rest));
      else layers.set(path, await compressed(rest, first, join(folder, `layer-${layers.size}`), time));
    }
  }
  await done;
  const [image] = parsed(small.get('manifest.json'), LIST, 'manifest.json');
  const config = parsed(small.get(image?.Config ?? ''), CONFIG, 'its settings');
  const found = (image?.Layers ?? []).map(
    (path) => layers.get(path) ?? layers.get(links.get(path) ?? '') ?? broken(`${path} is missing`),
  );
  if (found.some(({ original }, index) => original !== config.rootfs.diff_ids[index]))
    broken('a layer is not what its digest says');
  return { config, layers: found.map(({ original: _, ...layer }) => layer) };
}

/** The first bytes, and all of them. */
async function peeked(stream: AsyncIterable<Buffer>): Promise<readonly [Buffer, Readable]> {
  const iterator = stream[Symbol.asyncIterator]();
  const { value: first = Buffer.alloc(0), done } = await iterator.next();
  async function* all(): AsyncGenerator<Buffer> {
    if (done !== true) yield first;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return [first, Readable.from(all(), { objectMode: false })];
}

/** Writes a layer compressed, with nothing younger than `time` in it. @param first its first bytes: they tell whether it is already */
export async function compressed(from: Readable, first: Buffer, path: string, time: number) {
  const unzipped = decompressors(first);
  const [original, clamped] = [createHash('sha256'), createHash('sha256')];
  const { stream, digested } = meter((chunk, before) => {
    // The tenth byte of a gzip file names the system it was made on: say unknown.
    if (before <= 9 && before + chunk.length > 9) chunk[9 - before] = 255;
  });
  const steps = [
    ...unzipped,
    hashed(original),
    clampTimes(time),
    hashed(clamped),
    createGzip({ level: LEVEL }),
    stream,
  ];
  await pipeline([from, ...steps, createWriteStream(path)]);
  return {
    ...digested(),
    path,
    original: `sha256:${original.digest('hex')}`,
    diffId: `sha256:${clamped.digest('hex')}`,
  };
}

/** What undoes the compression that these bytes begin. */
function decompressors(first: Buffer): readonly Duplex[] {
  if (first[0] === 0x1f && first[1] === 0x8b) return [createGunzip()];
  if (first.length < 4 || first.readUInt32LE(0) !== ZSTD) return [];
  // Node has it since 22.15.
  if (createZstdDecompress !== undefined) return [createZstdDecompress()];
  throw new ReleaseError('archive/image', 'A layer is compressed with zstd, which this version of Node cannot read.', {
    hint: 'Run it with Node 24.',
  });
}

function hashed(hash: ReturnType<typeof createHash>): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
}

/** Docker before version 25 writes a layer that is there twice as a link. */
function resolved(path: string, target: string, type: 'symlink' | 'link'): string {
  return type === 'link' ? target : join('/', path, '..', target).slice(1);
}

function parsed<T>(bytes: Buffer | undefined, shape: z.ZodType<T>, what: string): T {
  let value: unknown;
  try {
    value = JSON.parse(bytes?.toString('utf8') ?? '');
  } catch {
    broken(`${what} is not JSON`);
  }
  const checked = shape.safeParse(value);
  return checked.success ? checked.data : broken(`${what}: ${checked.error.issues[0]?.message ?? 'invalid'}`);
}

function broken(why: string): never {
  throw new ReleaseError('archive/image', `The container engine did not save the image that it built: ${why}.`);
}
