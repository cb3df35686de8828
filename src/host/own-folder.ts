// Temporary folders that do not outlive us: each says whose it is, and what a killed run left is removed by the next one.

import { createHash } from 'node:crypto';
import { lstatSync, mkdtempSync, readFileSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { noteMade, removeFolder } from './removal.js';
import { removeAfterUs } from './watchdog.js';

const NAME = /^mcp-drydock-(gpg-)?[A-Za-z0-9]{6}$/;
/** Says in each folder which process made it. */
const OWNER = '.owner';

/**
 * A new private folder (mode 0700, real path). Whoever makes it removes it; when we are killed, the watchdog or the next run does.
 * @param parent the system's temporary folder
 */
export function ownFolder(parent: string, kind: '' | 'gpg-' = ''): string {
  const folder = realpathSync(mkdtempSync(join(parent, `mcp-drydock-${kind}`)));
  writeFileSync(join(folder, OWNER), ownerOf(process.pid) ?? '', { mode: 0o600, flag: 'wx' });
  removeAfterUs(folder);
  return noteMade(folder);
}

/** Removes what runs of ours that are dead left in `parent`: by exact name, our user, and an owner that is gone for certain. */
export async function sweep(parent: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  const left = names.filter((name) => NAME.test(name)).map((name) => join(parent, name));
  for (const folder of left.filter(isOrphan)) await removeFolder(noteMade(folder));
}

function isOrphan(folder: string): boolean {
  try {
    const facts = lstatSync(folder);
    if (!facts.isDirectory() || facts.uid !== process.getuid?.()) return false;
    const file = join(folder, OWNER);
    if (!lstatSync(file).isFile()) return false;
    const owner = readFileSync(file, 'utf8');
    const [machine, pid] = /^([0-9a-f]{16}) (\d{1,10}) \d+$/.exec(owner)?.slice(1) ?? [];
    return machine === machineId() && pid !== undefined && ownerOf(Number(pid)) !== owner;
  } catch {
    return false;
  }
}

/** A process by its id and when it began, so that another one with its number is not taken for it; undefined when it is gone. */
function ownerOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return undefined;
  }
  return `${machineId()} ${pid} ${startOf(pid)}`;
}

/** Ticks from the start of the machine; 0 where the system does not say. */
function startOf(pid: number): string {
  const stat = textOf(`/proc/${pid}/stat`);
  // After the name, which may hold anything: state parent group … start is the 20th.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '0';
}

/** Process ids mean something within one start of one machine, and one namespace of it: containers may share a folder. */
function machineId(): string {
  const about = [textOf('/proc/sys/kernel/random/boot_id'), namespace(), hostname()].join('\n');
  return createHash('sha256').update(about).digest('hex').slice(0, 16);
}

function namespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
