// What git knows of a repository. Every call is the git program; nothing is parsed that it can be asked for.

import { EXIT, ReleaseError } from '../core/errors.js';
import type { Ended, GitFacts, Host } from '../core/types.js';

/** Environment of git: no prompts, no hooks of the user's configuration reach out, the same words everywhere. */
function gitEnv(host: Host): Record<string, string> {
  const env: Record<string, string> = { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
  for (const name of ['PATH', 'HOME', 'SystemRoot', 'GIT_SSL_CAINFO', 'XDG_CONFIG_HOME']) {
    const value = host.env[name];
    if (value !== undefined) env[name] = value;
  }
  return env;
}

/** Commands that only read, and start nothing that would stay. */
const READS = new Set([
  'rev-parse',
  'show',
  'tag',
  'remote',
  'for-each-ref',
  'rev-list',
  'describe',
  'log',
  'cat-file',
]);

async function call(host: Host, folder: string, args: readonly string[]): Promise<Ended> {
  return host.run({
    command: [host.tool('git'), ...args],
    cwd: folder,
    env: gitEnv(host),
    timeoutMs: 120_000,
    keep: 16 * 1024 * 1024,
    leavesNothing: READS.has(args[0] ?? ''),
  });
}

/**
 * Runs git and gives what it printed, without the last newline.
 * @throws ReleaseError with git's own words
 */
export async function git(host: Host, folder: string, ...args: string[]): Promise<string> {
  const ended = await call(host, folder, args);
  if (ended.code === 0) return ended.stdout.replace(/\n$/, '');
  throw new ReleaseError('git/failed', `git ${args[0]} failed in ${folder}.`, {
    exit: EXIT.usage,
    quote: ended.stderr.trim().split('\n').slice(-5),
  });
}

/** Like {@link git}, but undefined where git says no. */
export async function askGit(host: Host, folder: string, ...args: string[]): Promise<string | undefined> {
  const ended = await call(host, folder, args);
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
  const root = await askGit(host, folder, 'rev-parse', '--show-toplevel');
  if (root === undefined) {
    throw new ReleaseError('git/no-repository', `${folder} is not in a git repository.`, {
      exit: EXIT.usage,
      hint: 'A release is made from a commit: run git init and commit the project. `check` works without git.',
    });
  }
  const shown = await askGit(host, root, 'show', '-s', '--format=%H %ct', 'HEAD');
  if (shown === undefined) {
    throw new ReleaseError('git/no-commit', `The repository ${root} has no commit yet.`, {
      exit: EXIT.usage,
      hint: 'Commit the project first: git add -A && git commit',
    });
  }
  const [commit = '', time = '0'] = shown.split(' ');
  const tags = (await askGit(host, root, 'tag', '--points-at', 'HEAD')) ?? '';
  return {
    root,
    commit,
    commitTime: Number(time),
    tags: tags.split('\n').filter((tag) => tag !== ''),
    repository: host.env['GITHUB_REPOSITORY'] ?? slug(await askGit(host, root, 'remote', 'get-url', 'origin')),
  };
}

/** Every tag, and whether the clone is whole; undefined where there is no repository. */
export async function readGitFacts(host: Host, root: string): Promise<GitFacts | undefined> {
  const [tags, shallow] = await Promise.all([
    askGit(host, root, 'tag', '--list'),
    askGit(host, root, 'rev-parse', '--is-shallow-repository'),
  ]);
  if (tags === undefined) return undefined;
  return { tags: tags.split('\n').filter((tag) => tag !== ''), shallow: shallow === 'true' };
}

/** `git@github.com:octo/x.git`, `https://github.com/octo/x` → `octo/x`; undefined for other hosts. */
function slug(url: string | undefined): string | undefined {
  return url?.match(/^(?:https:\/\/|ssh:\/\/)?(?:[^@/]+@)?github\.com[:/]([^/]+\/[^/]+?)(?:\.git)?\/?$/)?.[1];
}

/** Paths that differ from HEAD, untracked ones included, less what lies under `except` (the folder we write to). */
export async function changedPaths(host: Host, root: string, except: string | undefined): Promise<readonly string[]> {
  const status = await git(host, root, 'status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames');
  return status
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => entry.slice(3))
    .filter((path) => except === undefined || (path !== except && !path.startsWith(`${except}/`)));
}

/** The same where there may be no git and no repository: undefined then. */
export async function tryHead(host: Host, folder: string): Promise<Head | undefined> {
  try {
    return await readHead(host, folder);
  } catch (error) {
    if (error instanceof ReleaseError) return undefined;
    throw error;
  }
}
