import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Compatibility, PublishFile } from '../../../src/core/types.js';
import { offeredBy } from '../../../src/release/offered.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offered-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function contract(file: string, ...names: readonly string[]): PublishFile {
  const tools = names.map((name) => ({
    name,
    description: `About ${name} | <b>\nmore`,
    inputSchema: { type: 'object' },
  }));
  const path = join(folder, file);
  const serverInfo = { name: 'weather', version: '1.0.0' };
  const lists = { tools, resources: [], resourceTemplates: [], prompts: [] };
  writeFileSync(
    path,
    JSON.stringify({ format: 1, serverInfo, protocolVersions: ['2025-11-25'], capabilities: {}, ...lists }),
  );
  return { file, path, kind: 'contract' } as PublishFile;
}
const ROW: Compatibility = {
  artifact: 'w.whl',
  runtime: 'Python 3.13',
  dependencies: 'newest',
  outcome: 'starts',
} as never;

test('a line for each tool, and where it starts', async () => {
  const wheel = { file: 'w.whl', kind: 'wheel' } as PublishFile;
  const { tools, worksWith } = await offeredBy([wheel, contract('w.contract.json', 'forecast', 'alerts')], {
    compatibility: [ROW],
  });
  expect(tools).toMatch(/^### What it offers\n\n\| Tool[\s\S]*\n\| `alerts` \|.*\n\| `forecast` \|/);
  expect(tools).not.toMatch(/<b>/);
  expect(worksWith).toMatch(/^### Works with\n\n\| Runtime[\s\S]*Python 3\.13/);
});

test('several servers are named; without a contract nothing is said', async () => {
  const two = [contract('a.contract.json', 'one'), contract('b.contract.json', 'two')];
  const { tools, worksWith } = await offeredBy(two, {});
  expect(tools).toMatch(/a\.contract\.json[\s\S]*`one`[\s\S]*b\.contract\.json[\s\S]*`two`/);
  expect(worksWith).toBe('');
  expect(await offeredBy([], {})).toEqual({ tools: '', worksWith: '' });
});
