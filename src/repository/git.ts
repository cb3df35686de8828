// What git knows of a repository. Every call is git's plumbing through one door (git-run.ts); nothing is parsed that it can be asked for.

import { realpathSync, statfsSync } from 'node:fs';
import { tail } from '../core/cut.js';
import { EXIT, ReleaseError } from '../core/errors.js';
import { memo } from '../core/memo.js';
import { FREE_SPACE, FULL_DISK } from '../core/system-error.js';
import type { Ended, GitFacts, Host } from '../core/types.js';
import { serverOf } from '../host/github-server.js';
import { type GitOptions, runGit, topOf } from './git-run.js';

/**
 * Runs git and gives what it printed, without the last newline.
 * @throws ReleaseError with git's own words
 */
export async function git(host: Host, folder: string, ...args: string[]): Promise<string> {
  return gitWith(host, folder, args);
}

/** {@link git} with something on its stdin, or with more settings. */
export async function gitWith(
  host: Host,
  folder: string,
  args: readonly string[],
  options?: GitOptions,
): Promise<string> {
  const ended = await runGit(host, folder, args, options);
  if (ended.code === 0) return ended.stdout.replace(/\n$/, '');
  throw failed(args[0] ?? '', folder, ended);
}

/** What git says where an object is not here: of a partial clone, which we never let fetch, or of a damaged one. */
const MISSING = /could not fetch [0-9a-f]{40,64} from promisor remote|unable to read sha1 file|missing blob object/;

/** Bytes below which a disk counts as full: a file that did not fit is removed again, and leaves its room. */
const LEAST_FREE = 1024 * 1024;

function failed(command: string, folder: string, { stderr }: Ended): ReleaseError {
  if (MISSING.test(stderr)) {
    return new ReleaseError(
      'git/missing-objects',
      `Files of the commit are not on this machine: this is a partial clone.`,
      {
        exit: EXIT.usage,
        hint: 'Fetch them: git fetch --refetch --no-filter. In Actions: actions/checkout without filter.',
        quote: tail(stderr, 5),
      },
    );
  }
  if (isFull(folder, stderr)) {
    return new ReleaseError('system/refused', `git ${command} failed in ${folder}: no space is left on the disk.`, {
      hint: FREE_SPACE,
      quote: tail(stderr, 5),
    });
  }
  return new ReleaseError('git/failed', `git ${command} failed in ${folder}.`, {
    exit: EXIT.usage,
    quote: tail(stderr, 5),
  });
}

/** Of some files git only says that it could not write them: then the disk is asked. */
function isFull(folder: string, words: string): boolean {
  if (FULL_DISK.test(words)) return true;
  if (!/(unable to|failed to|could not|cannot) (write|create)/i.test(words)) return false;
  try {
    const { bavail, bsize, files, ffree } = statfsSync(folder);
    return bavail * bsize < LEAST_FREE || (files > 0 && ffree === 0);
  } catch {
    return false;
  }
}

/** Like {@link git}, but undefined where git says no. */
export async function askGit(host: Host, folder: string, ...args: string[]): Promise<string | undefined> {
  const ended = await runGit(host, folder, args);
  return ended.code === 0 ? ended.stdout.replace(/\n$/, '') : undefined;
}

/** The tag whose push started this run of a workflow; a branch is none, whatever it is called. */
export function pushedTag(env: Host['env']): string | undefined {
  if ((env['GITHUB_REF_TYPE'] || 'tag') !== 'tag') return undefined;
  return env['GITHUB_REF']?.match(/^refs\/tags\/(.+)$/)?.[1];
}

/** What HEAD of a repository is. */
export interface Head {
  /** The repository's root, absolute. */
  readonly root: string;
  readonly commit: string;
  /** Seconds since the epoch. */
  readonly commitTime: number;
  /** Tags that stand on HEAD. */
  readonly tags: readonly string[];
  /** `owner/name` of the GitHub remote called origin. */
  readonly repository: string | undefined;
}

/**
 * Reads HEAD of the repository that `folder` lies in.
 * @throws ReleaseError exit 2 where there is no repository or no commit
 */
export async function readHead(host: Host, folder: string): Promise<Head> {
  const top = topOf(folder);
  // The commit itself, never as a log would show it.
  const shown = top && (await runGit(host, top, ['cat-file', '--batch'], { input: 'HEAD^{commit}\n' }));
  if (top === undefined || shown === '' || shown === undefined || /not a git repository/.test(shown.stderr)) {
    throw new ReleaseError('git/no-repository', `${folder} is not in a git repository.`, {
      exit: EXIT.usage,
      hint: 'A release needs a commit: run git init and commit the project. `check` works without git.',
    });
  }
  if (shown.code !== 0) throw failed('cat-file', top, shown);
  const commit = shown.stdout.match(/^([0-9a-f]{40,64}) commit \d+\n/)?.[1];
  if (commit === undefined) {
    throw new ReleaseError('git/no-commit', `The repository ${top} has no commit yet.`, {
      exit: EXIT.usage,
      hint: 'Commit the project first: git add -A && git commit',
    });
  }
  const [header = ''] = shown.stdout.split('\n\n');
  const root = realpathSync(top);
  return {
    root,
    commit,
    commitTime: Number(header.match(/^committer .*> (\d+) [+-]\d+$/m)?.[1] ?? 0),
    tags: await tagsOf(host, root, `--points-at=${commit}`),
    repository: host.env['GITHUB_REPOSITORY'] ?? slug(await originOf(host, root), serverOf(host.env).hostname),
  };
}

/** Every tag, and whether the clone is whole; undefined where there is no repository. */
export async function readGitFacts(host: Host, root: string): Promise<GitFacts | undefined> {
  const shallow = await askGit(host, root, 'rev-parse', '--is-shallow-repository');
  if (shallow === undefined) return undefined;
  return { tags: await tagsOf(host, root), shallow: shallow === 'true', server: serverOf(host.env).origin };
}

/** The same, read once: for what is asked before a release and again by its first stages. */
export const gitFactsOnce = memo((host: Host, root: string) => [host, root], readGitFacts);

async function tagsOf(host: Host, root: string, ...which: string[]): Promise<readonly string[]> {
  const listed = await askGit(host, root, 'for-each-ref', '--format=%(refname)', ...which, 'refs/tags/');
  return (listed ?? '')
    .split('\n')
    .filter((name) => name !== '')
    .map((name) => name.slice('refs/tags/'.length));
}

/** The address of the remote called origin as the repository states it: nobody's `insteadOf` says which repository this is. */
export async function originOf(host: Host, root: string): Promise<string | undefined> {
  return (await askGit(host, root, 'config', '--get-all', 'remote.origin.url'))?.split('\n')[0];
}

/** `git@github.com:octo/x.git`, `https://github.com/octo/x` → `octo/x`; undefined for other hosts than the server in force. */
function slug(url: string | undefined, server: string): string | undefined {
  const found = /^(?:https:\/\/|ssh:\/\/)?(?:[^@/]+@)?([^/:]+)[:/]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(url ?? '');
  return found?.[1] === 'github.com' || found?.[1] === server ? found[2] : undefined;
}

/** The same where there may be no git and no repository: undefined then, and where git will not read it, which is told. */
export async function tryHead(host: Host, folder: string): Promise<Head | undefined> {
  try {
    return await readHead(host, folder);
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    if (error.code === 'git/ownership') host.log.warn(`${error.message} ${error.hint ?? ''}`);
    return undefined;
  }
}
