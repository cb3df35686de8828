// One header block of a tar file and the pax records before it: what every reader takes in the same way, and nothing else.

import { Unplain } from './entry.js';

export interface TarHeader {
  /** The type flag: `0` file, `1` hard link, `2` link, `5` folder, `x` and `g` pax, `L` and `K` long names, … */
  readonly flag: string;
  /** As this block says it: a pax record or long name before it counts more. */
  readonly name: string;
  readonly target: string;
  /** Bytes of contents that follow. */
  readonly size: number;
  readonly mode: number;
  /** Seconds since the epoch. */
  readonly time: number | undefined;
}

const POSIX = 'ustar\u000000';
const GNU = 'ustar  \0';

/** Decodes a block of 512 bytes that is not all zeros. Throws {@link Unplain}, or Error for what is damaged. */
export function readHeader(block: Buffer): TarHeader {
  const magic = block.toString('latin1', 257, 265);
  if (magic !== POSIX && magic !== GNU) throw new Error('a header is in neither the POSIX nor the GNU format');
  if (numberIn(block.subarray(148, 156)) !== checksum(block)) throw new Error('the checksum of a header is wrong');
  const prefix = textIn(block.subarray(345, 500));
  // Only POSIX keeps the start of a name there; some readers put it in front whatever the format is.
  if (magic === GNU && block.subarray(345, 500).some((byte) => byte !== 0)) {
    throw new Unplain('contains a GNU header with a prefix, which readers interpret differently');
  }
  const flag = block[156] === 0 ? '0' : String.fromCharCode(block[156] as number);
  const size = numberIn(block.subarray(124, 136)) ?? 0;
  const name = textIn(block.subarray(0, 100));
  const target = textIn(block.subarray(157, 257));
  if ('123456'.includes(flag) && size > 0) throw new Unplain('has content for a member that cannot have any');
  // npm leaves such a file out; others take it.
  if ('07'.includes(flag) && target !== '') throw new Unplain('contains a regular file with a link target');
  const mode = numberIn(block.subarray(100, 108)) ?? 0;
  return {
    flag,
    name: prefix === '' ? name : `${prefix}/${name}`,
    target,
    size,
    mode,
    time: numberIn(block.subarray(136, 148)),
  };
}

/** Records of a pax header by key. Throws {@link Unplain}. */
export function readPax(bytes: Buffer): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < bytes.length; ) {
    const stated = /^([1-9]\d{0,7}) /.exec(bytes.toString('latin1', at, at + 9))?.[1] ?? '';
    const end = at + Number(stated);
    const pair = bytes.toString('utf8', at + stated.length + 1, end - 1);
    const equals = pair.indexOf('=');
    if (stated === '' || end > bytes.length || bytes[end - 1] !== 0x0a || equals < 1) {
      throw new Error('a pax header is damaged');
    }
    const key = pair.slice(0, equals);
    if (records.has(key)) throw new Unplain(`sets ${JSON.stringify(key)} twice for one member`);
    if (/^(GNU\.sparse|SCHILY\.(realsize|filetype)|hdrcharset)/.test(key)) {
      throw new Unplain(`changes how a member is read with ${JSON.stringify(key)}`);
    }
    records.set(key, pair.slice(equals + 1));
    at = end;
  }
  return records;
}

/** Octal digits, or the binary form for large numbers; undefined for an empty field. Throws {@link Unplain}. */
function numberIn(field: Buffer): number | undefined {
  if (field[0] === 0x80) {
    const value = field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
    if (!Number.isSafeInteger(value)) throw new Unplain('contains a number that is out of range');
    return value;
  }
  const text = field.toString('latin1');
  if (/^[ \0]*$/.test(text)) return undefined;
  const digits = /^ *([0-7]+)[ \0]*$/.exec(text)?.[1];
  if (digits === undefined) throw new Unplain('contains an invalid number');
  return Number.parseInt(digits, 8);
}

function textIn(field: Buffer): string {
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? field.length : end);
}

/** The sum of all bytes, those of the checksum counted as spaces. */
function checksum(block: Buffer): number {
  let sum = 8 * 32;
  for (let at = 0; at < 512; at++) if (at < 148 || at >= 156) sum += block[at] as number;
  return sum;
}
