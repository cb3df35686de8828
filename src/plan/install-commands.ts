// What people are told of a release: what they type to run it, how it is added to clients, and how anybody verifies it.

import { type Setup, setupOf } from '../clients/setup.js';
import { NAME, VERSION } from '../core/about.js';
import { shellLine } from '../core/shell-word.js';
import type { IndexOf, Part, Project, Receipt, TargetId } from '../core/types.js';
import { ecosystemOf } from '../ecosystems/index.js';
import { checksumsFile } from './file-names.js';
import { projectOf } from './own.js';
import type { Plan } from './plan.js';

/** How one project of a release is installed. */
export interface Install {
  /** What a user types. */
  readonly commands: readonly string[];
  /** How clients start it; undefined where no single command does. */
  readonly setup: Setup | undefined;
}

/**
 * How the projects are installed that are there to be fetched.
 * @param plan says the versions; its own commands are for people who read it, and are typed by nobody
 * @param projects the plan's projects as the commit has them
 * @param isThere whether a target has, or will have, a project of this name
 * @param indexOf where configuration and inputs say that published versions are read
 */
export function installsOf(
  plan: Plan,
  projects: readonly Project[],
  isThere: (target: TargetId, project: string) => boolean,
  indexOf: IndexOf,
): readonly Install[] {
  return plan.projects.flatMap(({ name, ecosystem, path, version, artifacts }) => {
    const project = projectOf({ name, ecosystem, path }, projects);
    if (project === undefined) return [];
    const { installsFrom, published, userCommands } = ecosystemOf(project);
    if (!isThere(installsFrom.target, name)) return [];
    const isNamed = published !== undefined || installsFrom.byAddress === true;
    const index = isNamed ? indexOf(installsFrom.target) : undefined;
    // Clients start servers over stdio only; a plan can take a setup away, and says nothing in it.
    const isHttp = artifacts.some(({ started }) => started?.transport === 'http');
    const setup = isHttp ? undefined : setupOf(project, version, index);
    return [{ commands: userCommands(project, version, index), setup }];
  });
}

/** Of those that clients start. */
export function setupsOf(installs: readonly Install[]): readonly Setup[] {
  return installs.flatMap(({ setup }) => setup ?? []);
}

/** Whether a target took a project, as its receipts say. */
export function took(receipts: readonly Receipt[]): (target: TargetId, project: string) => boolean {
  return (target, project) =>
    receipts.some(
      (one) =>
        one.target === target &&
        one.project === project &&
        ['published', 'identical', 'accepted'].includes(one.outcome),
    );
}

/**
 * What anybody types to verify a release on GitHub.
 * @param repository as `gh --repo` takes it
 */
export function verifyCommands(tag: string, repository: string, part: Part | undefined): readonly string[] {
  const [host, ...names] = repository.split('/');
  const elsewhere = names.length === 2 ? `GH_HOST=${host} ` : '';
  const named = names.length === 2 ? names.join('/') : repository;
  return [
    shellLine(['gh', 'release', 'download', tag, '--repo', repository]),
    `sha256sum -c ${checksumsFile(part)}`,
    `${elsewhere}${shellLine(['npx', '-y', `${NAME}@${VERSION}`, 'verify', `github:${named}@${tag}`])}`,
  ];
}
