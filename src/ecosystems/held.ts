// Components that lie in the files of others, among those that are installed: one package in several places is one component.

import type { Component } from '../core/types.js';

/**
 * The same list with what is held in it. What is installed keeps what is known of it; edges and holders of each place add up.
 * @param held in any order, a package as often as somebody has it
 */
export function withHeld(installed: readonly Component[], held: readonly Component[]): readonly Component[] {
  const found = new Map(installed.map((one) => [one.purl, one]));
  for (const one of held) {
    const before = found.get(one.purl);
    if (before === undefined) {
      found.set(one.purl, one);
      continue;
    }
    const holders = [...(before.holders ?? []), ...(one.holders ?? [])];
    // A copy that was installed for itself has a digest, which one in a bundle has not.
    const known = Object.keys(before.hashes).length === 0 ? { ...before, ...one } : { ...one, ...before };
    found.set(one.purl, {
      ...known,
      dependsOn: [...new Set([...before.dependsOn, ...one.dependsOn])].sort(),
      ...(holders.length === 0 ? {} : { holders }),
    });
  }
  return [...found.values()];
}
