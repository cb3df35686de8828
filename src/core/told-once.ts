// One fact is told once: what a later step finds about the same thing joins the finding that told it first.

import type { Finding, Level, Subject } from './types.js';

const WEIGHT: Readonly<Record<Level, number>> = { note: 0, warning: 1, error: 2 };

/**
 * The findings of all steps so far. A later finding about the import, or the thing, that an earlier one of the same project is
 * about adds its evidence and its weight to that one, whose words and place are the better known.
 */
export function toldOnce(known: readonly Finding[], fresh: readonly Finding[]): readonly Finding[] {
  const told = [...known];
  const added: Finding[] = [];
  for (const one of fresh) {
    const at = told.findIndex((other) => other.project === one.project && isSame(other.subject, one.subject));
    const first = told[at];
    if (first === undefined) added.push(one);
    else told[at] = joined(first, one);
  }
  return [...told, ...added];
}

function joined(first: Finding, later: Finding): Finding {
  return {
    ...first,
    level: WEIGHT[later.level] > WEIGHT[first.level] ? later.level : first.level,
    artifact: first.artifact ?? later.artifact,
    quote: first.quote ?? later.quote,
    facts: first.facts === undefined && later.facts === undefined ? undefined : { ...later.facts, ...first.facts },
    code: first.code ?? later.code,
  };
}

/** A runtime names the first part that it misses, `yaml` of `yaml.nodes`, and a source all of it. */
export function isSame(one: Subject | undefined, other: Subject | undefined): boolean {
  if (one?.about !== undefined) return one.about === other?.about;
  if (one?.module === undefined || other?.module === undefined || one.name !== other.name) return false;
  return isWithin(one.module, other.module) || isWithin(other.module, one.module);
}

function isWithin(part: string, whole: string): boolean {
  return whole === part || whole.startsWith(`${part}.`) || whole.startsWith(`${part}/`);
}
