// The files that git tracks.

import type { Host } from '../core/types.js';
import { git } from './git.js';

/** Paths below a folder of the repository, relative to its root. */
export async function trackedFiles(host: Host, root: string, folder: string): Promise<readonly string[]> {
  const listed = await git(host, root, 'ls-files', '-z', '--', folder);
  return listed.split('\0').filter((path) => path !== '');
}
