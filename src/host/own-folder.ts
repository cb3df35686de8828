// Temporary folders that do not outlive us: each says whose it is, and what a killed run left is removed by the next one.

import { lstatSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { NAME } from '../core/about.js';
import { sha256 } from '../core/digest.js';
import { procLink, procText, STAT, statOf } from './proc.js';
import { noteMade, removeFolder } from './removal.js';
import { removeAfterUs } from './watchdog.js';

const OURS = new RegExp(`^${NAME}-(gpg-)?[A-Za-z0-9]{6}$`);
/** Says in each folder which process made it. */
export const OWNER = '.owner';
/** Bytes. */
const LARGEST_RECORD = 1 << 20;

/**
 * A new private folder (mode 0700, real path). Whoever makes it removes it; when we are killed, the watchdog or the next run does.
 * @param parent the system's temporary folder
 */
export function ownFolder(parent: string, kind: '' | 'gpg-' = ''): string {
  const folder = realpathSync(mkdtempSync(join(parent, `${NAME}-${kind}`)));
  writeOwner(folder);
  removeAfterUs(folder);
  return noteMade(folder);
}

/**
 * Writes into a folder of ours which process made it, before anything else is put there.
 * @param files names of all that it will hold, where a later run has to know
 */
export function writeOwner(folder: string, files: readonly string[] = []): void {
  writeFileSync(join(folder, OWNER), [ownerOf(process.pid) ?? '', ...files].join('\n'), { mode: 0o600, flag: 'wx' });
}

/** Removes what runs of ours that are dead left in `parent`: by exact name, our user, and an owner that is gone for certain. */
export async function sweep(parent: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  const left = names.filter((name) => OURS.test(name)).map((name) => join(parent, name));
  for (const folder of left.filter((one) => filesOfDead(one)?.length === 0)) await removeFolder(noteMade(folder));
}

/** The names that a folder's record states, where whoever wrote it is gone for certain; undefined for every other folder. */
export function filesOfDead(folder: string): readonly string[] | undefined {
  try {
    const facts = lstatSync(folder);
    if (!facts.isDirectory() || (process.getuid !== undefined && facts.uid !== process.getuid())) return undefined;
    const file = join(folder, OWNER);
    const record = lstatSync(file);
    if (!record.isFile() || record.size > LARGEST_RECORD) return undefined;
    const [owner = '', ...files] = readFileSync(file, 'utf8').split('\n');
    const [machine, pid] = /^([0-9a-f]{16}) (\d{1,10}) \d+$/.exec(owner)?.slice(1) ?? [];
    const gone = machine === machineId() && pid !== undefined && ownerOf(Number(pid)) !== owner;
    return gone ? files : undefined;
  } catch {
    return undefined;
  }
}

/** A process by its id and when it began, so that another one with its number is not taken for it; undefined when it is gone. */
function ownerOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return undefined;
  }
  return `${machineId()} ${pid} ${statOf(pid)[STAT.start] ?? '0'}`;
}

/** Process ids mean something within one start of one machine, and one namespace of it: containers may share a folder. */
function machineId(): string {
  const about = [procText('/proc/sys/kernel/random/boot_id'), procLink('/proc/self/ns/pid'), hostname()].join('\n');
  return sha256(about).slice(0, 16);
}
