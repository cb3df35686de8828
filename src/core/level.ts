// How much a finding weighs beside another.

import type { Level } from './types.js';

/** The heaviest first. */
export const LEVELS = ['error', 'warning', 'note'] as const satisfies readonly Level[];

/** What stopped first stays first: of one level the order is kept. */
export function heaviestFirst<T extends { readonly level: Level }>(findings: readonly T[]): readonly T[] {
  return findings.toSorted((a, b) => byLevel(a.level, b.level));
}

/** For sorting: the heavier one first. */
export function byLevel(a: Level, b: Level): number {
  return LEVELS.indexOf(a) - LEVELS.indexOf(b);
}
