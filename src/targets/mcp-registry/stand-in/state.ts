// What the registry on loopback holds.

import type { KeyObject } from 'node:crypto';
import semver from 'semver';
import type { Oidc } from '../../../stand-in/oidc.js';

export interface RegistryOptions {
  /** Keys that id-tokens of workflows are signed with. */
  readonly keys?: Oidc['keys'];
  /** The account that each GitHub token is of. */
  readonly github?: Readonly<Record<string, string>>;
  /** The key that every domain has in its DNS and on its web site. */
  readonly domainKey?: KeyObject;
  /** What anybody may publish without a login; undefined: nothing. */
  readonly anonymous?: string;
}

/** One version. */
export interface Kept {
  readonly name: string;
  readonly version: string;
  readonly server: Readonly<Record<string, unknown>>;
  readonly status: string;
  readonly message: string | undefined;
  /** ISO 8601. */
  readonly at: string;
  readonly isLatest: boolean;
}

/**
 * Which version is the latest: the highest that is a semantic version, else the last that was published; deleted ones only where
 * there is no other.
 */
export function nextLatest(entries: readonly Kept[], name: string): string | undefined {
  const own = entries.filter((one) => one.name === name);
  const active = own.filter(({ status }) => status !== 'deleted');
  const all = active.length > 0 ? active : own;
  const known = all.filter(({ version }) => semver.valid(version) !== null);
  if (known.length === 0) return all.at(-1)?.version;
  return known.reduce((one, other) => (semver.compare(other.version, one.version) > 0 ? other : one)).version;
}

export interface State {
  readonly options: RegistryOptions;
  readonly tokens: Map<string, { readonly grants: readonly string[]; readonly until: number }>;
  entries: readonly Kept[];
  url: string;
}
