// Under which name a version is found: `latest` only for the highest release.

import semver from 'semver';

/**
 * The dist-tag of a version.
 * @param versions what the registry holds already
 * @param wanted what the configuration or publishConfig asks for; `latest` is not given to a pre-release or an older line
 */
export function distTag(version: string, versions: readonly string[], wanted?: string | undefined): string {
  if (wanted !== undefined && wanted !== 'latest') return wanted;
  const [kind] = semver.prerelease(version) ?? [];
  // `1.0.0-rc.1` → rc; `1.0.0-0` has no name of its own.
  if (kind !== undefined) return typeof kind === 'string' && semver.validRange(kind) === null ? kind : 'next';
  const higher = versions.filter(
    (one) => semver.valid(one) !== null && semver.prerelease(one) === null && semver.gt(one, version),
  );
  if (higher.length === 0) return 'latest';
  const sameMajor = higher.some((one) => semver.major(one) === semver.major(version));
  // A tag must not read as a range: `1.x` would.
  return sameMajor ? `latest-${semver.major(version)}.${semver.minor(version)}` : `latest-${semver.major(version)}`;
}
