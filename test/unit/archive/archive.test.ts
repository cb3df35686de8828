import { mkdtemp, readdir, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Header, pack } from 'tar-stream';
import { listArchive, readEntry } from '../../../src/archive/archive.js';
import { LIMITS, type Limits } from '../../../src/archive/entry.js';
import { nameProblems } from '../../../src/archive/names.js';
import { unpack } from '../../../src/archive/unpack.js';
import { type RawMember, rawZip } from '../../support/raw-zip.js';

let base: string;
let count = 0;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'archive-test-'));
});
afterAll(() => rm(base, { recursive: true, force: true }));

async function file(name: string, bytes: Uint8Array): Promise<string> {
  count += 1;
  const path = join(base, `${count}-${name}`);
  await writeFile(path, bytes);
  return path;
}

const zip = (members: readonly RawMember[]): Promise<string> => file('a.zip', rawZip(members));

async function tar(
  members: readonly (Partial<Header> & { name: string; data?: string })[],
  gzip = false,
): Promise<string> {
  const packed = pack();
  for (const { data = '', ...header } of members) packed.entry(header as Header, data);
  packed.finalize();
  const bytes = await buffer(packed);
  return file(gzip ? 'a.tar.gz' : 'a.tar', gzip ? gzipSync(bytes) : bytes);
}

describe('sound archives', () => {
  test('a zip is listed, read and unpacked with its executable bits and links', async () => {
    const path = await zip([
      { name: 'weather/', mode: 0o040755 },
      { name: 'weather/run.sh', data: '#!/bin/sh\n', mode: 0o100755, deflate: true },
      { name: 'weather/data/a.txt', data: 'a', mode: 0o100600 },
      { name: 'weather/data/up', data: '../run.sh', mode: 0o120777 },
    ]);
    expect(await listArchive(path)).toEqual([
      { path: 'weather', type: 'folder', size: 0, mode: 0o755 },
      { path: 'weather/run.sh', type: 'file', size: 10, mode: 0o755 },
      { path: 'weather/data/a.txt', type: 'file', size: 1, mode: 0o600 },
      { path: 'weather/data/up', type: 'link', size: 0, mode: 0o777, target: '../run.sh' },
    ]);
    expect((await readEntry(path, 'weather/run.sh')).toString()).toBe('#!/bin/sh\n');
    const folder = join(base, 'unpacked-zip');
    await unpack(path, folder);
    expect((await stat(join(folder, 'weather/run.sh'))).mode & 0o111).not.toBe(0);
    expect((await stat(join(folder, 'weather/data/a.txt'))).mode & 0o111).toBe(0);
    expect(await readlink(join(folder, 'weather/data/up'))).toBe('../run.sh');
    expect(await readFile(join(folder, 'weather/data/up'), 'utf8')).toBe('#!/bin/sh\n');
  });

  test.each([false, true])('a tar is listed, read and unpacked (gzip: %s)', async (gzip) => {
    const path = await tar(
      [
        { name: './x/', type: 'directory', mode: 0o755 },
        { name: 'x/run', mode: 0o755, data: 'run' },
        { name: 'x/plain', mode: 0o644, data: 'plain' },
      ],
      gzip,
    );
    expect((await listArchive(path)).map(({ path, type }) => `${type} ${path}`)).toEqual([
      'folder x',
      'file x/run',
      'file x/plain',
    ]);
    expect((await readEntry(path, 'x/plain')).toString()).toBe('plain');
    const folder = await mkdtemp(join(base, 'unpacked-'));
    await unpack(path, folder);
    expect((await stat(join(folder, 'x/run'))).mode & 0o100).toBe(0o100);
    expect(await readdir(join(folder, 'x'))).toEqual(['plain', 'run']);
  });

  test('a member that is not there is named', async () => {
    const path = await zip([{ name: 'a', data: 'a' }]);
    await expect(readEntry(path, 'b')).rejects.toMatchObject({ code: 'archive/no-member' });
  });
});

const small: Limits = { ...LIMITS, entries: 3, total: 1000 };
const file644 = { mode: 0o644, data: 'x' } as const;

