// What the runner's toolkit throws, explained in one place: it gives plain errors, and each has a cure in the workflow or at the runner.

import { ENV_PREFIX, NAME } from '../core/about.js';
import { cleanLine } from '../core/clean-text.js';
import { EXIT, ReleaseError } from '../core/errors.js';
import type { Env } from '../core/types.js';
import { serverOf } from './github-server.js';

/** What is asked of the toolkit: it decides what an error without words of its own means. */
export type Asked =
  | 'an id-token'
  | 'the upload of the release'
  | 'the release of the build job'
  | 'a file of the runner';

/** Names a folder that stands for the artifact service, refused on GitHub itself; or `none`: the workflow's own steps carry it. */
export const HANDOVER_VARIABLE = `${ENV_PREFIX}HANDOVER`;

interface Cure {
  /** The library's own words, or the name of its error. */
  readonly sign: RegExp;
  readonly code: string;
  readonly message: (asked: Asked, env: Env) => string;
  readonly hint: (env: Env) => string;
  /** The environment or the workflow is wrong, not the moment. */
  readonly usage?: true;
}

const NOT_WRITTEN = 'A file that the runner gives to each step cannot be written.';
const RERUN = 'Run it again: the run’s page → Re-run jobs → Re-run failed jobs.';

const NO_PERMISSION =
  'This job may not request an id-token, so it cannot use trusted publishing: it lacks id-token: write.';

const CURES: readonly Cure[] = [
  {
    sign: /ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN)/,
    code: 'oidc/no-permission',
    message: () => NO_PERMISSION,
    hint: permissionOf,
  },
  {
    sign: /GHESNotSupportedError|not currently supported on GHES/,
    code: 'handover/ghes',
    message: (_, env) => noArtifacts(env),
    hint: () => GHES_WAYS,
    usage: true,
  },
  {
    sign: /ACTIONS_(RUNTIME_TOKEN|RESULTS_URL)/,
    code: 'handover/no-service',
    message: () => 'The runner gives this step no access to the artifact service.',
    hint: () =>
      `Only steps with uses: have it: replace node dist/index.js in run: by uses: ${NAME}/${NAME}/build@…. A local runner such as act hands over through a folder: set ${HANDOVER_VARIABLE} to one that both jobs reach.`,
    usage: true,
  },
  {
    sign: /ArtifactNotFoundError|Artifact not found|No artifacts? found/i,
    code: 'handover/absent',
    message: () => 'The build job of this run handed over no release with this plan-digest.',
    hint: () =>
      'plan-digest must be the output of the build job of this run: with: plan-digest: ${{ needs.build.outputs.plan-digest }}. Artifacts are kept for 7 days: after that, re-run all jobs.',
    usage: true,
  },
  {
    sign: /quota has been hit|insufficient usage/i,
    code: 'handover/quota',
    message: () => 'The artifact storage of this account is full.',
    hint: () =>
      'Delete old artifacts (repository → Actions → a run → Artifacts) or raise the limit (Settings → Billing); usage is counted again every 6 to 12 hours. Then re-run failed jobs.',
  },
  {
    sign: /summary file|file command|Missing file at path|GITHUB_(OUTPUT|STATE|ENV|PATH)|EACCES|EROFS|ENOSPC/,
    code: 'runner/file',
    message: () => NOT_WRITTEN,
    hint: () =>
      'Check the owner and the free space of the folder _temp of the runner (RUNNER_TEMP), and that a container of the job mounts it.',
  },
];

function noArtifacts(env: Env): string {
  return `${serverOf(env).host} is a GitHub Enterprise Server: the release cannot travel as an artifact of the run there.`;
}

/** What can be done where there is no artifact service, in the order of what is least work. */
const GHES_WAYS = [
  'Choose one:',
  `  a folder that both jobs reach (one runner, a network drive): env: { ${HANDOVER_VARIABLE}: /srv/releases }`,
  `  your own artifact steps: env: { ${HANDOVER_VARIABLE}: none }, actions/upload-artifact@v3 with path: release after build, actions/download-artifact@v3 before publish, and release-dir: release there`,
  '  one job: command: release with single-job: accept-risk',
].join('\n');

/**
 * Asks the toolkit; what it throws comes back as an error that says what to change.
 * @throws ReleaseError `oidc/…`, `handover/…`, `runner/file` with the library's words
 */
export async function askToolkit<T>(asked: Asked, env: Env, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ReleaseError) throw error;
    throw explained(asked, env, error);
  }
}

/** The error of an Enterprise Server, where nothing has to be tried first. */
export function noArtifactService(env: Env): ReleaseError {
  return new ReleaseError('handover/ghes', noArtifacts(env), { exit: EXIT.usage, hint: GHES_WAYS });
}

/** The error of a job that may not ask for an id-token. */
export function noPermission(env: Env): ReleaseError {
  return new ReleaseError('oidc/no-permission', NO_PERMISSION, { hint: permissionOf(env) });
}

function permissionOf(env: Env): string {
  return `Add to ${jobOf(env)}:\n  permissions:\n    id-token: write\n    contents: write\nPull requests from forks never get an id-token. To use a token instead, set it: pypi-token, npm-token.`;
}

function explained(asked: Asked, env: Env, error: unknown): ReleaseError {
  const { name = '', message = String(error) } = (error ?? {}) as Partial<Error>;
  const words = cleanLine(message).slice(0, 300);
  const quote = words === '' ? [] : [words];
  const cure = CURES.find(({ sign }) => sign.test(name) || sign.test(words));
  if (cure !== undefined) {
    return new ReleaseError(cure.code, cure.message(asked, env), {
      ...{ hint: cure.hint(env), quote, cause: error },
      ...(cure.usage === true ? { exit: EXIT.usage } : {}),
    });
  }
  if (asked === 'an id-token') {
    const hint = `${RERUN} A runner of your own must reach ${serviceOf(env['ACTIONS_ID_TOKEN_REQUEST_URL'])}.`;
    return new ReleaseError('oidc/refused', 'GitHub did not issue an id-token to this job.', { hint, quote });
  }
  if (asked === 'a file of the runner') {
    return new ReleaseError('runner/file', NOT_WRITTEN, { quote });
  }
  const hint = `${RERUN} A runner of your own must reach ${serviceOf(env['ACTIONS_RESULTS_URL'])}.`;
  return new ReleaseError('handover/service', `The artifact service of GitHub failed: ${asked}.`, { hint, quote });
}

/** The job and the workflow file that the permission belongs into, as the runner names them. */
function jobOf(env: Env): string {
  const file = /^[^/]+\/[^/]+\/(.+?)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
  const job = env['GITHUB_JOB'] === undefined ? 'the publish job' : `the job ${cleanLine(env['GITHUB_JOB'])}`;
  return file === undefined ? job : `${job} in ${cleanLine(file)}`;
}

function serviceOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : '*.actions.githubusercontent.com';
}
