// One fact is told once: what a later step finds about the same thing joins the finding that told it first.

import { byLevel } from './level.js';
import type { Finding, Subject } from './types.js';

/**
 * The findings of all steps so far. A later finding of the same project about the import, or the thing, that an earlier one is
 * about, or of the same rule at the same place, adds its evidence and its weight to that one, whose words and place are the better
 * known; only what was guessed gives way to it.
 */
export function toldOnce(known: readonly Finding[], fresh: readonly Finding[]): readonly Finding[] {
  const told = [...known];
  const added: Finding[] = [];
  for (const one of fresh) {
    const same = told.flatMap((other, at) => (other.project === one.project && isSameFact(other, one) ? [at] : []));
    const [at = -1] = same;
    const first = told[at];
    // What says neither where nor what may be about any of several, which then are several causes.
    const vague = isVague(one) && (same.length > 1 || fresh.filter((other) => isVague(other, one.rule)).length > 1);
    if (first === undefined || vague) added.push(one);
    else told[at] = joined(first, one);
  }
  return [...told, ...added];
}

function joined(first: Finding, later: Finding): Finding {
  if (first.guess === true) {
    const { file, line, column } = later.file === undefined ? first : later;
    return { ...later, file, line, column };
  }
  return {
    ...first,
    level: byLevel(later.level, first.level) < 0 ? later.level : first.level,
    artifact: first.artifact ?? later.artifact,
    quote: first.quote ?? later.quote,
    facts: first.facts === undefined && later.facts === undefined ? undefined : { ...later.facts, ...first.facts },
    code: first.code ?? later.code,
    stops: first.stops === true || later.stops === true ? true : undefined,
  };
}

function isVague({ file, subject, rule }: Finding, of = rule): boolean {
  return file === undefined && subject === undefined && rule === of;
}

function isSameFact(known: Finding, one: Finding): boolean {
  return isSame(known.subject, one.subject) || (known.rule === one.rule && isSamePlace(known, one));
}

/** Two artifacts may each have the fault; what is in the sources is in all of them. */
function isSamePlace(known: Finding, one: Finding): boolean {
  if (known.artifact !== undefined) return false;
  const [about, knownAbout] = [one, known].map(({ subject }) => subject?.package ?? subject?.module);
  if (about !== undefined || knownAbout !== undefined) return about === knownAbout;
  // A stage knows less about the place than a rule, or as much.
  return one.file === undefined || (one.file === known.file && (one.line === undefined || one.line === known.line));
}

/** A runtime names the first part that it misses, `yaml` of `yaml.nodes`, and a source all of it. */
export function isSame(one: Subject | undefined, other: Subject | undefined): boolean {
  if (one?.about !== undefined) return one.about === other?.about;
  // What is said of a whole package holds for everything in it.
  if (one?.package !== undefined && one.module === undefined) return one.package === other?.package;
  if (one?.module === undefined || other?.module === undefined || one.name !== other.name) return false;
  return isWithin(one.module, other.module) || isWithin(other.module, one.module);
}

function isWithin(part: string, whole: string): boolean {
  return whole === part || whole.startsWith(`${part}.`) || whole.startsWith(`${part}/`);
}
