// Tar files that npm, uv, pip and we would read differently: each is refused, whatever was asked of it.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from '@jest/globals';
import { listArchive, readEntry } from '../../../src/archive/archive.js';
import { END, gzips, member, pax, type RawTarMember, rawTar } from '../../support/raw-tar.js';

const base = mkdtempSync(join(tmpdir(), 'plain-tar-'));
afterAll(() => rmSync(base, { recursive: true }));
let count = 0;

function file(bytes: Uint8Array, name = 'a.tar'): string {
  count += 1;
  const path = join(base, `${count}-${name}`);
  writeFileSync(path, bytes);
  return path;
}
const a: RawTarMember = { name: 'p/a', data: 'a' };
const b: RawTarMember = { name: 'p/b', data: 'b' };
const longName = `p/${'n'.repeat(150)}`;

const ambiguous: readonly (readonly [string, readonly RawTarMember[], Uint8Array?])[] = [
  ['a member after the end', [a], Buffer.concat([END, member(b), END])],
  ['a member after one empty block', [a], Buffer.concat([Buffer.alloc(512), member(b), END])],
  ['anything after the end', [a], Buffer.concat([END, Buffer.from('x')])],
  ['a pax name for all members', [pax([['path', 'p/x']], 'g'), a]],
  ['a pax size for all members', [pax([['size', '1']], 'g'), a]],
  ['a pax key twice', [pax([['path', 'p/x'], ['path', 'p/y']]), a]], // biome-ignore format: one line each
  ['two pax headers before one member', [pax([['path', 'p/x']]), pax([['path', 'p/y']]), a]],
  ['a pax and a GNU name', [pax([['path', 'p/x']]), { name: 'L', flag: 'L', data: 'p/y\0' }, a]],
  ['a GNU and a pax name', [{ name: 'L', flag: 'L', data: 'p/y\0' }, pax([['mtime', '1']]), a]],
  ['two GNU names', [{ name: 'L', flag: 'L', data: 'p/x\0' }, { name: 'L', flag: 'L', data: 'p/y\0' }, a]],
  ['an empty pax name', [pax([['path', '']]), a]],
  ['a pax size that is not the size', [pax([['size', '512']]), a]],
  ['a sparse file', [pax([['GNU.sparse.name', 'p/x']]), a]],
  ['names in another encoding', [pax([['hdrcharset', 'BINARY']]), a]],
  ['a name without a member', [a, pax([['path', 'p/x']])]],
  ['a prefix in a GNU header', [{ ...a, magic: 'ustar  \0', prefix: 'q' }]],
  ['a folder with contents', [{ name: 'p/', flag: '5', data: 'x'.repeat(512) }]],
  ['a link with contents', [{ name: 'p/l', flag: '2', target: 'a', data: 'x'.repeat(512) }]],
  ['a file that ends in a slash, with contents', [{ name: 'p/a/', data: 'x'.repeat(512) }]],
  ['a file with the target of a link', [{ ...a, target: 'b' }]],
  ['a file with the pax target of a link', [pax([['linkpath', 'b']]), a]],
  ['a size that is no number', [{ ...a, size: '0000001 77\0' }]],
  ['a header of more than a megabyte', [{ name: 'L', flag: 'L', data: 'n'.repeat(2 ** 20 + 1) }, a]],
];
test.each(ambiguous)('%s is refused', async (_, members, end = END) => {
  for (const path of [file(rawTar(members, end)), file(gzipSync(rawTar(members, end)), 'a.tgz')]) {
    await expect(listArchive(path)).rejects.toMatchObject({ name: 'ReleaseError', code: 'archive/ambiguous' });
  }
});

const damaged: readonly (readonly [string, Uint8Array])[] = [
  ['another format', rawTar([{ ...a, magic: 'nothing!' }])],
  ['a wrong checksum', Buffer.from(rawTar([a])).fill('y', 0, 1)],
  ['an end within a member', rawTar([{ ...a, data: 'x'.repeat(2000) }]).subarray(0, 1024)],
  ['an end within a header', rawTar([a, b]).subarray(0, 1024 + 100)],
  ['a damaged pax header', rawTar([{ name: 'x', flag: 'x', data: '99 path=p/x\n' }, a])],
  ['a pax length of nothing', rawTar([{ name: 'x', flag: 'x', data: '0 path=p/x\n' }, a])],
];
test.each(damaged)('%s is damage', async (_, bytes) => {
  await expect(listArchive(file(bytes))).rejects.toMatchObject({ code: 'archive/unreadable' });
});

