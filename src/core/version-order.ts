// Which of two versions is higher, and by how much a version moves on from another.

import { compare } from '@renovatebot/pep440';
import semver from 'semver';
import { explainPep440, toPep440, withoutV } from './version.js';

/** Below 0 when `a` is lower, 0 when they are the same, above 0 when it is higher. What neither scheme can read is lowest. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [toPep440(withoutV(a)), toPep440(withoutV(b))];
  if (x !== undefined && y !== undefined) return compare(x, y);
  const [s, t] = [semver.parse(withoutV(a)), semver.parse(withoutV(b))];
  if (s !== null && t !== null) return semver.compare(s, t);
  return Number(x !== undefined || s !== null) - Number(y !== undefined || t !== null);
}

/** The highest of some versions. */
export function highestVersion(versions: readonly string[]): string | undefined {
  return [...versions].sort(compareVersions).at(-1);
}

/** How far a version moves on: the first number that differs. `none`: the same numbers, such as two pre-releases of one version. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

export interface Step {
  readonly bump: Bump;
  /** Versions below 1.0 promise nothing. */
  readonly zero: boolean;
  /** Its first number is a year: then a version says when, not what. */
  readonly calendar: boolean;
}

/** From one version to a higher one; undefined where one of them is no version. */
export function stepBetween(from: string, to: string): Step | undefined {
  const [a, b] = [numbersOf(from), numbersOf(to)];
  if (a === undefined || b === undefined) return undefined;
  const at = [0, 1, 2].find((index) => a[index] !== b[index]);
  const bump =
    at === undefined ? (a.join() === b.join() ? 'none' : 'patch') : (['major', 'minor', 'patch'] as const)[at];
  return { bump: bump ?? 'none', zero: b[0] === 0, calendar: (b[0] ?? 0) >= 1990 };
}

function numbersOf(version: string): readonly number[] | undefined {
  const parsed = semver.parse(withoutV(version));
  if (parsed !== null) return [parsed.major, parsed.minor, parsed.patch];
  const release = explainPep440(withoutV(version))?.release;
  return release === undefined ? undefined : [...release, 0, 0, 0].slice(0, Math.max(3, release.length));
}
