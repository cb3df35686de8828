// What an npm tarball holds: its members, its manifest, and the texts that are looked into.

import { buffer } from 'node:stream/consumers';
import type { Entry } from '../../archive/entry.js';
import { walkTar } from '../../archive/read-tar.js';
import { folderOf, smallFile } from '../../archive/statement.js';
import { type NodeManifest, readNodeManifest } from './manifest.js';
import { PACKED_MANIFEST } from './packed-manifest.js';

/** Larger sources are bundles: they hold what they import, and reading them would take seconds. */
const LARGEST_TEXT = 1024 * 1024;
const MOST_TEXT = 64 * 1024 * 1024;
const TEXT = /\.([cm]?[jt]sx?|json)$|(^|\/)[^./]+$/;

/** An npm tarball, read once. Paths are relative to the package: without the top folder `package/`. */
export interface Tarball {
  readonly file: string;
  readonly manifest: NodeManifest;
  /** Of files and links, sorted. */
  readonly paths: readonly string[];
  has(path: string): boolean;
  /** Bytes of sources and JSON files that are not too large. */
  readonly texts: ReadonlyMap<string, Buffer>;
}

/** Reads a tarball. Throws ReleaseError `archive/…` when it is damaged, dangerous or holds no package. */
export async function readTarball(file: string): Promise<Tarball> {
  const entries: Entry[] = [];
  const known = new Set<string>();
  const texts = new Map<string, Buffer>();
  let kept = 0;
  await walkTar(file, async (entry, read) => {
    entries.push(entry);
    if (entry.type === 'folder') return;
    const path = entry.path.slice(entry.path.indexOf('/') + 1);
    known.add(path);
    if (entry.path === 'package/package.json') texts.set(path, await smallFile(file, entry, read));
    if (entry.type !== 'file' || !TEXT.test(path) || entry.size > LARGEST_TEXT || kept + entry.size > MOST_TEXT) return;
    if (texts.has(path)) return;
    kept += entry.size;
    texts.set(path, await buffer(await read()));
  });
  folderOf(entries, PACKED_MANIFEST, file);
  return {
    file,
    manifest: readNodeManifest(texts.get('package.json')?.toString('utf8')),
    paths: [...known].sort(),
    has: (path) => known.has(path),
    texts,
  };
}

/** `@scope/name` and `1.2.3` → `scope-name-1.2.3.tgz`, as npm names it. */
export function tarballName(name: string, version: string): string {
  return `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`;
}
