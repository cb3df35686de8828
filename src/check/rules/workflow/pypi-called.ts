// workflow-pypi-called: PyPI is published to from a job of the caller's own workflow, not from a called one.

import type { Found, RepositoryRule, RuleFinding } from '../../../core/types.js';
import { actionOf, grants, isPypa, ourPart } from './kinds.js';
import { ownWorkflows } from './own.js';
import { type Job, textsIn, type Workflow } from './read.js';

export const workflowPypiCalled: RepositoryRule = {
  id: 'workflow-pypi-called',
  title: 'A workflow of this repository publishes to PyPI, not a called one.',
  level: 'warning',
  check(input) {
    const { destinations } = input;
    const own = destinations.flatMap(({ ownWorkflow, target }) =>
      ownWorkflow && target !== undefined ? [target] : [],
    );
    return ownWorkflows(input).flatMap((workflow) => [
      ...workflow.jobs.flatMap((job) => elsewhere(job, workflow)),
      ...called(workflow, own),
    ]);
  },
};

/** A job that calls another repository's workflow for PyPI and hands it an identity and no token. */
function elsewhere(job: Job, workflow: Workflow): Found {
  const { uses } = job;
  const name = actionOf(uses);
  if (uses === undefined || name === undefined || !name.includes('/.github/workflows/')) return [];
  if (!/pypi/i.test(name) || grants('id-token', job, workflow) !== true) return [];
  if (job.all.table?.has('secrets') === true) return [];
  return {
    message: `${uses.text?.replace(/@.*/, '')} is a workflow of another repository: PyPI trusts a workflow file of this repository, and rejects uploads from there.`,
    hint: 'Only build in the called workflow, and publish in a step of your own job.',
    file: workflow.file,
    ...uses.place,
  };
}

/** A workflow that others call and that publishes by trusted publishing. */
function called(workflow: Workflow, own: readonly string[]): readonly RuleFinding[] {
  if (!workflow.on.has('workflow_call')) return [];
  // Started in other ways too, it may well be the one that PyPI trusts.
  if (workflow.on.size > 1) return [];
  return workflow.jobs.flatMap((job) =>
    job.steps.flatMap((step) => {
      const { uses } = step;
      const pypa = isPypa(step);
      const named = step.with.get('targets')?.text ?? '';
      const ours = ourPart(step) === 'publish' && own.some((target) => named.includes(target));
      const tokens = [...textsIn(step.all)].some(({ text }) =>
        /secrets\.|inputs\.[\w-]*(token|password)/i.test(text ?? ''),
      );
      if (uses === undefined || !(pypa || ours) || tokens || step.with.has('password')) return [];
      return {
        message: `${workflow.file} only runs when called by other workflows: PyPI rejects uploads when the caller is another repository, and attestations when it is this one.`,
        hint: 'Move this step into a job of the workflow that the tag triggers.',
        file: workflow.file,
        ...uses.place,
      };
    }),
  );
}
