import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { compareWheels } from '../../../../src/ecosystems/python/compare-wheels.js';
import { parseEntryPoints, parseMetadata, parseRecord } from '../../../../src/ecosystems/python/metadata.js';
import { readWheel, readWheelIdentity, type Wheel } from '../../../../src/ecosystems/python/wheel.js';
import { rawZip } from '../../../support/raw-zip.js';

let base: string;
let count = 0;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'wheel-test-'));
});
afterAll(() => rm(base, { recursive: true, force: true }));

const INFO = 'weather_mcp-1.0.dist-info';
const METADATA = 'Metadata-Version: 2.4\nName: weather-mcp\nVersion: 1.0\n\nText\n';

async function wheel(files: Record<string, string>): Promise<Wheel> {
  count += 1;
  const path = join(base, `${count}.whl`);
  const all = { [`${INFO}/METADATA`]: METADATA, [`${INFO}/WHEEL`]: 'Tag: py3-none-any\n', ...files };
  await writeFile(path, rawZip(Object.entries(all).map(([name, data]) => ({ name, data }))));
  return readWheel(path);
}

describe('metadata', () => {
  test('folds, repeats and forgets UNKNOWN', () => {
    const text =
      'Name: a\r\nLicense: one\r\n        two\r\nClassifier: x\r\nClassifier: y\r\nHome-page: UNKNOWN\r\n\r\nBody: no\r\n';
    const metadata = parseMetadata(text);
    expect(metadata.one('license')).toBe('one\ntwo');
    expect(metadata.all('Classifier')).toEqual(['x', 'y']);
    expect(metadata.one('Home-page')).toBe(undefined);
    expect(metadata.one('Body')).toBe(undefined);
    expect(metadata.body).toBe('Body: no\n');
  });

  test('entry points and RECORD', () => {
    expect(parseEntryPoints('[console_scripts]\na = m:f\n# c\nb=m.n : g [x]\n[other]\nc = d\n')).toEqual({
      console_scripts: { a: 'm:f', b: 'm.n : g [x]' },
      other: { c: 'd' },
    });
    const record = parseRecord('a.py,sha256=abc,3\n"b,""c"".py",sha256=def,4\nRECORD,,\n');
    expect([...record]).toEqual([
      ['a.py', 'abc'],
      ['b,"c".py', 'def'],
      ['RECORD', undefined],
    ]);
  });
});

describe('a wheel', () => {
  test('says its modules, scripts and tags', async () => {
    const read = await wheel({
      'weather_mcp/__init__.py': '',
      'weather_mcp/server.py': '',
      'space/inner/mod.cpython-311-x86_64-linux-gnu.so': '',
      'weather_mcp-1.0.data/purelib/more/__init__.py': '',
      'weather_mcp-1.0.data/scripts/not-a-module.py': '',
      [`${INFO}/entry_points.txt`]: '[console_scripts]\nweather = weather_mcp.server:main\n',
    });
    expect([...read.modules].sort()).toEqual([
      'more',
      'space',
      'space.inner',
      'space.inner.mod',
      'weather_mcp',
      'weather_mcp.server',
    ]);
    expect(read).toMatchObject({
      name: 'weather-mcp',
      version: '1.0',
      tags: ['py3-none-any'],
      topLevel: ['more', 'space', 'weather_mcp'],
      scripts: { weather: 'weather_mcp.server:main' },
    });
  });

  test('without METADATA is none', async () => {
    const path = join(base, 'none.whl');
    await writeFile(path, rawZip([{ name: 'a.py' }]));
    await expect(readWheel(path)).rejects.toMatchObject({ code: 'archive/no-identity' });
    await expect(readWheelIdentity(path)).rejects.toMatchObject({ code: 'archive/no-identity' });
  });
});

describe('two wheels of one commit', () => {
  const compare = async (shipped: Record<string, string>, tree: Record<string, string>, tracked: string[] = []) =>
    compareWheels(await wheel(shipped), await wheel(tree), new Set(tracked)).map(({ level, message }) => [
      level,
      message,
    ]);

  test('are the same but for what tools write of themselves', async () => {
    const one = { 'a.py': 'x', [`${INFO}/RECORD`]: '1', '_version.py': 'commit_id = None' };
    const two = { 'a.py': 'x', [`${INFO}/RECORD`]: '2', '_version.py': "commit_id = 'g1'" };
    expect(await compare(one, two, ['a.py'])).toEqual([]);
  });

  test('a module less is an error, a data file less a warning', async () => {
    expect(await compare({ 'a.py': '' }, { 'a.py': '', 'b.py': '' })).toEqual([
      ['error', expect.stringContaining(': b.')],
    ]);
    expect(await compare({ 'a.py': '' }, { 'a.py': '', 'data.json': '' })).toEqual([
      ['warning', expect.stringContaining('files: data.json')],
    ]);
  });

  test('an SBOM of the backend, and a license at another path, are no difference', async () => {
    const one = { 'a.py': '', [`${INFO}/sboms/a.cyclonedx.json`]: '1', [`${INFO}/licenses/LICENSE`]: 'MIT' };
    const two = { 'a.py': '', [`${INFO}/sboms/a.cyclonedx.json`]: '2', [`${INFO}/licenses/sub/LICENSE`]: 'MIT' };
    expect(await compare(one, two, ['a.cyclonedx.json'])).toEqual([]);
  });

  test('modules at other paths are there: a warning that names both', async () => {
    expect(await compare({ 'a/b.py': 'x' }, { 'python/a/b.py': 'x' })).toEqual([
      ['warning', expect.stringContaining('python/a/b.py as a/b.py')],
    ]);
  });

  test('other contents and more files are warnings', async () => {
    expect(await compare({ 'a.py': '1', 'c.py': '' }, { 'a.py': '2' }, ['a.py'])).toEqual([
      ['warning', expect.stringContaining('one built from the repository lacks: c.py')],
      ['warning', expect.stringContaining('one built from the repository: a.py')],
    ]);
  });
});
