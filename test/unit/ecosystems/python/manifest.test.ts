// pyproject.toml: what is read, where it stands, and that nothing in it can throw.

import { describe, expect, test } from '@jest/globals';
import { readPyManifest } from '../../../../src/ecosystems/python/manifest.js';

const WHOLE = `[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "weather-mcp"
version = "1.4.0"
readme = { file = "README.md", content-type = "text/markdown" }
license = "MIT"
license-files = ["LICENSE"]
requires-python = ">=3.10"
dependencies = [
  "mcp[cli]>=1.20,<2",
  "httpx",
]

[project.optional-dependencies]
dev = ["pytest"]

[project.scripts]
weather-mcp = "weather_mcp.server:main"

[project.entry-points."mcp.server"]
weather = "weather_mcp.server:mcp"
`;

describe('a whole pyproject.toml', () => {
  const manifest = readPyManifest(WHOLE);

  test('gives its values', () => {
    expect(manifest).toMatchObject({
      problems: [],
      style: 'pyproject',
      name: 'weather-mcp',
      version: '1.4.0',
      readme: 'README.md',
      license: 'MIT',
      licenseFiles: ['LICENSE'],
      requiresPython: '>=3.10',
      buildBackend: 'hatchling.build',
      scripts: { 'weather-mcp': 'weather_mcp.server:main' },
      entryPoints: { 'mcp.server': { weather: 'weather_mcp.server:mcp' } },
    });
    expect(manifest.declared.map(({ name, extra, extras }) => [name, extra, extras])).toEqual([
      ['mcp', undefined, ['cli']],
      ['httpx', undefined, []],
      ['pytest', 'dev', []],
    ]);
  });

  test.each([
    [['project'], 5, 1],
    [['project', 'name'], 6, 1],
    [['project', 'dependencies', 1], 14, 3],
    [['project', 'scripts', 'weather-mcp'], 21, 1],
    [['project', 'entry-points', 'mcp.server', 'weather'], 24, 1],
  ])('%j stands at %i:%i', (path, line, column) => {
    expect(manifest.at(path)).toEqual({ line, column });
  });

  test('what is not there stands nowhere', () => {
    expect(manifest.at(['project', 'urls'])).toBeUndefined();
  });
});

test("Poetry's own table is read too", () => {
  const manifest = readPyManifest(`[tool.poetry]
name = "old-mcp"
version = "0.3.0"
[tool.poetry.dependencies]
python = "^3.10"
mcp = "*"
httpx = { version = "^0.27", optional = true }
[tool.poetry.scripts]
old-mcp = "old_mcp:main"
`);
  expect(manifest).toMatchObject({
    style: 'poetry',
    name: 'old-mcp',
    version: '0.3.0',
    requiresPython: '^3.10',
    scripts: { 'old-mcp': 'old_mcp:main' },
  });
  expect(manifest.declared.map(({ name, text, extra }) => [name, text, extra])).toEqual([
    ['mcp', '*', undefined],
    ['httpx', '^0.27', 'optional'],
  ]);
});

describe('bad input becomes problems', () => {
  const utf16 = new Uint8Array([0xff, 0xfe, 0x5b, 0x00]);
  test.each<[string, string | undefined, Uint8Array | undefined, RegExp, number]>([
    ['UTF-16', undefined, utf16, /UTF-16/, 1],
    ['Latin-1', undefined, new Uint8Array([0x61, 0x0a, 0xe9]), /not UTF-8/, 2],
    ['unreadable', undefined, undefined, /cannot be read/, 1],
    ['a byte order mark', '\uFEFF[project]\n', undefined, /byte order mark/, 1],
    ['NUL', '[project]\n\0', undefined, /NUL/, 2],
    ['a syntax error', '[project]\nname = \n', undefined, /Not valid TOML/, 2],
    ['a key twice', '[project]\nname = "a"\nname = "b"\n', undefined, /Not valid TOML/, 3],
    ['a wrong type', '[project]\nversion = 1\n', undefined, /project\.version must be a string/, 2],
    ['a table for a list', '[project.dependencies]\nmcp = "1"\n', undefined, /dependencies must be an array/, 1],
    [
      'a number in a list',
      '[project]\ndependencies = ["a",\n 3]\n',
      undefined,
      /dependencies\[2\] must be a string/,
      3,
    ],
    ['project as a text', 'project = "x"\n', undefined, /project must be a table/, 1],
    ['TOML 1.1', '[project]\nlicense = {\n  text = "MIT",\n}\n', undefined, /TOML 1\.1/, 3],
    ['depth', `a = ${'['.repeat(5000)}${']'.repeat(5000)}`, undefined, /Not valid TOML/, 1],
  ])('%s', (_, text, bytes, message, line) => {
    const { problems } = readPyManifest(text, bytes);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.line).toBe(line);
  });

  test("keys that are an object's own in JavaScript are keys", () => {
    const manifest = readPyManifest('[project.scripts]\n__proto__ = "a:b"\nconstructor = "c:d"\n');
    expect(manifest.problems).toEqual([]);
    expect(manifest.name).toBeUndefined();
    expect(manifest.scripts['constructor']).toBe('c:d');
  });
});
