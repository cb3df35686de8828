// workflow-build-secrets: the job that builds holds no secrets and no identity.

import type { Found, RepositoryRule } from '../../../core/types.js';
import { TYPED } from '../../../host/typed.js';
import { buildsAt, grants, isAction, ourPart, permissionsOf, publishes, releases } from './kinds.js';
import { ownWorkflows } from './own.js';
import { type Job, type Step, textsIn, type Value, type Workflow, waitsFor } from './read.js';

/** Inputs of the build action for credentials that only read. */
const READING = ['registry-auth', 'github-token'];
const SECRET = /\bsecrets\.(?!GITHUB_TOKEN\b)(\w+)/i;

export const workflowBuildSecrets: RepositoryRule = {
  id: 'workflow-build-secrets',
  title: 'The job that builds a release has no secrets and no identity.',
  level: 'warning',
  check(input) {
    return ownWorkflows(input)
      .filter(releases)
      .flatMap((workflow) =>
        workflow.jobs.filter((job) => feedsRelease(job, workflow)).flatMap((job) => judge(job, workflow)),
      );
  },
};

/** A job that publishes, or that hands files to one that does: what others of the workflow build goes nowhere. */
function feedsRelease(job: Job, { jobs }: Workflow): boolean {
  if (job.steps.some(publishes)) return true;
  const hands = job.steps.some((step) => isAction(step, /^actions\/upload-artifact$/) || ourPart(step) === 'build');
  return hands && jobs.some((one) => one.steps.some(publishes) && waitsFor(one).includes(job.id));
}

function judge(job: Job, workflow: Workflow): Found {
  const building = job.steps.filter((step) => isBuild(step));
  const first = building[0];
  const built = first === undefined ? undefined : buildsAt(first);
  if (built === undefined) return [];
  const secret = secretOf(job, workflow);
  const stated = permissionsOf(job, workflow);
  const identity = stated !== undefined && grants('id-token', job, workflow) === true;
  if (secret === undefined && !identity) return [];
  const holds = [
    ...(secret === undefined
      ? []
      : [`secrets.${secret.name}${secret.line === undefined ? '' : ` (line ${secret.line})`}`]),
    ...(identity ? ['id-token: write'] : []),
  ].join(' and ');
  return {
    message: `The job ${job.id} runs ${built.words} and has ${holds}: scripts of any dependency can read what the job has.`,
    hint: `Build in a job with permissions: { contents: read } and no secrets; publish in a second job (needs: …) that only downloads the files. ${TYPED} init writes both.`,
    file: workflow.file,
    ...built.value.place,
  };
}

function isBuild(step: Step): boolean {
  // This program refuses by itself to build where it holds rights, and says how to split.
  if (ourPart(step) !== undefined) return ourPart(step) === 'build';
  return buildsAt(step) !== undefined;
}

function secretOf(job: Job, workflow: Workflow): { readonly name: string; readonly line?: number } | undefined {
  const read = new Set(job.steps.flatMap(readsWith));
  for (const value of [...textsIn(job.all), ...[...workflow.env.values()].flatMap((one) => [...textsIn(one)])]) {
    const name = read.has(value) ? undefined : nameIn(value);
    if (name !== undefined) return { name, line: value.place.line };
  }
  return undefined;
}

/** What our build is given to read private registries with, which it keeps to itself. */
function readsWith(step: Step): readonly Value[] {
  return ourPart(step) === 'build' ? READING.flatMap((name) => step.with.get(name) ?? []) : [];
}

function nameIn({ text = '' }: Value): string | undefined {
  return /\$\{\{/.test(text) ? SECRET.exec(text)?.[1] : undefined;
}
