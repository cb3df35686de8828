// Answers to what is asked before a release: made from a question, or from the error that a look at something threw.

import { EXIT, ReleaseError } from './errors.js';
import type { Answer, Finding } from './types.js';

type About = Pick<Answer, 'id' | 'what'>;

/** Faults of the way there and answers that say nothing: nothing is known then, and nothing is wrong yet. */
const UNSEEN = /^(http\/(?!proxy$)|remote\/answer$|[a-z-]+\/(registry|index|platform|unavailable|rate-limit)$)/;

/**
 * Asks one question. What it throws is the answer too: `unknown` where the other side could not be asked, else `wrong`.
 * @throws what is no ReleaseError, and an interruption
 */
export async function ask(about: About, work: () => Promise<Omit<Answer, keyof About>>): Promise<Answer> {
  try {
    return { ...about, ...(await work()) };
  } catch (error) {
    if (!(error instanceof ReleaseError) || error.exit === EXIT.interrupted) throw error;
    const { code, message, hint, quote } = error;
    const state = UNSEEN.test(code) ? 'unknown' : 'wrong';
    return { ...about, id: state === 'wrong' ? code : about.id, state, message, hint, quote };
  }
}

/** An answer that is wrong as a finding, for a release that it stops. */
export function asFinding({ id, message, hint, page, values, quote, target }: Answer): Finding {
  const open = page === undefined ? [] : [`Open ${page}`];
  const lines = [...(hint === undefined ? [] : [hint]), ...open].join('\n');
  return {
    ...{ rule: id, level: 'error', message, quote, facts: values, target },
    ...(lines === '' ? {} : { hint: lines }),
  };
}
