// Leaves a release in its folder: complete beside it first, then by renames, so that there is never half a one.

import { randomBytes } from 'node:crypto';
import { cp, mkdir, readdir, rename, rmdir, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ReleaseError } from '../core/errors.js';
import { systemWords } from '../core/system-error.js';
import type { Artifact, Release } from '../core/types.js';
import { OWNER, writeOwner } from '../host/own-folder.js';
import { noteMade, removeFolder } from '../host/removal.js';
import { heldIn } from './held-release.js';
import type { Out } from './release-folder.js';

/**
 * Moves everything from the private folder the release was prepared in to where it was asked for, in the place of what
 * {@link openOut} saw there: complete beside it first, then by renames.
 * @throws ReleaseError exit 1 `out/changed` when something else wrote there meanwhile, `out/unwritable` when the system refuses
 */
export async function settle(release: Release, out: Out): Promise<Release> {
  const { folder } = out;
  try {
    await replace(release.out, out);
  } catch (error) {
    const words = systemWords(error);
    if (words === undefined) throw error;
    throw new ReleaseError('out/unwritable', `The release could not be written to ${folder}: ${words}.`, {
      hint:
        (error as NodeJS.ErrnoException).code === 'EBUSY'
          ? `Choose a folder inside it: --out ${join(folder, 'release')}`
          : 'Free disk space, or choose another folder with --out DIR.',
      cause: error,
    });
  }
  const moved = (artifact: Artifact): Artifact => ({ ...artifact, path: join(folder, artifact.file) });
  return { ...release, out: folder, artifacts: release.artifacts.map(moved) };
}

async function replace(from: string, out: Out): Promise<void> {
  const { folder } = out;
  await mkdir(dirname(folder), { recursive: true });
  const fresh = beside(folder, 'part');
  await mkdir(fresh);
  noteMade(fresh);
  try {
    writeOwner(fresh, await readdir(from));
    await cp(from, fresh, { recursive: true, preserveTimestamps: true });
    const old = await takeAway(out);
    try {
      // Last: from here on it is a release, which holds nothing else.
      await unlink(join(fresh, OWNER));
      await rename(fresh, folder);
    } catch (error) {
      if (old !== undefined) await rename(old, folder).catch(() => {});
      throw isTaken(error) ? changed(folder) : error;
    }
    if (old !== undefined) await removeFolder(noteMade(old));
  } finally {
    await removeFolder(fresh);
  }
}

/** Renames what was there, and gives the new name; it goes back when it is not what was seen before the build. */
async function takeAway({ folder, held }: Out): Promise<string | undefined> {
  if (held === undefined) {
    await rmdir(folder).catch((error) => {
      if (error.code !== 'ENOENT') throw isTaken(error) ? changed(folder) : error;
    });
    return undefined;
  }
  const old = beside(folder, 'old');
  await rename(folder, old).catch((error) => {
    throw error.code === 'ENOENT' ? changed(folder) : error;
  });
  const now = await heldIn(old, folder).catch((error: unknown) => error as Error);
  if (now === held) return old;
  await rename(old, folder).catch(() => {});
  throw now instanceof Error ? now : changed(folder);
}

function changed(folder: string): ReleaseError {
  return new ReleaseError(
    'out/changed',
    `Another process, such as a second run, wrote to ${folder} in the meantime. Its files were kept; the release of this run was not.`,
    { hint: 'Run this again, and give concurrent runs separate folders: --out DIR.' },
  );
}

function isTaken(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return (
    code === 'ENOTEMPTY' ||
    code === 'EEXIST' ||
    code === 'ENOTDIR' ||
    (process.platform === 'win32' && code === 'EPERM')
  );
}

/** A name beside the folder that says whose it is; random, since process ids are not unique across containers. */
function beside(folder: string, ending: 'part' | 'old'): string {
  return join(dirname(folder), `.${basename(folder)}.${process.pid}-${randomBytes(4).toString('hex')}.${ending}`);
}

/** The names that runs give to what they leave beside this folder while they work; the first group is the process id. */
export function leftover(folder: string, ending: 'part' | 'old'): RegExp {
  return new RegExp(`^\\.${basename(folder).replace(/[^\w]/g, '\\$&')}\\.(\\d+)(?:-[0-9a-f]{8})?\\.${ending}$`);
}
