// The private clone a release is built from: what is not committed, or at least not seen by git, cannot help a build.

import { cp, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Host } from '../core/types.js';
import { askGit, changedPaths, git, type Head } from './git.js';

/**
 * Clones the repository into a private folder, HEAD checked out, and puts `tags` on it.
 * @param overlay copies what is changed and not yet committed too (a build of a dirty tree, which is no release)
 * @returns the clone's root, absolute
 */
export async function cloneSource(
  host: Host,
  head: Head,
  options: { readonly tags: readonly string[]; readonly overlay: boolean; readonly except?: string | undefined },
): Promise<string> {
  const clone = join(await host.tempDir('source'), 'repository');
  await git(host, head.root, 'clone', '--quiet', '--shared', '--no-checkout', head.root, clone);
  const origin = await askGit(host, head.root, 'remote', 'get-url', 'origin');
  if (origin !== undefined) await git(host, clone, 'remote', 'set-url', 'origin', origin);
  await git(host, clone, '-c', 'advice.detachedHead=false', 'checkout', '--quiet', '--detach', head.commit);
  for (const tag of options.tags) await git(host, clone, 'tag', '--force', tag, head.commit);
  await copySubmodules(host, head.root, clone);
  if (options.overlay) {
    for (const path of await changedPaths(host, head.root, options.except)) await copy(head.root, clone, path);
  }
  return clone;
}

/** A local clone leaves submodules empty; their checked-out files are copied as they are. */
async function copySubmodules(host: Host, root: string, clone: string): Promise<void> {
  const staged = await git(host, root, 'ls-files', '--stage', '-z');
  for (const entry of staged.split('\0')) {
    if (entry.startsWith('160000 ')) await copy(root, clone, entry.slice(entry.indexOf('\t') + 1));
  }
}

async function copy(from: string, to: string, path: string): Promise<void> {
  await mkdir(dirname(join(to, path)), { recursive: true });
  await rm(join(to, path), { recursive: true, force: true });
  // A path that git reports and that is gone was deleted: removing it was all there is to do.
  await cp(join(from, path), join(to, path), { recursive: true, verbatimSymlinks: true }).catch((error) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
}
