// Workflows of before that publish too: one can go as a whole where publishing the same tags is all that it is for.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffOf } from '../check/fix/diff.js';
import { rewrite } from '../check/fix/overlay.js';
import { actionOf, commandsOf, ourPart, publishes } from '../check/rules/workflow/kinds.js';
import { type Also, alsoPublishing } from '../check/rules/workflow/one-publisher.js';
import { type Job, type Step, type Workflow, waitsFor, workflowsOf } from '../check/rules/workflow/read.js';
import { docsPage } from '../core/about.js';
import type { Files, RepositoryInput } from '../core/types.js';
import { TYPED } from '../host/typed.js';
import { table } from '../render/table.js';

/** Events that only a release has; a workflow of others does more than publish. */
const RELEASES = new Set(['push', 'release', 'workflow_dispatch']);

/** What was found, and what became of it. */
export interface Older {
  /** To be deleted; nothing is yet. */
  readonly removed: readonly string[];
  /** What to do about the others, and the patch of what `--yes` deletes. */
  readonly steps: readonly string[];
}

/**
 * @param ours the workflow that stays
 * @param deletes asked, with the patch, about each that only publishes and that git has as it is
 */
export async function olderWorkflows(
  input: RepositoryInput,
  { root, ours }: { readonly root: string; readonly ours: string },
  deletes: (file: string, patch: string) => Promise<boolean>,
  isCommitted: (file: string) => boolean,
): Promise<Older> {
  const older = alsoPublishing(input, ours);
  const whole = older.filter(
    ({ workflow, tagged }) => tagged && isForPublishing(workflow) && isCommitted(workflow.file),
  );
  const removed: string[] = [];
  for (const { workflow } of whole) {
    if (await deletes(workflow.file, patchOf(workflow.file, root))) removed.push(workflow.file);
  }
  const left = whole.filter(({ workflow }) => !removed.includes(workflow.file));
  const others = older.filter((one) => !whole.includes(one));
  return {
    removed,
    steps: [
      ...left.map(({ workflow }) => deletion(workflow, root)),
      ...(others.length === 0 ? [] : [removal(others, isCommitted)]),
    ],
  };
}

/** What somebody's own workflow in this file is for; undefined: there is none, or it is ours. */
export function purposeOf(files: Files, file: string): 'publishing' | 'more' | undefined {
  const workflow = workflowsOf(files).find((one) => one.file === file);
  if (workflow === undefined || workflow.jobs.some(({ steps }) => steps.some((step) => ourPart(step) !== undefined)))
    return undefined;
  return isForPublishing(workflow) ? 'publishing' : 'more';
}

function isForPublishing(workflow: Workflow): boolean {
  return onlyReleases(workflow) && everyJobReleases(workflow);
}

/** Started by tags, releases and by hand only. */
function onlyReleases({ on }: Workflow): boolean {
  const push = on.get('push');
  const keys = push?.table === undefined ? [] : [...push.table.keys()];
  const tagsOnly = !on.has('push') || (keys.length > 0 && keys.every((key) => key === 'tags' || key === 'tags-ignore'));
  return tagsOnly && [...on.keys()].every((event) => RELEASES.has(event));
}

/** Actions that build, test and publish what a release has; whatever another one does would be lost. */
const KNOWN =
  /^(?:actions\/(?:checkout|setup-[\w-]+|cache(?:\/[\w-]+)?|(?:up|down)load-artifact|attest[\w-]*|create-release|upload-release-asset)|astral-sh\/setup-uv|pnpm\/action-setup|oven-sh\/setup-bun|sigstore\/[\w-]+|pypa\/gh-action-pypi-publish|softprops\/action-gh-release|ncipollo\/release-action|js-devtools\/npm-publish|svenstaro\/upload-release-action)$/;
/** Commands that put something elsewhere, or tell somebody. */
const ELSEWHERE =
  /\b(?:mcp-publisher\s+publish|docker\s+(?:buildx|push)|podman\s+push|kubectl|helm|aws|gcloud|az|flyctl|vercel|wrangler|netlify|heroku|ssh|scp|sftp|rsync|terraform|ansible\S*|(?:cargo|vsce|ovsx|gem)\s+(?:publish|push)|git\s+push|gh\s+(?:workflow|api|pr)|curl\b[^\n]*\s(?:-X|-d|-F|-T|--request|--data\S*|--form\S*|--upload-file))\b/;

/** Whether nothing but the release is lost without a step. */
function isReplaced(step: Step): boolean {
  if (ourPart(step) !== undefined) return true;
  return step.uses === undefined ? !ELSEWHERE.test(commandsOf(step)) : KNOWN.test(actionOf(step.uses) ?? '');
}

/** Each job publishes, or one that does waits for it, and none does anything else. */
function everyJobReleases({ jobs }: Workflow): boolean {
  const releasing = new Set<string>();
  const add = (job: Job): void => {
    if (releasing.has(job.id)) return;
    releasing.add(job.id);
    for (const id of waitsFor(job)) for (const other of jobs) if (other.id === id) add(other);
  };
  for (const job of jobs) if (job.steps.some(publishes)) add(job);
  return jobs.every(({ id, steps }) => releasing.has(id) && steps.every(isReplaced));
}

const BECOME = `What each step becomes: ${docsPage('migrating.md')}`;

function deletion({ file }: Workflow, root: string): string {
  return [
    `Let one workflow publish: ${file} publishes the same tags.`,
    `  ${TYPED} init --yes deletes it:`,
    ...patchOf(file, root)
      .split('\n')
      .map((line) => `    ${line}`),
    `  ${BECOME}`,
  ].join('\n');
}

/** What a person takes out of workflows that do more, or that git could not bring back. */
function removal(others: readonly Also[], isCommitted: (file: string) => boolean): string {
  const rows = others.map(({ workflow: { file }, first, when }) => [
    `${file}:${first.at.place.line}`,
    first.to.shown,
    isCommitted(file) ? when : `${when} (not committed)`,
  ]);
  return [
    'Let one workflow publish. These steps do so too: delete them in the same commit, or the whole file where nothing else is in it.',
    ...table(rows, {}).trimEnd().split('\n'),
    `  ${BECOME}`,
  ].join('\n');
}

function patchOf(file: string, root: string): string {
  const path = join(root, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return diffOf([rewrite(file, before, '')]).trimEnd();
}
