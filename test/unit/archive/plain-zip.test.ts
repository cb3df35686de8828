// Zip files and wheels that uv, pip, an index and we would read differently: each is refused, whatever was asked of it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, expect, test } from '@jest/globals';
import { listArchive, readEntry } from '../../../src/archive/archive.js';
import { descriptors } from '../../../src/archive/zip-layout.js';
import { type RawEnd, type RawMember, rawZip } from '../../support/raw-zip.js';

const base = mkdtempSync(join(tmpdir(), 'plain-zip-'));
afterAll(() => rmSync(base, { recursive: true }));
let count = 0;

function file(bytes: Uint8Array): string {
  count += 1;
  const path = join(base, `${count}.whl`);
  writeFileSync(path, bytes);
  return path;
}
const a: RawMember = { name: 'a', data: 'a' };
const b: RawMember = { name: 'b', data: 'b' };
const bytes = Buffer.from('some bytes');
/** A member that is not in the list of another zip: a reader from the start sees it. */
const hidden = rawZip([{ name: 'hidden', data: 'h' }]).subarray(0, 37);
const extra = (id: number, data: Uint8Array): Buffer => {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
};
const otherName = extra(0x7075, Buffer.concat([Buffer.alloc(5, 1), Buffer.from('other')]));

const ambiguous: readonly (readonly [string, readonly RawMember[], RawEnd?])[] = [
  ['bytes before the first member', [a], { before: bytes }],
  ['a hidden member before the first', [a], { before: hidden }],
  ['bytes between members', [{ ...a, after: bytes }, b]],
  ['a hidden member between members', [{ ...a, after: hidden }, b]],
  ['bytes before the list', [a], { between: bytes }],
  ['a member that the end does not count', [a, b], { count: 1 }],
  ['a comment that holds another end', [a], { comment: rawZip([b]).subarray(-22).toString('latin1') }],
  ['a zip64 end that names another list', [a, b], { zip64: 0 }],
  ['another name before the bytes', [{ ...a, localName: 'c' }]],
  ['another way of packing before the bytes', [{ ...a, localMethod: 8 }]],
  ['another size before the bytes', [{ ...a, localSize: 7 }]],
  ['other flags before the bytes', [{ ...a, localFlags: 0 }]],
  ['a second name in an extra field', [{ ...a, extra: otherName }]],
  ['a second name in an extra field before the bytes', [{ ...a, localExtra: otherName }]],
  [
    'sizes in two extra fields',
    [{ ...a, extra: Buffer.concat([extra(1, Buffer.alloc(8)), extra(1, Buffer.alloc(8))]) }],
  ],
  ['a folder with contents', [{ name: 'd/', data: 'x', mode: 0o040755 }]],
];
test.each(ambiguous)('%s: refused', async (_, members, around = {}) => {
  const path = file(rawZip(members, around));
  await expect(listArchive(path)).rejects.toMatchObject({ name: 'ReleaseError', code: 'archive/ambiguous' });
  await expect(readEntry(path, 'a')).rejects.toMatchObject({ name: 'ReleaseError', code: 'archive/ambiguous' });
});

test('bytes behind the end are refused', async () => {
  const code = expect.stringMatching(/^archive\/(ambiguous|unreadable)$/);
  await expect(listArchive(file(rawZip([a], { after: bytes })))).rejects.toMatchObject({ code });
  await expect(listArchive(file(Buffer.concat([rawZip([a]), rawZip([b])])))).rejects.toMatchObject({
    code: 'archive/ambiguous',
  });
});

test('a member within the bytes of another is refused', async () => {
  const inner = { name: 'inner', data: 'i' };
  const zip = rawZip([{ name: 'outer', data: rawZip([inner]).subarray(0, 36) }, inner]);
  const second = zip.lastIndexOf('PK\x01\x02', undefined, 'latin1');
  zip.writeUInt32LE(30 + 'outer'.length, second + 42);
  await expect(listArchive(file(zip))).rejects.toMatchObject({ code: 'archive/ambiguous' });
});

test.each(['a\nb', 'a\u001b[31mb', 'a\u009bb', 'n'.repeat(300)])(
  '%j is no name, and is printed safely',
  async (name) => {
    const error = await listArchive(file(rawZip([{ name }]))).catch((one: unknown) => one);
    expect(error).toMatchObject({ code: 'archive/unsafe-name' });
    expect((error as Error).message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  },
);

test('direction marks in a name are printed as what they are', async () => {
  const error = await listArchive(file(rawZip([{ name: '../\u202egnp.exe' }]))).catch((one: unknown) => one);
  expect((error as Error).message).toContain('\\u202egnp');
});

test('what honest tools write is read: comments, zip64 ends, streamed members with a descriptor', async () => {
  const at = rawZip([a]).indexOf('PK\x01\x02', 0, 'latin1');
  for (const around of [{ comment: 'c0ffee' }, { zip64: at }]) {
    expect((await readEntry(file(rawZip([a], around)), 'a')).toString()).toBe('a');
  }
  for (const after of descriptors(crc32('a'), 1, 1)) {
    expect((await readEntry(file(rawZip([{ ...a, flags: 8, after }, b])), 'a')).toString()).toBe('a');
  }
});
