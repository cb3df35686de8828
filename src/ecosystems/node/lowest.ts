// Which versions of its direct dependencies a package allows at least, as words for npm.

import semver from 'semver';
import type { Variant } from '../../core/types.js';
import type { NodeManifest } from './manifest.js';

/** The lowest version that a range takes; undefined for an address, a tag or a link. */
export function lowestOf(range: string): semver.SemVer | undefined {
  return semver.validRange(range) === null ? undefined : (semver.minVersion(range) ?? undefined);
}

/** Direct dependencies with a range of published versions, by name; not those that are bundled, or named by an address or a tag. */
export function rangedDependencies(
  manifest: Pick<NodeManifest, 'dependencies' | 'bundled'>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(manifest.dependencies).filter(
      ([name, range]) =>
        !manifest.bundled.includes(name) && semver.validRange(range) !== null && semver.valid(range) === null,
    ),
  );
}

/** The lowest version of each that its range names, and the pins of the variant before that. */
export function lowestPins(ranges: Readonly<Record<string, string>>, variant: Variant): Record<string, string> {
  const lowest = variant.lowest === true ? Object.entries(ranges) : [];
  return {
    ...Object.fromEntries(lowest.map(([name, range]) => [name, semver.minVersion(range)?.version ?? '0.0.0'])),
    ...variant.pins,
  };
}

/** What npm misses: `No matching version found for zod@3.23.1.` → `zod`. */
export function unpublished(words: string): string | undefined {
  return /No matching version found for ((?:@[^/\s]+\/)?[^@\s]+)@/.exec(words)?.[1];
}

/** `^1.2.0` and `1.5.0` → `^1.5.0`; the upper end stays where it is. */
export function raisedRange(range: string, version: string): string {
  const trimmed = range.trim();
  const [, sign] = /^([\^~])?[\dxv]/.exec(trimmed) ?? [];
  if (sign !== undefined) return `${sign}${version}`;
  const upper = /<=?\s*[\dx.*-]+\S*/.exec(trimmed)?.[0];
  return upper === undefined || trimmed.includes('||') ? `^${version}` : `>=${version} ${upper}`;
}
