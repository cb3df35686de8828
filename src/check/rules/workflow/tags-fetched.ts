// workflow-tags-fetched: where the version comes from tags, the tags are checked out.

import type { Found, Project, RepositoryRule } from '../../../core/types.js';
import { commandsOf, isAction, isTagOnly, ourPart, releases } from './kinds.js';
import { ownWorkflows } from './own.js';
import type { Job, Workflow } from './read.js';

const BUILDS_PYTHON =
  /\b(uv\s+build|python3?\s+-m\s+build|hatch\s+build|poetry\s+build|pdm\s+(build|publish)|pip\s+wheel|flit\s+build)\b/;

export const workflowTagsFetched: RepositoryRule = {
  id: 'workflow-tags-fetched',
  title: 'Tags are fetched if the version is derived from them.',
  level: 'warning',
  check(input) {
    const { projects, ecosystemOf } = input;
    const dynamic = projects.find((project) => ecosystemOf(project).versions.mayNeedTags?.(project) === true);
    if (dynamic === undefined) return [];
    return ownWorkflows(input)
      .filter((workflow) => releases(workflow) && !isTagOnly(workflow))
      .flatMap((workflow) => workflow.jobs.flatMap((job) => judge(job, workflow, dynamic)));
  },
};

function judge(job: Job, workflow: Workflow, project: Project): Found {
  const build = job.steps.findIndex(
    (step) => BUILDS_PYTHON.test(commandsOf(step)) || ourPart(step) === 'build' || ourPart(step) === 'release',
  );
  const before = job.steps.slice(0, Math.max(0, build));
  const checkout = before.findLast((step) => isAction(step, /^actions\/checkout$/));
  if (checkout?.uses === undefined) return [];
  const depth = checkout.with.get('fetch-depth')?.text;
  const tags = checkout.with.get('fetch-tags')?.text;
  // One that is set by hand was thought about; so was a ref, which may be a tag, and a version that is given.
  if (depth !== undefined || (tags !== undefined && tags !== 'false') || checkout.with.has('ref')) return [];
  if (before.some((step) => /\bgit\s+(fetch|pull)\b|\bgit\s+tag\s+(?!-l)/.test(commandsOf(step)))) return [];
  if (/_PRETEND_VERSION|UV_DYNAMIC_VERSIONING_BYPASS|PDM_BUILD_SCM_VERSION/.test(workflow.text)) return [];
  const given = [...checkout.with].map(
    ([key, { text = '' }]) => `${key}: ${/^[\w./-]+$/.test(text) ? text : `'${text}'`}`,
  );
  return {
    message: `The version of ${project.name} is derived from tags, but this checkout has none: a run not triggered by a tag builds a wrong version.`,
    hint: `Write in the step: with: { ${['fetch-depth: 0', ...given].join(', ')} }`,
    file: workflow.file,
    ...checkout.uses.place,
  };
}
