// Which of the code packages that were found on a walk through the repository are meant to be projects of their own.

import type { Project } from '../../core/types.js';
import { isUnder } from '../../repository/subtree.js';
import type { CodeManifest } from './manifest.js';

/**
 * Leaves out what only looks like a code package: a folder of another project (its web page, its client, its scripts), a
 * root whose parts are the projects, a requirements.txt with nothing to start beside it. Beside a project that is published, a
 * package.json that says `private` means it. What the configuration or the command line names is never left out.
 * @param named folders that somebody named
 */
export function withoutNested(found: readonly Project[], named: ReadonlySet<string>): readonly Project[] {
  const certain = (project: Project): boolean =>
    project.ecosystem !== 'code-package' || project.settings.ecosystem !== undefined || named.has(project.path);
  const others = found.filter(certain);
  const packages = found.filter((project) => !certain(project)) as readonly Project<CodeManifest>[];
  const apart = packages.filter(
    ({ path }) => !others.some((other) => isUnder(path, other.path) || isUnder(other.path, path)),
  );
  const startable = apart.filter(isStartable);
  const outermost = startable.filter(
    ({ path }) => !startable.some((other) => other.path !== path && isUnder(path, other.path)),
  );
  // One that cannot be started is worth an error where it is all there is.
  const kept = outermost.length > 0 || others.length > 0 ? outermost : apart.slice(0, 1);
  const isPublished = others.some(({ isPrivate }) => isPrivate !== true);
  return found.flatMap((project) => {
    if (others.includes(project)) return project;
    const own = kept.find((one) => one === project);
    if (own === undefined) return [];
    return isPublished && own.manifest.packageJson?.private === true ? { ...own, isPrivate: true } : own;
  });
}

function isStartable({ manifest, settings }: Project<CodeManifest>): boolean {
  const described = manifest.servers?.entries.some(({ unusable }) => unusable === undefined) === true;
  const scripted = manifest.packageJson?.scripts['start'] !== undefined;
  return manifest.entry !== undefined || described || scripted || settings.smoke.command !== undefined;
}
