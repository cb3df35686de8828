// Which version is the latest: the highest that is a semantic version, else the last that was published; deleted ones only
// where there is no other.

import semver from 'semver';
import type { Kept } from './state.js';

export function nextLatest(entries: readonly Kept[], name: string): string | undefined {
  const own = entries.filter((one) => one.name === name);
  const active = own.filter(({ status }) => status !== 'deleted');
  const all = active.length > 0 ? active : own;
  const known = all.filter(({ version }) => semver.valid(version) !== null);
  if (known.length === 0) return all.at(-1)?.version;
  return known.reduce((one, other) => (semver.compare(other.version, one.version) > 0 ? other : one)).version;
}
