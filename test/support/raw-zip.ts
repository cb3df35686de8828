// Writes zip files that no honest tool writes.

import { crc32, deflateRawSync } from 'node:zlib';

export interface RawMember {
  readonly name: string;
  readonly data?: Uint8Array | string;
  /** Name in the local header, where it is another one. */
  readonly localName?: string;
  /** Unix mode with the file type. */
  readonly mode?: number;
  readonly deflate?: boolean;
  /** States this CRC, size or flag instead of the true one. */
  readonly crc?: number;
  readonly size?: number;
  readonly flags?: number;
  /** The same in the local header only, where it is another one. */
  readonly localMethod?: number;
  readonly localSize?: number;
  readonly localFlags?: number;
  readonly localExtra?: Uint8Array;
  /** Extra fields of the list, as bytes. */
  readonly extra?: Uint8Array;
  /** Stands between the member's contents and what follows. */
  readonly after?: Uint8Array;
}

/** Bytes around the parts, and what the end states in place of the truth. */
export interface RawEnd {
  readonly before?: Uint8Array;
  readonly between?: Uint8Array;
  readonly after?: Uint8Array;
  readonly count?: number;
  readonly comment?: string;
  /** A zip64 end that names this place for the list of members. */
  readonly zip64?: number;
}

export function rawZip(members: readonly RawMember[], around: RawEnd = {}): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  const { before = Buffer.alloc(0), between = Buffer.alloc(0), comment = '' } = around;
  let at = before.length;
  for (const member of members) {
    const data = Buffer.from(member.data ?? '');
    const body = member.deflate ? deflateRawSync(data) : data;
    const name = Buffer.from(member.name);
    const local = Buffer.from(member.localName ?? member.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800 | (member.flags ?? 0), 2);
    common.writeUInt16LE(member.deflate ? 8 : 0, 4);
    common.writeUInt32LE(member.crc ?? crc32(data), 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(member.size ?? data.length, 18);
    const head = Buffer.concat([Buffer.from('PK\x03\x04'), common]);
    head.writeUInt16LE(local.length, 26);
    const localExtra = Buffer.from(member.localExtra ?? '');
    head.writeUInt16LE(localExtra.length, 28);
    if (member.localMethod !== undefined) head.writeUInt16LE(member.localMethod, 8);
    if (member.localSize !== undefined) head.writeUInt32LE(member.localSize, 22);
    if (member.localFlags !== undefined) head.writeUInt16LE(member.localFlags, 6);
    const central = Buffer.alloc(46);
    central.write('PK\x01\x02', 'latin1');
    central.writeUInt16LE((3 << 8) | 20, 4);
    common.copy(central, 6);
    central.writeUInt16LE(name.length, 28);
    const extra = Buffer.from(member.extra ?? '');
    central.writeUInt16LE(extra.length, 30);
    central.writeUInt32LE(((member.mode ?? 0o100644) << 16) >>> 0, 38);
    central.writeUInt32LE(at, 42);
    const after = Buffer.from(member.after ?? '');
    list.push(central, name, extra);
    parts.push(head, local, localExtra, body, after);
    at += head.length + local.length + localExtra.length + body.length + after.length;
  }
  const directory = Buffer.concat(list);
  at += between.length;
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(around.count ?? members.length, 8);
  end.writeUInt16LE(around.count ?? members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  const wide = around.zip64 === undefined ? [] : end64(around.zip64, members.length, directory.length, at);
  const bytes = [before, ...parts, between, directory, ...wide, end, Buffer.from(comment, 'latin1')];
  return Buffer.concat([...bytes, Buffer.from(around.after ?? '')]);
}

function end64(from: number, count: number, length: number, directory: number): readonly Buffer[] {
  const end = Buffer.alloc(56);
  end.write('PK\x06\x06', 'latin1');
  end.writeBigUInt64LE(44n, 4);
  for (const at of [24, 32]) end.writeBigUInt64LE(BigInt(count), at);
  end.writeBigUInt64LE(BigInt(length), 40);
  end.writeBigUInt64LE(BigInt(from), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(directory + length), 8);
  locator.writeUInt32LE(1, 16);
  return [end, locator];
}
