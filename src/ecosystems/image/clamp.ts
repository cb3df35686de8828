// The times in a layer that are younger than the commit become the commit's: else each build would make another layer of the same files.

import { Transform } from 'node:stream';

const BLOCK = 512;
/** No extended header is larger. */
const MOST = 1024 ** 2;
const [TIME, SUM, FLAG] = [136, 148, 156] as const;

/** A stream of a tar with no member younger than `time` (seconds since 1970); everything else stays as it is. */
export function clampTimes(time: number): Transform {
  let held: Buffer = Buffer.alloc(0);
  /** Bytes of contents that pass as they are. */
  let passing = 0;
  /** An extended header that is being collected: its bytes with padding. */
  let collecting: { readonly size: number; readonly padded: number } | undefined;
  let nextSize: number | undefined;

  function* take(): Generator<Buffer> {
    for (;;) {
      if (passing > 0) {
        const piece = held.subarray(0, passing);
        if (piece.length === 0) return;
        held = held.subarray(piece.length);
        passing -= piece.length;
        yield piece;
      } else if (collecting !== undefined) {
        if (held.length < collecting.padded) return;
        const body = Buffer.from(held.subarray(0, collecting.padded));
        held = held.subarray(collecting.padded);
        nextSize = clampRecords(body.subarray(0, collecting.size), time);
        collecting = undefined;
        yield body;
      } else {
        if (held.length < BLOCK) return;
        const header = Buffer.from(held.subarray(0, BLOCK));
        held = held.subarray(BLOCK);
        const flag = String.fromCharCode(header[FLAG] ?? 0);
        const size = octal(header, 124, 12) ?? 0;
        const whole = flag === 'x' || flag === 'g' ? size : (nextSize ?? size);
        const padded = Math.ceil(whole / BLOCK) * BLOCK;
        clampHeader(header, time);
        if ((flag === 'x' || flag === 'g') && size <= MOST) collecting = { size, padded };
        else {
          passing = padded;
          nextSize = undefined;
        }
        yield header;
      }
    }
  }

  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      for (const piece of take()) this.push(piece);
      done();
    },
    flush(done) {
      done(null, held);
    },
  });
}

function clampHeader(header: Buffer, time: number): void {
  const stated = octal(header, TIME, 12);
  if (stated === undefined || stated <= time) return;
  header.write(`${time.toString(8).padStart(11, '0')}\0`, TIME, 'latin1');
  header.fill(' ', SUM, SUM + 8);
  const sum = header.reduce((all, byte) => all + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, SUM, 'latin1');
}

/** Changes `mtime` and its like in place: a record keeps its length. Gives the size that the next member states here. */
function clampRecords(body: Buffer, time: number): number | undefined {
  let size: number | undefined;
  for (let at = 0; at < body.length; ) {
    const length = Number.parseInt(body.toString('latin1', at, at + 10), 10);
    if (!(length > 0)) return size;
    const text = body.toString('latin1', at, at + length);
    const [, seconds = '', fraction = ''] = /^\d+ [amc]time=(\d+)(\.\d+)?\n$/.exec(text) ?? [];
    if (Number(seconds) > time && seconds.length >= String(time).length) {
      const clamped = String(time).padStart(seconds.length, '0') + fraction.replace(/\d/g, '0');
      body.write(clamped, at + length - 1 - clamped.length, 'latin1');
    }
    const stated = /^\d+ size=(\d+)\n$/.exec(text)?.[1];
    if (stated !== undefined) size = Number(stated);
    at += length;
  }
  return size;
}

/** Undefined for what is no octal number: large ones are written in another way. */
function octal(block: Buffer, at: number, length: number): number | undefined {
  const text = block.toString('latin1', at, at + length);
  const digits = /^ *([0-7]+)[ \0]*$/.exec(text)?.[1];
  return digits === undefined ? undefined : Number.parseInt(digits, 8);
}
