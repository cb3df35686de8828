// What a user types to run what was published: the commands of each project that is there to be fetched.

import type { IndexOf, Project, Receipt, TargetId } from '../core/types.js';
import { ecosystemOf } from '../ecosystems/index.js';
import type { Plan } from './plan.js';

/**
 * The commands of the projects that are there now.
 * @param plan says the versions; its own commands are for people who read it, and are typed by nobody
 * @param projects the plan's projects as the commit has them
 * @param indexOf where configuration and inputs say that published versions are read
 */
export function userCommands(
  plan: Plan,
  projects: readonly Project[],
  receipts: readonly Receipt[],
  indexOf: IndexOf,
): readonly string[] {
  const took = (target: TargetId, project: string): boolean =>
    receipts.some(
      (one) =>
        one.target === target &&
        one.project === project &&
        ['published', 'identical', 'accepted'].includes(one.outcome),
    );
  return plan.projects.flatMap(({ name, ecosystem, path, version }) => {
    const project = projects.find((one) => one.name === name && one.ecosystem === ecosystem && one.path === path);
    if (project === undefined) return [];
    const { installsFrom, published, userCommands: commands } = ecosystemOf(project);
    if (!took(installsFrom.target, name)) return [];
    const isNamed = published !== undefined || installsFrom.byAddress === true;
    return commands(project, version, isNamed ? indexOf(installsFrom.target) : undefined);
  });
}
