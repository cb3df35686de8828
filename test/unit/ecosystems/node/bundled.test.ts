// Code that a bundler put into a file: found by what bundlers leave, and said to be unknown where they leave nothing.

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { sourcesOf, tracesIn } from '../../../../src/ecosystems/node/bundle-traces.js';
import { bundledIn } from '../../../../src/ecosystems/node/bundled.js';
import { readNodeManifest } from '../../../../src/ecosystems/node/manifest.js';
import { rawTar } from '../../../support/raw-tar.js';

const base = realpathSync(mkdtempSync(join(tmpdir(), 'bundled-')));
afterAll(() => rmSync(base, { recursive: true }));

const manifestOf = (name: string, version: string): string =>
  JSON.stringify({ name, version, license: 'MIT', author: 'Some One <x@example.org>' });
const TREE = {
  'node_modules/zod/package.json': manifestOf('zod', '3.25.1'),
  'node_modules/@scope/part/package.json': manifestOf('@scope/part', '1.0.0'),
  'node_modules/@scope/part/node_modules/zod/package.json': manifestOf('zod', '4.0.0'),
  'node_modules/express/package.json': manifestOf('express', '5.0.0'),
};
const ESBUILD = { scripts: { build: 'esbuild src/index.ts --bundle' } };
let count = 0;

/** What is found in files of a package that was built in a tree. */
async function found(files: Record<string, string>, { tree = {}, manifest = {} as object } = {}) {
  count += 1;
  const root = join(base, String(count));
  const text = JSON.stringify({ name: 'weather-mcp', version: '1.4.0', ...manifest });
  for (const [path, data] of Object.entries({ ...TREE, ...tree })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), data);
  }
  const members = Object.entries({ 'package.json': text, ...files }).map(([path, data]) => ({
    name: `package/${path}`,
    data,
  }));
  const packed = join(root, 'packed.tgz');
  writeFileSync(packed, gzipSync(rawTar(members)));
  const bundled = await bundledIn({ file: packed, inFolder: true }, readNodeManifest(text), { folder: root, root });
  return bundled && { found: bundled.components.map(({ purl }) => purl), unknown: bundled.unknown, bundled };
}

const map = (...sources: readonly string[]): string => JSON.stringify({ version: 3, sources, mappings: '' });
const minified = (more = ''): string => `${'var a=1;'.repeat(2000)}\n${more}`;
const ZOD = 'pkg:npm/zod@3.25.1';

describe('where everything is known', () => {
  const cases: readonly (readonly [string, Record<string, string>, Record<string, string>?])[] = [
    [
      'the lines of esbuild',
      { 'dist/index.js': `// node_modules/zod/lib/index.mjs\nvar z;\n// src/index.ts\n${minified()}` },
    ],
    [
      'a source map beside it',
      {
        'dist/index.js': minified('//# sourceMappingURL=index.js.map'),
        'dist/index.js.map': map('../node_modules/zod/index.js', '../src/a.ts'),
      },
    ],
    [
      'a source map in it',
      {
        'dist/index.js': minified(
          `//# sourceMappingURL=data:application/json;base64,${Buffer.from(map('../node_modules/zod/index.js')).toString('base64')}`,
        ),
      },
    ],
    [
      'a source map that is not packed',
      { 'dist/index.js': minified() },
      { 'dist/index.js.map': map('../node_modules/zod/index.js') },
    ],
    [
      'a source map of webpack',
      {
        'dist/index.js': minified(),
        'dist/index.js.map': map(
          'webpack://weather-mcp/./node_modules/zod/index.js?1a2b',
          'webpack://weather-mcp/webpack/bootstrap',
        ),
      },
    ],
    [
      'a metafile',
      { 'dist/index.js': minified() },
      {
        'dist/metafile-esm.json': JSON.stringify({
          inputs: {},
          outputs: { 'dist/index.js': { inputs: { 'node_modules/zod/index.js': {} } } },
        }),
      },
    ],
    [
      'the headings of webpack',
      { 'dist/index.js': `/*!***!*\\\n  !*** ./node_modules/zod/index.js ***!\n  \\***/\n__webpack_require__(1)` },
    ],
  ];
  test.each(cases)('%s', async (_, files, tree = {}) => {
    const said = await found(files, { tree, manifest: ESBUILD });
    expect(said).toMatchObject({ found: [ZOD], unknown: [] });
    expect(said?.bundled.components[0]).toMatchObject({
      license: 'MIT',
      supplier: 'Some One',
      hashes: {},
      inside: ['dist/index.js'],
    });
  });

  test('each copy has its own version, wherever it was', async () => {
    const sources = [
      '../node_modules/@scope/part/node_modules/zod/a.js',
      '../node_modules/.pnpm/@x+deep@2.0.0-rc.1_react@18/node_modules/@x/deep/index.js',
      '../.yarn/cache/left-npm-1.3.0-0123456789-8.zip/node_modules/left/index.js',
      '../node_modules/@scope/part/index.js',
    ];
    const said = await found({ 'dist/index.js': 'x', 'dist/index.js.map': map(...sources) });
    expect(said?.found).toEqual([
      'pkg:npm/%40scope/part@1.0.0',
      'pkg:npm/%40x/deep@2.0.0-rc.1',
      'pkg:npm/left@1.3.0',
      'pkg:npm/zod@4.0.0',
    ]);
    expect(said?.unknown).toEqual([]);
  });
});

