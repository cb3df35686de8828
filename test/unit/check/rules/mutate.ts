// Broken forms of a text: what editors, merges and other encodings make of it, and what nobody would write.

import fc from 'fast-check';
import { WORLDS, type World } from './worlds.js';

/** What people, editors and merges do to text, and what other languages' readers stumble over. */
const PIECES = [
  ...[
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
    ':',
    '\\',
    '#',
    '*/',
    '`',
    '${{',
    '&a',
    '*a',
  ],
  ...['1e999', '99999999999999999999999', '-0', '0x', 'NaN', 'true', 'null', '~', '1979-05-27T07:32:00Z', '!!binary x'],
  ...['[project]\n', 'name = 1\n', 'dynamic = ["version", 3, {}]\n', '__proto__ = "x"\n', '"__proto__": {"a": 1},\n'],
  ...['"constructor": 1,\n', '"toString": [],\n', '<<<<<<< HEAD\n', '../../../etc/passwd', '\u202e', '😀', '\ud800'],
  ...[
    'def main(',
    'async ',
    'from . import *\n',
    'from ..... import x\n',
    'import(',
    'require(',
    '((((((((',
    '- - - - ',
  ],
];
const VALUES = [
  '1',
  '[]',
  '{}',
  '[[]]',
  '[1]',
  '"\u0007"',
  'nan',
  '""',
  'null',
  '{ "a": { "b": [] } }',
  '{ a = { b = [] } }',
  '1e400',
  '"../../x"',
];

/** A text after one mishap, by the kind of mishap. */
export function mutations(text: string): Readonly<Record<string, fc.Arbitrary<string | Uint8Array>>> {
  const at = fc.nat(text.length);
  const lines = text.split('\n');
  const line = fc.nat(lines.length - 1);
  const encoded = (encoding: BufferEncoding, mark = ''): Uint8Array =>
    new Uint8Array(Buffer.from(mark + text, encoding));
  const replaced = (index: number, change: (one: string) => string): string =>
    lines.map((one, other) => (other === index ? change(one) : one)).join('\n');
  return {
    'cut at the end': at.map((end) => text.slice(0, end)),
    'cut at the start': at.map((start) => text.slice(start)),
    'a piece put in': fc
      .tuple(at, fc.constantFrom(...PIECES))
      .map(([start, piece]) => text.slice(0, start) + piece + text.slice(start)),
    'a piece taken out': fc
      .tuple(at, fc.nat(40))
      .map(([start, length]) => text.slice(0, start) + text.slice(start + length)),
    'a line gone': line.map((index) => lines.filter((_, other) => other !== index).join('\n')),
    'a line twice': line.map((index) => replaced(index, (one) => `${one}\n${one}`)),
    // Whatever the language writes between key and value.
    'another type': fc
      .tuple(line, fc.constantFrom(...VALUES))
      .map(([index, value]) =>
        replaced(index, (one) =>
          one.replace(/([=:])\s*.*?(,?)$/, (_, sign: string, comma: string) => `${sign} ${value}${comma}`),
        ),
      ),
    'a deep value': fc
      .tuple(line, fc.integer({ min: 50, max: 3000 }))
      .map(([index, depth]) =>
        replaced(index, (one) =>
          one.replace(
            /([=:])\s*.*?(,?)$/,
            (_, sign: string, comma: string) => `${sign} ${'['.repeat(depth)}${']'.repeat(depth)}${comma}`,
          ),
        ),
      ),
    noise: fc
      .tuple(at, fc.string({ unit: 'binary', maxLength: 30 }))
      .map(([start, noise]) => text.slice(0, start) + noise + text.slice(start)),
    'another encoding': fc.constantFrom<string | Uint8Array>(
      text.replaceAll('\n', '\r\n'),
      text.replaceAll('\n', '\r'),
      `\uFEFF${text}`,
      encoded('utf16le', '\uFEFF'),
      encoded('latin1', 'é'),
      text.replaceAll(' ', '\u00a0'),
    ),
  };
}

const { python, node }: Readonly<Record<'python' | 'node', World>> = WORLDS;
const manifest = String(python['pyproject.toml']);

/** Name, world, file and what it holds instead. */
export const ODD: readonly (readonly [string, World, string, string | Uint8Array])[] = [
  ['nothing', python, 'pyproject.toml', ''],
  ['one byte', python, 'pyproject.toml', new Uint8Array([0xff])],
  ['every key a table', python, 'pyproject.toml', manifest.replace(/= .*/g, '= {}')],
  ['every key a number', python, 'pyproject.toml', manifest.replace(/= .*/g, '= 1')],
  ['deep tables', python, 'pyproject.toml', `[a.${'a.'.repeat(2000)}a]`],
  ['deep arrays', python, 'pyproject.toml', `a = ${'['.repeat(100_000)}`],
  ['many imports', python, 'src/weather_mcp/server.py', 'import a\n'.repeat(50_000)],
  ['an open parenthesis', python, 'src/weather_mcp/server.py', 'from a import (\n'.repeat(5000)],
  [
    'a chain of imports',
    python,
    'src/weather_mcp/server.py',
    'from weather_mcp.server import main\nfrom .server import *\n',
  ],
  ['deep calls', python, 'src/weather_mcp/server.py', `x = ${'f('.repeat(20_000)}`],
  ['deep objects', node, 'package.json', `{"a":${'{"a":'.repeat(50_000)}`],
  ['a list of lists', node, 'server.json', '['.repeat(100_000)],
  ['many keys', node, 'package.json', `{${Array.from({ length: 50_000 }, (_, key) => `"k${key}":1`).join()}}`],
  [
    'many dependencies',
    node,
    'package.json',
    JSON.stringify({
      ...JSON.parse(String(node['package.json'])),
      dependencies: Object.fromEntries(Array.from({ length: 20_000 }, (_, key) => [`p${key}`, '*'])),
    }),
  ],
  ['deep calls in JavaScript', node, 'src/index.js', `x = ${'f('.repeat(20_000)}`],
  [
    'aliases of aliases',
    node,
    '.github/workflows/release.yml',
    `a: &a [x]\n${Array.from({ length: 30 }, (_, index) => `b${index}: &b${index} [${`*${index === 0 ? 'a' : `b${index - 1}`},`.repeat(9)}]\n`).join('')}`,
  ],
  ['deep YAML', node, '.github/workflows/release.yml', `jobs: ${'['.repeat(50_000)}`],
  [
    'many steps',
    node,
    '.github/workflows/release.yml',
    `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${'      - run: echo ${{ github.head_ref }}\n'.repeat(3000)}`,
  ],
  [
    'many snippets',
    python,
    'README.md',
    '```json\n{ "mcpServers": { "a": { "command": "uvx", "args": ["b"] } } }\n```\n'.repeat(3000),
  ],
  ['fences that never end', python, 'README.md', '```json\n{\n'.repeat(30_000)],
  ['a long changelog', python, 'CHANGELOG.md', '## 1.2.3 - 2020-01-01\n\n- x\n'.repeat(50_000)],
];
