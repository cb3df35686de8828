import { describe, expect, test } from '@jest/globals';
import { unpackedData } from '../../../../src/ecosystems/node/data-files.js';
import { readNodeManifest } from '../../../../src/ecosystems/node/manifest.js';
import { ownFilesIn } from '../../../../src/languages/javascript/own-files.js';

const MANIFEST = readNodeManifest('{\n  "name": "w",\n  "files": ["dist"]\n}\n');

function judge(packed: Readonly<Record<string, string>>, tracked: readonly string[], path = '.') {
  const texts = new Map(Object.entries(packed).map(([name, text]) => [name, Buffer.from(text)]));
  const tarball = { paths: [...texts.keys()], has: (name: string) => texts.has(name), texts };
  return unpackedData(tarball, tracked, { path, manifest: MANIFEST, manifestFile: 'package.json' });
}

const READS = "const data = readFileSync(new URL('./cities.json', import.meta.url));\n";

describe('a file that shipped code reads and the tarball lacks', () => {
  test('beside it in the repository', () => {
    expect(judge({ 'lib/a.js': `\n${READS}` }, ['lib/a.js', 'lib/cities.json'])).toEqual([
      {
        rule: 'build/data-missing',
        level: 'warning',
        file: 'lib/a.js',
        line: 2,
        message:
          'lib/a.js reads lib/cities.json, and the tarball does not contain it: code that reads it fails, though the server starts.',
        hint: 'Add "lib/cities.json" to "files".',
      },
    ]);
  });

  test.each(['dist', 'server', 'build-out'])('beside the source that a compiler reads and writes to %s', (folder) => {
    const tracked = ['packages/w/src/tools/a.ts', 'packages/w/src/tools/cities.json'];
    expect(judge({ [`${folder}/tools/a.js`]: READS }, tracked, 'packages/w')).toEqual([
      expect.objectContaining({
        file: 'package.json',
        line: 3,
        hint: `Copy it in the build script, after the compiler: cp src/tools/cities.json ${folder}/tools/cities.json`,
      }),
    ]);
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['what is shipped', { 'lib/a.js': READS, 'lib/cities.json': '{}' }, ['lib/a.js', 'lib/cities.json']],
    ['what is not tracked: a build may make it, or a user', { 'lib/a.js': READS }, ['lib/a.js']],
    ['modules', { 'a.js': "new Worker(new URL('./worker.js', import.meta.url))" }, ['a.js', 'worker.js']],
    ['a folder', { 'lib/a.js': "join(__dirname, '../public')" }, ['lib/a.js', 'public/index.html']],
    ['a comment', { 'a.js': "// join(__dirname, 'cities.json')" }, ['a.js', 'cities.json']],
    ['a variable file', { 'a.js': "join(__dirname, '.env.json')" }, ['a.js', '.env.json']],
  ])('nothing is said of %s', (_, packed, tracked) => {
    expect(judge(packed, tracked)).toEqual([]);
  });
});

test.each([
  ["new URL('./a.json', import.meta.url)", './a.json'],
  ["path.join(__dirname, '..', 'data', 'a.json')", '../data/a.json'],
  ["resolve(dirname(fileURLToPath(import.meta.url)), '../a.json')", '../a.json'],
  ["join(import.meta.dirname, 'a.json')", 'a.json'],
  ["__dirname + '/a.json'", 'a.json'],
  ['`${__dirname}/a.json`', 'a.json'],
  ["join(\n  __dirname,\n  '..',\n  'a.json',\n)", '../a.json'],
])('%s', (source, path) => {
  expect(ownFilesIn(`x(${source});`).map((one) => one.path)).toEqual([path]);
});

test('a call that never ends is read in a moment', () => {
  expect(ownFilesIn(`join(__dirname,${'  "a"  '.repeat(20_000)}`)).toEqual([]);
});

test('what is put together while it runs, or lies elsewhere, is no file of the package', () => {
  const sources = [
    'join(__dirname, name)',
    "join(root, 'a.json')",
    "new URL('https://x.example/a.json', import.meta.url)",
  ];
  expect(ownFilesIn(sources.join('\n'))).toEqual([]);
});
