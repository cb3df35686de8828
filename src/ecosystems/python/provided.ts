// Whether what is declared brings an import, as far as names and tables can tell.

import { normalName } from '../../core/names.js';
import { distributionsOf, importNameIsKnown, provides } from '../../languages/python/import-names.js';
import { isWellKnown, surelyBrings } from './transitive-deps.js';

/** A dependency as any manifest states it. */
interface Needed {
  readonly name: string;
  readonly extras: readonly string[];
}

/** The distribution that is known to provide an import name; undefined where its name could only be guessed. */
export function knownDistribution(top: string): string | undefined {
  const [usual = ''] = distributionsOf(top);
  return importNameIsKnown(usual) || isWellKnown(usual) ? usual : undefined;
}

/** Whether one of these is the distribution that is imported. */
export function isProvided(top: string, declared: readonly Pick<Needed, 'name'>[]): boolean {
  return declared.some(({ name }) => provides(name, top));
}

/** What the declared dependencies have to do with an import that none of them provides. */
export interface Supply<N> {
  /** Distributions that provide it, the usual one first. */
  readonly names: readonly string[];
  /** The first of them. */
  readonly wanted: string;
  /** The dependencies that are known to bring one along. */
  readonly bringers: readonly N[];
  /** Dependencies of which nobody here knows what they bring. */
  readonly unknown: readonly N[];
}

/** @param brings replaces the table where a lock file says what a dependency brings */
export function supplyOf<N extends Needed>(
  top: string,
  declared: readonly N[],
  brings?: (one: N) => boolean,
): Supply<N> {
  const names = distributionsOf(top);
  const [wanted = top] = names;
  const known = (one: N): boolean => names.some((name) => surelyBrings(one.name, one.extras, name) === true);
  return {
    names,
    wanted,
    bringers: declared.filter(brings ?? known),
    unknown: declared.filter((one) => surelyBrings(one.name, one.extras, wanted) === undefined),
  };
}

/** Whether a distribution that nobody knows has a word of the import in its name: valkey-glide brings glide and glide_shared. */
export function sharesWord(name: string, top: string): boolean {
  const words = normalName(top).split('-');
  return !isWellKnown(name) && name.split('-').some((word) => word.length > 3 && words.includes(word));
}

/** Whether one of these may be what brings the import: by its name, or by a word of it. */
export function mayProvide(top: string, declared: readonly Pick<Needed, 'name'>[]): boolean {
  return declared.some(({ name }) => provides(name, top) || sharesWord(name, top));
}
