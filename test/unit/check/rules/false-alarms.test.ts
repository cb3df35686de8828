// What stopped sound releases once: each is sound, and its unsound twin is still told.

import { expect, test } from '@jest/globals';
import { memoryFiles } from './memory-files.js';
import { type CheckOptions, checkFiles } from './suite.js';

const BIN = '#!/usr/bin/env node\n';

async function node(
  rule: string,
  manifest: object,
  files: Readonly<Record<string, string>>,
  options: CheckOptions = {},
): Promise<readonly string[]> {
  const all = memoryFiles({
    LICENSE: 'MIT',
    ...files,
    'package.json': JSON.stringify({ name: 'w', version: '1.4.0', ...manifest }, null, 2),
  });
  const findings = await checkFiles(all, { ecosystem: 'node', tag: null, ...options });
  return findings.filter((one) => one.rule === rule).map(({ message, hint }) => `${message} ${hint}`);
}

// Each was held to `npm pack --dry-run` once: npm packs build/ whole, and Node takes its index.js.
const SERVER = { 'build/index.js': 'require("./other.js");\n', 'build/other.js': '' };
test.each([
  ['listed with a slash', { files: ['build/'], main: 'build' }, {}],
  ['listed', { files: ['build'], main: './build' }, {}],
  ['by a pattern', { files: ['build/**/*'], main: 'build/' }, {}],
  ['by a pattern for files', { files: ['build/*.js'], main: 'build' }, {}],
  ['ignored', { main: 'build' }, { '.gitignore': 'build\n' }],
])('a folder as main is packed, %s', async (_, manifest, more) => {
  expect(await node('node-files', manifest, { ...SERVER, ...more })).toEqual([]);
});

test('a folder as main that "files" does not list is told', async () => {
  expect(await node('node-files', { files: ['lib'], main: 'build/index.js' }, SERVER)).toHaveLength(1);
});

test.each([
  ['resolved', 'const at = require.resolve("typescript/lib/tsserver.js");', 0],
  ['resolved by import.meta', 'import.meta.resolve("typescript");', 0],
  ['started', 'spawn("npx", ["tsc", "--noEmit"]);', 0],
  ['started by its path', 'spawn(join(root, "node_modules/.bin/tsc"));', 0],
  ['only spoken of', '// typescript is fine\nconst a = "typescripted";', 1],
])('a development tool that is %s', async (_, code, count) => {
  const manifest = { bin: 'index.js', dependencies: { typescript: '^5.9.0' } };
  expect(await node('node-dev-tools', manifest, { 'index.js': `${BIN}${code}\n` })).toHaveLength(count);
});

test.each([
  ['1.5.0', /1\.5\.0 is the higher one/, 0],
  ['1.3.0', /^manifest\.json says 1\.3\.0.*Write "version": "1\.4\.0"\.$/, 1],
])('a bundle that states %s: a version is only written up', async (version, words, fixes) => {
  const bundle = { manifest_version: '0.3', name: 'w', version, server: { type: 'node', entry_point: 'index.js' } };
  const files = { 'index.js': BIN, 'manifest.json': JSON.stringify(bundle) };
  expect((await node('version-mcpb', { bin: 'index.js' }, files)).join()).toMatch(words);
  const all = memoryFiles({
    LICENSE: 'MIT',
    ...files,
    'package.json': '{ "name": "w", "version": "1.4.0", "bin": "index.js" }',
  });
  const found = await checkFiles(all, { ecosystem: 'node', tag: null });
  expect(found.find(({ rule }) => rule === 'version-mcpb')?.fixes ?? []).toHaveLength(fixes);
});
