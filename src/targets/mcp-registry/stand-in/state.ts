// What the registry on loopback holds.

import type { KeyObject } from 'node:crypto';
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

export interface State {
  readonly options: RegistryOptions;
  readonly tokens: Map<string, { readonly grants: readonly string[]; readonly until: number }>;
  entries: readonly Kept[];
  url: string;
}
