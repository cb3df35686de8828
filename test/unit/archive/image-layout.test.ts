// An image layout is held to its digests, and nothing may be in it that another reader would take for another image.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { pack } from 'tar-stream';
import { checkBlobs, readLayout } from '../../../src/archive/image-layout.js';
import { damaged, makeImage } from '../../support/image.js';

const folder = mkdtempSync(join(tmpdir(), 'layout-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;
const image = () => makeImage(join(folder, String(count++)));

test('the same images give the same bytes, whatever the order they are given in', async () => {
  const one = await makeImage(join(folder, 'a'), { platforms: ['linux/arm64', 'linux/amd64'] });
  const two = await makeImage(join(folder, 'b'), { platforms: ['linux/amd64', 'linux/arm64'] });
  expect(two.sha256).toBe(one.sha256);
  const layout = await readLayout(one.path);
  expect(layout.images.map(({ platform }) => platform.architecture)).toEqual(['amd64', 'arm64']);
  await checkBlobs(layout);
});

describe('is rejected', () => {
  const member = async (name: string): Promise<Buffer> => {
    const tar = pack();
    tar.entry({ name }, 'x');
    tar.finalize();
    const chunks: Buffer[] = [];
    for await (const chunk of tar) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).subarray(0, 1024);
  };
  const text = (from: string, to: string) => (bytes: Buffer) =>
    Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
  test.each([
    ['a document that was changed', text('"1.2.3"', '"1.2.4"'), /not what its digest says|digest/],
    [
      'a file that is cut',
      (bytes: Buffer) => bytes.subarray(0, bytes.length - 2048),
      /truncated|is missing|Out of bounds|after its end/,
    ],
    ['data after its end', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('x'.repeat(512))]), /after its end/],
    ['no tar at all', () => Buffer.from('x'.repeat(2048)), /POSIX/],
    ['an empty file', () => Buffer.alloc(0), /truncated/],
  ])('%s', async (_, change, words) => {
    const { path } = await damaged(await image(), change);
    await expect(readLayout(path)).rejects.toMatchObject({
      code: 'archive/image',
      message: expect.stringMatching(words),
    });
  });

  test('a second index.json, and a file that no layout has', async () => {
    for (const [name, words] of [
      ['index.json', /index\.json twice/],
      ['../escape', /which no image layout does/],
    ] as const) {
      const front = await member(name);
      const { path } = await damaged(await image(), (bytes) => Buffer.concat([front, bytes]));
      await expect(readLayout(path)).rejects.toThrow(words);
    }
  });

  test('a layer with other contents, when all of it is read', async () => {
    const made = await image();
    const { images, blobs } = await readLayout(made.path);
    const { start } = blobs.get(images[0]!.layers[0]!.digest)!;
    const { path } = await damaged(made, (bytes) => {
      bytes[start + 20]! ^= 1;
      return bytes;
    });
    await expect(checkBlobs(await readLayout(path))).rejects.toThrow('has other contents');
  });
});
