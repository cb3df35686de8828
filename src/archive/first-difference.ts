// What differs between two archives that should be the same: the first member, and its first line.

import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { cleanLine } from '../core/clean-text.js';
import { ReleaseError } from '../core/errors.js';
import { isArchive, readEntry, walkArchive } from './archive.js';

/** Texts up to this size are compared line by line. */
const READ_BYTES = 500_000;
const SHOWN = 120;
/** Lists of the other members: they differ because something else does. */
const LISTS = /\.dist-info\/RECORD$/;

/**
 * The first difference in words; undefined where one of them cannot be read.
 * @param there the archive elsewhere
 * @param here ours
 */
export async function firstDifference(there: string, here: string): Promise<string | undefined> {
  if (!isArchive(there) || !isArchive(here)) return undefined;
  try {
    const [theirs, ours] = [await digestsOf(there), await digestsOf(here)];
    const paths = [...new Set([...theirs.keys(), ...ours.keys()])].sort(listsLast);
    const path = paths.find((one) => theirs.get(one)?.digest !== ours.get(one)?.digest);
    if (path === undefined) return 'the members are the same: only times, permissions, order or compression differ';
    const [one, other] = [theirs.get(path), ours.get(path)];
    if (one === undefined) return `${path} is only here`;
    if (other === undefined) return `${path} is only there`;
    if (one.size > READ_BYTES || other.size > READ_BYTES) return `${path} differs`;
    return `${path} differs${lineIn(await readEntry(there, path), await readEntry(here, path))}`;
  } catch (error) {
    if (error instanceof ReleaseError) return undefined;
    throw error;
  }
}

interface Member {
  readonly digest: string;
  readonly size: number;
}

async function digestsOf(file: string): Promise<ReadonlyMap<string, Member>> {
  const found = new Map<string, Member>();
  await walkArchive(file, async ({ path, type, size, target = '' }, read) => {
    const hash = createHash('sha256').update(`${type} ${target}\n`);
    if (type === 'file') await pipeline(await read(), hash, { end: false });
    found.set(path, { digest: hash.digest('hex'), size });
  });
  return found;
}

function listsLast(a: string, b: string): number {
  return Number(LISTS.test(a)) - Number(LISTS.test(b)) || (a < b ? -1 : 1);
}

/** The first line that differs; nothing of what is no text. */
function lineIn(there: Buffer, here: Buffer): string {
  if (there.includes(0) || here.includes(0)) return '';
  const [theirs, ours] = [there.toString().split('\n'), here.toString().split('\n')];
  const at = theirs.findIndex((line, index) => line !== ours[index]);
  const index = at === -1 ? theirs.length : at;
  const shown = (line: string | undefined): string =>
    line === undefined ? 'nothing' : `"${cleanLine(line).slice(0, SHOWN)}"`;
  return ` in line ${index + 1}: ${shown(theirs[index])} there, ${shown(ours[index])} here`;
}
