// What is asked before anything is built or sent, and its answer.

import type { TargetId } from './project.js';

/** One question about a release or a machine, and its answer. */
export interface Answer {
  /** `preflight/npm-token`; of one that is wrong an anchor in docs/errors.md. */
  readonly id: string;
  /** What was looked at: `npm-token`, `the tag v1.2.3`. */
  readonly what: string;
  /** `unknown`: it could not be looked at, or only a later step tells; the message says why. */
  readonly state: 'ok' | 'wrong' | 'unknown';
  readonly message: string;
  /** What repairs it: a thing to type or a line to write. */
  readonly hint?: string | undefined;
  /** The page to open. */
  readonly page?: string | undefined;
  /** What to type there, by the label of the field. */
  readonly values?: Readonly<Record<string, string>> | undefined;
  /** Words that are not ours. */
  readonly quote?: readonly string[] | undefined;
  readonly target?: TargetId | undefined;
  /** The place in a file of the repository that it is about. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/** An answer to a question that is known; `id` is another where what is wrong has a name of its own. */
export type Said = Omit<Answer, 'id' | 'what'> & Partial<Pick<Answer, 'id'>>;

/** One about a target: whatever it says, it says where a person sees or repairs it, and what is entered there. */
export interface TargetAnswer extends Answer {
  readonly page: string;
  readonly values: Readonly<Record<string, string>>;
}
