// What npm packs, held to `npm pack --dry-run` on cases of each kind and on made-up trees.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { node } from '../../../../src/ecosystems/node/index.js';
import { readNodeManifest } from '../../../../src/ecosystems/node/manifest.js';
import { packingOf } from '../../../../src/ecosystems/node/packing.js';
import { type NodeInput, packageFiles, packingIn } from '../../../../src/ecosystems/node/rules/rule.js';
import { SETTINGS } from '../../../support/settings.js';
import { memoryFiles } from '../../../unit/check/rules/memory-files.js';

const INPUT = { ecosystem: node, tag: undefined, tagVersion: undefined, repository: undefined };
const PROJECT = { name: 'one', ecosystem: 'node', folder: '/r', version: '1.0.0', settings: SETTINGS } as const;

type Texts = Readonly<Record<string, string>>;
interface Tree {
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly files: Texts;
}

const base = mkdtempSync(join(tmpdir(), 'packing-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

function write(folder: string, files: Texts): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function textsOf({ manifest, files }: Tree): Texts {
  return { ...files, 'package.json': JSON.stringify({ name: 'weather-mcp', version: '1.0.0', ...manifest }) };
}

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

/** What npm lists for each tree, asked once. */
function byNpm(trees: readonly Tree[]): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(base, 'npm-'));
  trees.forEach((tree, index) => {
    write(join(folder, `t${index}`), textsOf(tree));
  });
  const names = trees.map((_, index) => `./t${index}`);
  return ask(folder, names);
}