describe('where it is not', () => {
  test.each([
    ['a minified file', minified(), {}],
    ['helpers of a bundler', 'var x = __commonJS({});', {}],
    ['a bundler without a trace', '\nfunction parse() {}'.repeat(200), { scripts: { build: 'rollup -c' } }],
  ])('%s', async (_, text, manifest) => {
    expect(await found({ 'dist/index.js': text }, { manifest })).toMatchObject({
      found: [],
      unknown: ['dist/index.js'],
    });
  });

  test('legal comments name some: those that were installed', async () => {
    const text = minified(
      '/*! Bundled license information:\n\nzod/lib/index.js:\n  (*! ... *)\n*/\n/*!\n * express\n * Copyright\n */\n/*! nobody. MIT License. */',
    );
    expect(await found({ 'dist/index.js': text })).toMatchObject({
      found: ['pkg:npm/express@5.0.0', ZOD],
      unknown: ['dist/index.js'],
    });
    const webpack = { 'dist/index.js': minified(), 'dist/index.js.LICENSE.txt': '/*!\n * express\n */' };
    expect(await found(webpack)).toMatchObject({ found: ['pkg:npm/express@5.0.0'], unknown: ['dist/index.js'] });
  });

  test('a package without a version', async () => {
    const said = await found({ 'dist/index.js': '// node_modules/gone/index.js\nx' });
    expect(said).toMatchObject({ found: ['pkg:npm/gone'], unknown: ['dist/index.js'] });
  });
});

describe('no false alarm', () => {
  test.each<[string, Record<string, string>, object]>([
    [
      'compiled by tsc',
      { 'dist/index.js': "import { z } from 'zod';\n".repeat(200), 'dist/index.js.map': map('../src/index.ts') },
      {},
    ],
    [
      'tsc beside a bundler for something else',
      { 'dist/index.js': 'export const a = 1;\n'.repeat(200) },
      { scripts: { build: 'tsc', site: 'vite build' } },
    ],
    [
      'a bundler that takes in nothing',
      { 'dist/index.js': `// src/index.ts\nimport "zod";\n${'a();\n'.repeat(600)}` },
      ESBUILD,
    ],
    [
      'a small file that starts the bundle',
      { 'bin/cli.js': "#!/usr/bin/env node\nimport '../dist/index.js';\n" },
      ESBUILD,
    ],
    ['what is bundled as packages', { 'node_modules/zod/index.js': minified() }, {}],
  ])('%s', async (_, files, manifest) => {
    expect(await found(files, { manifest })).toBeUndefined();
  });

  test('nothing outside of the tree is read, and nonsense is none', async () => {
    const outside = join(base, 'node_modules/secret');
    mkdirSync(outside, { recursive: true });
    writeFileSync(join(outside, 'package.json'), manifestOf('secret', '1.0.0'));
    const said = await found({
      'a.js': 'x',
      'a.js.map': map('../node_modules/secret/a.js', 'node_modules/../x/a.js', 'file:///%'),
    });
    expect(said?.found).toEqual(['pkg:npm/secret']);
    for (const text of ['{', '[]', '{"sources":3}', '{"sections":[1]}']) {
      expect(await found({ 'a.js': '//# sourceMappingURL=%E0', 'a.js.map': text })).toBeUndefined();
    }
    expect(tracesIn('').sources).toEqual([]);
  });
});

test('a map made to hurt says nothing, at once', () => {
  const deep = `${'{"sections":[{"map":'.repeat(2000)}{}${'}]}'.repeat(2000)}`;
  expect(sourcesOf(deep)).toBeUndefined();
  expect(sourcesOf('{"version":3,"sections":[{"offset":{"line":0,"column":0},"url":"x.map"}]}')).toBeUndefined();
  expect(sourcesOf('{"sections":[{"map":{"sources":["a.js"]}},{"map":{"sources":["b.js"]}}]}')).toEqual([
    'a.js',
    'b.js',
  ]);
  expect(sourcesOf(JSON.stringify({ sources: ['a.js', 'x'.repeat(5000)] }))).toEqual(['a.js']);
  expect(sourcesOf(JSON.stringify({ sources: Array(200_000).fill('a.js') }))).toBeUndefined();
});

test('whole packages in a folder of what is shipped are found where they are; those that npm bundles are not', async () => {
  const copy = manifestOf('zod', '9.9.9');
  const seen = await found({
    'dist/node_modules/zod/package.json': copy,
    'dist/b/node_modules/zod/package.json': copy,
    'dist/node_modules/@scope/part/package.json': manifestOf('@scope/part', '1.2.0'),
    'dist/node_modules/zod/v4/package.json': '{"type":"module"}',
    'dist/node_modules/alias/package.json': copy,
    'node_modules/express/package.json': manifestOf('express', '5.0.0'),
  });
  expect(seen?.found).toEqual(['pkg:npm/%40scope/part@1.2.0', 'pkg:npm/zod@9.9.9']);
  expect(seen?.bundled.components[1]).toMatchObject({
    license: 'MIT',
    inside: ['dist/b/node_modules/zod', 'dist/node_modules/zod'],
  });
  expect(seen?.unknown).toEqual([]);
});
