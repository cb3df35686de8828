import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { documentedKey } from '../../../src/start/documented-key.js';

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
