// What a user types to run what was published: the commands of each project that is there to be fetched.

import type { Receipt, TargetId } from '../core/types.js';
import { ecosystemOf } from '../ecosystems/index.js';
import type { Plan } from './plan.js';

/** The commands that the plan gives for projects that are there now. */
export function userCommands(plan: Plan, receipts: readonly Receipt[]): readonly string[] {
  const took = (target: TargetId, project: string): boolean =>
    receipts.some(
      (one) =>
        one.target === target &&
        one.project === project &&
        ['published', 'identical', 'accepted'].includes(one.outcome),
    );
  return plan.projects.flatMap((project) =>
    took(ecosystemOf(project).installsFrom.target, project.name) ? (project.run ?? []) : [],
  );
}
