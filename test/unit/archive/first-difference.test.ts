import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from '@jest/globals';
import { firstDifference } from '../../../src/archive/first-difference.js';
import { rawTar } from '../../support/raw-tar.js';
import { makeTarGz } from '../../support/registry-packages.js';

const folder = mkdtempSync(join(tmpdir(), 'difference-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;
const pack = async (members: Readonly<Record<string, string>>): Promise<string> => {
  const { path } = await makeTarGz(join(folder, `${++count}.tar.gz`), members, 'x/');
  return path;
};

test('the line that another tool version wrote, the list of members last', async () => {
  const there = await pack({
    'a.dist-info/RECORD': '1',
    'a.dist-info/WHEEL': 'Wheel-Version: 1.0\nGenerator: hatchling 1.27.0\n',
  });
  const here = await pack({
    'a.dist-info/RECORD': '2',
    'a.dist-info/WHEEL': 'Wheel-Version: 1.0\nGenerator: hatchling 1.28.0\n',
  });
  expect(await firstDifference(there, here)).toBe(
    'x/a.dist-info/WHEEL differs in line 2: "Generator: hatchling 1.27.0" there, "Generator: hatchling 1.28.0" here',
  );
});

test('a member that only one has, a line more, bytes that are no text, nothing at all', async () => {
  const one = await pack({ a: '1' });
  expect(await firstDifference(one, await pack({ a: '1', b: '2' }))).toBe('x/b is only here');
  expect(await firstDifference(await pack({ a: '1', b: '2' }), one)).toBe('x/b is only there');
  expect(await firstDifference(await pack({ a: '1\n2' }), one)).toBe('x/a differs in line 2: "2" there, nothing here');
  expect(await firstDifference(await pack({ a: '\0' }), one)).toBe('x/a differs');
  expect(await firstDifference(one, await pack({ a: '1' }))).toMatch(/^the members are the same/);
  const sides = { there: 'in one', here: 'in the other' };
  expect(await firstDifference(one, await pack({ a: '2' }), sides)).toBe(
    'x/a differs in line 1: "1" in one, "2" in the other',
  );
});

test('of the same contents: permissions, times, order, the time of the compression', async () => {
  const a = { name: 'a', data: '1', mode: '0000644\0', mtime: '15125632645\0' };
  const b = { name: 'b', data: '1' };
  const file = (members: readonly object[], time = 0): string => {
    const bytes = gzipSync(rawTar(members as Parameters<typeof rawTar>[0]));
    bytes.writeUInt32LE(time, 4);
    const path = join(folder, `${++count}.tgz`);
    writeFileSync(path, bytes);
    return path;
  };
  const difference = (one: readonly object[], other: readonly object[]) => firstDifference(file(one), file(other));
  expect(await difference([a], [{ ...a, mode: '0000600\0' }])).toBe(
    'a has other permissions: 0644 there, 0600 here; the contents are the same',
  );
  expect(await difference([a], [{ ...a, mtime: '15125632646\0' }])).toBe(
    'a has another time: 2026-01-02T03:04:05Z there, 2026-01-02T03:04:06Z here; the contents are the same',
  );
  expect(await difference([a, b], [b, a])).toBe('member 1 is another: a there, b here; the contents are the same');
  expect(await firstDifference(file([a], 5), file([a], 7))).toBe(
    'the gzip header has another time: 5 there, 7 here; the members are the same',
  );
});

test('what cannot be read explains nothing', async () => {
  const broken = join(folder, 'broken.zip');
  copyFileSync(await pack({ a: '1' }), broken);
  expect(await firstDifference(broken, await pack({ a: '1' }))).toBeUndefined();
  expect(await firstDifference(join(folder, 'x.json'), broken)).toBeUndefined();
});
