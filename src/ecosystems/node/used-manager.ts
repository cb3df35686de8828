// Which package manager a project of a repository is built with, and the lock file that this follows.

import { posix } from 'node:path';
import type { Files, Project } from '../../core/types.js';
import type { LockPlace } from './locks.js';
import { type NodeManifest, readNodeManifest } from './manifest.js';
import { type Choice, chooseManager } from './package-manager.js';

export interface UsedManager extends Choice {
  /** Where the choice was made, relative to the repository's root. */
  readonly folder: string;
}

/** The lock file that is followed, and where the project stands in it; undefined: nothing is locked. */
export function followedLock(used: UsedManager, project: Pick<Project, 'path'>): LockPlace | undefined {
  if (used.lock === undefined) return undefined;
  return { file: posix.join(used.folder, used.lock), key: posix.relative(used.folder, project.path) || '.' };
}

/** The nearest folder, from the project's upwards, that has a lock file or names a package manager decides. */
export function usedManager({
  project,
  files,
}: {
  readonly project: Pick<Project<NodeManifest>, 'path' | 'manifest'>;
  readonly files: Files;
}): UsedManager {
  for (let folder = project.path; ; folder = posix.dirname(folder)) {
    const manifest =
      folder === project.path ? project.manifest : readNodeManifest(files.text(posix.join(folder, 'package.json')));
    const choice = chooseManager(files, folder, manifest);
    const decides = choice.lock !== undefined || choice.pin !== undefined || choice.manager !== 'npm';
    if (decides) return { ...choice, folder };
    if (folder === '.' || folder === '..' || folder === '/')
      return { ...chooseManager(files, project.path, project.manifest), folder: project.path };
  }
}
