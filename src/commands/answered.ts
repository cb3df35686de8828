// What preflight and doctor end with: a line for each answer, what is wrong in full, and 1 where something is.

import { asFinding } from '../core/answer.js';
import { EXIT } from '../core/errors.js';
import { plural } from '../core/plural.js';
import type { Answer, Host } from '../core/types.js';
import { answersMarkdown, renderAnswers } from '../render/answers.js';
import { filled } from '../render/wrap.js';
import type { Result } from './result.js';

/** @param more what the JSON says beside the answers */
export function answered(
  title: string,
  answers: readonly Answer[],
  host: Host,
  more: Readonly<Record<string, unknown>> = {},
): Result {
  const wrong = answers.filter(({ state }) => state === 'wrong');
  for (const answer of wrong) host.annotate(asFinding(answer));
  const unknown = answers.filter(({ state }) => state === 'unknown').length;
  const outcome = wrong.length > 0 ? 'wrong' : 'ok';
  const counts = [
    wrong.length > 0 ? `${plural(wrong.length, 'answer')} to repair` : 'nothing to repair was found',
    ...(unknown === 0 ? [] : [`${unknown} unknown: could not be asked, or only a later step shows it`]),
  ].join(', ');
  return {
    exit: wrong.length > 0 ? EXIT.failed : EXIT.done,
    json: { outcome, ...more, answers },
    text: `${title}\n\n${renderAnswers(answers)}\n${filled(counts)}\n`,
    summary: answersMarkdown(title, answers, counts),
    outputs: { outcome },
  };
}
