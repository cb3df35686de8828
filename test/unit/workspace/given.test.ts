import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Project } from '../../../src/core/types.js';
import { checkGiven, namedFiles, sortGiven } from '../../../src/workspace/given.js';
import { closeHost, type TestHost, testHost } from '../../support/host.js';
import { makeSdist, makeTarGz, makeWheel } from '../../support/registry-packages.js';
import { SETTINGS } from '../../support/settings.js';

let base: string;
let dist: string;
let host: TestHost;
beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'given-'));
  dist = join(base, 'dist');
  mkdirSync(dist);
  host = testHost({ cwd: base });
  await makeWheel(dist, 'weather-mcp', '1.4.0');
  await makeSdist(dist, 'weather-mcp', '1.4.0');
  const manifest = JSON.stringify({ name: '@octo/weather', version: '1.4.0' });
  await makeTarGz(join(dist, 'package.tgz'), { 'package.json': manifest }, 'package/');
  writeFileSync(join(dist, 'SHA256SUMS'), '');
  symlinkSync(join(dist, 'SHA256SUMS'), join(base, 'link'));
});
afterAll(async () => {
  await closeHost(host);
  rmSync(base, { recursive: true, force: true });
});

const project = (name: string, ecosystem: string, version?: string): Project => ({
  ...{ name, ecosystem, version, path: name, folder: `/${name}`, manifestFile: `${name}/manifest` },
  ...{ settings: SETTINGS, manifest: {} },
});
const PYTHON = project('Weather_MCP', 'python', '1.4.0');
const NODE = project('@octo/weather', 'node', '1.4.0');
const names = (files: readonly string[]): readonly string[] => files.map((file) => basename(file));

test.each([
  ['a file', ['dist/package.tgz'], ['package.tgz']],
  ['a pattern', ['dist/*.{whl,tgz}'], ['package.tgz', 'weather_mcp-1.4.0-py3-none-any.whl']],
  ['a file twice', ['dist/package.tgz', 'dist/*.tgz'], ['package.tgz']],
])('%s is named', async (_, words, files) => {
  expect(names(await namedFiles(words, base))).toEqual(files);
});

test('a folder stands for all of its files', async () => {
  expect(await namedFiles(['dist'], base)).toEqual(await namedFiles(['dist/*'], base));
  expect(await namedFiles(['dist'], base)).toHaveLength(4);
});

test('a folder is named by its name, whatever a pattern would mean by it', async () => {
  const odd = join(mkdtempSync(join(base, 'other-')), 'out[1] (2)');
  mkdirSync(odd);
  writeFileSync(join(odd, 'a.zip'), '');
  writeFileSync(join(odd, '.DS_Store'), '');
  expect(await namedFiles([odd], base)).toEqual([join(odd, 'a.zip')]);
});

test.each([
  ['dist/*.zip', 'from/nothing'],
  ['none', 'from/nothing'],
  ['link', 'from/no-file'],
])('%s names no file', async (word, code) => {
  await expect(namedFiles([word], base)).rejects.toMatchObject({ code, exit: 2 });
});

test('each file goes to its project by the name in it, whatever the file is called; the rest is left out', async () => {
  const sorted = await sortGiven(await namedFiles(['dist'], base), [PYTHON, NODE], host);
  expect(sorted.map(({ path, kind, project: { name } }) => [basename(path), kind, name])).toEqual([
    ['package.tgz', 'npm-tarball', '@octo/weather'],
    ['weather_mcp-1.4.0-py3-none-any.whl', 'wheel', 'Weather_MCP'],
    ['weather_mcp-1.4.0.tar.gz', 'sdist', 'Weather_MCP'],
  ]);
});

test('a file of nobody, and files of which none can be installed', async () => {
  const files = await namedFiles(['dist/*.whl'], base);
  await expect(sortGiven(files, [NODE], host)).rejects.toMatchObject({
    code: 'from/no-project',
    message: expect.stringContaining('weather-mcp, which is none of the projects that are released: @octo/weather'),
  });
  const sums = await namedFiles(['dist/SHA256SUMS'], base);
  await expect(sortGiven(sums, [NODE], host)).rejects.toMatchObject({ code: 'from/nothing' });
});

