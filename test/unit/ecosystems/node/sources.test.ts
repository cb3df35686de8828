// What sources import, how they are written, and what can be reached from an entry point.

import { describe, expect, test } from '@jest/globals';
import { reach, sourceOf } from '../../../../src/ecosystems/node/reach.js';
import { packageOf, readSource } from '../../../../src/languages/javascript/imports.js';

describe('imports', () => {
  test.each([
    ['import a from "x"', 'x', { how: 'import', typeOnly: false }],
    ['import type { A } from "x"', 'x', { typeOnly: true }],
    ['import { type A, type B } from "x"', 'x', { typeOnly: true, names: ['A', 'B'] }],
    ['import d, { type A } from "x"', 'x', { typeOnly: false }],
    ['import { A as B } from "x"', 'x', { names: ['A'] }],
    ['export * from "./x.js"', './x.js', { how: 'export' }],
    ['export type { A } from "x"', 'x', { typeOnly: true }],
    ['const a = await import("x")', 'x', { how: 'dynamic', guarded: false }],
    ['import("x").catch(() => {})', 'x', { guarded: true }],
    ['try { require("x") } catch {}', 'x', { how: 'require', guarded: true }],
    ['const a = require("x")', 'x', { how: 'require', guarded: false }],
  ])('%s', (text, module, expected) => {
    expect(readSource(text, 'a.ts').imports).toEqual([expect.objectContaining({ module, ...expected })]);
  });

  test('what only looks like one', () => {
    const text =
      '// import "a"\nconst s = "require(\'b\')"; const t = `import("c")`; /require("d")/.test(s); foo.require("e");';
    expect(readSource(text, 'a.js').imports).toEqual([]);
  });

  test('places', () => {
    expect(readSource('#!/usr/bin/env node\n\n  import "x";', 'a.js').imports[0]).toMatchObject({
      line: 3,
      column: 10,
    });
  });
});

describe('the kind of module', () => {
  test.each([
    ['import "x"', 'import', undefined],
    ['export const a = 1', 'export', undefined],
    ['await f()', 'await outside of a function', undefined],
    ['async function f() { await g() }', undefined, undefined],
    ['const o = { async m() { await g() } }; class A { async m() { await g() } }', undefined, undefined],
    ['import.meta.url', 'import.meta', undefined],
    ['module.exports = 1', undefined, 'module.exports'],
    ['exports.a = 1', undefined, 'exports'],
    [
      'import { createRequire } from "module"; const require = createRequire(import.meta.url); require("x")',
      'import',
      undefined,
    ],
  ])('%s', (text, esm, commonJs) => {
    const source = readSource(text, 'a.js');
    expect([source.esm?.word, source.commonJs?.word]).toEqual([esm, commonJs]);
  });
});

test.each([
  ['zod', 'zod'],
  ['zod/v4', 'zod'],
  ['@scope/name/deep.js', '@scope/name'],
  ['./x.js', undefined],
  ['/x.js', undefined],
  ['#internal', undefined],
  ['node:fs', undefined],
  ['https://x/y.js', undefined],
])('package of %s', (module, name) => {
  expect(packageOf(module)).toBe(name);
});

describe('what can be reached', () => {
  const from = (files: Readonly<Record<string, string>>, module = true) => ({
    has: (path: string) => files[path] !== undefined,
    text: (path: string) =>
      path === 'package.json' ? JSON.stringify({ type: module ? 'module' : 'commonjs' }) : files[path],
  });

  test('an ES module needs the extension, CommonJS does not', () => {
    const files = { 'dist/a.js': 'import "./b";', 'dist/b.js': '', 'dist/c.js': 'require("./b")' };
    expect(reach(['dist/a.js'], from(files)).missing).toEqual([
      expect.objectContaining({ file: 'dist/a.js', nearest: 'dist/b.js' }),
    ]);
    expect(reach(['dist/c.js'], from(files, false)).missing).toEqual([]);
  });

  test('TypeScript names what it will be compiled to; cycles end; tests are not reached', () => {
    const files = {
      'src/a.ts': 'import "./b.js"; import "zod";',
      'src/b.ts': 'import "./a.js"; import "hono";',
      'src/a.test.ts': 'import "vitest";',
    };
    const { packages, missing } = reach(['src/a.ts'], from(files));
    expect(packages.map(({ name }) => name)).toEqual(['zod', 'hono']);
    expect(missing).toEqual([]);
  });

  test('sources of what is built', () => {
    const has = (path: string) => path === 'src/cli/index.ts';
    expect(sourceOf('dist/cli/index.js', has)).toBe('src/cli/index.ts');
    expect(sourceOf('dist/other.js', has)).toBeUndefined();
  });
});
