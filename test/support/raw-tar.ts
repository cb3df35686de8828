// Writes tar files that no honest tool writes.

import { gzipSync } from 'node:zlib';

export interface RawTarMember {
  readonly name: string;
  readonly data?: string | Uint8Array;
  /** Type flag: `0` file, `1` hard link, `2` link, `5` folder, `6` FIFO, `x` and `g` pax, `L` and `K` long names. */
  readonly flag?: string;
  readonly target?: string;
  readonly prefix?: string;
  /** States this size instead of the true one, as it is to stand in the field. */
  readonly size?: string;
  readonly magic?: string;
  /** As they are to stand in the field. */
  readonly mode?: string;
  readonly mtime?: string;
}

export const END = Buffer.alloc(1024);

/** A tar file, ended by two empty blocks unless `end` is another. */
export function rawTar(members: readonly RawTarMember[], end: Uint8Array = END): Buffer {
  return Buffer.concat([...members.map(member), end]);
}

/** One member: header and padded contents. */
export function member({ name, data = '', flag = '0', target = '', prefix = '', ...rest }: RawTarMember): Buffer {
  const body = Buffer.from(data as string);
  const head = Buffer.alloc(512);
  Buffer.from(name).copy(head, 0, 0, 100);
  head.write(rest.mode ?? '0000644\0', 100, 'latin1');
  head.write('0000000\x000000000\0', 108, 'latin1');
  head.write(rest.size ?? `${body.length.toString(8).padStart(11, '0')}\0`, 124, 12, 'latin1');
  head.write(rest.mtime ?? '00000000000\0', 136, 'latin1');
  head.write(flag, 156, 'latin1');
  head.write(target, 157, 'latin1');
  head.write(rest.magic ?? 'ustar\x0000', 257, 'latin1');
  head.write(prefix, 345, 'latin1');
  head.fill(' ', 148, 156);
  const sum = head.reduce((all, byte) => all + byte, 0);
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return Buffer.concat([head, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}

/** A pax header with these records, in this order; keys may repeat. */
export function pax(records: readonly (readonly [string, string])[], flag: 'x' | 'g' = 'x'): RawTarMember {
  const lines = records.map(([key, value]) => {
    const rest = Buffer.byteLength(` ${key}=${value}\n`);
    let length = rest + String(rest).length;
    if (rest + String(length).length !== length) length += 1;
    return `${length} ${key}=${value}\n`;
  });
  return { name: 'PaxHeader', data: lines.join(''), flag };
}

/** Several gzip members one after the other. */
export function gzips(...parts: readonly Uint8Array[]): Buffer {
  return Buffer.concat(parts.map((part) => gzipSync(part)));
}
