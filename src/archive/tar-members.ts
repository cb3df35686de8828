// The members of a tar stream one after the other; contents are streamed, and what readers take in differently is refused.

import { type RawEntry, Unplain } from './entry.js';
import type { Source } from './source.js';
import { readHeader, readPax, type TarHeader } from './tar-header.js';

export interface TarMember {
  readonly raw: RawEntry;
  readonly time: Date | undefined;
  /** Its bytes; what is not taken is skipped before the next member. */
  readonly contents: () => AsyncIterable<Buffer>;
}

const BLOCK = 512;
const ZEROS = Buffer.alloc(64 * 1024);
/** Bytes of one long name or pax header: names and times, no contents. npm's own reader stops there too. */
const LONGEST = 1024 ** 2;
const TYPES: Readonly<Record<string, RawEntry['type']>> = {
  0: 'file',
  1: 'hardlink',
  2: 'link',
  5: 'folder',
  7: 'file',
};

/** Every member up to the end of the stream. Throws {@link Unplain}, or Error for what is damaged. */
export async function* tarMembers(source: Source): AsyncGenerator<TarMember> {
  let ahead = new Map<string, string>();
  for (;;) {
    const block = await source.take(BLOCK);
    if (block.length === 0 || isZero(block)) {
      if (ahead.size > 0) throw new Unplain('ends with a name that belongs to no member');
      await onlyZeros(source);
      return;
    }
    if (block.length < BLOCK) throw new Error('it is truncated within a header');
    const header = readHeader(block);
    if ('xgLK'.includes(header.flag)) {
      ahead = merged(ahead, await extended(header, source), header.flag);
      continue;
    }
    const raw = rawEntry(header, ahead);
    ahead = new Map();
    let left = header.size;
    yield {
      raw,
      time: header.time === undefined ? undefined : new Date(header.time * 1000),
      async *contents() {
        for await (const piece of source.pieces(left)) {
          left -= piece.length;
          yield piece;
        }
      },
    };
    const padding = (BLOCK - (header.size % BLOCK)) % BLOCK;
    for await (const piece of source.pieces(left + padding)) left -= piece.length;
    if (left + padding > 0) throw new Error('it is truncated within a member');
  }
}

/** What a long name or pax header says of the next member. */
async function extended({ flag, size }: TarHeader, source: Source): Promise<ReadonlyMap<string, string>> {
  if (size > LONGEST) throw new Unplain(`contains a header of ${size} bytes`);
  const padded = Math.ceil(size / BLOCK) * BLOCK;
  const bytes = await source.take(padded);
  if (bytes.length < padded) throw new Error('it is truncated within a header');
  const body = bytes.subarray(0, size);
  if (flag === 'x' || flag === 'g') return readPax(body);
  const name = body.toString('utf8').replace(/\0+$/, '');
  return new Map([[flag === 'L' ? 'path' : 'linkpath', name]]);
}

/** One name for one member: where two headers state it, or a global one does, readers differ. */
function merged(ahead: Map<string, string>, more: ReadonlyMap<string, string>, flag: string): Map<string, string> {
  for (const key of ['path', 'linkpath', 'size']) {
    if (!more.has(key)) continue;
    if (flag === 'g') throw new Unplain(`sets ${JSON.stringify(key)} for all members`);
    if (more.get(key) === '') throw new Unplain(`sets an empty ${JSON.stringify(key)}`);
  }
  if (flag === 'g') return ahead;
  const mixed = ahead.size > 0 && (flag === 'x' || ![...ahead.keys()].every((key) => key.endsWith('path')));
  if (mixed || [...more.keys()].some((key) => ahead.has(key)))
    throw new Unplain('contains two name headers for one member');
  return new Map([...ahead, ...more]);
}

function rawEntry(header: TarHeader, ahead: ReadonlyMap<string, string>): RawEntry {
  const { flag, size, mode } = header;
  const stated = ahead.get('size');
  if (stated !== undefined && stated !== String(size)) throw new Unplain('has two sizes for one member');
  const name = ahead.get('path') ?? header.name;
  if (name.endsWith('/') && size > 0) throw new Unplain('has content for a folder');
  const type = TYPES[flag] ?? 'device';
  const target = ahead.get('linkpath') ?? header.target;
  if (type === 'file' && target !== '') throw new Unplain('contains a regular file with a link target');
  return { name, type: type === 'file' && name.endsWith('/') ? 'folder' : type, size, mode, ...(target && { target }) };
}

async function onlyZeros(source: Source): Promise<void> {
  for await (const piece of source.pieces(Number.POSITIVE_INFINITY)) {
    if (!isZero(piece)) throw new Unplain('contains data after its end, which some readers accept');
  }
}

function isZero(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at += ZEROS.length) {
    const part = bytes.subarray(at, at + ZEROS.length);
    if (!part.equals(ZEROS.subarray(0, part.length))) return false;
  }
  return true;
}
