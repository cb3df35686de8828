// Whether strangers left the runner's command files alone: a change is an error that names the file and what ran meanwhile.

import { cleanLine } from '../core/clean-text.js';
import { ReleaseError } from '../core/errors.js';
import type { Finding, Host } from '../core/types.js';
import { type ChangedFile, rememberCommandFiles } from '../host/command-files.js';

const RULE = 'runner/command-file';
const HINT =
  'A build script, a dependency or the server wrote it. Find out which one and remove it: nothing that is released may touch the files of the runner.';
const LINES = 5;

/** Looks after each piece of work. Several may run side by side: then each of them is named. */
export interface Untouched {
  /** Does the work, which `label` names, and gives with its result what was changed until it ended. */
  after<T>(
    label: string,
    work: () => Promise<T>,
  ): Promise<{ readonly result: T; readonly findings: readonly Finding[] }>;
}

export function watchUntouched(host: Pick<Host, 'env'>): Untouched {
  const look = rememberCommandFiles(host.env);
  const running: string[] = [];
  return {
    async after(label, work) {
      running.push(label);
      const seen = (): readonly Finding[] => look().map((file) => finding(file, running.join(', ')));
      try {
        const result = await work();
        return { result, findings: seen() };
      } catch (error) {
        const [first] = seen();
        throw first === undefined ? error : refusal(first);
      } finally {
        running.splice(running.indexOf(label), 1);
      }
    },
  };
}

/** Work of a command without stages. @throws ReleaseError `runner/command-file` where something was changed */
export async function untouched<T>(host: Pick<Host, 'env'>, label: string, work: () => Promise<T>): Promise<T> {
  const { result, findings } = await watchUntouched(host).after(label, work);
  const [first] = findings;
  if (first !== undefined) throw refusal(first);
  return result;
}

function refusal({ message, quote }: Finding): ReleaseError {
  return new ReleaseError(RULE, message, { hint: HINT, ...(quote === undefined ? {} : { quote }) });
}

function finding({ name, added, restored }: ChangedFile, during: string): Finding {
  const quote = added.split('\n').map(cleanLine).filter(Boolean).slice(0, LINES);
  return {
    rule: RULE,
    level: 'error',
    message: `The runner's file ${name} was changed while this ran: ${during}. ${restored ? 'Later steps of the job would have followed it; it was restored.' : 'It could not be restored: later steps of the job follow it.'}`,
    hint: HINT,
    ...(quote.length === 0 ? {} : { quote }),
  };
}
