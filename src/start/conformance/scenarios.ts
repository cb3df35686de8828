// Which scenarios of the conformance suite bind a server, and which of their checks: the table of src/data/conformance.json.

import type { Contract } from '../../core/types.js';
import suite from '../../data/conformance.json' with { type: 'json' };

/** One run of a scenario, and the revision that it holds the server to. */
export interface Run {
  readonly scenario: string;
  readonly revision: string;
}

/** How the server is reached, and what it declares: what is promised for lists binds nobody without them. */
export interface Bound {
  readonly transport: 'stdio' | 'http';
  readonly capabilities: Contract['capabilities'];
}

/** A result as the suite writes it down. */
export interface Check {
  readonly id: string;
  readonly status: string;
  readonly description: string;
  readonly errorMessage?: string | undefined;
  readonly specReferences?: readonly { readonly url?: string | undefined }[] | undefined;
}

interface Row {
  readonly scenario: string;
  readonly era?: string;
  readonly over?: string;
  readonly needs?: string;
}
interface Passed {
  readonly check: string;
  readonly over?: string;
  readonly needs?: string;
  /** Only messages of these words. */
  readonly words?: string;
}

/** What is run against a server that speaks these revisions; a list is asked for where it is declared. */
export function runsFor(
  revisions: { readonly [Era in 'legacy' | 'modern']: string | undefined },
  bound: Bound,
): readonly Run[] {
  return (['legacy', 'modern'] as const).flatMap((era) => {
    const revision = revisions[era];
    if (revision === undefined) return [];
    return (suite.run as readonly Row[])
      .filter((row) => (row.era ?? era) === era && (row.over ?? bound.transport) === bound.transport)
      .filter(({ needs }) => needs === undefined || needs in bound.capabilities)
      .map(({ scenario }) => ({ scenario, revision }));
  });
}

/** The checks that went wrong and bind this server, each with what is left of its words. */
export function failed(checks: readonly Check[], bound: Bound): readonly Check[] {
  return checks.flatMap((check) => {
    const { errorMessage = '' } = check;
    if (!['FAILURE', 'WARNING'].includes(check.status) || errorMessage.startsWith('Not testable')) return [];
    const rows = (suite.passed as readonly Passed[]).filter((row) => row.check === check.id && applies(row, bound));
    if (rows.some(({ words }) => words === undefined)) return [];
    const left = errorMessage.split('; ').filter((part) => !rows.some(({ words = '' }) => part.includes(words)));
    return rows.length > 0 && left.length === 0 ? [] : [{ ...check, errorMessage: left.join('; ') }];
  });
}

function applies({ over, needs }: Passed, { transport, capabilities }: Bound): boolean {
  return (over === undefined || over === transport) && (needs === undefined || !(needs in capabilities));
}
