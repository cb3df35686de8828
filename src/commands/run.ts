// The engine: a command, its inputs and a host in; an exit code, a JSON object and words for people out.
// The CLI and the Action are two thin entries to this.

import type { Command, Inputs } from '../config/inputs.js';
import type { ExitCode } from '../core/errors.js';
import type { Host } from '../core/types.js';
import { untouched } from '../release/untouched.js';
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
  /** Outputs of the Action. */
  readonly outputs?: Readonly<Record<string, string>> | undefined;
}

/** What only some commands are given. */
export interface RunOptions {
  readonly format: 'text' | 'json' | 'github' | 'sarif' | 'markdown';
  /** `init`: overwrite a workflow that differs. */
  readonly force?: boolean;
  /** `contract`: of what, and what to do with it. */
  readonly contract?: ContractOptions | undefined;
}

/** Runs one command. Expected failures come back in the result or are thrown as ReleaseError; anything else is our bug. */
export async function run(command: Command, inputs: Inputs, host: Host, options: RunOptions): Promise<Result> {
  switch (command) {
    case 'check':
      return (await import('./check.js')).check(inputs, host, options);
    case 'build':
      return (await import('./build.js')).build(inputs, host);
    case 'publish':
      return (await import('./publish.js')).publish(inputs, host);
    case 'release':
      return (await import('./release.js')).release(inputs, host);
    case 'rehearse':
      return (await import('./rehearse.js')).rehearse(inputs, host);
    case 'matrix':
      return (await import('./matrix.js')).matrix(inputs, host);
    case 'contract':
      return untouched(host, 'contract', async () => (await import('./contract.js')).contract(inputs, host, options));
    case 'init':
      return (await import('./init.js')).init(inputs, host, options);
  }
}
