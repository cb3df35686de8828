// workflow-head-built: nobody's pull request is built with the rights of the repository.

import type { Found, RepositoryRule } from '../../../core/types.js';
import { buildsAt, commandsOf, isAction } from './kinds.js';
import { ownWorkflows } from './own.js';
import type { Job, Step, Workflow } from './read.js';

const TRIGGERS = ['pull_request_target', 'workflow_run'] as const;
const HEAD =
  /github\.head_ref|github\.event\.(pull_request\.(head\.(sha|ref|repo)|number|merge_commit_sha)|number\b|workflow_run\.(head_(sha|branch|repository|commit)|pull_requests))|refs\/pull\//;
const FETCHES =
  /\bgh\s+pr\s+checkout\b|\bgit\s+(fetch|checkout|switch|pull)\b[^\n]*(pull\/|head_ref|HEAD_REF|head\.(sha|ref)|HEAD_SHA)/;
/** Conditions under which nobody else's branch comes this far, or somebody has looked at it. */
const OWN_ONLY =
  /workflow_run\.event\s*==\s*'(push|schedule|workflow_dispatch|release)'|workflow_run\.event\s*!=\s*'pull_request'|event\.label\.name\s*==|author_association|github\.(actor|triggering_actor|event\.\w+\.user\.login)\s*==|head_repository\.full_name\s*==\s*github\.repository|head\.repo\.full_name\s*==\s*github\.repository|head\.repo\.fork\s*==\s*false|!\s*github\.event\.pull_request\.head\.repo\.fork/;

export const workflowHeadBuilt: RepositoryRule = {
  id: 'workflow-head-built',
  title: 'pull_request_target and workflow_run do not build pull request code.',
  level: 'warning',
  check(input) {
    return ownWorkflows(input).flatMap((workflow) => {
      const trigger = TRIGGERS.find((name) => workflow.on.has(name));
      return trigger === undefined ? [] : workflow.jobs.flatMap((job) => judge(job, trigger, workflow));
    });
  },
};

function judge(job: Job, trigger: string, workflow: Workflow): Found {
  // An environment may ask for approval: whether it does, stands in the settings.
  if (OWN_ONLY.test(job.condition?.text ?? '') || job.all.table?.has('environment') === true) return [];
  const from = job.steps.findIndex(checksOutHead);
  if (from === -1) return [];
  const built = job.steps
    .slice(from)
    .map(runsHead)
    .find((one) => one !== undefined);
  const at = job.steps[from]?.uses ?? job.steps[from]?.run;
  if (built === undefined || at === undefined) return [];
  return {
    message: `The job ${job.id} checks out the head of a pull request and runs ${built.words} (line ${built.value.place.line}), while ${trigger} gives it the secrets and the token of this repository.`,
    hint: `Use on: pull_request instead of ${trigger}, or move what needs permissions into a job that builds nothing.`,
    file: workflow.file,
    ...at.place,
  };
}

const RUNS = /^\s*(?:\w+=\S*\s+)*(?:(?:npx|node|python3?|bash|sh|task|just|nx|uvx|go\s+run)\s+\S+|\.\/[\w./-]+)/m;

/** A step that runs what was checked out: a build, a script, an action that lies there. */
function runsHead(step: Step): ReturnType<typeof buildsAt> {
  const { uses, run } = step;
  if (uses?.text?.startsWith('./') === true) return { words: uses.text, value: uses };
  const words = RUNS.exec(commandsOf(step))?.[0].trim();
  return buildsAt(step) ?? (words === undefined || run === undefined ? undefined : { words, value: run });
}

function checksOutHead(step: Step): boolean {
  if (OWN_ONLY.test(step.condition?.text ?? '')) return false;
  if (isAction(step, /^actions\/checkout$/)) {
    return HEAD.test(`${step.with.get('ref')?.text ?? ''} ${step.with.get('repository')?.text ?? ''}`);
  }
  return FETCHES.test(commandsOf(step));
}
