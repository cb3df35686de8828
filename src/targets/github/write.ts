// One write to GitHub until what it was for is there. After everything but a clear no it is looked for first.

import { ReleaseError } from '../../core/errors.js';
import type { Host, HttpResponse } from '../../core/types.js';
import { broken, converge } from '../../registries/converge.js';
import { refused } from '../../registries/github/api.js';
import { peekAnswer } from '../../registries/remote-answer.js';
import { MADE } from './shapes.js';

export interface Writing<T> {
  /** For messages: `create the draft`. */
  readonly doing: string;
  readonly repository: string;
  write(): Promise<HttpResponse>;
  /** What is there now; undefined when the write has not come through. It is given the answer, when there was one. */
  look(answer: HttpResponse | undefined): Promise<T | undefined>;
  /** Whether an answer that looks like a no may only say that it is done already: 422 already_exists. */
  perhaps?(answer: HttpResponse): boolean;
}

type Ended = { readonly answer: HttpResponse } | { readonly answer: undefined; readonly fault: ReleaseError };

/**
 * Writes, looks, and writes again while what was written is not there.
 * @throws ReleaseError the service's refusal, or the last fault
 */
export async function writeSeen<T>(host: Host, step: Writing<T>): Promise<T> {
  const write = {
    tries: 5,
    send: () => attempt(step),
    look: ({ answer }: Ended) => step.look(answer),
    conclude(sent: Ended, seen: T | undefined, last: boolean): T | undefined {
      if (seen === undefined && last) throw sent.answer === undefined ? sent.fault : lost(step, sent.answer);
      return seen;
    },
  };
  return converge<Ended, T | undefined, T>(write, host);
}

async function attempt(step: Writing<unknown>): Promise<Ended> {
  try {
    const answer = await step.write();
    if (isNo(answer) && step.perhaps?.(answer) !== true) throw refused(answer, step.doing, step.repository);
    return { answer };
  } catch (error) {
    return { answer: undefined, fault: broken(error) };
  }
}

/** The id of what an answer says was made: everything else of it is read again. */
export function madeId(answer: HttpResponse | undefined): number | undefined {
  return answer?.status === 201 ? peekAnswer(answer, MADE)?.id : undefined;
}

/** A status that another attempt cannot change. */
function isNo({ status }: HttpResponse): boolean {
  return status >= 300 && status < 500 && status !== 408;
}

function lost(step: Writing<unknown>, answer: HttpResponse): ReleaseError {
  if (answer.status >= 300) return refused(answer, step.doing, step.repository);
  return new ReleaseError('github/lost', `GitHub reported success for “${step.doing}”, but nothing changed.`, {
    hint: 'Run publish again: it continues where it stopped.',
  });
}