function ask(cwd: string, names: readonly string[]): readonly (readonly string[])[] {
  const args = ['pack', ...names, '--dry-run', '--json', '--ignore-scripts', '--offline', '--loglevel=silent'];
  const said = execFileSync('npm', args, { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return (JSON.parse(said) as readonly Packed[]).map(({ files }) => files.map(({ path }) => path).sort());
}

function byUs(tree: Tree): readonly string[] {
  const texts = textsOf(tree);
  const { packs } = packingOf(readNodeManifest(texts['package.json']), memoryFiles(texts));
  return Object.keys(texts).filter(packs).sort();
}

/** A file with nothing in it, for each name. */
const empty = (names: string): Texts => Object.fromEntries(names.split(' ').map((name) => [name, '']));

const DEPENDS = { a: '1.0.0', c: '1.0.0' };
const MODULES: Texts = {
  ...empty('lib/i.js node_modules/a/x.js node_modules/a/lib/y.js node_modules/a/lib/.npmrc node_modules/a/.npmrc'),
  ...empty('node_modules/b/x.js node_modules/b/test/y.js node_modules/c/x.js node_modules/d/x.js'),
  'node_modules/a/package.json': '{ "name": "a", "version": "1.0.0", "dependencies": { "b": "1.0.0" } }',
  'node_modules/b/package.json': '{ "name": "b", "version": "1.0.0", "files": ["x.js"] }',
  'node_modules/b/.npmignore': 'x.js',
  'node_modules/c/.npmignore': 'x.js',
  'node_modules/c/lib/.npmignore': 'y.js',
  ...empty('node_modules/c/.DS_Store node_modules/c/lib/y.js node_modules/c/lib/z.js node_modules/c/lib/.DS_Store'),
  'node_modules/c/package.json': '{ "name": "c", "version": "1.0.0" }',
  'node_modules/d/package.json': '{ "name": "d", "version": "1.0.0" }',
};
const WORKSPACE: Texts = {
  ...empty('lib/i.js lib/b.js packages/one/x.js packages/one/dist/y.js packages/two/x.js'),
  'lib/.npmignore': 'b.js',
  'packages/one/package.json': '{ "name": "one", "version": "1.0.0", "files": ["dist"] }',
  'packages/two/package.json': '{ "name": "two", "version": "1.0.0" }',
  'packages/two/.npmignore': 'x.js',
};

const CASES: readonly (readonly [string, Readonly<Record<string, unknown>>, Texts])[] = [
  ['nothing said', {}, empty('index.js lib/a.js test/a.js .env')],
  ['a folder', { files: ['dist'] }, empty('index.js dist/a.js dist/sub/b.js src/a.ts')],
  ['a folder with a slash', { files: ['dist/'] }, empty('dist/a.js dist/sub/b.js src/a.ts')],
  ['a folder with a dot', { files: ['./dist'] }, empty('dist/a.js a/dist/b.js')],
  ['a folder from the root', { files: ['/dist'] }, empty('dist/a.js a/dist/b.js')],
  ['a folder’s star', { files: ['dist/*'] }, empty('dist/a.js dist/sub/b.js')],
  ['a folder’s stars', { files: ['dist/**'] }, empty('dist/a.js dist/sub/b.js')],
  ['one kind of file', { files: ['dist/**/*.js'] }, empty('dist/a.js dist/a.map dist/sub/b.js')],
  ['braces', { files: ['dist/*.{js,map}'] }, empty('dist/a.js dist/a.map dist/a.ts')],
  ['a name at any depth', { files: ['a.js'] }, empty('a.js dist/a.js')],
  ['a name that is nowhere at the top', { files: ['b.js'] }, empty('a.js dist/b.js')],
  ['a file by its path', { files: ['dist/a.js'] }, empty('dist/a.js dist/b.js')],
  ['everything', { files: ['.'] }, empty('a.js dist/b.js')],
  ['all by a star', { files: ['*'] }, empty('a.js dist/b.js .env')],
  ['all by stars', { files: ['**'] }, empty('a.js dist/b.js .env .hidden/a')],
  ['no entry', { files: [] }, empty('a.js dist/b.js README.md')],
  ['negation of a file', { files: ['dist', '!dist/secret.txt'] }, empty('dist/a.js dist/secret.txt')],
  ['negation of a kind', { files: ['dist', '!dist/**/*.map'] }, empty('dist/a.js dist/a.map dist/sub/b.map')],
  ['negation of a folder', { files: ['dist', '!dist/test'] }, empty('dist/a.js dist/test/b.js dist/test/sub/c.js')],
  ['negation that comes first', { files: ['!dist/secret.txt', 'dist'] }, empty('dist/a.js dist/secret.txt')],
  ['negation and in again', { files: ['dist', '!dist/sub', 'dist/sub/b.js'] }, empty('dist/sub/b.js dist/sub/c.js')],
  ['negation at any depth', { files: ['dist', '!**/*.test.js'] }, empty('dist/a.js dist/a.test.js dist/s/b.test.js')],
  ['only negation', { files: ['!dist'] }, empty('a.js dist/a.js')],
  ['another case', { files: ['DIST'] }, empty('dist/a.js')],
  ['.npmignore', {}, { ...empty('a.js b.log test/a.js'), '.npmignore': '*.log\ntest\n' }],
  ['.gitignore', {}, { ...empty('a.js b.log dist/a.js'), '.gitignore': '*.log\n/dist/\n' }],
  ['.npmignore wins', {}, { ...empty('a.js b.log c.txt'), '.gitignore': '*.log\n', '.npmignore': '*.txt\n' }],
  ['an empty .npmignore', {}, { ...empty('a.js b.log'), '.gitignore': '*.log\n', '.npmignore': '' }],
  ['in again', {}, { ...empty('a.log keep.log dist/a.log'), '.npmignore': '*.log\n!keep.log\n# no\n\n' }],
  ['a folder’s own ignore file', {}, { ...empty('lib/a.js lib/b.js b.js'), 'lib/.npmignore': 'b.js\n' }],
  ['a folder’s .gitignore', {}, { ...empty('lib/a.js lib/s/b.js b.js'), 'lib/.gitignore': 'b.js\n' }],
  ['a folder takes in again', {}, { ...empty('lib/a.log b.log'), '.npmignore': '*.log', 'lib/.npmignore': '!a.log' }],
  [
    '"files" and ignore files',
    { files: ['dist'] },
    { ...empty('dist/a.js dist/b.js'), '.npmignore': 'dist', '.gitignore': 'dist' },
  ],
  [
    '"files" and an ignore file inside',
    { files: ['dist'] },
    { ...empty('dist/a.js dist/b.js'), 'dist/.npmignore': 'b.js' },
  ],
  [
    '"files" names one that is ignored inside',
    { files: ['dist/b.js', 'dist/a.js'] },
    { ...empty('dist/a.js dist/b.js'), 'dist/.gitignore': '*' },
  ],
  [
    'always in',
    { files: ['dist'] },
    empty('README README.md readme.txt LICENSE LICENCE.txt license.md COPYING NOTICE CHANGELOG.md docs/README.md'),
  ],
  ['always in, though ignored', {}, { ...empty('README.md LICENSE a.js'), '.npmignore': '*' }],
  ['no backups', { files: ['dist'] }, empty('README.md~ readme.md$ LICENSE.orig')],
  ['main is in', { main: './lib/index.js', files: ['dist'] }, empty('lib/index.js lib/a.js dist/b.js')],
  ['main without an end', { main: 'lib/index', files: ['dist'] }, empty('lib/index.js dist/b.js')],
  ['main is a folder', { main: './lib', files: ['dist'] }, empty('lib/index.js dist/b.js')],
  ['bin is in', { bin: './cli.js', files: ['dist'] }, empty('cli.js dist/b.js')],
  ['several bins', { bin: { a: 'bin/a.js', b: './bin/b.js' }, files: [] }, empty('bin/a.js bin/b.js bin/c.js')],
  ['browser is in', { browser: 'web.js', files: ['dist'] }, empty('web.js dist/b.js')],
  ['bin, though ignored', { bin: 'bin/a.js' }, { ...empty('bin/a.js bin/b.js'), '.npmignore': 'bin' }],
  [
    'never in',
    {},
    empty(
      'package-lock.json yarn.lock pnpm-lock.yaml bun.lockb npm-shrinkwrap.json .npmrc lib/.npmrc .DS_Store lib/.DS_Store a.orig .a.swp ._x npm-debug.log .git/HEAD lib/.git/HEAD .svn/x CVS/x node_modules/x/a.js lib/node_modules/y/a.js lib/package-lock.json',
    ),
  ],
  [
    'never in, though listed',
    { files: ['package-lock.json', '.npmrc', 'node_modules', '.git', 'lib'] },
    empty('package-lock.json .npmrc node_modules/x/a.js .git/HEAD lib/package-lock.json lib/.npmrc lib/yarn.lock'),
  ],
  ['npm’s own leftovers', {}, empty('.lock-wscript .wafpickle-7 build/config.gypi archived-packages/a.tgz lib/a.js')],
  ['dot files', { files: ['.github', '.env.example'] }, empty('.github/a.yml .env.example .env')],
  ['names with blanks and brackets', { files: ['a b', 'x[1]'] }, { 'a b/c.js': '', ...empty('x[1]/d.js x1/e.js') }],
  ['a dependency that is bundled', { dependencies: DEPENDS, bundleDependencies: ['a'] }, MODULES],
  ['every dependency is bundled', { dependencies: DEPENDS, bundledDependencies: true, files: ['lib'] }, MODULES],
  ['one that is no dependency', { devDependencies: DEPENDS, bundleDependencies: ['a'] }, MODULES],
  ['a workspace’s root', { workspaces: ['packages/*'] }, WORKSPACE],
  ['a workspace’s root with files', { workspaces: ['packages/*'], files: ['packages', 'lib'] }, WORKSPACE],
];

test('each case is packed as npm packs it', () => {
  const trees = CASES.map(([, manifest, files]) => ({ manifest, files }));
  const seen = byNpm(trees);
  expect(CASES.map(([name], index) => [name, byUs(trees[index] as Tree)])).toEqual(
    CASES.map(([name], index) => [name, seen[index]]),
  );
  expect(CASES.length).toBeGreaterThan(30);
});

/** Trees that are small and full of names that rules speak of. */
const PARTS = [
  'dist',
  'src',
  'lib',
  'a.js',
  'b.js',
  'a.map',
  'secret.txt',
  'README.md',
  '.env',
  'test',
  'license',
] as const;
const part = fc.constantFrom(...PARTS);
const path = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const pattern = fc
  .tuple(
    fc.constantFrom('', '', '', '!', '!', './', '/', '**/', '!/', '!**/'),
    fc.oneof(path, part, fc.constantFrom('*', '**', '*.js', 'dist/*', 'dist/**/*.js', 's*', '*.{js,map}', '.')),
    fc.constantFrom('', '', '', '/', '/*', '/**'),
  )
  .map((words) => words.join(''));
const list = fc.array(pattern, { maxLength: 4 });
const tree: fc.Arbitrary<Tree> = fc
  .record({
    paths: fc.uniqueArray(path, { minLength: 1, maxLength: 12 }),
    files: fc.option(list, { nil: undefined, freq: 2 }),
    ignores: fc.array(
      fc.tuple(fc.constantFrom('', '', 'dist/', 'lib/'), fc.constantFrom('.npmignore', '.gitignore'), list),
      {
        maxLength: 3,
      },
    ),
    main: fc.option(path, { nil: undefined, freq: 3 }),
    bin: fc.option(path, { nil: undefined, freq: 3 }),
  })
  .map(({ paths, files, ignores, main, bin }) => {
    // A path is a file or a folder, and a folder that holds an ignore file is one.
    const named = [...paths, ...ignores.map(([folder, name]) => folder + name)];
    const plain = paths.filter((one) => !named.some((other) => other.startsWith(`${one}/`)));
    const texts = Object.fromEntries(ignores.map(([folder, name, rules]) => [folder + name, rules.join('\n')]));
    const manifest = { ...(files && { files }), ...(main && { main }), ...(bin && { bin: { weather: bin } }) };
    return { manifest, files: { ...empty(plain.join(' ')), ...texts } };
  })
  .filter(({ files }) => !Object.hasOwn(files, ''));

/** Each asks npm once about many trees; hundreds of trees by hand: PACKING_TREES=20. */
const ASKED = Number(process.env['PACKING_TREES'] ?? 1);

test('made-up trees are packed as npm packs them', () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 40, maxLength: 40 }), (trees) => {
      expect(trees.map(byUs)).toEqual(byNpm(trees));
    }),
    { numRuns: ASKED, seed: 11 },
  );
}, 600_000);

