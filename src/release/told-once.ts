// One cause is told once: what a rule saw in the sources is not said again by the build or the start that meets it.

import type { Finding, Level } from '../core/types.js';

const WEIGHT: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };

/**
 * The findings that say something new.
 * @param before what was found in the sources, or about other files
 */
export function untold(found: readonly Finding[], before: readonly Finding[]): readonly Finding[] {
  return found.filter((one) => !before.some((known) => isSame(one, known) && WEIGHT[known.level] <= WEIGHT[one.level]));
}

/** Two artifacts may each have the fault; what is in the sources is in all of them. */
function isSame(one: Finding, known: Finding): boolean {
  if (one.rule !== known.rule || one.project !== known.project || known.artifact !== undefined) return false;
  const [about, knownAbout] = [subjectOf(one), subjectOf(known)];
  if (about !== undefined || knownAbout !== undefined) return about === knownAbout;
  // A stage knows less about the place than a rule, or as much.
  return one.file === undefined || (one.file === known.file && (one.line === undefined || one.line === known.line));
}

function subjectOf({ subject }: Finding): string | undefined {
  return subject?.package ?? subject?.module;
}
