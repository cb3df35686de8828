// Runs a workflow with act, in host mode, against stand-ins: the jobs, outputs and hand-over are real, the services are ours.

import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from '../../src/core/about.js';
import { PIN } from '../../src/core/pin.js';
import { CI_CACHE, findProgram, ON_PATH } from './ci-tools.js';
import { type Ran, ROOT, ran } from './program.js';

const VERSION = 'v0.2.89';

/** Absolute path of act: on PATH, or where .ci/run puts it; undefined when it is nowhere. */
export function findAct(): string | undefined {
  return findProgram('act', [...ON_PATH, join(CI_CACHE, `act-${VERSION}`)]);
}

/** Copies what GitHub would check out of this Action and needs to run it, and nothing else: no node_modules, no sources. */
export function stageAction(to: string): string {
  for (const path of ['action.yml', 'check', 'matrix', 'build', 'publish', 'preflight', 'watch', 'contract', 'dist']) {
    cpSync(join(ROOT, path), join(to, path), { recursive: true });
  }
  return to;
}

/**
 * A workflow of ours as act understands it: it takes the folder that it runs in for the checkout only where no `ref` is given (GitHub
 * takes an empty one for none), and does not know GitHub's newer way to name a workflow of the same repository.
 */
export function workflowForAct(name: string): string {
  return readFileSync(join(ROOT, 'workflows', name), 'utf8')
    .replaceAll(`ref: '\${{ inputs.tag }}', `, '')
    .replace('$/.github/workflows/', './.github/workflows/')
    .replace(/uses: \$\/(?=[a-z]+$)/gm, `uses: ${REPOSITORY}/`)
    .replace(new RegExp(`uses: ${REPOSITORY}/[a-z]+$`, 'gm'), `$&@${PIN.commit}`);
}

export interface ActRun {
  readonly act: string;
  /** A git repository whose origin is on GitHub. */
  readonly repository: string;
  /** File in .github/workflows that the tag starts; default `release.yml`. */
  readonly workflow?: string;
  /** `owner/name` of that origin. */
  readonly name: string;
  readonly tag: string;
  readonly commit: string;
  /** A private folder for everything act leaves. */
  readonly folder: string;
  /** `owner/name@commit` of an action → the folder that stands for it. */
  readonly actions: Readonly<Record<string, string>>;
  /** Variables of the runner, such as GITHUB_API_URL. */
  readonly env: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
}

/** Pushes a tag, as far as the workflow can tell. */
export function pushTag(run: ActRun): Promise<Ran> {
  return runEvent(run, 'push', { ref: `refs/tags/${run.tag}`, ref_type: 'tag', after: run.commit });
}

/** Opens a pull request of the commit, as far as the workflow can tell. */
export function openPullRequest(run: ActRun): Promise<Ran> {
  const head = { ref: 'change', sha: run.commit, repo: { full_name: run.name } };
  return runEvent(run, 'pull_request', { number: 1, pull_request: { number: 1, head, base: { ref: 'main' } } });
}

/** The time of its schedule has come. */
export function onSchedule(run: ActRun): Promise<Ran> {
  return runEvent(run, 'schedule', { schedule: '17 4 * * *' });
}

/** Nothing of our own environment reaches act but PATH and CA settings. */
function runEvent(run: ActRun, name: string, payload: Readonly<Record<string, unknown>>): Promise<Ran> {
  const home = join(run.folder, 'home');
  mkdirSync(home, { recursive: true });
  const event = join(run.folder, 'event.json');
  writeFileSync(
    event,
    JSON.stringify({
      ...payload,
      repository: { full_name: run.name, name: run.name.split('/')[1] },
    }),
  );
  const pairs = (flag: string, values: Readonly<Record<string, string>>): string[] =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const command = [
    ...[run.act, name, '-W', `.github/workflows/${run.workflow ?? 'release.yml'}`, '-e', event],
    ...['-a', 'octocat', '-P', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--action-offline-mode'],
    ...['--action-cache-path', join(run.folder, 'actions')],
    ...pairs('--local-repository', run.actions),
    ...pairs('--env', run.env),
    ...pairs('-s', run.secrets),
  ];
  return ran(command, { cwd: run.repository, env: { HOME: home, ...caches() } });
}

/** The person's caches, so that uv and packages are not fetched again for each run. */
function caches(): Record<string, string> {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return existsSync(cache) ? { XDG_CACHE_HOME: cache } : {};
}
