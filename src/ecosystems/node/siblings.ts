// Packages of the same release that a tarball needs: they are not published yet, so they are installed from beside it.

import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import semver from 'semver';
import type { NodeManifest } from './manifest.js';
import { readPackedManifest } from './packed-manifest.js';

/** Tarballs in the same folder that this one needs, directly or through each other, in the order they have to be published. */
export async function siblingsBeside(tarball: string): Promise<readonly string[]> {
  const folder = dirname(tarball);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.tgz') && name !== basename(tarball)).sort();
  if (files.length === 0) return [];
  const known = new Map<string, { readonly file: string; readonly manifest: NodeManifest }>();
  for (const file of files) {
    const manifest = await readPackedManifest(join(folder, file)).catch(() => undefined);
    if (manifest?.name !== undefined) known.set(manifest.name, { file: join(folder, file), manifest });
  }
  const order: string[] = [];
  const visit = (manifest: NodeManifest): void => {
    for (const [name, range] of Object.entries({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
      const sibling = known.get(name);
      if (sibling === undefined || order.includes(sibling.file)) continue;
      // One that does not fit the range is not what a user would get.
      if (!semver.satisfies(sibling.manifest.version ?? '', range, { includePrerelease: true })) continue;
      known.delete(name);
      visit(sibling.manifest);
      order.push(sibling.file);
    }
  };
  visit(await readPackedManifest(tarball));
  return order;
}
