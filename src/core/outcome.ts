// What a release ended with: one word, and the exit code that belongs to it.

import { EXIT, type ExitCode } from './errors.js';
import type { Finding, Receipt, TargetId } from './types.js';

/** `done`: everything is there and was seen there; `accepted`: everything is taken, something is not shown yet. */
export type ReleaseOutcome = 'done' | 'accepted' | 'conflict' | 'failed';

const CODES: Readonly<Record<ReleaseOutcome, ExitCode>> = {
  done: EXIT.done,
  accepted: EXIT.accepted,
  conflict: EXIT.conflict,
  failed: EXIT.failed,
};

/** The exit code of an outcome (design 3.1). */
export function exitOf(outcome: ReleaseOutcome): ExitCode {
  return CODES[outcome];
}

/** The exit code that counts when several apply: a bug, wrong usage, conflict, failure, accepted, done. */
export function highest(...codes: readonly ExitCode[]): ExitCode {
  const order: readonly ExitCode[] = [
    EXIT.interrupted,
    EXIT.bug,
    EXIT.usage,
    EXIT.conflict,
    EXIT.failed,
    EXIT.accepted,
  ];
  return order.find((code) => codes.includes(code)) ?? EXIT.done;
}

/**
 * The outcome of a release: the worst of its receipts and findings, a conflict first.
 * @param optional targets that do not count (`required = false`)
 */
export function outcomeOf(
  receipts: readonly Receipt[],
  findings: readonly Finding[],
  optional: readonly TargetId[] = [],
): ReleaseOutcome {
  const outcomes = receipts.filter(({ target }) => !optional.includes(target)).map(({ outcome }) => outcome);
  if (outcomes.includes('conflict')) return 'conflict';
  const failed = outcomes.includes('failed') || outcomes.includes('skipped');
  if (failed || findings.some(({ level }) => level === 'error')) return 'failed';
  return outcomes.includes('accepted') ? 'accepted' : 'done';
}

/** Which findings are enough to stop. */
export interface Strictness {
  /** Warnings stop the release too. */
  readonly strict: boolean;
}

/** Whether these findings stop a release. */
export function stops(findings: readonly Finding[], { strict }: Strictness): boolean {
  return findings.some(({ level }) => level === 'error' || (strict && level === 'warning'));
}
