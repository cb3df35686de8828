// Files that a pull request may hold to keep a check busy, to fill its memory or to make it read what is not the repository's.

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What becomes of a path: a text, a link to this target, or a pipe. */
export type Planted = string | { readonly link: string } | 'pipe';

export interface Attack {
  readonly name: string;
  readonly files: Readonly<Record<string, Planted>>;
}

const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('');
const PYPROJECT = `[build-system]
requires = ["hatchling==1.27.0"]
build-backend = "hatchling.build"

[project]
name = "weather-mcp"
version = "1.2.3"
requires-python = ">=3.10"
dependencies = ["mcp==1.12.0"]
`;
const PACKAGE = {
  name: 'weather-mcp',
  version: '1.2.3',
  type: 'module',
  bin: { 'weather-mcp': 'index.js' },
  files: ['index.js'],
};
const pack = (more: object): string => JSON.stringify({ ...PACKAGE, ...more });

/** Files that are read wherever there is a project; each in turn becomes something else than a file. */
const READ = [
  'mcp-drydock.toml',
  'pyproject.toml',
  'package.json',
  'package-lock.json',
  'pnpm-workspace.yaml',
  'server.json',
  'manifest.json',
  'mcp.json',
  'requirements.txt',
  'tsconfig.json',
  'index.js',
  'server.py',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'MANIFEST.in',
  '.npmignore',
  '.npmrc',
  '.github/workflows/release.yml',
] as const;

const everywhere = (planted: Planted): Attack['files'] => Object.fromEntries(READ.map((file) => [file, planted]));
const depth = 100_000;

