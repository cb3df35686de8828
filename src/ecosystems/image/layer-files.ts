// Files in an image, as a container sees them: layer by layer, later ones over earlier ones.

import { createReadStream } from 'node:fs';
import { posix } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import type { ImageLayout, PlatformImage } from '../../archive/image-layout.js';

/** As much of a program as says what it is. */
const HEAD = 64;
/** Databases of packages have some megabytes. */
const MOST = 64 * 1024 * 1024;
const REMOVED = '.wh.';

/** The texts of the files that are wanted, by path without a slash in front. */
export function filesIn(
  layout: ImageLayout,
  image: PlatformImage,
  wanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  return filesInLayers(openedIn(layout, image), (one) => (wanted(one) ? 'text' : 'no'));
}

/** The first bytes of these files, one in each character, where they are there. */
export function headsIn(
  layout: ImageLayout,
  image: PlatformImage,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return filesInLayers(openedIn(layout, image), (one) => (paths.includes(one) ? 'head' : 'no'));
}

function openedIn({ path, blobs }: ImageLayout, { layers }: PlatformImage): readonly (() => Readable)[] {
  return layers.flatMap(({ digest }) => {
    const { start, size } = blobs.get(digest) ?? { start: 0, size: 0 };
    return size === 0 ? [] : [() => createReadStream(path, { start, end: start + size - 1 })];
  });
}

/** As {@link filesIn}, of compressed layers. @param wanted `name`: that it is there, its text is left empty */
export async function filesInLayers(
  layers: readonly (() => Readable)[],
  wanted: (path: string) => 'text' | 'head' | 'name' | 'no',
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const removed = (gone: string): void => {
    for (const one of found.keys()) if (one === gone || one.startsWith(`${gone}/`)) found.delete(one);
  };
  for (const open of layers) {
    const reader = extract();
    const read = pipeline(open(), createGunzip(), reader);
    const fresh = new Map<string, string>();
    for await (const entry of reader) {
      const { name, type, size: length = 0 } = entry.header;
      const at = name.replace(/^\.?\//, '').replace(/\/$/, '');
      const base = posix.basename(at);
      if (base === `${REMOVED}${REMOVED}.opq`) removed(posix.dirname(at));
      else if (base.startsWith(REMOVED)) removed(posix.join(posix.dirname(at), base.slice(REMOVED.length)));
      const how = type === 'file' ? wanted(at) : 'no';
      if (how === 'text' && length <= MOST) fresh.set(at, (await buffer(entry)).toString('utf8'));
      else if (how === 'head') fresh.set(at, await headOf(entry as AsyncIterable<Buffer>));
      else {
        if (how === 'name') fresh.set(at, '');
        entry.resume();
      }
    }
    await read;
    for (const [at, text] of fresh) found.set(at, text);
  }
  return found;
}

/** Reads all of it: the next member follows. */
async function headOf(bytes: AsyncIterable<Buffer>): Promise<string> {
  let head = '';
  for await (const chunk of bytes) if (head.length < HEAD) head += chunk.subarray(0, HEAD).toString('latin1');
  return head.slice(0, HEAD);
}
