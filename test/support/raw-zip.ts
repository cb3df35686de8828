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
}

export function rawZip(members: readonly RawMember[]): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
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
    const central = Buffer.alloc(46);
    central.write('PK\x01\x02', 'latin1');
    central.writeUInt16LE((3 << 8) | 20, 4);
    common.copy(central, 6);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(((member.mode ?? 0o100644) << 16) >>> 0, 38);
    central.writeUInt32LE(at, 42);
    list.push(central, name);
    parts.push(head, local, body);
    at += head.length + local.length + body.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}
