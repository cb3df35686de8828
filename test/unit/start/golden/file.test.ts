// golden/calls.json as anybody may have left it.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { resultOf } from '../../../../src/mcp/results.js';
import { GOLDEN_FILE, goldenText, readGolden } from '../../../../src/start/golden/file.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mcp-drydock-golden-file-'));
  mkdirSync(join(folder, 'golden'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string): ReturnType<typeof readGolden> {
  writeFileSync(join(folder, GOLDEN_FILE), text);
  return readGolden(folder, '.');
}

const call = { kind: 'tool', name: 'f', arguments: {}, write: false, network: false, values: [] } as const;

test('what is written is read, whatever its fields are called', () => {
  const text = '{"__proto__": {"a": 1}, "constructor": 1, "a\\nb": [], "": null}';
  const result = resultOf({ call, result: { content: [{ type: 'text', text }] } });
  expect(JSON.stringify(read(goldenText([result])))).toBe(JSON.stringify([result]));
});

test('a file of somebody else is none', () => {
  expect(read('{"calls": []}')).toEqual([]);
  expect(read('not ours')).toEqual([]);
});

test('a damaged session is an error, and never one without calls', () => {
  const conflict = '<<<<<<< HEAD\n{"golden-calls": 1, "calls": []}\n=======\n{}\n>>>>>>> other\n';
  expect(() => read(conflict)).toThrow('golden/calls.json is not a golden session: it is not valid JSON.');
  const deep = `{"golden-calls": 1, "calls": [${'{"items":'.repeat(100_000)}1${'}'.repeat(100_000)}]}`;
  expect(() => read(deep)).toThrow('it is nested too deep.');
  expect(() => read(`{"golden-calls": 1, "calls": []}${' '.repeat(4_000_000)}`)).toThrow('it is larger than');
  expect(() => read('{"golden-calls": 1, "calls": [{"content": []}]}')).toThrow('names no tool, prompt or resource');
});
