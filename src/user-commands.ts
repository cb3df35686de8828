// What a user types to run what was published: a line for each project that a package index took.

import type { Plan } from './plan.js';
import type { EcosystemId, Receipt, TargetId } from './types.js';

const INDEX: Readonly<Partial<Record<EcosystemId, TargetId>>> = { python: 'pypi', node: 'npm' };

/** The commands that the plan gives for projects whose index holds them now. */
export function userCommands(plan: Plan, receipts: readonly Receipt[]): readonly string[] {
  const took = (target: TargetId | undefined, project: string): boolean =>
    receipts.some(
      (one) =>
        one.target === target &&
        one.project === project &&
        ['published', 'identical', 'accepted'].includes(one.outcome),
    );
  return plan.projects.flatMap(({ name, ecosystem, run = [] }) => (took(INDEX[ecosystem], name) ? run : []));
}
