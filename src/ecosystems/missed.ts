// What a source or a runtime asked for and did not get, and why: the ecosystems answer, the start and the look at imports tell.

import { listed } from '../core/listed.js';
import type { Diagnosis, Finding, Subject } from '../core/types.js';

/** Why something that is imported is not there. */
export interface Reason {
  /** `own`: part of the package and not shipped; `gone`: the installed version has it no more; `standard`: the runtime neither;
   * `optional`: only an extra brings it; `undeclared`: nothing that is declared brings it. */
  readonly cause: 'own' | 'gone' | 'standard' | 'optional' | 'undeclared';
  /** What follows the one who asks, without the full stop: `imports yaml, and nothing that the dependencies install has it`. */
  readonly says: string;
  readonly hint?: string | undefined;
  readonly subject: Subject;
}

/** What keeps a version out that does not fit. */
export interface Older {
  /** What does not fit: `mcp 2.3.0`. */
  readonly installed: string;
  /** Requirements that keep it out, the preferred one first; empty where there is none to write. */
  readonly requirements: readonly string[];
  /** Whether the newest version that a requirement allows can be installed and has what was asked for; undefined where nobody can
   * be asked. */
  has?(requirement: string): Promise<boolean | undefined>;
  /** What to write, or to type. @param requirement undefined where there is none to write */
  hint(requirement: string | undefined): string;
}

/** The hint for the first requirement that helps, as far as one can know. */
export async function boundOrAdapt({ installed, requirements, hint, ...index }: Older): Promise<string> {
  const [first] = requirements;
  if (first === undefined) return hint(undefined);
  if ((await index.has?.(first)) !== false) return hint(first);
  // The others are tried for that reason alone: only one that is known to help is advised.
  for (const requirement of requirements.slice(1)) {
    if ((await index.has?.(requirement)) === true) return hint(requirement);
  }
  return `Adapt the server to ${installed}: an upper bound does not help, since the newest version that "${first}" allows does not have it either.`;
}

/** What that means where a server ended with it. @param more sentences that only a start has reason for */
export function missingAtStart({ says, hint, subject }: Reason, more = ''): Diagnosis {
  return { rule: 'imports/missing', message: `The server ${says}.${more}`, hint, subject };
}

/** What that means where a source was read. @param more sentences about when it is asked for, and how often */
export function missingInSource(
  { says, hint, subject }: Reason,
  more: string,
): Pick<Finding, 'rule' | 'message' | 'hint' | 'subject'> {
  return { rule: 'imports/missing', message: `This ${says}.${more}`, hint, subject };
}

/** What keeps something that nobody declared available. @param bringers all that bring it along, as far as is known */
export function onlyWhile(bringers: readonly string[], wanted: string): string {
  const names = bringers.length > 3 ? [...bringers.slice(0, 2), `${bringers.length - 2} more`] : bringers;
  return `it is available only while ${names.length > 1 ? 'one of ' : ''}${listed(names)} depends on ${wanted}.`;
}

/** A server that wants variables before it says what it offers: what else it wants, and what to write, the start finds out. */
export function needsVariable(names: readonly string[]): Diagnosis {
  return { rule: 'start/needs-variable', message: '', subject: { variables: names } };
}
