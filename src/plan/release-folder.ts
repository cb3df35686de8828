// The folder a release is left in: never in the place of what is not a release of ours.

import { accessSync, constants, existsSync, lstatSync, realpathSync, type Stats } from 'node:fs';
import { readdir, rename } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { usageError } from '../core/errors.js';
import { filesOfDead, OWNER } from '../host/own-folder.js';
import { sweepDead } from '../host/removal.js';
import { heldIn } from './held-release.js';
import { leftover } from './settle.js';

/** A folder that a release may be left in. */
export interface Out {
  /** Absolute. */
  readonly folder: string;
  /** sha256 of the release.json that was there; undefined when the folder is empty or absent. */
  readonly held: string | undefined;
}

/**
 * The folder to write to, checked before anything is built.
 * @param starts the folders that are worked in, absolute: neither they nor anything above them is ever replaced
 * @throws ReleaseError exit 2 where it cannot be written or holds anything but a release of ours
 */
export async function checkOut(cwd: string, out: string, starts: readonly string[]): Promise<Out> {
  return openOut(nameOut(cwd, out, starts));
}

/**
 * The path alone, where what it holds is looked at later, by {@link openOut}.
 * @throws ReleaseError exit 2 for a file, a link, a repository, a folder that is worked in, and where nothing can be written
 */
export function nameOut(cwd: string, out: string, starts: readonly string[]): string {
  const folder = resolve(cwd, out);
  const stat = look(folder);
  if (stat !== undefined && !stat.isDirectory()) {
    const what = stat.isSymbolicLink() ? 'a symbolic link' : 'a file';
    throw usageError('out/no-folder', `${folder} is ${what}, not a folder.`, 'Choose a folder with --out DIR.');
  }
  if (stat !== undefined) refuseProtected(folder, [cwd, ...starts]);
  const parent = nearestFolder(folder);
  try {
    accessSync(parent, constants.W_OK | constants.X_OK);
  } catch {
    throw usageError('out/unwritable', `The folder ${parent} is not writable.`, 'Choose another one with --out DIR.');
  }
  return folder;
}

/**
 * Looks at what the folder holds, after what dead runs left beside it is cleared away.
 * @throws ReleaseError exit 2 where that is anything but a release of ours
 */
export async function openOut(folder: string): Promise<Out> {
  await recover(folder);
  return { folder, held: look(folder) === undefined ? undefined : await heldIn(folder) };
}

/** A run that was killed left its unfinished copy, or the earlier release that it had moved aside: that one goes back where it was. */
async function recover(folder: string): Promise<void> {
  const parent = dirname(folder);
  await sweepDead(parent, leftover(folder, 'part'), isUnfinished);
  await sweepDead(parent, leftover(folder, 'old'), async (old) => {
    const ours = await heldIn(old).then(
      (held) => held !== undefined,
      () => false,
    );
    if (!ours || look(folder) !== undefined) return ours;
    await rename(old, folder);
    return false;
  });
}

/** A copy that a dead run did not finish: its own record says so, and names every file in it. */
async function isUnfinished(part: string): Promise<boolean> {
  const files = filesOfDead(part);
  if (files === undefined) return false;
  const entries = await readdir(part, { withFileTypes: true });
  return entries.every((entry) => entry.isFile() && (entry.name === OWNER || files.includes(entry.name)));
}

function refuseProtected(folder: string, starts: readonly string[]): void {
  const real = realpathSync.native(folder);
  const worked = starts.filter(existsSync).map((start) => realpathSync.native(start));
  const around = worked.find((start) => start === real || start.startsWith(real.endsWith(sep) ? real : real + sep));
  const git = look(join(real, '.git')) !== undefined;
  if (around === undefined && !git) return;
  const what = git ? 'a git repository' : real === around ? 'the current directory' : `a folder above ${around}`;
  throw usageError(
    'out/protected',
    `${folder} is ${what}, but the output folder is replaced as a whole.`,
    'Choose a separate folder with --out DIR, such as --out release.',
  );
}

/** The folder itself where it exists, else the nearest one above it. */
function nearestFolder(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));
}

function look(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}
