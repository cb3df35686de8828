// The JSON Schema that editors get: draft-07, as SchemaStore asks, and it accepts what the program accepts.

import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { HOME } from '../../../src/core/about.js';
import { readToml } from '../../../src/formats/toml.js';
import { PAGES } from '../../support/typed-lines.js';

const SCHEMA = JSON.parse(readFileSync('schema/mcp-drydock.json', 'utf8'));
const ajv = new Ajv({ strict: true, allErrors: true });
(addFormats as unknown as (to: Ajv) => void)(ajv);
const validate = ajv.compile(SCHEMA);
const verdict = (text: string): readonly string[] => {
  validate(readToml(text).value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

test('draft-07 with the address that its entry names', () => {
  const entry = JSON.parse(readFileSync('schema/catalog-entry.json', 'utf8'));
  expect(SCHEMA).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', $id: entry.url });
  expect(entry).toMatchObject({ url: `${HOME}/raw/main/schema/mcp-drydock.json`, fileMatch: ['mcp-drydock.toml'] });
});

const FILES = globSync(['examples/*/mcp-drydock.toml', '.github/mcp-drydock.toml']);
test.each(FILES)('%s', (file) => {
  expect(verdict(readFileSync(file, 'utf8'))).toEqual([]);
});

/** Blocks of the pages that are configuration of ours. */
const BLOCKS = PAGES.flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(/^```toml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => [path, text] as const),
).filter(([, text]) => Object.keys(readToml(text).value as object).some((key) => key in SCHEMA.properties));
test.each(BLOCKS)('a block of %s', (_, text) => {
  expect(BLOCKS.length).toBeGreaterThan(10);
  expect(verdict(text.replaceAll('sha256:…', `sha256:${'0'.repeat(64)}`))).toEqual([]);
});

test.each([
  ['[smoke]\ntimeout = "90s"\n', []],
  ['[smok]\n', [' must NOT have additional properties']],
  ['[smoke]\nport = "80"\n', ['/smoke/port must be integer']],
  ['[npm]\naccess = "all"\n', ['/npm/access must be equal to one of the allowed values']],
])('%s', (text, says) => {
  expect(FILES.length).toBeGreaterThan(1);
  expect(verdict(text)).toEqual(says);
});
