// Holds a plan's projects against those of the commit: a plan only narrows what may be released.

import { cleanLine } from '../core/clean-text.js';
import { usageError } from '../core/errors.js';
import { shortName } from '../core/names.js';
import { plural } from '../core/plural.js';
import type { Part, Project } from '../core/types.js';
import { parseTag } from '../core/version.js';
import { projectOf } from '../plan/own.js';
import type { Plan } from '../plan/plan.js';
import type { Committed } from '../workspace/committed.js';

/** Projects that a message lists. */
const MOST_SHOWN = 10;

/** What is released, as the commit has it. */
export interface Released {
  /** In the plan's order. */
  readonly projects: readonly Project[];
  readonly part: Part | undefined;
}

/**
 * Finds the plan's projects and its part of the tag in the commit.
 * @param path what the plan is called in messages
 * @throws ReleaseError exit 2 `verify/other-project`, `verify/other-part`
 */
export function releasedOf(plan: Plan, tag: string, path: string, committed: Committed): Released {
  const projects = projectsOf(plan, tag, committed.projects);
  if (typeof projects === 'string') {
    throw usageError(
      'verify/other-project',
      `${path} ${projects}.`,
      'Build again from this commit. If build had a path, pass the same to publish.',
    );
  }
  const part = plan.part === undefined && !committed.inParts ? undefined : committed.partOf(projects);
  if (isSamePart(plan.part, part)) return { projects, part };
  throw usageError(
    'verify/other-part',
    `${path} was built as ${partWords(plan.part)}, but here it is ${partWords(part)}.`,
    'Pass publish the same path and matrix as build.',
  );
}

/**
 * The projects of the commit that the plan holds.
 * @returns or what is wrong with them, to be read after the name of the plan
 */
export function projectsOf(plan: Plan, tag: string, all: readonly Project[]): readonly Project[] | string {
  const found: Project[] = [];
  for (const { name, ecosystem, path } of plan.projects) {
    const project = projectOf({ name, ecosystem, path }, all);
    if (project === undefined) {
      return `contains ${name} (${ecosystem} in ${path}), which is not a project of this commit: there is ${listed(all)}`;
    }
    if (found.includes(project)) return `contains ${name} (${ecosystem} in ${path}) twice`;
    found.push(project);
  }
  const names = all.map(({ name }) => name);
  const tagged = parseTag(tag, names)?.name;
  const foreign = found.find(({ name }) => name !== tagged);
  if (foreign === undefined || tagged === undefined || !names.includes(tagged)) return found;
  return `contains ${foreign.name}, but the tag ${tag} releases ${tagged}`;
}

/** The projects of the commit, the first few by name and folder. */
function listed(all: readonly Project[]): string {
  const shown = all.slice(0, MOST_SHOWN).map(({ name, path }) => cleanLine(`${shortName(name)} in ${path}`));
  return [...shown, ...(all.length > MOST_SHOWN ? [`${all.length - MOST_SHOWN} more`] : [])].join(', ');
}

/** Whether two parts are one: the order in which others are named says nothing. */
export function isSamePart(a: Part | undefined, b: Part | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const [ours, theirs] = [a, b].map(({ others }) => [...others].sort().join('\n'));
  return a.name === b.name && ours === theirs;
}

function partWords(part: Part | undefined): string {
  if (part === undefined) return 'the only part of the tag';
  return `the part ${part.name} next to ${plural(part.others.length, 'other')}`;
}