test('a file that is not there yet is judged as if it were', () => {
  fc.assert(
    fc.property(tree, (one) => {
      const texts = textsOf(one);
      const manifest = readNodeManifest(texts['package.json']);
      for (const path of Object.keys(texts).filter((name) => !/(^|\/)(package\.json|\..*ignore)$/.test(name))) {
        const { [path]: _, ...others } = texts;
        const whole = packingOf(manifest, memoryFiles(texts));
        expect([path, packingOf(manifest, memoryFiles(others)).packs(path)]).toEqual([path, whole.packs(path)]);
      }
    }),
    { seed: 11 },
  );
});

describe('a member of an npm workspace', () => {
  test.each<[string, Texts]>([
    ['no rules of its own', { '.gitignore': 'dist\n*.log\n', 'packages/.npmignore': 'secret.txt\n' }],
    [
      '"files"',
      {
        '.gitignore': 'dist\n',
        'packages/one/package.json': '{ "name": "one", "version": "1.0.0", "files": ["dist"] }',
      },
    ],
    ['.npmignore wins over .gitignore', { '.gitignore': '*.js\n', '.npmignore': '*.log\n' }],
    ['its own rules come later', { '.gitignore': '*.log\n', 'packages/one/.npmignore': '!b.log\n' }],
  ])('%s', (_, rules) => {
    const folder = mkdtempSync(join(base, 'member-'));
    const texts: Texts = {
      ...empty('packages/one/a.js packages/one/b.log packages/one/dist/c.js packages/one/secret.txt'),
      'package.json': '{ "name": "root", "version": "1.0.0", "private": true, "workspaces": ["packages/*"] }',
      'packages/one/package.json': '{ "name": "one", "version": "1.0.0" }',
      ...rules,
    };
    write(folder, texts);
    const files = memoryFiles(texts);
    const project = { ...PROJECT, path: 'packages/one', manifestFile: 'packages/one/package.json' };
    const manifest = readNodeManifest(texts['packages/one/package.json']);
    const input: NodeInput = { ...INPUT, files, project: { ...project, manifest } };
    const { packs } = packingIn(input);
    const [packed] = ask(join(folder, 'packages/one'), ['.']);
    expect(packageFiles(input).all.filter(packs)).toEqual(packed);
  });
});
