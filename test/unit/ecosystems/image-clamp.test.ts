// Times in a layer: what is younger than the commit becomes the commit's, everything else keeps its bytes.

import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { extract, pack } from 'tar-stream';
import { clampTimes } from '../../../src/ecosystems/image/clamp.js';

const TIME = 1_790_000_000;
const LONG = `${'deep/'.repeat(40)}file.txt`;

async function tar(seconds: number): Promise<Buffer> {
  const made = pack();
  const mtime = new Date(seconds * 1000);
  made.entry({ name: 'a.txt', mtime }, 'x'.repeat(5000));
  made.entry({ name: LONG, mtime, pax: { mtime: `${seconds}.25` } }, 'long');
  made.entry({ name: 'folder', type: 'directory', mtime });
  made.entry({ name: 'link', type: 'symlink', linkname: 'a.txt', mtime });
  made.finalize();
  return buffer(made);
}

/** In pieces of so many bytes. */
async function clamped(bytes: Buffer, size: number): Promise<Buffer> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );
  return buffer(Readable.from(pieces).pipe(clampTimes(TIME)));
}

test.each([1, 100, 511, 512, 513, 100_000])(
  'younger files become as old as the commit, in pieces of %d bytes',
  async (size) => {
    const result = await clamped(await tar(TIME + 1000), size);
    const reader = extract();
    const times: (readonly [string, number])[] = [];
    const contents: string[] = [];
    reader.end(result);
    for await (const entry of reader) {
      times.push([entry.header.name, entry.header.mtime?.getTime() ?? 0]);
      contents.push((await buffer(entry)).toString());
    }
    expect(times.map(([, time]) => Math.floor(time / 1000))).toEqual([TIME, TIME, TIME, TIME]);
    expect(times[1]?.[0]).toBe(LONG);
    expect(contents.slice(0, 2)).toEqual(['x'.repeat(5000), 'long']);
  },
);

test('two builds at different times give one layer', async () => {
  expect(await clamped(await tar(TIME + 5), 512)).toEqual(await clamped(await tar(TIME + 99), 700));
});

test('older files keep their bytes', async () => {
  const old = await tar(TIME - 1);
  expect(await clamped(old, 300)).toEqual(old);
});
