// What a package manager reads in a project about its registries, led through the relay while it installs, and put back.

import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Host } from '../../core/types.js';
import { withoutLogins } from '../../registries/npm/npmrc.js';
import { readInside } from '../../repository/regular-file.js';
import { writeWhole } from '../../repository/write-whole.js';

/** Settings and lock files: a lock file names the address of each package. */
const FILES = [
  ...['.npmrc', '.yarnrc', '.yarnrc.yml', 'bunfig.toml', 'package-lock.json', 'npm-shrinkwrap.json'],
  ...['yarn.lock', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'bun.lock'],
];

/**
 * Works in these folders: meanwhile their files know no login, and no registry that requires authentication.
 * @param files `npmrc` for what installs nothing: yarn stops at a placeholder, and a shrinkwrap is packed as it is
 */
export async function led<T>(
  folders: readonly string[],
  host: Host,
  work: () => Promise<T>,
  files: 'all' | 'npmrc' = 'all',
): Promise<T> {
  const { relay } = host;
  if (relay === undefined) return work();
  const real = [...new Set(folders.map((folder) => realpathSync(folder)))];
  const places = real.flatMap((folder) => (files === 'all' ? FILES : ['.npmrc']).map((file) => join(folder, file)));
  const changed: { readonly path: string; readonly before: string; readonly during: string }[] = [];
  try {
    for (const path of places) {
      const before = textOf(path);
      if (before === undefined) continue;
      const during = await relay.through(path.endsWith('npmrc') ? withoutLogins(before) : before);
      if (during === before) continue;
      changed.push({ path, before, during });
      writeWhole(path, during, dirname(path));
    }
    return await work();
  } finally {
    for (const { path, before, during } of changed) {
      const after = textOf(path);
      if (after !== undefined) writeWhole(path, after === during ? before : relay.real(after), dirname(path));
    }
  }
}

const LARGEST = 200_000_000;

/** A regular file of the folder itself: what a link leads to is left alone. */
function textOf(path: string): string | undefined {
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  return readInside(dirname(path), path, LARGEST).bytes?.toString('utf8');
}
