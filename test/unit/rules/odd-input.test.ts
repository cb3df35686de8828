// Broken manifests and sources: findings or nothing, never an exception, never long.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { detectPython } from '../../../src/ecosystems/python/detect.js';
import { PYTHON_RULES } from '../../../src/ecosystems/python/rules/index.js';
import { SHARED_RULES } from '../../../src/rules/index.js';
import { runRules } from '../../../src/rules/run.js';
import type { Finding } from '../../../src/types.js';
import { memoryFiles } from './memory-files.js';
import { SETTINGS } from './settings.js';

const SOUND = new URL('../../fixtures/rules/sound-python/', import.meta.url);
const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, SOUND)), 'utf8');
const MANIFEST = read('pyproject.toml');
const SOURCE = read('src/weather_mcp/cli.py') + read('src/weather_mcp/server.py');
const LOCK = '[[package]]\nname = "mcp"\nversion = "1.2.0"\ndependencies = [{ name = "anyio" }]\n';

async function check(manifest: string | Uint8Array, source: string, lock = LOCK): Promise<readonly Finding[]> {
  const files = memoryFiles({
    LICENSE: 'MIT',
    'README.md': '# x',
    'pyproject.toml': manifest,
    'src/weather_mcp/__init__.py': source,
    'src/weather_mcp/server.py': source,
    'uv.lock': lock,
  });
  const project = detectPython('.', files, { ...SETTINGS, ecosystem: 'python' });
  if (project === undefined) return [];
  const findings = await runRules([...PYTHON_RULES, ...SHARED_RULES], {
    project,
    files,
    tag: 'v1.4.0',
    tagVersion: '1.4.0',
    repository: undefined,
  });
  for (const finding of findings) {
    expect(finding.message).toMatch(/\S/);
    if (finding.line !== undefined) expect(finding.line).toBeGreaterThan(0);
  }
  return findings;
}

/** What people, editors and merges do to text. */
const PIECES = [
  '\0',
  '\uFEFF',
  '\r',
  '\r\n',
  '"',
  "'''",
  '[',
  ']]',
  '{',
  '}',
  '=',
  ',',
  '\\',
  '#',
  '1e999',
  '99999999999999999999999',
  '[project]\n',
  'name = 1\n',
  'dynamic = ["version", 3, {}]\n',
  '__proto__ = "x"\n',
  'true',
  '1979-05-27T07:32:00Z',
  '<<<<<<< HEAD\n',
  '../../../etc/passwd',
  '\u202e',
  '😀',
  'def main(',
  'async ',
  'from . import *\n',
  'from ..... import x\n',
  '((((((((',
];

function mutated(text: string): fc.Arbitrary<string> {
  const at = fc.nat(text.length);
  const lines = text.split('\n');
  const line = fc.nat(lines.length - 1);
  const without = (index: number): string => lines.filter((_, other) => other !== index).join('\n');
  return fc.oneof(
    at.map((end) => text.slice(0, end)),
    at.map((start) => text.slice(start)),
    fc.tuple(at, fc.constantFrom(...PIECES)).map(([start, piece]) => text.slice(0, start) + piece + text.slice(start)),
    fc.tuple(at, fc.nat(40)).map(([start, length]) => text.slice(0, start) + text.slice(start + length)),
    line.map(without),
    line.map((index) => [...lines.slice(0, index), lines[index], ...lines.slice(index)].join('\n')),
    fc
      .tuple(line, fc.constantFrom('1', '[]', '{}', '[[]]', '[1]', '"\u0007"', 'nan', '""', '{ a = { b = [] } }'))
      .map(([index, value]) =>
        lines.map((one, other) => (other === index ? one.replace(/=.*/, `= ${value}`) : one)).join('\n'),
      ),
    fc
      .tuple(at, fc.string({ unit: 'binary', maxLength: 30 }))
      .map(([start, noise]) => text.slice(0, start) + noise + text.slice(start)),
  );
}

describe('mutations', () => {
  test('of the manifest', async () => {
    await fc.assert(
      fc.asyncProperty(mutated(MANIFEST), async (manifest) => void (await check(manifest, SOURCE))),
      { seed: 20_261_121, numRuns: 600 },
    );
  }, 60_000);

  test('of the sources', async () => {
    await fc.assert(
      fc.asyncProperty(mutated(SOURCE), async (source) => void (await check(MANIFEST, source))),
      { seed: 20_261_121, numRuns: 500 },
    );
  }, 60_000);

  test('of the lock file', async () => {
    await fc.assert(
      fc.asyncProperty(mutated(LOCK), async (lock) => void (await check(MANIFEST, 'import anyio\n', lock))),
      { seed: 20_261_121, numRuns: 100 },
    );
  }, 60_000);
});

describe('what no mutation makes', () => {
  const list = (length: number): string =>
    `[project]\nname = "x"\nversion = "1"\nkeywords = [${'"a", '.repeat(length)}]\n`;
  test.each<[string, string | Uint8Array, string]>([
    ['UTF-16', new Uint8Array(Buffer.from(`\uFEFF${MANIFEST}`, 'utf16le')), ''],
    ['nothing', '', ''],
    ['one byte', new Uint8Array([0xff]), ''],
    ['every key a table', MANIFEST.replace(/= .*/g, '= {}'), ''],
    ['every key a number', MANIFEST.replace(/= .*/g, '= 1'), ''],
    ['deep tables', `${'[a.'.repeat(1)}${'a.'.repeat(2000)}a]`, ''],
    ['deep arrays', `a = ${'['.repeat(100_000)}`, ''],
    ['a long line of source', MANIFEST, `x = "${'a'.repeat(1_500_000)}"\n`],
    ['many imports', MANIFEST, 'import a\n'.repeat(50_000)],
    ['an open parenthesis', MANIFEST, 'from a import (\n'.repeat(5000)],
    ['a chain of imports', MANIFEST, 'from weather_mcp.server import main\nfrom .server import *\n'],
  ])('%s', async (_, manifest, source) => {
    await check(manifest, source);
  });

  test('a long manifest', async () => {
    expect(await check(list(150_000), '')).not.toEqual([]);
  });

  test('a manifest of megabytes', async () => {
    const findings = await check(list(1_000_000), '');
    expect(findings.map(({ rule }) => rule)).toContain('manifest-readable');
  });
});
