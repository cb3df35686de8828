// package.json is read with places, and nothing that stands in it makes the reader throw.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readNodeManifest } from '../../../../src/ecosystems/node/manifest.js';

const SOUND = `{
  "name": "@octo/weather-mcp",
  "version": "1.4.0",
  "bin": "./dist/index.js",
  "dependencies": {
    "zod": "^4.0.0"
  }
}
`;

describe('values', () => {
  test('a bin that is a text is named as the package without its scope', () => {
    expect(readNodeManifest(SOUND).bin).toEqual({ 'weather-mcp': './dist/index.js' });
  });

  test('a scoped key of bin is linked without its scope', () => {
    expect(readNodeManifest('{"bin": {"@e2b/mcp-server": "x.js"}}').bin).toEqual({ 'mcp-server': 'x.js' });
  });

  test('workspaces in both forms', () => {
    expect(readNodeManifest('{"workspaces": ["a/*"]}').workspaces).toEqual(['a/*']);
    expect(readNodeManifest('{"workspaces": {"packages": ["a/*"]}}').workspaces).toEqual(['a/*']);
  });

  test('keys know where they stand, absent ones where their parent does', () => {
    const { at } = readNodeManifest(SOUND);
    expect(at('version')).toEqual({ line: 3, column: 3 });
    expect(at('dependencies', 'zod')).toEqual({ line: 6, column: 5 });
    expect(at('dependencies', 'hono')).toEqual({ line: 5, column: 3 });
    expect(at('license')).toEqual({ line: 1, column: 1 });
  });
});

describe('problems', () => {
  test.each([
    ['a comment', '{\n  // no\n  "name": "x"\n}', 2, 'JSON'],
    ['a trailing comma', '{\n  "name": "x",\n}', 3, 'JSON'],
    ['nothing', '  \n', 1, 'empty'],
    ['UTF-16', '{\0"\0n\0', 1, 'NUL'],
    ['a list', '[]', 1, 'not a JSON object'],
    ['a byte order mark', '\uFEFF{"name": "x"}', 1, 'byte order mark'],
    ['a number as name', '{\n\n"name": 1}', 3, '"name"'],
    ['a list as bin', '{"name": "x",\n"bin": ["a.js"]}', 2, '"bin"'],
    ['a number as a dependency', '{"dependencies": {\n"zod": 4}}', 2, '"dependencies.zod"'],
    ['a text as private', '{\n"private": "yes"}', 2, '"private"'],
    ['a key that stands twice', '{"name": "x",\n"name": "y"}', 2, 'duplicated'],
    ['a thousand brackets', '['.repeat(1000), 1, 'nested'],
  ])('%s', (_, text, line, words) => {
    const { problems } = readNodeManifest(text);
    expect(problems.map((problem) => problem.line)).toEqual([line]);
    expect(problems[0]?.message).toContain(words);
  });

  test('a file that is not UTF-8', () => {
    expect(readNodeManifest(undefined)).toMatchObject({ readable: false, problems: [{ line: 1 }] });
  });
});

test('no damage to a manifest makes it throw', () => {
  const cut = fc.tuple(fc.nat(SOUND.length), fc.nat(SOUND.length), fc.string({ maxLength: 8 }));
  fc.assert(
    fc.property(cut, ([from, to, put]) => {
      const text = SOUND.slice(0, Math.min(from, to)) + put + SOUND.slice(Math.max(from, to));
      const { problems, at } = readNodeManifest(text);
      for (const problem of problems) expect(problem.line).toBeGreaterThan(0);
      expect(at('dependencies', 'zod').line).toBeGreaterThan(0);
    }),
    { numRuns: 500, seed: 4 },
  );
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 4 }),
      fc.constantFrom('name', 'bin', 'exports', 'dependencies', 'workspaces', 'repository', 'engines', 'files'),
      (json, key) => {
        readNodeManifest(`{"${key}": ${json}}`);
      },
    ),
    { numRuns: 500, seed: 4 },
  );
});
