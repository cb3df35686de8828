// The workflows that are about the projects asked about: one that publishes only from folders of others is theirs.

import { posix } from 'node:path';
import type { Files, RepositoryInput } from '../../../core/types.js';
import { isUnder } from '../../../repository/subtree.js';
import { publishes } from './kinds.js';
import { type Job, type Step, type Workflow, workflowsOf, workingDirectory } from './read.js';

/** Every workflow but those that publish only what lies outside of the projects. */
export function ownWorkflows({ files, projects }: Pick<RepositoryInput, 'files' | 'projects'>): readonly Workflow[] {
  const own = projects.map(({ path }) => path);
  return workflowsOf(files).filter((workflow) => {
    const folders = workflow.jobs.flatMap((job) =>
      job.steps.filter(publishes).map((step) => committed(folderOf(step, job, workflow), files)),
    );
    const all = own.length === 0 || folders.length === 0;
    return all || folders.some((folder) => own.some((path) => isUnder(folder, path) || isUnder(path, folder)));
  });
}

/** The folder, or the nearest above it that has files of the repository: what a build writes says nothing. */
function committed(folder: string, files: Files): string {
  const isThere = folder === '.' || files.all.some((path) => path.startsWith(`${folder}/`));
  return isThere ? folder : committed(posix.dirname(folder), files);
}

/** Where a step works; the root where that is computed. */
function folderOf(step: Step, job: Job, workflow: Workflow): string {
  const stated =
    step.run === undefined
      ? ['packages-dir', 'working-directory', 'package'].flatMap((key) => step.with.get(key) ?? [])[0]
      : workingDirectory(step, job, workflow);
  const text = stated?.text ?? '.';
  return text.includes('${{') || posix.isAbsolute(text) ? '.' : posix.normalize(text).replace(/\/$/, '');
}
