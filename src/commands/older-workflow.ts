// A copied workflow that publishes the same tags: it can go as a whole where publishing is all that it is for.

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { diffOf } from '../check/fix/diff.js';
import { publishes } from '../check/rules/workflow/kinds.js';
import { alsoPublishing } from '../check/rules/workflow/one-publisher.js';
import { type Job, type Workflow, waitsFor } from '../check/rules/workflow/read.js';
import { HOME, NAME } from '../core/about.js';
import type { RepositoryInput } from '../core/types.js';
import { WORKFLOW_PATH } from './caller-workflow.js';

/** Events that only a release has; a workflow of others does more than publish. */
const RELEASES = new Set(['push', 'release', 'workflow_dispatch']);

/** What was found, and what became of it. */
export interface Older {
  /** Deleted from the working tree. */
  readonly removed: readonly string[];
  /** What to do about the others, and the patch of what `--yes` deletes. */
  readonly steps: readonly string[];
}

/** @param deletes asked, with the patch, about each that only publishes and that git has as it is */
export async function olderWorkflows(
  input: RepositoryInput,
  root: string,
  deletes: (file: string, patch: string) => Promise<boolean>,
  isCommitted: (file: string) => boolean,
): Promise<Older> {
  const older = alsoPublishing(input, WORKFLOW_PATH);
  const whole = older.filter((one) => onlyReleases(one) && everyJobReleases(one) && isCommitted(one.file));
  const removed: string[] = [];
  for (const { file } of whole) if (await deletes(file, patchOf(file, root))) removed.push(file);
  for (const file of removed) rmSync(join(root, file), { force: true });
  const left = older.filter(({ file }) => !removed.includes(file));
  return { removed, steps: left.map((workflow) => step(workflow, whole.includes(workflow), root)) };
}

/** Started by tags, releases and by hand only. */
function onlyReleases({ on }: Workflow): boolean {
  const push = on.get('push');
  const keys = push?.table === undefined ? [] : [...push.table.keys()];
  const tagsOnly = !on.has('push') || (keys.length > 0 && keys.every((key) => key === 'tags' || key === 'tags-ignore'));
  return tagsOnly && [...on.keys()].every((event) => RELEASES.has(event));
}

/** Each job publishes, or one that does waits for it. */
function everyJobReleases({ jobs }: Workflow): boolean {
  const releasing = new Set<string>();
  const add = (job: Job): void => {
    if (releasing.has(job.id)) return;
    releasing.add(job.id);
    for (const id of waitsFor(job)) for (const other of jobs) if (other.id === id) add(other);
  };
  for (const job of jobs) if (job.steps.some(publishes)) add(job);
  return jobs.every(({ id }) => releasing.has(id));
}

function step({ file }: Workflow, whole: boolean, root: string): string {
  return [
    `Let one workflow publish: ${file} publishes the same tags.`,
    ...(whole
      ? [
          `  ${NAME} init --yes deletes it:`,
          ...patchOf(file, root)
            .split('\n')
            .map((line) => `    ${line}`),
        ]
      : [
          '  It does more than that, or is not committed as it is: delete its step that publishes, in the same commit.',
        ]),
    `  What its steps become: ${HOME}/blob/main/docs/migrating.md`,
  ].join('\n');
}

function patchOf(file: string, root: string): string {
  const path = join(root, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return diffOf([{ file, before, after: '', executable: false, rules: [] }]).trimEnd();
}
