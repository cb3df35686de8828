// Who an archive says it is: refused where npm, uv, pip or an index could read another name in it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { identityOf } from '../../../src/ecosystems/kinds.js';
import { readTarball } from '../../../src/ecosystems/node/tarball.js';
import { checkFileName, readWheel } from '../../../src/ecosystems/python/wheel.js';
import { pax, type RawTarMember, rawTar } from '../../support/raw-tar.js';
import { type RawMember, rawZip } from '../../support/raw-zip.js';

const base = mkdtempSync(join(tmpdir(), 'identity-'));
afterAll(() => rmSync(base, { recursive: true }));
let count = 0;

function file(name: string, bytes: Uint8Array): string {
  count += 1;
  const path = join(base, `${count}-${name}`);
  writeFileSync(path, bytes);
  return path;
}
const tgz = (members: readonly RawTarMember[]): string => file('a.tgz', gzipSync(rawTar(members)));
const sdist = (members: readonly RawTarMember[]): string => file('a.tar.gz', gzipSync(rawTar(members)));
const wheel = (members: readonly RawMember[]): string => file('a.whl', rawZip(members));
const of = (kind: 'wheel' | 'sdist' | 'npm-tarball', path: string) => identityOf({ kind, path, file: basename(path) });
const refused = {
  name: 'ReleaseError',
  code: expect.stringMatching(/^archive\/(ambiguous|duplicate|link|no-identity)$/),
};

const OURS = JSON.stringify({ name: 'weather-mcp', version: '1.2.3' });
const EVIL = JSON.stringify({ name: 'left-pad', version: '9.9.9' });
const ours: RawTarMember = { name: 'package/package.json', data: OURS };
const evil = (name: string, more: Partial<RawTarMember> = {}): RawTarMember => ({ name, data: EVIL, ...more });

describe('npm tarballs', () => {
  test('one package.json in package/', async () => {
    const path = tgz([
      { name: 'package/', flag: '5' },
      ours,
      evil('package/lib/package.json'),
      { name: 'package/a.js' },
    ]);
    expect(await of('npm-tarball', path)).toEqual({ name: 'weather-mcp', version: '1.2.3' });
  });
  const cases: readonly (readonly [string, readonly RawTarMember[]])[] = [
    ['two of them', [ours, evil('package/package.json')]],
    ['a second one in a second root', [ours, evil('other/package.json')]],
    ['a second root without one', [ours, { name: 'other/a.js' }]],
    ['a second one at the top', [ours, evil('package.json')]],
    ['a second one behind a dot', [ours, evil('./package.json')]],
    ['only one behind a dot', [evil('./package/package.json')]],
    ['one behind a doubled slash', [ours, evil('package//package.json')]],
    ['one behind a dot within', [ours, evil('package/./package.json')]],
    ['one in other case', [ours, evil('package/Package.JSON')]],
    ['a root in other case', [ours, evil('Package/package.json')]],
    [
      'a link of that name',
      [
        { name: 'package/package.json', flag: '2', target: 'a.json' },
        { name: 'package/a.json', data: EVIL },
      ],
    ],
    ['a link beside it', [ours, { name: 'package/PACKAGE.json', flag: '2', target: 'a.json' }]],
    [
      'a hard link of that name',
      [
        { name: 'package/a', data: EVIL },
        { name: 'package/package.json', flag: '1', target: 'package/a' },
      ],
    ],
    ['one that a pax header renames to it', [ours, pax([['path', 'package/package.json']]), evil('package/a')]],
    ['one that a pax header renames to another root', [ours, pax([['path', 'x/package.json']]), evil('package/a')]],
    [
      'one that a GNU name renames to it',
      [ours, { name: 'L', flag: 'L', data: 'package/package.json\0' }, evil('package/a')],
    ],
    ['one by a prefix', [ours, evil('package.json', { prefix: 'package' })]],
    ['one by a prefix in another root', [ours, evil('package.json', { prefix: 'other' })]],
    ['none', [{ name: 'package/a.js' }]],
    ['one in another root only', [evil('other/package.json')]],
  ];
  test.each(cases)('%s: refused, by the reader of a build too', async (_, members) => {
    const path = tgz(members);
    await expect(of('npm-tarball', path)).rejects.toMatchObject(refused);
    await expect(readTarball(path)).rejects.toMatchObject(refused);
  });
  test('one that a backslash leads to, or that lies outside', async () => {
    for (const name of ['package\\package.json', '../package/package.json', '/package/package.json']) {
      const code = expect.stringMatching(/^archive\/(path-escape|absolute-path)$/);
      await expect(of('npm-tarball', tgz([ours, evil(name)]))).rejects.toMatchObject({ code });
    }
  });
  test('no name, or text that is none', async () => {
    for (const data of ['{}', 'no json', '{"name":1,"version":"1"}']) {
      const path = tgz([{ name: 'package/package.json', data }]);
      await expect(of('npm-tarball', path)).rejects.toMatchObject({ code: 'archive/no-identity' });
    }
  });
});

