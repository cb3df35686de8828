// What differs between two archives that should be the same: the first member, and its first line.

import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { byCodeUnit } from '../core/by-code-unit.js';
import { cleanLine } from '../core/clean-text.js';
import { tolerated } from '../core/errors.js';
import { isArchive, readEntry, walkArchive } from './archive.js';

/** Texts up to this size are compared line by line. */
const READ_BYTES = 500_000;
const SHOWN = 120;
/** Lists of the other members: they differ because something else does. */
const LISTS = /\.dist-info\/RECORD$/;

/** What the two are called in the words: `a.py is only here`. */
export interface Sides {
  readonly there: string;
  readonly here: string;
}

/**
 * The first difference in words; undefined where one of them cannot be read.
 * @param there the archive elsewhere
 * @param here ours
 */
export async function firstDifference(
  there: string,
  here: string,
  sides: Sides = { there: 'there', here: 'here' },
): Promise<string | undefined> {
  if (!isArchive(there) || !isArchive(here)) return undefined;
  try {
    const [theirs, ours] = [await digestsOf(there), await digestsOf(here)];
    const paths = [...new Set([...theirs.keys(), ...ours.keys()])].sort(listsLast);
    const path = paths.find((one) => theirs.get(one)?.digest !== ours.get(one)?.digest);
    if (path === undefined) return aboutMembers(theirs, ours, sides) ?? (await aboutGzip(there, here, sides));
    const [one, other] = [theirs.get(path), ours.get(path)];
    if (one === undefined) return `${path} is only ${sides.here}`;
    if (other === undefined) return `${path} is only ${sides.there}`;
    if (one.size > READ_BYTES || other.size > READ_BYTES) return `${path} differs`;
    return `${path} differs${lineIn(await readEntry(there, path), await readEntry(here, path), sides)}`;
  } catch (error) {
    tolerated(error);
    return undefined;
  }
}

interface Member {
  readonly digest: string;
  readonly size: number;
  readonly mode: number;
  /** ISO 8601; empty where the archive states none. */
  readonly time: string;
}

/** What differs where the members have the same contents: the first that is stated otherwise, or stands elsewhere. */
function aboutMembers(
  theirs: ReadonlyMap<string, Member>,
  ours: ReadonlyMap<string, Member>,
  sides: Sides,
): string | undefined {
  const said = (what: string, a: string, b: string): string =>
    `${what}: ${a} ${sides.there}, ${b} ${sides.here}; the contents are the same`;
  for (const [path, { mode, time }] of theirs) {
    const other = ours.get(path)!;
    if (mode !== other.mode) return said(`${path} has other permissions`, octal(mode), octal(other.mode));
    if (time !== other.time) return said(`${path} has another time`, time || 'none', other.time || 'none');
  }
  const places = [...ours.keys()];
  const moved = [...theirs.keys()].findIndex((path, at) => path !== places[at]);
  if (moved === -1) return undefined;
  return said(`member ${moved + 1} is another`, [...theirs.keys()][moved]!, places[moved]!);
}

/** Some tools write the time of the clock before the compressed stream. */
async function aboutGzip(there: string, here: string, { there: one, here: other }: Sides): Promise<string> {
  const [theirs, ours] = [await gzipTime(there), await gzipTime(here)];
  return theirs === ours
    ? 'the members are the same: only compression or other headers differ'
    : `the gzip header has another time: ${theirs} ${one}, ${ours} ${other}; the members are the same`;
}

/** Seconds since the epoch; 0 for what is not compressed. */
async function gzipTime(path: string): Promise<number> {
  const handle = await open(path);
  try {
    const { buffer } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    return buffer.readUInt16LE(0) === 0x8b1f ? buffer.readUInt32LE(4) : 0;
  } finally {
    await handle.close();
  }
}

function octal(mode: number): string {
  return mode.toString(8).padStart(4, '0');
}

async function digestsOf(file: string): Promise<ReadonlyMap<string, Member>> {
  const found = new Map<string, Member>();
  await walkArchive(file, async ({ path, type, size, mode, target = '' }, read, time) => {
    const hash = createHash('sha256').update(`${type} ${target}\n`);
    if (type === 'file') await pipeline(await read(), hash, { end: false });
    const stated = time === undefined || Number.isNaN(time.getTime()) ? '' : time.toISOString().replace('.000Z', 'Z');
    found.set(path, { digest: hash.digest('hex'), size, mode, time: stated });
  });
  return found;
}

function listsLast(a: string, b: string): number {
  return Number(LISTS.test(a)) - Number(LISTS.test(b)) || byCodeUnit(a, b);
}

/** The first line that differs; nothing of what is no text. */
function lineIn(there: Buffer, here: Buffer, sides: Sides): string {
  if (there.includes(0) || here.includes(0)) return '';
  const [theirs, ours] = [there.toString().split('\n'), here.toString().split('\n')];
  const at = theirs.findIndex((line, index) => line !== ours[index]);
  const index = at === -1 ? theirs.length : at;
  const shown = (line: string | undefined): string =>
    line === undefined ? 'nothing' : `"${cleanLine(line).slice(0, SHOWN)}"`;
  return ` in line ${index + 1}: ${shown(theirs[index])} ${sides.there}, ${shown(ours[index])} ${sides.here}`;
}
