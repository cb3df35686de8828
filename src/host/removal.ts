// The only place that removes folders with all they hold: what this process made, or what a dead run of ours left, never what is found.

import { lstatSync, rmSync, type Stats } from 'node:fs';
import { chmod, readdir, rm } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

const made = new Set<string>();

/** Notes a folder that this process just made, or moved aside after it saw that it is ours: it may be removed later. Gives the path. */
export function noteMade(folder: string): string {
  made.add(folder);
  return folder;
}

/**
 * Removes a folder that was noted with {@link noteMade}, or anything below one.
 * @param path absolute
 * @returns whether it is gone; false where it is a link, another user's, reached through a link, or the system refuses
 * @throws Error for a path that this process did not make: a bug of ours
 */
export async function removeFolder(path: string): Promise<boolean> {
  if (!mayRemove(path)) return false;
  if (await rm(path, OPTIONS).then(yes, no)) return true;
  // A build may leave folders that not even their owner may enter.
  await openUp(path).catch(no);
  return rm(path, OPTIONS).then(yes, no);
}

/** The same at once, for the end of the process. */
export function removeFolderSync(path: string): boolean {
  try {
    if (mayRemove(path)) rmSync(path, OPTIONS);
    return true;
  } catch {
    return false;
  }
}

/**
 * Removes what dead runs of ours left in a folder.
 * @param name the exact form of the name, whose first group is the process id of the run that made it
 * @param mayGo asked for each, where the name does not say enough
 */
export async function sweepDead(
  parent: string,
  name: RegExp,
  mayGo: (folder: string) => Promise<boolean> = async () => true,
): Promise<void> {
  for (const entry of await readdir(parent).catch(() => [])) {
    const pid = Number(name.exec(entry)?.[1] ?? 0);
    const folder = join(parent, entry);
    if (pid > 0 && !isAlive(pid) && isOurs(look(folder)) && (await mayGo(folder))) await removeFolder(noteMade(folder));
  }
}

const OPTIONS = { recursive: true, force: true, maxRetries: 3 };
const yes = (): boolean => true;
const no = (): boolean => false;

function mayRemove(path: string): boolean {
  const root = [...made].find((one) => path === one || path.startsWith(one + sep));
  if (root === undefined || path.split(sep).includes('..'))
    throw new Error(`${path} is no folder that this process made`);
  const stat = look(path);
  if (path === root) return stat === undefined || isOurs(stat);
  for (let at = dirname(path); at.length >= root.length; at = dirname(at)) {
    const step = look(at);
    if (step === undefined) return true;
    if (!step.isDirectory()) return false;
  }
  return true;
}

/** A folder, no link to one, that belongs to whoever runs this. */
function isOurs(stat: Stats | undefined): boolean {
  return stat?.isDirectory() === true && (process.getuid === undefined || stat.uid === process.getuid());
}

function look(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

/** Every folder below may be entered and emptied again by its owner. Links are not followed. */
async function openUp(folder: string): Promise<void> {
  if (!isOurs(look(folder))) return;
  await chmod(folder, 0o700);
  for (const entry of await readdir(folder)) await openUp(join(folder, entry)).catch(no);
}

/** Whether a process of this id runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
