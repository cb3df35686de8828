// What only a person knows: questions with an answer that Enter gives.

import { cleanLine } from '../core/clean-text.js';
import type { Host } from '../core/types.js';

/** Yes or no; whatever else is typed is the usual answer, which also holds where nobody can be asked. Who leaves with Ctrl-D agrees to nothing. */
export async function agrees(host: Host, question: string, usual: boolean): Promise<boolean> {
  if (host.ask === undefined) return usual;
  const answer = await host.ask(`${question} [${usual ? 'Y/n' : 'y/N'}] `);
  if (answer === undefined) return false;
  return usual ? !/^no?$/i.test(answer) : /^y(es)?$/i.test(answer);
}

/** A line of text; the usual one where nothing is typed or nobody can be asked. */
export async function says(host: Host, question: string, usual: string): Promise<string> {
  return cleanLine((await host.ask?.(`${question} [${usual}] `)) ?? '') || usual;
}
