// "Did you mean": the known name that is closest to what somebody typed.

import leven from 'leven';

/** The nearest of `known`, undefined when none is near enough to be a slip of the hand. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const scored = known.map((name) => ({ name, distance: leven(typed.toLowerCase(), name.toLowerCase()) }));
  scored.sort((a, b) => a.distance - b.distance);
  const best = scored[0];
  return best !== undefined && best.distance <= Math.max(2, Math.floor(typed.length / 3)) ? best.name : undefined;
}