const special: readonly (readonly [string, string, RawTarMember])[] = [
  ['a hard link', 'link', { name: 'p/l', flag: '1', target: 'p/a' }],
  ['a character device', 'special-file', { name: 'p/c', flag: '3' }],
  ['a block device', 'special-file', { name: 'p/c', flag: '4' }],
  ['a FIFO', 'special-file', { name: 'p/f', flag: '6' }],
  ['an unknown kind', 'special-file', { name: 'p/s', flag: 'S' }],
  ['a link without a target', 'link', { name: 'p/l', flag: '2' }],
  ['a line break in a name', 'unsafe-name', { name: 'p/a\nb' }],
  ['an escape sequence in a name', 'unsafe-name', { name: 'p/\u001b[2J' }],
  ['a name that is no UTF-8', 'unsafe-name', { name: 'p/\ufffd' }],
  ['a part of a name that is too long', 'unsafe-name', pax([['path', `p/${'n'.repeat(300)}`]])],
  ['a path of a thousand folders', 'unsafe-name', pax([['path', `${'p/'.repeat(4000)}a`]])],
  ['no name', 'path-escape', { name: '' }],
];
test.each(special)('%s is refused, and printed safely', async (_, cause, odd) => {
  const error = await listArchive(file(rawTar([odd, a]))).catch((one: unknown) => one);
  expect(error).toMatchObject({ name: 'ReleaseError', code: `archive/${cause}` });
  expect((error as Error).message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect((error as Error).message.length).toBeLessThan(1000);
});

test('bytes that are no UTF-8 are no name', async () => {
  const bytes = Buffer.from(rawTar([{ name: 'p/?' }]));
  bytes[2] = 0xff;
  const sum = bytes.subarray(0, 512).reduce((all, byte, at) => all + (at >= 148 && at < 156 ? 32 : byte), 0);
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  await expect(listArchive(file(bytes))).rejects.toMatchObject({ code: 'archive/unsafe-name' });
});

test('several gzip members, and bytes behind the gzip stream, are refused', async () => {
  const whole = rawTar([a, b]);
  const two = gzips(whole.subarray(0, 1024), whole.subarray(1024));
  await expect(listArchive(file(two, 'a.tgz'))).rejects.toMatchObject({ code: 'archive/ambiguous' });
  const padded = Buffer.concat([gzipSync(whole), Buffer.alloc(512)]);
  await expect(listArchive(file(padded, 'a.tgz'))).rejects.toMatchObject({ code: 'archive/ambiguous' });
  const garbage = Buffer.concat([gzipSync(whole), Buffer.from('garbage')]);
  await expect(listArchive(file(garbage, 'a.tgz'))).rejects.toMatchObject({ code: 'archive/unreadable' });
});

test('a second gzip stream behind zeros is refused, where its end says what the first one holds', async () => {
  // zlib stops at the zeros; Python's gzip passes over them, and pip installs what comes after.
  const first = gzipSync(rawTar([a], Buffer.alloc(0)));
  const second = gzipSync(rawTar([b], Buffer.alloc(0)));
  first.copy(second, second.length - 8, first.length - 8);
  const forged = Buffer.concat([first, Buffer.alloc(8), second]);
  await expect(listArchive(file(forged, 'a.tar.gz'))).rejects.toMatchObject({ code: 'archive/ambiguous' });
});

test('who has read one member has had the rest guarded', async () => {
  const path = file(rawTar([a, { name: 'p/a', data: 'other' }]));
  await expect(readEntry(path, 'p/a')).rejects.toMatchObject({ code: 'archive/duplicate' });
});

test('what honest tools write is read: long names in pax, GNU and ustar form, global comments, times', async () => {
  const members: readonly RawTarMember[] = [
    pax([['comment', 'c0ffee']], 'g'),
    { name: 'p/', flag: '5' },
    pax([['path', `${longName}1`], ['mtime', '1.5'], ['size', '1'], ['LIBARCHIVE.xattr.x', 'y']]), // biome-ignore format: one line
    { ...a, name: longName.slice(0, 100) },
    { name: '././@LongLink', flag: 'L', data: `${longName}2\0`, magic: 'ustar  \0' },
    { ...a, name: longName.slice(0, 100), magic: 'ustar  \0' },
    { ...a, name: 'last', prefix: longName.slice(0, 150) },
    { ...b, size: '          1 ' },
    { name: 'p/l', flag: '2', target: 'b' },
  ];
  const entries = await listArchive(file(gzipSync(rawTar(members)), 'a.tar.gz'));
  const names = ['p', `${longName}1`, `${longName}2`, `${longName.slice(0, 150)}/last`, 'p/b', 'p/l'];
  expect(entries.map(({ path }) => path)).toEqual(names);
});

test.each(['ustar', 'gnu', 'pax'])(
  'what tar writes as %s is read, a shortened name that ends in a slash too',
  async (format) => {
    const folder = mkdtempSync(join(base, 'tree-'));
    // 100 bytes of a name are in the header, and the last of them is a slash here.
    const long = ['p', 'x'.repeat(48), 'y'.repeat(48)].join('/');
    mkdirSync(join(folder, long), { recursive: true });
    writeFileSync(join(folder, long, 'last'), 'x'.repeat(600));
    const out = join(base, `${format}.tar`);
    execFileSync('tar', [`--format=${format}`, '-cf', out, '-C', folder, 'p']);
    expect((await readEntry(out, `${long}/last`)).length).toBe(600);
    expect(`${long}/`).toHaveLength(100);
  },
);

test('fifty thousand members, and paths four hundred folders deep, cost a bounded effort', async () => {
  const many = Array.from({ length: 50_000 }, (_, at) => member({ name: `p/${at}` }));
  expect(await listArchive(file(Buffer.concat([...many, END])))).toHaveLength(50_000);
  const deep = Array.from({ length: 200 }, (_, at) => [pax([['path', `${'d/'.repeat(400)}${at}`]]), a]).flat();
  expect(await listArchive(file(rawTar(deep)))).toHaveLength(200);
});
