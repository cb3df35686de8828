import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { documentedStart } from '../../../src/start/documented.js';
import type { Subject } from '../../../src/start/draft.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'documented-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function start(
  files: Readonly<Record<string, string>>,
  smoke: { args?: string[]; env?: Record<string, string> } = {},
): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const settings = { smoke: { args: [], env: {}, ...smoke } } as unknown as Subject['settings'];
  return documentedStart({ name: '@acme/weather', manifestFile: 'package.json', folder, settings }, 'mcp');
}

test.each([
  [
    'the command',
    '"args": ["-y", "--package", "@acme/weather", "--", "mcp", "start",\n "--api-key", "x"]',
    '["start", "--api-key", "x"]',
  ],
  ['the package', '"args": ["-y", "@acme/weather@latest", "serve"]', '["serve"]'],
  ['the first that has some', '"args": ["@acme/weather"]\n"args": ["@acme/weather", "stdio",]', '["stdio"]'],
])('arguments behind %s', (_, page, args) => {
  expect(start({ 'README.md': page })).toBe(`  [smoke]\n  args = ${args}`);
});

test('variables of an example environment go with them', () => {
  const files = { '.env.example': 'ACME_API_KEY=<yours>\n', 'README.md': '"args": ["mcp", "start"]' };
  expect(start(files)).toBe('  [smoke]\n  env = { ACME_API_KEY = "trial" }\n  args = ["start"]');
  expect(start(files, { args: ['start'] })).toBe('  [smoke]\n  env = { ACME_API_KEY = "trial" }');
});

test.each(['', '"args": ["other", "start"]', '"args": [not JSON "mcp"]'])(
  'blanks where it says nothing: %j',
  (page) => {
    expect(start({ 'README.md': page })).toBe('  [smoke]\n  args = ["…"]\n  env = { NAME = "…" }');
  },
);
