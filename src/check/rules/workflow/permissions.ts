// workflow-permissions: jobs that publish may do what publishing needs.

import type { Destination, RepositoryInput, RepositoryRule, RuleFinding } from '../../../core/types.js';
import { actionOf, commandsOf, grants, isPypa, ourPart, permissionsOf, releases } from './kinds.js';
import { ownWorkflows } from './own.js';
import { type Job, type Step, textsIn, type Value, type Workflow } from './read.js';

export const workflowPermissions: RepositoryRule = {
  id: 'workflow-permissions',
  title: 'Jobs that publish have the permissions they need.',
  level: 'error',
  check(input) {
    return ownWorkflows(input)
      .filter(releases)
      .flatMap((workflow) =>
        workflow.jobs.flatMap((job) => {
          const needs = job.steps.flatMap((step) => needsOf(step, job, workflow, input));
          const missing = needs.filter(({ name }) => grants(name, job, workflow) === false);
          // What one permission is missing for is told once for a job.
          const first = new Map(missing.toReversed().map((need) => [need.name, need]));
          const wanted = new Set(missing.map(({ name }) => name));
          return [...first.values()].toReversed().map((need) => refused(need, wanted, job, workflow));
        }),
      );
  },
};

interface Need {
  readonly name: Destination['permission'];
  readonly why: string;
  readonly level: 'error' | 'warning';
  readonly at: Value;
}

function refused(
  { name, why, level, at }: Need,
  wanted: ReadonlySet<string>,
  job: Job,
  workflow: Workflow,
): RuleFinding {
  const stated = permissionsOf(job, workflow);
  const where = stated === undefined ? 'states no permissions' : 'does not have it';
  return {
    level,
    message: `${why} needs ${name}: write, but the job ${job.id} ${where}: the request will be denied.`,
    hint: `Write in the job ${job.id}:\n  permissions: { ${granting(stated, wanted)} }`,
    file: workflow.file,
    ...at.place,
  };
}

/** All that a job needs: its own table takes the place of the workflow's, and what is not in it is denied. */
function granting(stated: Value | undefined, wanted: ReadonlySet<string>): string {
  const had = [...(stated?.table ?? [])].map(([name, { text = '' }]) => [name, text] as const);
  const all = new Map([['contents', 'read'], ...had, ...[...wanted].map((name) => [name, 'write'] as const)]);
  return [...all].map(([name, level]) => `${name}: ${level}`).join(', ');
}

function needsOf(step: Step, job: Job, workflow: Workflow, input: RepositoryInput): readonly Need[] {
  const part = ourPart(step);
  if (part === 'publish' || part === 'release') return ourNeeds(step, job, input);
  const action = actionOf(step.uses) ?? '';
  if (step.uses !== undefined && isPypa(step)) {
    const trusted = step.with.get('password') === undefined;
    return trusted ? [{ name: 'id-token', why: 'Trusted publishing to PyPI', level: 'error', at: step.uses }] : [];
  }
  if (step.uses !== undefined && /^actions\/attest(-[\w-]+)?$/.test(action)) {
    const why = 'An attestation';
    return [
      { name: 'id-token', why, level: 'warning', at: step.uses },
      { name: 'attestations', why, level: 'warning', at: step.uses },
    ];
  }
  return [...commandNeeds(step, job, workflow), ...releaseNeeds(step, job, workflow)];
}

/** What this program needs: an identity unless tokens are given, and the release on GitHub. */
function ourNeeds(step: Step, job: Job, input: RepositoryInput): readonly Need[] {
  const { uses } = step;
  if (uses === undefined) return [];
  const named = step.with.get('targets')?.text;
  if (/\$\{\{/.test(named ?? '')) return [];
  const targets = named === undefined || named.trim() === '' ? input.targets : named.split(/[\s,]+/);
  const given = (name: string): string | undefined =>
    step.with.has(name) ? (step.with.get(name)?.text ?? '') : undefined;
  const matrix = job.all.table?.has('strategy') === true;
  return neededBy({ ...input, targets }, given)
    .filter(({ permission }) => !(permission === 'contents' && matrix))
    .map(({ permission, why }) => ({ name: permission, why, level: 'error', at: uses }));
}

/** What the job has to be allowed that publishes these projects as the configuration says. @param given the text of an input by name */
export function neededBy(
  { projects, targets, tables = {}, destinations }: RepositoryInput,
  given: (name: string) => string | undefined = () => undefined,
): readonly Destination[] {
  return destinations
    .filter(({ target, goes }) => (target === undefined ? undefined : targets?.includes(target)) ?? goes(projects))
    .filter(({ without }) => !without(given, tables));
}

function commandNeeds(step: Step, job: Job, workflow: Workflow): readonly Need[] {
  const { run } = step;
  if (run === undefined) return [];
  const words = commandsOf(step);
  const env = (name: string): string | undefined =>
    (step.env.get(name) ?? job.env.get(name) ?? workflow.env.get(name))?.text;
  const provenance =
    /\b(npm|pnpm)\s+publish\b[^\n]*--provenance(?!=false)/.test(words) || env('NPM_CONFIG_PROVENANCE') === 'true';
  if (provenance && /\b(npm|pnpm)\s+publish\b/.test(words)) {
    return [{ name: 'id-token', why: 'npm publish with provenance', level: 'warning', at: run }];
  }
  if (/\buv\s+publish\b[^\n]*--trusted-publishing[ =]always/.test(words)) {
    return [{ name: 'id-token', why: 'Trusted publishing to PyPI', level: 'error', at: run }];
  }
  return [];
}

const RELEASE_ACTIONS =
  /^(softprops\/action-gh-release|ncipollo\/release-action|actions\/create-release|actions\/upload-release-asset)$/;

/** A release made with the job's own token: any other token has rights of its own. */
function releaseNeeds(step: Step, job: Job, workflow: Workflow): readonly Need[] {
  const byAction = RELEASE_ACTIONS.test(actionOf(step.uses) ?? '');
  const byCommand = /\bgh\s+release\s+(create|upload)\b/.test(commandsOf(step));
  const at = step.uses ?? step.run;
  if (at === undefined || !(byAction || byCommand)) return [];
  const tokens = [...textsIn(step.all)].map(({ text }) => text ?? '');
  const around = [job.env, workflow.env].flatMap((env) => [
    env.get('GH_TOKEN')?.text ?? '',
    env.get('GITHUB_TOKEN')?.text ?? '',
  ]);
  const other = [...tokens, ...around].some((text) =>
    /secrets\.(?!GITHUB_TOKEN\b)|steps\.[\w-]+\.outputs\.\w*token/i.test(text),
  );
  return other ? [] : [{ name: 'contents', why: 'A GitHub release', level: 'warning', at }];
}