test('a name that is not the one inside is refused', async () => {
  const { path } = await makeWheel(base, 'weather-mcp', '1.4.0');
  const other = join(base, 'weather_mcp-2.0.0-py3-none-any.whl');
  writeFileSync(other, (await import('node:fs')).readFileSync(path));
  await expect(sortGiven([other], [PYTHON], host)).rejects.toMatchObject({ code: 'archive/ambiguous' });
});

test('a file that says nothing of itself is of the one project of its kind, of several the one it is named after', async () => {
  const { path } = await makeTarGz(join(base, 'glossary-1.4.0.tar.gz'), { 'server.py': '' });
  const one = project('notes', 'code-package');
  const glossary = project('glossary', 'code-package');
  expect((await sortGiven([path], [one, PYTHON], host))[0]?.project).toBe(one);
  expect((await sortGiven([path], [one, glossary], host))[0]?.project).toBe(glossary);
});

test('each project of a release has files of the released version', async () => {
  const sorted = await sortGiven(await namedFiles(['dist'], base), [PYTHON, NODE], host);
  expect(() => checkGiven(sorted, [PYTHON, NODE], 'v1.4.0')).not.toThrow();
  expect(() => checkGiven(sorted, [project('weather-mcp', 'code-package')], 'v1.4.0')).toThrow(/none of the files/);
  expect(() => checkGiven(sorted, [PYTHON], 'v1.5.0')).toThrow(
    /has the version 1\.4\.0; the tag v1\.5\.0 says 1\.5\.0/,
  );
  expect(() => checkGiven(sorted, [{ ...PYTHON, version: '1.5.0' }], undefined)).toThrow(
    /Weather_MCP\/manifest says 1\.5/,
  );
  expect(() => checkGiven(sorted, [{ ...PYTHON, version: undefined }], undefined)).not.toThrow();
});

test.each([
  ['a wheel', 'weather_mcp-1.4.0-py3-none-any.whl', 'weather_mcp-1.4.0-py3-none-any.whl'],
  ['a wheel in another spelling', 'weather_mcp-1.4.0-py3-none-any.whl', 'Weather.MCP-1.4.0-py3-none-any.whl'],
  ['a tarball, which npm names by what is in it', 'package.tgz', 'other.tgz'],
])('of %s twice, one would be started and the other published', async (_, file, as) => {
  const other = mkdtempSync(join(base, 'other-'));
  copyFileSync(join(dist, file), join(other, as));
  const sorted = await sortGiven([join(dist, file), join(other, as)], [PYTHON, NODE], host);
  const [{ kind }] = sorted as [(typeof sorted)[0]];
  expect(() => checkGiven(sorted, kind === 'wheel' ? [PYTHON] : [NODE], 'v1.4.0')).toThrow(
    expect.objectContaining({ code: 'from/same', message: expect.stringContaining(`${basename(other)}/${as}`) }),
  );
});

test('a wheel for each platform, and with a build number, is a file of its own', async () => {
  const other = mkdtempSync(join(base, 'other-'));
  const file = 'weather_mcp-1.4.0-py3-none-any.whl';
  const again = join(other, 'weather_mcp-1.4.0-1-py3-none-any.whl');
  copyFileSync(join(dist, file), again);
  const sorted = await sortGiven([join(dist, file), again], [PYTHON], host);
  expect(() => checkGiven(sorted, [PYTHON], 'v1.4.0')).not.toThrow();
});

test('a name with a line break is refused in one line', async () => {
  const odd = join(mkdtempSync(join(base, 'other-')), 'weather_mcp-1.4.0-py3-none-any\n.whl');
  copyFileSync(join(dist, 'weather_mcp-1.4.0-py3-none-any.whl'), odd);
  await expect(sortGiven([odd], [PYTHON], host)).rejects.toMatchObject({
    code: 'from/name',
    message: expect.not.stringContaining('\n'),
  });
});
