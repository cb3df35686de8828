// Does one write until what it was for is there. After everything but a clear no it looks first and repeats only what is missing.

import { ReleaseError } from '../../core/errors.js';
import type { Host, HttpResponse } from '../../core/types.js';
import { refused } from '../../registries/github/api.js';

export interface Write<T> {
  /** For messages: `create the draft`. */
  readonly doing: string;
  readonly repository: string;
  write(): Promise<HttpResponse>;
  /** What is there now; undefined when the write has not come through. It is given the answer, when there was one. */
  look(answer: HttpResponse | undefined): Promise<T | undefined>;
  /** Whether an answer that looks like a no may only say that it is done already: 422 already_exists. */
  perhaps?(answer: HttpResponse): boolean;
}

const TRIES = 5;

/**
 * Writes, looks, and writes again while what was written is not there.
 * @throws ReleaseError the service's refusal, or the last fault
 */
export async function converge<T>(host: Host, step: Write<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    let answer: HttpResponse | undefined;
    let fault: ReleaseError | undefined;
    try {
      answer = await step.write();
    } catch (error) {
      if (!(error instanceof ReleaseError) || !error.code.startsWith('http/') || host.signal.aborted) throw error;
      fault = error;
    }
    if (answer !== undefined && isNo(answer) && step.perhaps?.(answer) !== true) {
      throw refused(answer, step.doing, step.repository);
    }
    const seen = await step.look(answer);
    if (seen !== undefined) return seen;
    if (tries === TRIES) throw fault ?? lost(step, answer);
    await host.sleep(Math.random() * 1000 * 2 ** tries);
  }
}

/** A status that another attempt cannot change. */
function isNo({ status }: HttpResponse): boolean {
  return status >= 300 && status < 500 && status !== 408;
}

function lost(step: Write<unknown>, answer: HttpResponse | undefined): ReleaseError {
  if (answer !== undefined && answer.status >= 300) return refused(answer, step.doing, step.repository);
  return new ReleaseError('github/lost', `GitHub answered that it did ${step.doing}, and it is not there.`, {
    hint: 'Run publish again: it goes on where it stopped.',
  });
}
