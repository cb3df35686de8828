// What changes for clients between a commit and what is checked out: every server of the repository, built and started at both.

import { join } from 'node:path';
import { usageError } from '../core/errors.js';
import type { Contract, ContractChange, Host, Project } from '../core/types.js';
import { cloneSource } from '../repository/clone.js';
import { askGit, readHead } from '../repository/git.js';
import { survey } from '../workspace/open.js';
import { diffContracts } from './diff/diff.js';
import { contractOfFolder } from './of/folder.js';

/** One server, then and now. */
export interface Since {
  readonly name: string;
  /** Why nothing is compared: it is new, or the commit's does not start. */
  readonly alone?: string;
  readonly changes: readonly ContractChange[];
}

/**
 * Builds and starts each server twice.
 * @param commit any name that git has for a commit
 * @throws ReleaseError exit 2 where there is none of that name; StageFailure where a server does not start as it is now
 */
export async function changesSince(
  commit: string,
  paths: readonly string[],
  config: string | undefined,
  host: Host,
): Promise<readonly Since[]> {
  const head = await readHead(host, host.cwd);
  const before = await askGit(
    host,
    head.root,
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${commit}^{commit}`,
  );
  if (before === undefined) {
    throw usageError(
      'contract/since',
      `${commit} is not a commit of this checkout.`,
      'Fetch it: git fetch --unshallow. In Actions: actions/checkout with fetch-depth: 0.',
    );
  }
  const old = await cloneSource(host, { ...head, commit: before, tags: [] }, { tags: [], overlay: false });
  const servers = async (root: string, path: readonly string[], at: Host): Promise<readonly Project[]> => {
    const all = await survey(at, root, { path, config }, { git: true, from: root });
    return all.projects.filter(({ settings }) => settings.isLibrary !== true);
  };
  const known = await servers(old, [], { ...host, cwd: old }).catch(() => []);
  const found: Since[] = [];
  for (const project of await servers(head.root, paths, host)) {
    const then = known.find(({ name, ecosystem }) => name === project.name && ecosystem === project.ecosystem);
    const now = await contractOfFolder(join(head.root, project.path), config, host);
    const was = then === undefined ? 'It is new' : await contractThen(join(old, then.path), config, host);
    found.push(
      typeof was === 'string'
        ? { name: project.name, alone: was, changes: [] }
        : { name: project.name, changes: diffContracts(was, now) },
    );
  }
  return found;
}

/** What did not start is no reason to reject what does now. */
async function contractThen(folder: string, config: string | undefined, host: Host): Promise<Contract | string> {
  try {
    return await contractOfFolder(folder, config, host);
  } catch (error) {
    host.signal.throwIfAborted();
    host.log.debug(`${folder}: ${(error as Error).message}`);
    return 'It did not start before';
  }
}
