// How much a finding weighs beside another.

import type { Level } from './types.js';

/** The heaviest first. */
export const LEVELS = ['error', 'warning', 'note'] as const satisfies readonly Level[];

/** For sorting: the heavier one first. */
export function byLevel(a: Level, b: Level): number {
  return LEVELS.indexOf(a) - LEVELS.indexOf(b);
}
