// The folder a release is left in: written whole or not at all.

import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { usageError } from '../core/errors.js';
import type { Artifact, Release } from '../core/types.js';
import { PLAN_FILE } from './plan.js';

/**
 * The folder to write to, checked before anything is built.
 * @throws ReleaseError exit 2 where it cannot be written or holds something that is no release of ours
 */
export function checkOut(cwd: string, out: string): string {
  const folder = resolve(cwd, out);
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw usageError('out/no-folder', `${folder} is a file.`, 'Name a folder.');
    const holds = readdirSync(folder);
    if (holds.length > 0 && !holds.includes(PLAN_FILE)) {
      throw usageError(
        'out/not-empty',
        `${folder} is not empty and holds no ${PLAN_FILE}, so it is no release folder of ours.`,
        'Name another folder with --out, or empty it.',
      );
    }
  }
  const parent = nearestFolder(folder);
  try {
    accessSync(parent, constants.W_OK);
  } catch {
    throw usageError(
      'out/unwritable',
      `The folder ${parent} can not be written to.`,
      'Name another one with --out DIR.',
    );
  }
  return folder;
}

/** The folder itself where it exists, else the nearest one above it. */
function nearestFolder(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));
}

/** Moves everything from the private folder the release was prepared in to where it was asked for, replacing an earlier release. */
export async function settle(release: Release, folder: string): Promise<Release> {
  await mkdir(dirname(folder), { recursive: true });
  const fresh = join(dirname(folder), `.${basename(folder)}.${process.pid}.part`);
  await rm(fresh, { recursive: true, force: true });
  await cp(release.out, fresh, { recursive: true, preserveTimestamps: true });
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
  const moved = (artifact: Artifact): Artifact => ({ ...artifact, path: join(folder, artifact.file) });
  return { ...release, out: folder, artifacts: release.artifacts.map(moved) };
}
