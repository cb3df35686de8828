// How much a finding weighs beside another.

import { plural } from './plural.js';
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

/** `1 error, 2 warnings`; empty when there is nothing. */
export function countFindings(findings: readonly { readonly level: Level }[]): string {
  return LEVELS.flatMap((level) => {
    const count = findings.filter((finding) => finding.level === level).length;
    return count === 0 ? [] : [plural(count, level)];
  }).join(', ');
}
