// Which tags a version gets besides its own: those that move on to a newer stable version, and never back.

import semver from 'semver';
import { isPrerelease } from '../../core/version.js';
import { compareVersions } from '../../core/version-order.js';
import type { OciSettings } from './index.js';

/** A tag that stands for the newest of some versions. */
interface Moving {
  readonly tag: string;
  covers(version: semver.SemVer): boolean;
}

/**
 * The tags that this version moves: none for a pre-release, and not one that stands for a newer version already.
 * @param there every tag of the repository
 */
export function movedTags(version: string, there: readonly string[], wanted: OciSettings['tags']): readonly string[] {
  const own = stable(version);
  if (own === undefined) return [];
  const others = there.flatMap((tag) => stable(tag) ?? []);
  return movingTags(own, wanted)
    .filter(({ covers }) => !others.some((other) => covers(other) && compareVersions(other.version, own.version) > 0))
    .map(({ tag }) => tag);
}

function movingTags({ major, minor }: semver.SemVer, wanted: OciSettings['tags']): readonly Moving[] {
  const all: Readonly<Record<OciSettings['tags'][number], readonly Moving[]>> = {
    minor: [{ tag: `${major}.${minor}`, covers: (one) => one.major === major && one.minor === minor }],
    // 0.1 and 0.2 promise each other nothing.
    major: major === 0 ? [] : [{ tag: `${major}`, covers: (one) => one.major === major }],
    latest: [{ tag: 'latest', covers: () => true }],
  };
  return (['minor', 'major', 'latest'] as const).flatMap((name) => (wanted.includes(name) ? all[name] : []));
}

function stable(text: string): semver.SemVer | undefined {
  const parsed = semver.parse(text.replace(/^v(?=\d)/, ''));
  return parsed === null || isPrerelease(parsed.version) ? undefined : parsed;
}
