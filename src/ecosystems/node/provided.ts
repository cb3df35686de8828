// Which packages a fresh installation has because package.json says so.

import { INSTALLED_KINDS, type NodeManifest } from './manifest.js';

/** Names of what is installed with a package, what it brings inside itself, and its own: imports of these are provided for. */
export function providedBy(manifest: NodeManifest): ReadonlySet<string> {
  const names = INSTALLED_KINDS.flatMap((kind) => Object.keys(manifest[kind]));
  return new Set([...names, ...manifest.bundled, ...(manifest.name === undefined ? [] : [manifest.name])]);
}
