// workflow-one-publisher: a tag is published by one workflow.

import { docsPage } from '../../../core/about.js';
import type { RepositoryInput, RepositoryRule, RuleFinding } from '../../../core/types.js';
import { ourPart } from './kinds.js';
import { isSame, type Publication, publicationsOf } from './publications.js';
import { type Workflow, workflowsOf } from './read.js';
import { likelyTags, passes, startsOn } from './triggers.js';

export const workflowOnePublisher: RepositoryRule = {
  id: 'workflow-one-publisher',
  title: 'One workflow publishes a tag.',
  level: 'warning',
  check(input) {
    const all = workflowsOf(input.files);
    const choosing = all
      .filter(startsOnBranches)
      .flatMap((workflow) => publicationsOf(workflow, undefined, input))
      .filter(({ tool }) => tool !== undefined);
    for (const tag of likelyTags(input)) {
      const tagged = all
        .filter((workflow) => startsOn(tag, workflow))
        .flatMap((workflow) => publicationsOf(workflow, tag, input).filter((one) => runsFor(tag, one)));
      for (const later of tagged) {
        const first = tagged.find(({ to, workflow }) => isSame(to, later.to) && workflow !== later.workflow);
        if (first === undefined || tagged.indexOf(first) > tagged.indexOf(later)) continue;
        return [twice(tag, first, later)];
      }
      const ours = tagged.filter(({ step }) => ourPart(step) !== undefined);
      for (const other of choosing) {
        const own = ours.find(({ to, workflow }) => isSame(to, other.to) && workflow !== other.workflow);
        if (own !== undefined) return [before(own, other)];
      }
    }
    return [];
  },
};

function twice(tag: string, first: Publication, { workflow, at, to }: Publication): RuleFinding {
  return {
    message: `A tag such as ${tag} starts this workflow and ${first.workflow.file} (line ${first.at.place.line}), and both publish to ${to.shown}: one of them fails, or publishes other files than the ones that were checked.`,
    hint: 'Remove the step from one of them, or start it by another tag.',
    file: workflow.file,
    ...at.place,
  };
}

function before(own: Publication, { workflow, at, to }: Publication): RuleFinding {
  return {
    message: `A push to a branch publishes to ${to.shown} here, so ${own.workflow.file} (line ${own.at.place.line}) finds the version taken when its tag comes: what is published is not what was checked.`,
    hint: `Let this workflow choose the version and push the tag, and remove the part that publishes: ${docsPage('migrating.md')}`,
    file: workflow.file,
    ...at.place,
  };
}

/** Whether the conditions of a step and its job are met by a tag, as far as they are understood. */
function runsFor(tag: string, { job, step }: Publication): boolean {
  return passes(job.condition, tag) && passes(step.condition, tag);
}

function startsOnBranches({ on }: Workflow): boolean {
  const push = on.get('push')?.table;
  return on.has('push') && (push === undefined || push.has('branches') || !push.has('tags'));
}

/** A workflow that publishes what another one does. */
export interface Also {
  readonly workflow: Workflow;
  /** Its first step that does, as a tag starts it if one does. */
  readonly first: Publication;
  /** What starts it, in words: `for the same tags`. */
  readonly when: string;
  /** The tag that releases starts it. */
  readonly tagged: boolean;
}

/**
 * Workflows that publish where this one does, whatever starts them: a tag, a release made in the browser, a branch, a person. Not what
 * a tool publishes that chooses the version too: it stays.
 */
export function alsoPublishing(input: RepositoryInput, file: string): readonly Also[] {
  const all = workflowsOf(input.files);
  const tags = likelyTags(input);
  const own = all.filter((one) => one.file === file).flatMap((one) => publicationsOf(one, undefined, input));
  const atRoot = input.projects.some(({ path }) => path === '.');
  const isOwn = ({ to }: Publication): boolean =>
    own.some(
      (one) =>
        isSame(one.to, to) ||
        // What it publishes is not known, or comes from another job: it may be any project.
        (one.to.registry === to.registry && (to.folder === undefined || (to.folder === '.' && !atRoot))),
    );
  return all
    .filter((one) => one.file !== file)
    .flatMap((workflow) => {
      const found = publicationsOf(workflow, undefined, input).filter((one) => one.tool === undefined && isOwn(one));
      const tagged = found.find((one) => isTagged(one, tags));
      const first = tagged ?? found[0];
      const when = tagged === undefined ? startedBy(workflow) : 'for the same tags';
      return first === undefined || when === undefined ? [] : [{ workflow, first, when, tagged: tagged !== undefined }];
    });
}

/** Made in the browser, a release pushes its tag and starts both. */
function isTagged(one: Publication, tags: readonly string[]): boolean {
  const { workflow, job, step } = one;
  const conditions = [job.condition, step.condition].map((condition) => condition?.text ?? '');
  const onRelease =
    workflow.on.has('release') && conditions.some((text) => /github\.event_name\s*==\s*'release'/.test(text));
  return onRelease || tags.some((tag) => (startsOn(tag, workflow) || workflow.on.has('release')) && runsFor(tag, one));
}

/** What starts a workflow that no tag does; undefined: what publishes nothing, as a pull request. */
function startedBy({ on }: Workflow): string | undefined {
  if (on.has('push')) return 'on pushes';
  if (on.has('release')) return 'for releases';
  if (on.has('schedule')) return 'on a schedule';
  if (on.has('workflow_run')) return 'after another workflow';
  if (on.has('workflow_dispatch') || on.has('repository_dispatch')) return 'when it is started by hand';
  return on.has('workflow_call') ? 'when another workflow calls it' : undefined;
}
