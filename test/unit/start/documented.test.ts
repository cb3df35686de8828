import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { causeOf } from '../../../src/start/causes.js';
import { documentedArguments, documentedKey, documentedStart } from '../../../src/start/documented.js';
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

test('variables that a client configuration of the README sets go with them, but for optional ones', () => {
  const env =
    '"env": { "ACME_URL": "https://acme.example", "ACME_TOKEN": "yours", "ACME_BRANCH_ID": "your_id_optional" }';
  expect(start({ 'README.md': `{ "mcpServers": { "a": { ${env} } } }` })).toBe(
    '  [smoke]\n  env = { ACME_URL = "https://acme.example", ACME_TOKEN = "trial" }',
  );
});

test.each(['', '"args": ["other", "start"]', '"args": [not JSON "mcp"]'])(
  'blanks where it says nothing: %j',
  (page) => {
    expect(start({ 'README.md': page })).toBe('  [smoke]\n  args = ["…"]\n  env = { NAME = "…" }');
  },
);

test.each([
  ['```json\n{ "mcpServers": { "weather": { "command": "npx" } } }\n```', 'weather'],
  ['{\n  "servers": {\n    "weather-eu": {\n      "type": "stdio"', 'weather-eu'],
  ['{ "mcpServers": { … } }', undefined],
  ['no configuration', undefined],
])('%j', (text, key) => {
  writeFileSync(join(folder, 'README.md'), text);
  expect(documentedKey(folder)).toBe(key);
});

test('no README, no key', () => {
  expect(documentedKey(join(folder, 'none'))).toBeUndefined();
});

test.each([
  ['{ "command": "uvx", "args": ["weather-mcp", "stdio"] }', ['stdio']],
  ['"args": ["-y", "weather-mcp@latest", "--root", "."]', ['--root', '.']],
  ['"args": ["weather-mcp"]\n"args": ["weather-mcp", "serve"]', ['serve']],
  ['"args": ["weather-mcp-other", "serve"]', undefined],
  ['"args": [ … ]', undefined],
])('arguments: %j', (text, args) => {
  writeFileSync(join(folder, 'README.md'), text);
  expect(documentedArguments(folder, ['weather-mcp'])).toEqual(args ?? []);
});

test('they fill the hint where a usage names none, and only there', () => {
  writeFileSync(join(folder, 'README.md'), '"args": ["weather-mcp", "stdio"]');
  const given = { folder, name: 'weather-mcp' };
  const hint = (words: string, more: object = given) => causeOf(words, more)?.hint;
  expect(hint('Usage: weather-mcp [OPTIONS] COMMAND [ARGS]...')).toMatch(/\n {2}args = \["stdio"\]$/);
  expect(hint('Usage: weather-mcp [OPTIONS] COMMAND [ARGS]...', { folder })).toContain('["…"]');
  expect(hint('error: the following arguments are required: --db')).not.toContain('stdio');
});

test('a README is one however its name is written', () => {
  const page = '{ "mcpServers": { "weather": { "args": ["mcp", "start"] } } }';
  expect(start({ 'Readme.md': page })).toBe('  [smoke]\n  args = ["start"]');
  expect(documentedKey(folder)).toBe('weather');
});
