import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { firstDifference } from '../../../src/archive/first-difference.js';
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
});

test('what cannot be read explains nothing', async () => {
  const broken = join(folder, 'broken.zip');
  copyFileSync(await pack({ a: '1' }), broken);
  expect(await firstDifference(broken, await pack({ a: '1' }))).toBeUndefined();
  expect(await firstDifference(join(folder, 'x.json'), broken)).toBeUndefined();
});
