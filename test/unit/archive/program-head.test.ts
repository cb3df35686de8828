// The first bytes of programs, as their formats lay them out.

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { PROGRAM_HEAD, platformOf } from '../../../src/archive/program-head.js';

function head(...parts: readonly (readonly [at: number, hex: string])[]): Buffer {
  const bytes = Buffer.alloc(PROGRAM_HEAD);
  for (const [at, hex] of parts) bytes.write(hex, at, 'hex');
  return bytes;
}

test.each([
  ['linux-x64', head([0, '7f454c46'], [18, '3e00'])],
  ['linux-arm64', head([0, '7f454c46'], [18, 'b700'])],
  ['darwin-x64', head([0, 'cffaedfe'], [4, '07000001'])],
  ['darwin-arm64', head([0, 'cffaedfe'], [4, '0c000001'])],
  ['darwin-*', head([0, 'cafebabe'], [4, '00000002'])],
  ['win32-x64', head([0, '4d5a'], [60, '80000000'], [128, '50450000'], [132, '6486'])],
  ['win32-arm64', head([0, '4d5a'], [60, '80000000'], [128, '50450000'], [132, '64aa'])],
  // A class of Java begins as a universal program does, and a script as nothing that is known.
  [undefined, head([0, 'cafebabe'], [4, '00000041'])],
  [undefined, Buffer.from('#!/usr/bin/env node\n'.padEnd(200))],
  [undefined, head([0, '7f454c46'], [18, '0800'])],
  [undefined, Buffer.from('7f454c46', 'hex')],
  [undefined, head([0, '4d5a'], [60, 'ffffff7f'])],
])('%s', (platform, bytes) => expect(platformOf(bytes)).toBe(platform));

test('this very program is for this machine', () => {
  const here = readFileSync(process.execPath).subarray(0, PROGRAM_HEAD);
  expect(platformOf(here)?.replace('*', process.arch)).toBe(`${process.platform}-${process.arch}`);
});
