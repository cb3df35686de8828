// Where credentials and strangers would meet: combinations of event, command and secrets that are refused.

import { readFileSync } from 'node:fs';
import { type ReleaseError, usageError } from '../core/errors.js';
import type { Env } from '../core/types.js';
import { TYPED } from '../host/typed.js';
import { type Command, camel, INPUTS, type InputSpec, type Inputs } from './inputs.js';

/** The right to ask for id-tokens. */
export const IDENTITY = 'id-token: write';

/** The credentials this job holds, by name: secret inputs that are set, and the right to ask for id-tokens. */
export function credentials(env: Env, inputs: Inputs): readonly string[] {
  const values = inputs as Readonly<Record<string, unknown>>;
  const set = Object.entries<InputSpec>(INPUTS)
    .filter(([name, { type }]) => type === 'secret' && values[camel(name)] !== undefined)
    .map(([name]) => name);
  return env['ACTIONS_ID_TOKEN_REQUEST_URL'] ? [...set, IDENTITY] : set;
}

/**
 * Why this command must not run in this job, or undefined. A pull request's author chooses what a build runs, and a child
 * may be able to read its parent's memory: such a job must hold nothing worth stealing.
 */
export function refusal(command: Command, env: Env, inputs: Inputs): ReleaseError | undefined {
  const held = credentials(env, inputs);
  if (held.length === 0) return undefined;
  const holds = `this job has ${held.join(', ')}`;
  const runsStrangers =
    command === 'build' ||
    command === 'rehearse' ||
    command === 'release' ||
    command === 'publish' ||
    command === 'watch' ||
    (command === 'contract' && inputs.changes === undefined);
  if (runsStrangers && foreignHead(env)) {
    return usageError(
      'trust/foreign-code',
      `${command} was started by ${env['GITHUB_EVENT_NAME']}, so it would run code written by others while ${holds}.`,
      'Run check or build on pull_request, without secrets and without id-token: write.',
    );
  }
  if (command === 'release' && inputs.singleJob !== 'accept-risk') {
    return usageError(
      'trust/single-job',
      `release builds and publishes in one job, and ${holds}: a build script that can read the memory of other processes (it can where there is sudo) gets them.`,
      `Use two jobs, build and publish (${TYPED} init writes them), or set single-job: accept-risk.`,
    );
  }
  return undefined;
}

/** Events whose code may come from somebody without write access. */
function foreignHead(env: Env): boolean {
  const event = env['GITHUB_EVENT_NAME'];
  if (event === 'pull_request_target' || event === 'workflow_run') return true;
  // Reviews and their comments run on the merge of the pull request too.
  const pull = event?.startsWith('pull_request') === true || env['GITHUB_REF']?.startsWith('refs/pull/') === true;
  return pull && fromFork(env['GITHUB_EVENT_PATH']);
}

function fromFork(eventPath: string | undefined): boolean {
  try {
    const event = JSON.parse(readFileSync(eventPath ?? '', 'utf8')) as {
      pull_request?: { head?: { repo?: { full_name?: string } }; base?: { repo?: { full_name?: string } } };
    };
    const [head, base] = [event.pull_request?.head?.repo?.full_name, event.pull_request?.base?.repo?.full_name];
    // Whose it is must be said: the repository of a deleted fork is null.
    return typeof head !== 'string' || head !== base;
  } catch {
    // An event that cannot be read is not known to be ours.
    return true;
  }
}
