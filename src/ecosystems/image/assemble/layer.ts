// A folder as one layer: files of root, sorted, with the time of the commit. The same files give the same bytes.

import { createReadStream } from 'node:fs';
import { lstat, readdir, readlink } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Pack, pack } from 'tar-stream';
import { byCodeUnit } from '../../../core/by-code-unit.js';
import { compressed, type SavedLayer } from '../saved.js';

/** What a layer consists of, by path in the image, without a slash in front: a file or folder of this machine, a text, or an empty folder. */
export type Contents = ReadonlyMap<
  string,
  | { readonly from: string; readonly mode?: number }
  | { readonly text: string; readonly mode?: number }
  | { readonly empty: true; readonly mode: number }
>;

/** @param path the compressed layer, which is new */
export async function writeLayer(contents: Contents, path: string, time: number): Promise<SavedLayer> {
  const tar = pack();
  const written = compressed(Readable.from(tar, { objectMode: false }), Buffer.alloc(0), path, time);
  try {
    const [{ original: _, ...layer }] = await Promise.all([written, feed(tar, contents, new Date(time * 1000))]);
    return layer;
  } catch (error) {
    tar.destroy();
    await written.catch(() => {});
    throw error;
  }
}

async function feed(tar: Pack, contents: Contents, mtime: Date): Promise<void> {
  const folders = new Set<string>();
  const parents = (name: string): void => {
    const parent = posix.dirname(name);
    if (parent === '.' || folders.has(parent)) return;
    parents(parent);
    folders.add(parent);
    tar.entry({ name: `${parent}/`, type: 'directory', mode: 0o755, mtime });
  };
  const file = async (name: string, from: string, stated?: number): Promise<void> => {
    const stat = await lstat(from);
    if (stat.isDirectory()) {
      for (const one of (await readdir(from)).sort()) await file(posix.join(name, one), join(from, one));
      return;
    }
    parents(name);
    if (stat.isSymbolicLink())
      return void tar.entry({ name, type: 'symlink', linkname: await readlink(from), mtime, mode: 0o777 });
    if (!stat.isFile()) return;
    const mode = stated ?? ((stat.mode & 0o100) === 0 ? 0o644 : 0o755);
    const entry = tar.entry({ name, size: stat.size, mode, mtime });
    await pipeline(createReadStream(from), entry);
  };
  for (const [name, one] of [...contents].sort(([a], [b]) => byCodeUnit(a, b))) {
    if ('from' in one) await file(name, one.from, one.mode);
    else if ('empty' in one) {
      parents(name);
      folders.add(name);
      tar.entry({ name: `${name}/`, type: 'directory', mode: one.mode, mtime });
    } else {
      parents(name);
      tar.entry({ name, mode: one.mode ?? 0o644, mtime }, one.text);
    }
  }
  tar.finalize();
}
