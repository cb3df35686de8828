// Every kind of artifact, held to its interface: how its files are named, recognised and compared.

import { describe, expect, test } from '@jest/globals';
import { ECOSYSTEMS } from '../../../src/ecosystems/index.js';
import { isInstallable, kindOf, MADE, makerOf, recognise } from '../../../src/ecosystems/kinds.js';
import { BESIDE } from '../../../src/plan/file-names.js';

const PATHS = {
  npm: ['package/package.json', 'package/index.js'],
  sdist: ['weather_mcp-1.2.3/PKG-INFO', 'weather_mcp-1.2.3/package/package.json'],
  other: ['weather/server.py', 'weather/requirements.txt'],
} as const;

test('a kind has one maker, and is none of those that are written beside them', () => {
  expect(new Set(MADE).size).toBe(MADE.length);
  expect(MADE.filter((kind) => kind in BESIDE)).toEqual([]);
  expect(Object.keys(BESIDE).filter((kind) => isInstallable(kind) || makerOf(kind) !== undefined)).toEqual([]);
});

describe.each(ECOSYSTEMS)('$id', (ecosystem) => {
  test.each(Object.keys(ecosystem.kinds))('%s is asked of it', (kind) => {
    expect([makerOf(kind), kindOf(kind)]).toEqual([ecosystem.id, ecosystem.kinds[kind]]);
  });

  test('what is published is named and read alike', () => {
    const { published, installsFrom } = ecosystem;
    // Where nothing lists versions, a release or an address does.
    if (published === undefined) return expect(installsFrom.byAddress === true).toBe(installsFrom.target !== 'github');
    const word = published.word('weather-mcp', '1.2.3');
    expect(word.startsWith(`${published.scheme}:`)).toBe(true);
    expect(published.parse(word.slice(published.scheme.length + 1))).toEqual({ name: 'weather-mcp', version: '1.2.3' });
    expect(published.parse('weather-mcp')).toEqual({ name: 'weather-mcp', version: undefined });
    expect(published.parse('--index')).toBeUndefined();
    expect(published.parse('--index=https://evil.example')).toBeUndefined();
  });
});

test.each([
  ['weather_mcp-1.2.3-py3-none-any.whl', 'other', 'wheel'],
  ['weather_mcp-1.2.3.tar.gz', 'sdist', 'sdist'],
  ['weather-mcp-1.2.3.tgz', 'npm', 'npm-tarball'],
  ['weather-mcp-1.2.3.tar.gz', 'npm', 'npm-tarball'],
  ['weather-1.2.3.tgz', 'other', 'code-package'],
  ['weather-1.2.3.tar.gz', 'other', 'code-package'],
  ['weather-1.2.3.zip', 'sdist', 'code-package'],
  ['weather-1.2.3.tar', 'npm', 'code-package'],
  ['weather.exe', 'other', undefined],
] as const)('%s with the members of %s: %s', async (file, members, kind) => {
  expect(await recognise(file, async () => PATHS[members])).toBe(kind);
});

test('the list of an archive is read once, and only where a name does not tell', async () => {
  let read = 0;
  const members = async () => {
    read += 1;
    return PATHS.other;
  };
  await recognise('weather-1.2.3.tar.gz', members);
  expect(read).toBe(1);
  await recognise('weather-1.2.3-py3-none-any.whl', members);
  await recognise('weather-1.2.3.zip', members);
  expect(read).toBe(1);
});

test.each([
  ['wheel', 'weather_mcp-1.2.3-py3-none-any.whl', true],
  ['wheel', 'weather_mcp-1.2.3-cp313-cp313-manylinux_2_28_x86_64.whl', false],
  ['wheel', 'weather_mcp-1.2.4-py3-none-any.whl', false],
  ['wheel', 'weather_mcp_2-1.2.3-py3-none-any.whl', false],
  ['npm-tarball', 'weather-mcp-1.2.3.tgz', true],
  ['npm-tarball', 'weather-mcp-2-1.2.3.tgz', false],
  ['sdist', 'weather_mcp-1.2.3.tar.gz', false],
])('any machine can install the %s %s: %s', (kind, file, anywhere) => {
  const installs = kindOf(kind)?.installsAnywhere?.(file, { name: 'weather-mcp', version: '1.2.3' }) ?? false;
  expect(installs).toBe(anywhere);
});
