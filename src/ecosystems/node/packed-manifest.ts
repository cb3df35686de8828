// package.json as it is in an npm tarball. npm cuts the top folder off whatever it is called, and takes the last of several.

import { readStatement, type Wanted } from '../../archive/statement.js';
import { type NodeManifest, readNodeManifest } from './manifest.js';

export const PACKED_MANIFEST: Wanted = { called: 'package.json', folder: /^package$/, alone: true };

/** The manifest of a tarball. Throws ReleaseError `archive/…` where there is none or another reader could see another. */
export async function readPackedManifest(tarball: string): Promise<NodeManifest> {
  return readNodeManifest((await readStatement(tarball, PACKED_MANIFEST)).text);
}
