// Which MCP SDKs a package.json takes every later major version of.

import semver from 'semver';
import data from '../../data/sdks.json' with { type: 'json' };

const SDKS: ReadonlySet<string> = new Set(data.node.packages);

/** An SDK with an open range, and the range to write instead. */
export interface OpenSdk {
  readonly name: string;
  readonly range: string;
  readonly better: string;
}

/** The SDKs among these dependencies whose range has no end. */
export function openSdks(dependencies: Readonly<Record<string, string>>): readonly OpenSdk[] {
  return Object.entries(dependencies).flatMap(([name, range]) => {
    const tag = /^(latest|next|beta|\*|x|)$/i.test(range.trim());
    const lowest = semver.validRange(range) === null ? null : semver.minVersion(range);
    const open = tag || (lowest !== null && semver.intersects(range, `>=${lowest.major + 2}.0.0`));
    if (!SDKS.has(name) || !open) return [];
    const base = tag || lowest === null || lowest.version === '0.0.0' ? '<the version you use>' : lowest.version;
    return [{ name, range, better: `^${base}` }];
  });
}
