// Which MCP SDKs a package.json takes every later major version of.

import semver from 'semver';
import data from '../../data/sdks.json' with { type: 'json' };
import { lowestOf } from './lowest.js';
import type { NodeManifest } from './manifest.js';
import { addCommand } from './package-manager.js';

const SDKS: ReadonlySet<string> = new Set(data.node.packages);

/** An SDK with an open range, and what to write or to type instead. */
export interface OpenSdk {
  readonly name: string;
  readonly range: string;
  readonly better: string;
}

/** The SDKs among these dependencies whose range has no end. */
export function openSdks({
  dependencies,
  manager,
}: Pick<NodeManifest, 'dependencies' | 'manager'>): readonly OpenSdk[] {
  return Object.entries(dependencies).flatMap(([name, range]) => {
    const tag = /^(latest|next|beta|\*|x|)$/i.test(range.trim());
    const lowest = lowestOf(range);
    const open = tag || (lowest !== undefined && semver.intersects(range, `>=${lowest.major + 2}.0.0`));
    if (!SDKS.has(name) || !open) return [];
    const unknown = tag || lowest === undefined || lowest.version === '0.0.0';
    // Every package manager writes a range of the one major version that this installs.
    const better = unknown ? `Run: ${addCommand(manager, `${name}@latest`)}` : `Write "^${lowest.version}".`;
    return [{ name, range, better }];
  });
}
