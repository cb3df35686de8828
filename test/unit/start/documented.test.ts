import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { causeOf } from '../../../src/start/causes.js';
import { documentedArguments, documentedKey } from '../../../src/start/documented.js';

const folder = mkdtempSync(join(tmpdir(), 'mcp-drydock-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

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
  expect(documentedArguments(folder, 'weather-mcp')).toEqual(args);
});

test('they fill the hint where a usage names none, and only there', () => {
  writeFileSync(join(folder, 'README.md'), '"args": ["weather-mcp", "stdio"]');
  const given = { folder, name: 'weather-mcp' };
  const hint = (words: string, more: object = given) => causeOf(words, more)?.hint;
  expect(hint('Usage: weather-mcp [OPTIONS] COMMAND [ARGS]...')).toMatch(/\n {2}args = \["stdio"\]$/);
  expect(hint('Usage: weather-mcp [OPTIONS] COMMAND [ARGS]...', { folder })).toContain('["…"]');
  expect(hint('error: the following arguments are required: --db')).not.toContain('stdio');
});