describe('hostile archives are refused before anything is written', () => {
  const cases: [string, string, () => Promise<string>, Limits?][] = [
    ['zip: parent', 'path-escape', () => zip([{ name: '../evil' }])],
    ['zip: parent inside', 'path-escape', () => zip([{ name: 'a/../../evil' }])],
    ['zip: absolute', 'absolute-path', () => zip([{ name: '/etc/evil' }])],
    ['zip: drive', 'absolute-path', () => zip([{ name: 'C:/evil' }])],
    ['zip: backslash', 'path-escape', () => zip([{ name: '..\\evil' }])],
    ['zip: NUL', 'path-escape', () => zip([{ name: 'a\0b' }])],
    ['zip: link out', 'link', () => zip([{ name: 'a/l', data: '../../x', mode: 0o120777 }])],
    ['zip: absolute link', 'link', () => zip([{ name: 'l', data: '/etc/passwd', mode: 0o120777 }])],
    ['zip: link through a folder', 'link', () => zip([{ name: 'l', data: 'd/../x', mode: 0o120777 }])],
    [
      'zip: file below a link',
      'link',
      () =>
        zip([
          { name: 'l', data: 'd', mode: 0o120777 },
          { name: 'l/x', data: 'x' },
        ]),
    ],
    [
      'zip: link over a folder',
      'duplicate',
      () =>
        zip([
          { name: 'l/x', data: 'x' },
          { name: 'l', data: 'd', mode: 0o120777 },
        ]),
    ],
    ['zip: twice', 'duplicate', () => zip([{ name: 'a' }, { name: './a' }])],
    ['zip: other local name', 'ambiguous', () => zip([{ name: 'a', localName: 'b' }])],
    ['zip: device', 'special-file', () => zip([{ name: 'a', mode: 0o020644 }])],
    ['zip: too many', 'too-many', () => zip(['a', 'b', 'c', 'd'].map((name) => ({ name }))), small],
    ['zip: too large', 'too-large', () => zip([{ name: 'a', data: Buffer.alloc(2000), deflate: true }]), small],
    ['zip: not a zip', 'unreadable', () => file('a.zip', Buffer.from('no zip'))],
    ['tar: parent', 'path-escape', () => tar([{ name: '../evil', ...file644 }])],
    ['tar: absolute', 'absolute-path', () => tar([{ name: '/evil', ...file644 }])],
    ['tar: link out', 'link', () => tar([{ name: 'l', type: 'symlink', linkname: '../x' }])],
    ['tar: hard link', 'link', () => tar([{ name: 'l', type: 'link', linkname: 'x' }])],
    ['tar: fifo', 'special-file', () => tar([{ name: 'l', type: 'fifo' }])],
    ['tar.gz: too large', 'too-large', () => tar([{ name: 'a', mode: 0o644, data: '0'.repeat(2000) }], true), small],
    ['tar: not a tar', 'unreadable', () => file('a.tar', Buffer.alloc(700, 'x'))],
    ['tar: empty', 'unreadable', () => file('a.tar', Buffer.alloc(0))],
    [
      'tar.gz: cut',
      'unreadable',
      async () => file('a.tgz', (await readFile(await tar([{ name: 'a', ...file644 }], true))).subarray(0, 60)),
    ],
    ['unknown', 'unknown-format', () => file('a.rar', Buffer.alloc(3))],
  ];
  test.each(cases)('%s → archive/%s', async (_, cause, make, limits = LIMITS) => {
    const path = await make();
    const folder = join(base, `never-${count}`);
    await expect(unpack(path, folder, limits)).rejects.toMatchObject({
      name: 'ReleaseError',
      code: `archive/${cause}`,
    });
    await expect(stat(folder)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('a bomb is stopped by what comes out, whatever its headers say', async () => {
    const zeros = Buffer.alloc(150 * 1024 ** 2);
    const lies = await zip([{ name: 'a', data: zeros, deflate: true, size: 10 }]);
    await expect(readEntry(lies, 'a')).rejects.toMatchObject({ code: 'archive/unreadable' });
    const bomb = await zip([{ name: 'a', data: zeros, deflate: true }]);
    await expect(listArchive(bomb)).rejects.toMatchObject({ code: 'archive/ratio' });
    const gz = await file('bomb.tar.gz', gzipSync(zeros));
    await expect(listArchive(gz)).rejects.toMatchObject({ code: expect.stringMatching(/archive\/(ratio|unreadable)/) });
  });

  test('a wrong checksum is noticed', async () => {
    await expect(readEntry(await zip([{ name: 'a', data: 'abc', crc: 1 }]), 'a')).rejects.toMatchObject({
      code: 'archive/unreadable',
      message: expect.stringContaining('checksum'),
    });
  });

  test('an encrypted member is not read', async () => {
    const path = await zip([{ name: 'a', data: 'abcdefghijklmnop', flags: 1 }]);
    await expect(readEntry(path, 'a')).rejects.toMatchObject({ code: 'archive/unreadable' });
  });
});

describe('names that unpack elsewhere only', () => {
  const problems = (...paths: string[]): string[] =>
    nameProblems(paths.map((path) => ({ path, type: 'file', size: 0, mode: 0 }))).map(
      (one) => `${one.cause} ${one.path}`,
    );

  test('clashes in case and Unicode form, of folders too', () => {
    expect(problems('a/Readme', 'a/README')).toEqual(['name-clash a/README']);
    expect(problems('Src/a', 'src/b', 'src/c')).toEqual(['name-clash src']);
    expect(problems('é', 'e\u0301')).toEqual(['name-clash e\u0301']);
    expect(problems('a/b', 'a/c', 'b')).toEqual([]);
  });

  test('names that Windows cannot create', () => {
    expect(problems('a/nul.txt', 'COM1', 'x:y', 'dot.', 'console')).toEqual([
      'reserved-name a/nul.txt',
      'reserved-name COM1',
      'reserved-name x:y',
      'reserved-name dot.',
    ]);
  });

  test('unpack refuses them', async () => {
    const path = await zip([{ name: 'A' }, { name: 'a' }]);
    await expect(unpack(path, join(base, 'clash'))).rejects.toMatchObject({ code: 'archive/name-clash' });
  });
});
