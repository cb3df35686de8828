// Files on which a reader with a loop in a loop never ends. The tests hold the answers; `bench/hostile.mjs` says how long they take.

const BIN = '#!/usr/bin/env node\n';

/** Nearly secrets, very often, in the files of an npm package. */
export const ALMOST_SECRETS: Readonly<Record<string, string>> = {
  'src/line.js': `${'://a:b'.repeat(100_000)}\n${'xoxb-1-'.repeat(100_000)}${'-----BEGIN PRIVATE KEY-----'.repeat(20_000)}`,
  'src/word.js': `AKIA ${'eyJ'.repeat(300_000)} npm_${'a'.repeat(150_000)}`,
  'src/keys.js': `-----BEGIN PGP ${'PRIVATE'} KEY BLOCK-----\n`.repeat(30_000),
  '.git-credentials': '://a:'.repeat(300_000),
  '.env': `A=${' '.repeat(300_000)}x\n${'://:'.repeat(150_000)}`,
  'src/unseen.js': 'f("\u202e");'.repeat(30_000),
  'src/huge.js': ` ${'x'.repeat(6_000_000)}`,
};

/** Workflows by name. */
export const LONG_WORKFLOWS: readonly [name: string, text: string][] = [
  ['deep', `on: push\njobs: ${'{ a: '.repeat(3000)}`],
  ['deep lists', `on: push\njobs: { a: { steps: ${'['.repeat(10_000)}`],
  [
    'aliases of aliases',
    `a: &a [x, x]\n${[...'bcdefghijk'].map((name, at) => `${name}: &${name} [*${'abcdefghij'[at]}, *${'abcdefghij'[at]}]\n`).join('')}on: push\njobs: { a: { steps: *k } }`,
  ],
  ['an alias of itself', 'on: push\njobs: &a { a: *a }'],
  ['a long line', `on: push\njobs: { a: { steps: [{ run: "npm publish ${'${{ inputs.a }} && '.repeat(20_000)}" }] } }`],
  [
    'spaces without end',
    `on: push\njobs: { a: { steps: [{ run: "${'A=1 '.repeat(50_000)}" }, { run: "${' '.repeat(200_000)}" }] } }`,
  ],
  ['megabytes', `on: push\n# ${'x'.repeat(10_000_000)}`],
];

const BEGIN = `${BIN}import { a } from "./server";\na;\n`;
const ESM = '{ "compilerOptions": { "module": "es2022", "moduleResolution": "bundler" } }';

/** Files of an npm package that is compiled, by name. */
export const LONG_SOURCES: readonly (readonly [name: string, files: Readonly<Record<string, string>>])[] = (
  [
    ['a configuration of deep lists', { 'tsconfig.json': '['.repeat(50_000) }],
    ['a configuration of deep objects', { 'tsconfig.json': '{ "a": '.repeat(40_000) }],
    [
      'thousands of imports',
      { 'tsconfig.json': ESM, 'src/server.ts': 'export const a = 1;', 'src/index.ts': BEGIN.repeat(5000) },
    ],
    [
      'a wide lock file',
      {
        'pnpm-lock.yaml': `importers:\n  .:\n    dependencies:\n${'      a:\n        specifier: b\n'.repeat(20_000)}packages:\n`,
      },
    ],
  ] as const
).map(([name, files]) => [name, { 'src/index.ts': BEGIN, ...files }]);
