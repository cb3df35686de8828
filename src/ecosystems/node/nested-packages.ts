// Whole packages that lie in folders of an artifact, such as `dist/node_modules/zod`: npm neither installs nor lists them.

import { walkArchive } from '../../archive/archive.js';
import { smallFile } from '../../archive/statement.js';
import type { Component } from '../../core/types.js';
import { describePackage, parsed, purlOf } from './components.js';

/** At the top of a package `node_modules` is what npm bundles: that is read where it is installed. */
const MANIFEST = /^(?!node_modules\/)(.+\/node_modules\/(?:@[^/]+\/)?[^/@][^/]*)\/package\.json$/;
const LARGEST = 1024 * 1024;

/** Each with the folders that it is in. @param inFolder whether all of the archive is in one folder */
export async function nestedIn({
  file,
  inFolder,
}: {
  readonly file: string;
  readonly inFolder: boolean;
}): Promise<readonly Component[]> {
  const found = new Map<string, Component>();
  await walkArchive(file, async (entry, read) => {
    const path = inFolder ? entry.path.slice(entry.path.indexOf('/') + 1) : entry.path;
    const [, folder] = MANIFEST.exec(path) ?? [];
    if (folder === undefined || entry.type !== 'file' || entry.size > LARGEST) return;
    const manifest = parsed((await smallFile(file, entry, read)).toString('utf8'));
    const [name, version] = [manifest['name'], manifest['version']];
    // Others only say how the files beside them are to be read.
    if (typeof name !== 'string' || typeof version !== 'string' || !folder.endsWith(`/${name}`)) return;
    const purl = purlOf(name, version);
    const inside = [...(found.get(purl)?.inside ?? []), folder].sort();
    found.set(purl, { ...describePackage(manifest, { name, version, purl }), inside });
  });
  return [...found.values()];
}
