// What a client sees of a server, and what changed in it.

import type { CHANGE_KINDS } from '../change-kinds.js';
import type { CallResult } from './calls.js';
import type { Passport } from './passport.js';

/** What a client sees of a server; canonical and sorted (src/mcp/contract.ts makes it). */
export interface Contract {
  readonly format: 1;
  readonly protocolVersions: readonly string[];
  readonly serverInfo: Readonly<Record<string, unknown>> & { readonly name: string; readonly version: string };
  readonly instructions?: string | undefined;
  readonly capabilities: Readonly<Record<string, unknown>>;
  readonly tools: readonly Readonly<Record<string, unknown>>[];
  readonly resources: readonly Readonly<Record<string, unknown>>[];
  readonly resourceTemplates: readonly Readonly<Record<string, unknown>>[];
  readonly prompts: readonly Readonly<Record<string, unknown>>[];
  /** What the calls of its golden sessions gave; undefined where there are none. */
  readonly results?: readonly CallResult[] | undefined;
  /** What it did besides, at a start of its own; undefined where nobody looked. */
  readonly passport?: Passport | undefined;
}

/**
 * How a difference between two contracts weighs for those who use the server: what worked no longer does; there is more; it is
 * more exact; only words changed; nobody can tell. `behavior`: what it does besides answering.
 */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One difference between two contracts (src/contract/diff). Texts and values come from the servers: data on every sink. */
export interface ContractChange {
  readonly kind: ChangeKind;
  /** JSON pointer (RFC 6901) into the newer contract; into the older one for what is no longer there. */
  readonly pointer: string;
  /** A whole sentence. */
  readonly message: string;
  readonly before?: unknown;
  readonly after?: unknown;
  /** A value that only one of both schemas takes, where it was found by trying. */
  readonly example?: unknown;
}

/** The contract of one project beside that of an earlier version. */
export interface Compared {
  readonly project: string;
  /** The earlier version. */
  readonly since: string;
  /** Where its contract came from: `GitHub release v1.3.2`, `PyPI`, `npm`. */
  readonly source: string;
  readonly changes: readonly ContractChange[];
}
