// What the output of a program that failed says, by the words that its cause is known by.

import type { Ended } from '../core/types.js';

/** The first of these whose sign is in the output, and where; undefined where none is. */
export function firstSign<Known extends { readonly sign: RegExp }>(
  known: readonly Known[],
  output: string,
): { readonly known: Known; readonly match: RegExpExecArray } | undefined {
  for (const one of known) {
    const match = one.sign.exec(output);
    if (match !== null) return { known: one, match };
  }
  return undefined;
}

/** The group of a sign that matched: of several ways to say one thing, each has its own. */
export function firstGroup(match: RegExpExecArray): string {
  return match.slice(1).find((group) => group !== undefined) ?? '';
}

/** `with exit code 1`, `by signal SIGKILL`. */
export function howEnded({ code, signal }: Pick<Ended, 'code' | 'signal'>): string {
  return signal === null ? `with exit code ${code}` : `by signal ${signal}`;
}
