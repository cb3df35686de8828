// The two eras of the protocol, and which versions of it a contract names. Loads nothing: contracts are compared by it too.

import type { Contract, Eras } from '../core/types.js';

/** The revision without `initialize`: from it on a contract names every version, before it the newest that is answered. */
export const MODERN = '2026-07-28';

/** The versions by era. */
export function erasOf(versions: readonly string[]): Eras {
  return {
    legacy: versions.filter((version) => version < MODERN),
    modern: versions.filter((version) => version >= MODERN),
  };
}

/**
 * The contract names what a client of today gets: the newest version of the older era and those of the newer one. Whether older
 * ones are answered too can depend on the SDK's mood, and must not look like a change.
 */
export function withVersions(contract: Contract, { legacy, modern }: Eras): Contract {
  return { ...contract, protocolVersions: [...legacy.slice(-1), ...modern] };
}
