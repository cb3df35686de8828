// What a command is given beside its inputs, and what it ends with.

import type { ExitCode } from '../core/errors.js';
import type { Reported } from '../render/page/page.js';
import type { ContractOptions } from './contract.js';

/** What a command ends with. Only the entries write it anywhere. */
export interface Result {
  readonly exit: ExitCode;
  /** The one JSON object of `--format json`. */
  readonly json: Readonly<Record<string, unknown>>;
  /** The result for people, for stdout. */
  readonly text: string;
  /** Markdown for the job summary. */
  readonly summary?: string | undefined;
  /** What a report of the run shows. */
  readonly report?: Reported | undefined;
  /** Outputs of the Action. */
  readonly outputs?: Readonly<Record<string, string>> | undefined;
}

/** How a result is written. */
export type Format = 'text' | 'json' | 'github' | 'sarif' | 'markdown';

/** What only some commands are given. */
export interface RunOptions {
  readonly format: Format;
  /** Everything in full. */
  readonly verbose?: boolean | undefined;
  /** `init`: overwrite a workflow that differs. */
  readonly force?: boolean;
  /** `init`: ask nothing, delete an older workflow that only publishes the same tags, rehearse. */
  readonly yes?: boolean;
  /** What was typed after the command, where that is no input: ids for `explain`. */
  readonly words?: readonly string[];
  /** `version`: what is made of it. */
  readonly release?: { readonly next: string; readonly tag: boolean } | undefined;
  /** `contract`: of what, and what to do with it. */
  readonly contract?: ContractOptions | undefined;
}
