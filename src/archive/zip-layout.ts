// Where the parts of a zip file lie: they must fill it without a gap, or readers that begin at its start and at its end differ.

import type { FileHandle } from 'node:fs/promises';
import { Unplain } from './entry.js';

/** A member with its header and contents: bytes from `from` up to `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** What may follow it: the forms of a data descriptor, or nothing. */
  readonly tails: readonly Buffer[];
}

/** Where the list of members lies. */
export interface Directory {
  readonly from: number;
  readonly to: number;
}

const END = 22;
const LOCATOR = 20;
const END64 = 56;

/** Finds the list of members from the end of the file. Throws {@link Unplain}, or Error for what is damaged. */
export async function findDirectory(handle: FileHandle, fileSize: number): Promise<Directory> {
  const tail = await read(handle, Math.max(0, fileSize - END - 0xffff - LOCATOR - END64), fileSize);
  const at = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (at === -1) throw new Error('it has no end-of-central-directory record');
  if (at + END + tail.readUInt16LE(at + 20) !== tail.length) throw new Unplain('contains data after its end');
  if (tail.readUInt32LE(at + 4) !== 0 || tail.readUInt16LE(at + 8) !== tail.readUInt16LE(at + 10)) {
    throw new Unplain('is one part of a multi-part archive');
  }
  const end = fileSize - tail.length + at;
  const small = {
    count: tail.readUInt16LE(at + 10),
    size: tail.readUInt32LE(at + 12),
    from: tail.readUInt32LE(at + 16),
  };
  const locator = at - LOCATOR;
  if (locator < END64 || tail.readUInt32LE(locator) !== 0x07064b50) {
    if (small.from + small.size !== end) throw new Unplain('contains data around its central directory');
    return { from: small.from, to: end };
  }
  const large = tail.subarray(locator - END64, locator);
  const place = end - LOCATOR - END64;
  const sound = large.readUInt32LE(0) === 0x06064b50 && large.readBigUInt64LE(4) === 44n;
  if (!sound || tail.readBigUInt64LE(locator + 8) !== BigInt(place))
    throw new Unplain('contains two conflicting end records');
  const [count, size, from] = [32, 40, 48].map((offset) => Number(large.readBigUInt64LE(offset))) as [
    number,
    number,
    number,
  ];
  const agree =
    [count, 0xffff].includes(small.count) &&
    [size, 2 ** 32 - 1].includes(small.size) &&
    [from, 2 ** 32 - 1].includes(small.from);
  if (!agree || from + size !== place) throw new Unplain('contains two conflicting end records');
  return { from, to: place };
}

/** Compares what lies between members with what may: from the first byte of the file to the list of members. */
export async function checkSpans(handle: FileHandle, spans: readonly Span[], { from }: Directory): Promise<void> {
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  if ((sorted[0]?.from ?? from) !== 0) throw new Unplain('contains data before its first member');
  for (const [index, { to, tails }] of sorted.entries()) {
    const next = sorted[index + 1]?.from ?? from;
    if (next < to) throw new Unplain('contains overlapping members');
    if (next === to && tails.length === 0) continue;
    const between = next - to > 24 ? undefined : await read(handle, to, next);
    if (between === undefined || !tails.some((tail) => tail.equals(between))) {
      throw new Unplain('contains data that belongs to no member');
    }
  }
}

/** The forms of a data descriptor: with and without a signature, with 4 and 8 bytes for each size. */
export function descriptors(crc: number, packed: number, size: number): readonly Buffer[] {
  const narrow = Buffer.alloc(12);
  const wide = Buffer.alloc(20);
  for (const form of [narrow, wide]) form.writeUInt32LE(crc);
  narrow.writeUInt32LE(packed % 2 ** 32, 4);
  narrow.writeUInt32LE(size % 2 ** 32, 8);
  wide.writeBigUInt64LE(BigInt(packed), 4);
  wide.writeBigUInt64LE(BigInt(size), 12);
  const signature = Buffer.from('PK\x07\x08', 'latin1');
  return [narrow, wide].flatMap((form) => [form, Buffer.concat([signature, form])]);
}

async function read(handle: FileHandle, from: number, to: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(to - from), 0, to - from, from);
  if (bytesRead < to - from) throw new Error('it is truncated');
  return buffer;
}
