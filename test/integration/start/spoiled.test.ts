// What is packed in the place of a file, in a real wheel.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spoiledFiles } from '../../../src/start/spoiled.js';
import { makeWheel } from '../../support/wheel.js';

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4'.repeat(64)}\nsize 13988000\n`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mcp-drydock-spoiled-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const found = async (files: Readonly<Record<string, string>>) => {
  const wheel = await makeWheel(folder, { files: { 'weather_mcp/__init__.py': '', ...files } });
  return (await spoiledFiles(wheel)).map(({ rule, level, message, quote }) => [rule, level, message, quote]);
};

test('a pointer of Git LFS and an empty file of a format that has none are told, samples and other empty files are not', async () => {
  const files = { 'weather_mcp/model.bin': POINTER, 'weather_mcp/cities.json': '', 'weather_mcp/units.json': '' };
  const [pointer, empty] = await found(files);
  expect(pointer).toEqual([
    'build/data-missing',
    'warning',
    expect.stringMatching(/^weather_mcp\/model\.bin in \S+\.whl is a pointer of Git LFS/),
    undefined,
  ]);
  expect(empty?.[2]).toContain('So is 1 other file.');
  expect(empty?.[3]).toEqual(['weather_mcp/cities.json', 'weather_mcp/units.json']);
  const sound = { 'weather_mcp/py.typed': '', 'weather_mcp/tests/model.bin': POINTER, 'weather_mcp/a.json': '{}' };
  expect(await found(sound)).toEqual([]);
});