const meta = (name = 'weather-mcp', version = '1.2.3', more = ''): string =>
  `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n${more}\nText\n`;
const INFO = 'weather_mcp-1.2.3.dist-info';

describe('wheels', () => {
  const good: RawMember = { name: `${INFO}/METADATA`, data: meta() };
  const bad = (name: string): RawMember => ({ name, data: meta('left-pad', '9.9.9') });

  test('one METADATA in a folder of its name', async () => {
    const path = wheel([{ name: 'weather_mcp.py' }, good, { name: `${INFO}/licenses/METADATA` }]);
    expect(await of('wheel', path)).toEqual({ name: 'weather-mcp', version: '1.2.3' });
  });
  const cases: readonly (readonly [string, readonly RawMember[]])[] = [
    ['two of them', [good, bad(`${INFO}/METADATA`)]],
    ['a second one in a second folder', [good, bad('left_pad-9.9.9.dist-info/METADATA')]],
    ['a second folder without one', [good, { name: 'left_pad-9.9.9.dist-info/RECORD' }]],
    ['one in other case', [good, bad(`${INFO}/metadata`)]],
    ['a folder in other case', [good, bad('Weather_mcp-1.2.3.DIST-INFO/METADATA')]],
    ['one behind a dot', [good, bad(`./${INFO}/METADATA`)]],
    ['a link of that name', [{ name: `${INFO}/METADATA`, data: 'RECORD', mode: 0o120777 }, bad(`${INFO}/RECORD`)]],
    ['two names', [{ name: `${INFO}/METADATA`, data: meta('weather-mcp', '1.2.3', 'Name: left-pad\n') }]],
    ['two names, one in other case and empty', [{ name: `${INFO}/METADATA`, data: `name:\n${meta()}` }]],
    ['two versions', [{ name: `${INFO}/METADATA`, data: meta('weather-mcp', '1.2.3', 'VERSION: 9.9.9\n') }]],
    [
      'a second name behind a carriage return',
      [{ name: `${INFO}/METADATA`, data: meta('weather-mcp', '1.2.3', 'Summary: x\rName: left-pad\n') }],
    ],
    ['another name than its folder', [bad(`${INFO}/METADATA`)]],
    ['another version than its folder', [{ name: `${INFO}/METADATA`, data: meta('weather-mcp', '1.2.4') }]],
    ['no name', [{ name: `${INFO}/METADATA`, data: 'Metadata-Version: 2.1\n\nName: weather-mcp\n' }]],
    ['none', [{ name: 'weather_mcp.py' }]],
  ];
  test.each(cases)('%s: refused', async (_, members) => {
    await expect(of('wheel', wheel(members))).rejects.toMatchObject(refused);
  });
  test('members outside of it', async () => {
    const path = wheel([good, { name: '../evil.py' }]);
    await expect(of('wheel', path)).rejects.toMatchObject({ code: 'archive/path-escape' });
    await expect(readWheel(path)).rejects.toMatchObject({ code: 'archive/path-escape' });
  });
  test('entry points of a stranger reach no object of ours', async () => {
    const text = '[__proto__]\npolluted = a:b\n[console_scripts]\n__proto__ = a:b\nrun = weather_mcp:main\n';
    const { scripts } = await readWheel(wheel([good, { name: `${INFO}/entry_points.txt`, data: text }]));
    expect(Object.entries(scripts)).toEqual([
      ['__proto__', 'a:b'],
      ['run', 'weather_mcp:main'],
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
  test('a megabyte of blanks in entry points costs nothing', async () => {
    const text = `[console_scripts]\nrun =${' '.repeat(2 ** 20)}x${' '.repeat(2 ** 20)}y\n`;
    const { scripts } = await readWheel(wheel([good, { name: `${INFO}/entry_points.txt`, data: text, deflate: true }]));
    expect(Object.keys(scripts)).toEqual(['run']);
  });
});

describe('sdists', () => {
  const good: RawTarMember = { name: 'weather_mcp-1.2.3/PKG-INFO', data: meta() };
  const bad = (name: string): RawTarMember => ({ name, data: meta('left-pad', '9.9.9') });

  test('one PKG-INFO in one folder', async () => {
    const path = sdist([{ name: 'weather_mcp-1.2.3/', flag: '5' }, good, bad('weather_mcp-1.2.3/x.egg-info/PKG-INFO')]);
    expect(await of('sdist', path)).toEqual({ name: 'weather-mcp', version: '1.2.3' });
  });
  const cases: readonly (readonly [string, readonly RawTarMember[]])[] = [
    ['two of them', [good, bad('weather_mcp-1.2.3/PKG-INFO')]],
    ['a second one in a second root', [good, bad('left_pad-9.9.9/PKG-INFO')]],
    ['a second root', [good, { name: 'other/setup.py' }]],
    ['one in other case', [good, bad('weather_mcp-1.2.3/pkg-info')]],
    ['one behind a dot', [good, bad('./weather_mcp-1.2.3/PKG-INFO')]],
    ['a link of that name', [{ name: 'p/PKG-INFO', flag: '2', target: 'x' }, bad('p/x')]],
    ['two names', [{ ...good, data: meta('weather-mcp', '1.2.3', 'Name: left-pad\n') }]],
    ['none', [{ name: 'weather_mcp-1.2.3/setup.py' }]],
  ];
  test.each(cases)('%s: refused', async (_, members) => {
    await expect(of('sdist', sdist(members))).rejects.toMatchObject(refused);
  });
});

test.each([
  ['weather_mcp-1.2.3-py3-none-any.whl', 'weather-mcp', '1.2.3'],
  ['Weather.MCP-1.2.3-1-py3-none-any.whl', 'weather-mcp', '1.2.3'],
  ['weather_mcp-1.2.3rc1-cp311-cp311-linux_x86_64.whl', 'Weather_MCP', '1.2.3-rc.1'],
  ['weather_mcp-1.2.3_local-py3-none-any.whl', 'weather-mcp', '1.2.3+local'],
  ['weather-mcp-1.2.3.tar.gz', 'weather-mcp', '1.2.3'],
  ['weather_mcp-1.2.3.tar.gz', 'weather-mcp', '1.2.3'],
])('%s is a name of %s %s', (name, project, version) => {
  expect(() => checkFileName(name, { name: project, version })).not.toThrow();
});
test.each([
  ['left_pad-1.2.3-py3-none-any.whl', 'weather-mcp', '1.2.3'],
  ['weather_mcp-1.2.4-py3-none-any.whl', 'weather-mcp', '1.2.3'],
  ['weather_mcp-1.2.4.tar.gz', 'weather-mcp', '1.2.3'],
  ['left-pad-1.2.3.tar.gz', 'weather-mcp', '1.2.3'],
])('%s is no name of %s %s', (name, project, version) => {
  expect(() => checkFileName(name, { name: project, version })).toThrow(/in its metadata/);
});
