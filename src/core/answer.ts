// Answers to what is asked before a release: made from a question, or from the error that a look at something threw.

import { tolerated } from './errors.js';
import type { Answer, Finding, Said } from './types.js';

type About = Pick<Answer, 'id' | 'what' | 'page' | 'values'>;

/** Faults of the way there and answers that say nothing: nothing is known then, and nothing is wrong yet. */
const UNSEEN = /^(http\/(?!proxy$)|remote\/answer$|[a-z-]+\/(registry|index|platform|unavailable|rate-limit)$)/;

/**
 * Asks one question. What it throws is the answer too: `unknown` where the other side could not be asked, else `wrong`.
 * @param about its page and values hold unless the answer has others
 * @throws what is no ReleaseError, and an interruption
 */
export async function ask<A extends About>(about: A, work: () => Promise<Said>): Promise<Answer & A> {
  const answer = await work().catch(failed);
  const { page = about.page, values = about.values } = answer;
  return { ...about, ...answer, page, values };
}

function failed(error: unknown): Said {
  const { code, message, hint, quote } = tolerated(error);
  if (UNSEEN.test(code)) return { state: 'unknown', message, hint, quote };
  return { id: code, state: 'wrong', message, hint, quote };
}

/** An answer as a finding: one that is wrong stops the release that it is about. */
export function asFinding({ id, state, message, hint, page, values, quote, target, file, line }: Answer): Finding {
  const open = page === undefined ? [] : [`Open ${page}`];
  const lines = [...(hint === undefined ? [] : [hint]), ...open].join('\n');
  return {
    ...{ rule: id, level: state === 'wrong' ? 'error' : 'warning', message, quote, facts: values, target, file, line },
    ...(lines === '' ? {} : { hint: lines }),
  };
}