export const ATTACKS: readonly Attack[] = [
  { name: 'every file a link to an endless device', files: everywhere({ link: '/dev/zero' }) },
  { name: 'every file a pipe', files: everywhere('pipe') },
  { name: 'every file a link to a terminal', files: everywhere({ link: '/dev/tty' }) },
  { name: 'every file a link to what the kernel makes up', files: everywhere({ link: '/proc/self/environ' }) },
  {
    name: 'every file a link to itself',
    files: Object.fromEntries(READ.map((file) => [file, { link: file.split('/').at(-1) ?? file }])),
  },
  { name: 'folders in a circle', files: { 'a/b': { link: '..' }, 'a/c': { link: '.' } } },
  ...(['pyproject.toml', 'package.json', 'mcp-drydock.toml'] as const).flatMap((file): Attack[] => [
    { name: `${file} a link to an endless device`, files: { [file]: { link: '/dev/zero' } } },
    { name: `${file} a pipe`, files: { [file]: 'pipe' } },
  ]),
  ...(['pyproject.toml', 'mcp-drydock.toml'] as const).flatMap((file): Attack[] => {
    const start = file === 'pyproject.toml' ? PYPROJECT : '';
    return [
      {
        name: `${file} with a key of 50,000 parts`,
        files: { [file]: `${start}[tool]\n${'a.'.repeat(50_000)}a = 1\n` },
      },
      { name: `${file} with a table of 50,000 parts`, files: { [file]: `${start}[${'a.'.repeat(50_000)}a]\n` } },
      {
        name: `${file} with 2,000 keys of 60 parts`,
        files: { [file]: `${start}[tool]\n${many(2000, (at) => `k${at}${'.a'.repeat(60)} = 1\n`)}` },
      },
      {
        name: `${file} with deep lists`,
        files: { [file]: `${start}[tool]\na = ${'['.repeat(depth)}${']'.repeat(depth)}\n` },
      },
      {
        name: `${file} with deep tables`,
        files: { [file]: `${start}[tool]\na = ${'{a='.repeat(depth)}1${'}'.repeat(depth)}\n` },
      },
      {
        name: `${file} with 9 MB of keys`,
        files: { [file]: `${start}[tool]\n${many(600_000, (at) => `key${at} = 1\n`)}` },
      },
      { name: `${file} with 9 MB in a line`, files: { [file]: `${start}[tool]\na = "${'x'.repeat(9_000_000)}"\n` } },
    ];
  }),
  {
    name: 'mcp-drydock.toml with a baseline that is an endless device',
    files: { 'mcp-drydock.toml': 'baseline = "/dev/zero"\n' },
  },
  {
    name: 'mcp-drydock.toml with a baseline that is a pipe',
    files: { 'mcp-drydock.toml': 'baseline = "known.json"\n', 'known.json': 'pipe' },
  },
  {
    name: 'mcp-drydock.toml with a deep baseline',
    files: { 'mcp-drydock.toml': 'baseline = "known.json"\n', 'known.json': '['.repeat(5_000_000) },
  },
  {
    name: 'mcp-drydock.toml with a glob that repeats itself',
    files: {
      'mcp-drydock.toml': `[package]\ninclude = ["${'*(*('.repeat(20)}a${'))'.repeat(20)}b", "${'{a,b}'.repeat(30)}"]\n[[project]]\npath = "."\necosystem = "code-package"\n`,
      'server.py': 'print()\n',
      [`${'a'.repeat(200)}`]: '',
    },
  },
  ...(
    ['package.json', 'package-lock.json', 'server.json', 'manifest.json', 'mcp.json', 'tsconfig.json'] as const
  ).flatMap((file): Attack[] => {
    const base: Attack['files'] = file === 'package.json' ? {} : { 'package.json': pack({}) };
    return [
      {
        name: `${file} with deep lists`,
        files: { ...base, [file]: `{"name": ${'['.repeat(depth)}${']'.repeat(depth)}}` },
      },
      { name: `${file} with deep tables`, files: { ...base, [file]: `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}` } },
      {
        name: `${file} with 9 MB of keys`,
        files: { ...base, [file]: `{"name": "x"${many(600_000, (at) => `,"k${at}":[]`)}}` },
      },
      {
        name: `${file} with 9 MB of empty lists`,
        files: { ...base, [file]: `{"name": [${'[],'.repeat(3_000_000)}[]]}` },
      },
    ];
  }),
  {
    name: 'package.json with globs that repeat themselves',
    files: {
      'package.json': pack({
        files: [`${'*(*('.repeat(20)}a${'))'.repeat(20)}b`, '{a,b}'.repeat(30)],
        workspaces: ['**/'.repeat(200), `${'{a,b}'.repeat(30)}`],
      }),
      [`${'a'.repeat(200)}`]: '',
    },
  },
  {
    name: 'package.json with 20,000 dependencies',
    files: {
      'package.json': pack({
        dependencies: Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`d${at}`, '^1.0.0'])),
      }),
    },
  },
  ...(['.github/workflows/release.yml', 'pnpm-workspace.yaml', 'pnpm-lock.yaml'] as const).flatMap((file): Attack[] => [
    {
      name: `${file} with aliases of aliases`,
      files: {
        'package.json': pack({}),
        [file]: `a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n${many(12, (at) => `a${at + 1}: &a${at + 1} [${many(10, () => `*a${at},`)}]\n`)}`,
      },
    },
    {
      name: `${file} with deep lists`,
      files: { 'package.json': pack({}), [file]: `on: ${'['.repeat(depth)}${']'.repeat(depth)}\n` },
    },
    {
      name: `${file} with deep tables`,
      files: { 'package.json': pack({}), [file]: many(2000, (at) => `${' '.repeat(at)}a:\n`) },
    },
    {
      name: `${file} with 9 MB of keys`,
      files: { 'package.json': pack({}), [file]: many(600_000, (at) => `k${at}: 1\n`) },
    },
    {
      name: `${file} with 500 kB of short values`,
      files: { 'package.json': pack({}), [file]: `on: [${'a,'.repeat(250_000)}a]\n` },
    },
  ]),
  ...(['server.py', 'index.js'] as const).flatMap((file): Attack[] => {
    const base: Attack['files'] = file === 'server.py' ? { 'pyproject.toml': PYPROJECT } : { 'package.json': pack({}) };
    return [
      { name: `${file} with deep brackets`, files: { ...base, [file]: `${'('.repeat(depth)}1${')'.repeat(depth)}\n` } },
      { name: `${file} with 9 MB of code`, files: { ...base, [file]: 'import os\n'.repeat(900_000) } },
      { name: `${file} with 9 MB in a line`, files: { ...base, [file]: `x = "${'a'.repeat(9_000_000)}"\n` } },
    ];
  }),
  ...(
    ['README.md', 'CHANGELOG.md', 'LICENSE', 'requirements.txt', 'MANIFEST.in', '.gitignore', '.npmignore'] as const
  ).flatMap((file): Attack[] => [
    {
      name: `${file} with 9 MB of brackets`,
      files: {
        'pyproject.toml': `${PYPROJECT}readme = "README.md"\n`,
        'package.json': pack({}),
        [file]: `# 1.2.3\n${'['.repeat(9_000_000)}\n`,
      },
    },
    {
      name: `${file} with 2 million lines`,
      files: {
        'pyproject.toml': `${PYPROJECT}readme = "README.md"\n`,
        'package.json': pack({}),
        [file]: '#a*\n'.repeat(2_000_000),
      },
    },
  ]),
  {
    name: '3,000 projects',
    files: Object.fromEntries(
      Array.from({ length: 3000 }, (_, at) => [`p${at}/package.json`, pack({ name: `p${at}` })]),
    ),
  },
];

/** Puts an attack into a folder, over what is there. */
export function plant(folder: string, { files }: Attack): void {
  for (const [path, planted] of Object.entries(files)) {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    rmSync(full, { force: true });
    if (planted === 'pipe') execFileSync('mkfifo', [full]);
    else if (typeof planted === 'string') writeFileSync(full, planted);
    else symlinkSync(planted.link, full);
  }
}
