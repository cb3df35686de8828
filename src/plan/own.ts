// What belongs to one project of a release: two projects of a repository may share a name.

import { besideName, flatName } from '../core/names.js';
import type { Artifact, Project, Release, Started } from '../core/types.js';
import { makerOf } from '../ecosystems/kinds.js';
import { type Plan, type PlannedProject, releasedVersion } from './plan.js';

/** The project's own installable files. */
export function ownArtifacts(release: Release, project: Project | undefined): readonly Artifact[] {
  return release.artifacts.filter((one) => isOwn(one, project));
}

function isOwn({ project: name, folder, kind }: Artifact, project: Project | undefined): boolean {
  if (project === undefined || makerOf(kind) !== project.ecosystem) return false;
  return folder === undefined ? name === project.name : folder === project.path;
}

/** The start of one of its files. */
export function ownStart(release: Release, project: Project | undefined): Started | undefined {
  const files = new Set(ownArtifacts(release, project).map(({ file }) => file));
  return release.started.find(({ artifact }) => files.has(artifact));
}

/** The name of a file beside its artifacts: `<project>-<version><suffix>`, with the ecosystem where the name alone is shared. */
export function ownFile(release: Release, project: Project, suffix: string): string {
  const shared = release.projects.some((other) => other !== project && flatName(other.name) === flatName(project.name));
  const version = releasedVersion(project, ownArtifacts(release, project), release);
  return besideName(shared ? `${project.name}-${project.ecosystem}` : project.name, version, suffix);
}

/** The project of the commit that one of a plan is: names alone may be shared. */
export function projectOf(
  { name, ecosystem, path }: Pick<PlannedProject, 'name' | 'ecosystem' | 'path'>,
  projects: readonly Project[],
): Project | undefined {
  return projects.find((one) => one.name === name && one.ecosystem === ecosystem && one.path === path);
}

/** The project of a plan that a file is of. */
export function plannedFor(file: string, { projects }: Plan): PlannedProject | undefined {
  return projects.find(({ artifacts }) => artifacts.some((one) => one.file === file));
}
