// Rules about npm packages on sources, lock files and scripts that are made up in memory: what is found, and what must not be.

import { describe, expect, test } from '@jest/globals';
import { licenseFile } from '../../../../src/check/rules/license-file.js';
import { runRules } from '../../../../src/check/run.js';
import type { Finding, Fix, ProjectSettings } from '../../../../src/core/types.js';
import { ecosystemOf } from '../../../../src/ecosystems/index.js';
import { detectNode } from '../../../../src/ecosystems/node/detect.js';
import { SETTINGS } from '../../../support/settings.js';
import { LONG_SOURCES } from './hostile-files.js';
import { memoryFiles } from './memory-files.js';
import { checkFiles } from './suite.js';

const BIN = '#!/usr/bin/env node\n';
const SOUND = {
  name: 'weather-mcp',
  version: '1.4.0',
  license: 'MIT',
  type: 'module',
  repository: 'github:octo/weather-mcp',
  bin: 'dist/index.js',
  files: ['dist'],
  engines: { node: '>=20' },
};
type Texts = Readonly<Record<string, string>>;

async function check(
  manifest: object,
  files: Texts = {},
  settings: ProjectSettings = SETTINGS,
): Promise<readonly Finding[]> {
  const text = JSON.stringify({ ...SOUND, ...manifest }, null, 2);
  const all = memoryFiles({ LICENSE: 'MIT', 'dist/index.js': BIN, ...files, 'package.json': text });
  return checkFiles(all, { ecosystem: 'node', tag: null, repository: 'octo/weather-mcp', settings });
}
const said = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ level, rule, file, line, column }) => `${level} ${rule} ${file}:${line}:${column}`);
/** A file set without the committed build: what is packed is compiled from src/. */
async function compiled(manifest: object, files: Texts): Promise<readonly string[]> {
  const text = JSON.stringify({ ...SOUND, scripts: { prepack: 'tsc' }, ...manifest }, null, 2);
  const all = memoryFiles({ LICENSE: 'MIT', ...files, 'package.json': text });
  return said(await checkFiles(all, { ecosystem: 'node', tag: null, repository: 'octo/weather-mcp' }));
}
const ESM = { 'tsconfig.json': '{ "compilerOptions": { "module": "es2022", "moduleResolution": "bundler" } }' };

describe('relative imports of what tsc compiles', () => {
  const server = { ...ESM, 'src/server.ts': 'export const a = 1;\nexport type T = 1;\nexport class C {}\n' };
  test.each([
    [
      'without .js',
      { 'src/index.ts': `${BIN}import { a } from "./server";\na;\n` },
      ['error node-relative-imports src/index.ts:2:19'],
    ],
    [
      'for its effects',
      { 'src/index.ts': `${BIN}import "./server";\n` },
      ['error node-relative-imports src/index.ts:2:8'],
    ],
    [
      'handed on',
      { 'src/index.ts': `${BIN}export * from "./server";\n` },
      ['error node-relative-imports src/index.ts:2:15'],
    ],
    [
      'a folder',
      { 'src/index.ts': `${BIN}import { a } from "./tools";\na;\n`, 'src/tools/index.ts': 'export const a = 1;' },
      ['error node-relative-imports src/index.ts:2:19'],
    ],
    [
      'only when it is needed',
      { 'src/index.ts': `${BIN}export const f = () => import("./server");\n` },
      ['warning node-relative-imports src/index.ts:2:31'],
    ],
    [
      'in a file that a type brings',
      { 'src/index.ts': `${BIN}import { T } from "./server";\nexport const x: T = 1;\n` },
      [],
    ],
    [
      'a class as a type',
      { 'src/index.ts': `${BIN}import { C } from "./server";\nexport const x = (c: C): C => c;\n` },
      [],
    ],
    ['import type', { 'src/index.ts': `${BIN}import type { C } from "./server";\n` }, []],
    ['with .js', { 'src/index.ts': `${BIN}import { a } from "./server.js";\na;\n` }, []],
  ] as const)('%s', async (_, files, expected) => {
    expect(await compiled({}, { ...server, ...files })).toEqual(expected);
  });

  const bad = { ...server, 'src/index.ts': `${BIN}import { a } from "./server";\na;\n` };
  const found = ['error node-relative-imports src/index.ts:2:19'];
  test.each([
    [
      'CommonJS',
      {},
      { 'tsconfig.json': '{ "compilerOptions": { "module": "commonjs" } }' },
      ['error node-module-type tsconfig.json:1:24'],
    ],
    ['a bundler', { scripts: { prepack: 'tsup' } }, {}, []],
    ['what repairs it afterwards', { scripts: { prepack: 'tsc && tsc-alias --resolve-full-paths' } }, {}, []],
    ['a script of one’s own', { scripts: { prepack: 'tsc && node scripts/fix.js' } }, {}, []],
    [
      'a build through other scripts',
      {
        scripts: {
          prebuild: 'rimraf dist',
          build: 'npm run compile && shx chmod +x dist/*.js',
          compile: 'tsc -p tsconfig.json',
          prepack: 'npm run build',
        },
      },
      {},
      found,
    ],
    [
      'another configuration',
      { scripts: { prepack: 'tsc -p tsconfig.build.json' } },
      { 'tsconfig.build.json': '{ "extends": "./tsconfig.json", /* JSONC */ }' },
      found,
    ],
    ['one from a package', {}, { 'tsconfig.json': '{ "extends": "@tsconfig/node20/tsconfig.json" }' }, []],
    ['nodenext', {}, { 'tsconfig.json': '{ "compilerOptions": { "module": "NodeNext" } }' }, found],
    [
      'nodenext without a type',
      { type: undefined },
      { 'tsconfig.json': '{ "compilerOptions": { "module": "NodeNext" } }' },
      [],
    ],
    ['a circle of configurations', {}, { 'tsconfig.json': '{ "extends": "./tsconfig.json" }' }, []],
  ] as const)('%s', async (_, manifest, files, expected) => {
    expect(await compiled(manifest, { ...bad, ...files })).toEqual(expected);
  });

  test('import statements and no type', async () => {
    const files = { ...ESM, 'src/index.ts': `${BIN}import "node:fs";\n` };
    expect(await compiled({ type: undefined }, files)).toEqual(['warning node-module-type tsconfig.json:1:24']);
    expect(await compiled({ type: 'commonjs' }, files)).toEqual(['error node-module-type tsconfig.json:1:24']);
  });
});

describe('relative imports of what is shipped as it stands', () => {
  const at = (level: string) => [`${level} node-relative-imports dist/index.js:2:8`];
  test.each([
    ['without .js', `${BIN}import "./server";\n`, { 'dist/server.js': '' }, at('error')],
    ['a folder', `${BIN}import "./tools";\n`, { 'dist/tools/index.js': '' }, at('error')],
    ['another case', `${BIN}import "./Server.js";\n`, { 'dist/server.js': '' }, at('error')],
    ['not there', `${BIN}import "./gone.js";\n`, {}, at('error')],
    ['in try', `${BIN}try { await import("./gone.js"); } catch {}\n`, {}, []],
    ['with a query', `${BIN}import "./server.js?x";\n`, { 'dist/server.js': '' }, []],
  ])('%s', async (_, text, files, expected) => {
    expect(said(await check({}, { 'dist/index.js': text, ...files }))).toEqual(expected);
  });
  test('what the build may make is left to it', async () => {
    const scripts = { build: 'node make.js', prepack: 'npm run build' };
    expect(await check({ scripts }, { 'dist/index.js': `${BIN}import "./version.js";\n` })).toEqual([]);
  });
  test('CommonJS completes names', async () => {
    const files = { 'dist/index.js': `${BIN}require("./server");\n`, 'dist/server.js': '' };
    expect(await check({ type: 'commonjs' }, files)).toEqual([]);
  });
});

describe('what is packed beside it', () => {
  test.each([
    [
      'a file that "files" does not list',
      { bin: 'dist/index.js', files: ['dist/index.js'] },
      { 'dist/index.js': `${BIN}import "./a.js";`, 'dist/a.js': '' },
      ['error node-files dist/index.js:2:8'],
    ],
    [
      'for later',
      { files: ['dist/index.js'] },
      { 'dist/index.js': `${BIN}export const f = () => import("./a.js");`, 'dist/a.js': '' },
      ['warning node-files dist/index.js:2:31'],
    ],
    [
      'a file that .npmignore names',
      { files: undefined },
      { '.npmignore': 'lib/\n', 'dist/index.js': `${BIN}import "../lib/a.js";`, 'lib/a.js': '' },
      ['error node-files dist/index.js:2:8'],
    ],
    [
      'package.json is always there',
      {},
      { 'dist/index.js': `${BIN}import p from "../package.json" with { type: "json" };\np;` },
      [],
    ],
    ['a bin alone', { bin: 'cli.js', files: [] }, { 'cli.js': BIN }, []],
    [
      'a negated pattern',
      { files: ['dist', '!dist/a.js'] },
      { 'dist/index.js': `${BIN}import "./a.js";`, 'dist/a.js': '' },
      ['error node-files dist/index.js:2:8'],
    ],
    [
      'the whole folder',
      { files: ['./'], bin: 'lib/index.js' },
      { 'lib/index.js': `${BIN}import "./a.js";`, 'lib/a.js': '' },
      [],
    ],
    ['module for a bundler’s service', { module: './src/index.ts' }, { 'src/index.ts': '' }, []],
  ] as const)('%s', async (_, manifest, files, expected) => {
    expect(said(await check(manifest, files))).toEqual(expected);
  });
});

describe('JSON', () => {
  test.each([
    ['without an attribute', 'import p from "../package.json";\np;', ['error node-json-imports dist/index.js:2:15']],
    [
      'with assert',
      'import p from "../package.json" assert { type: "json" };\np;',
      ['error node-json-imports dist/index.js:2:15'],
    ],
    ['with', 'import p from "../package.json" with { type: "json" };\np;', []],
    [
      'required',
      'import { createRequire } from "node:module";\ncreateRequire(import.meta.url)("../package.json");',
      [],
    ],
  ])('%s', async (_, text, expected) => {
    expect(said(await check({}, { 'dist/index.js': BIN + text }))).toEqual(expected);
  });
});

describe('lock files', () => {
  const lock = (packages: object): Texts => ({
    'package-lock.json': JSON.stringify({ lockfileVersion: 3, packages: { '': {}, ...packages } }),
  });
  const pnpm = (specifier: string): Texts => ({
    'pnpm-lock.yaml': `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      zod:\n        specifier: ${specifier}\n        version: 4.1.0\n\npackages:\n\n  zod@4.1.0: {}\n`,
  });
  const bun = (asked: string): Texts => ({
    'bun.lock': `{ "workspaces": { "": { "dependencies": { ${asked} }, }, }, "packages": { "zod": ["zod@4.1.0", "", {}], }, }`,
  });
  const gap = ['error node-lock-in-step package.json:15:5'];
  test.each([
    ['npm: in step', '^4.0.0', lock({ 'node_modules/zod': { version: '4.1.0' } }), []],
    ['npm: another range that fits', '>=4', lock({ 'node_modules/zod': { version: '4.1.0' } }), []],
    ['npm: too old', '^4.0.0', lock({ 'node_modules/zod': { version: '3.25.0' } }), gap],
    ['npm: missing', '^4.0.0', lock({}), gap],
    [
      'npm: an older form of the file',
      '^4.0.0',
      { 'package-lock.json': '{ "lockfileVersion": 1, "dependencies": {} }' },
      [],
    ],
    ['pnpm: in step', '^4.0.0', pnpm('^4.0.0'), []],
    ['pnpm: another range', '^4.1.0', pnpm('^4.0.0'), gap],
    ['pnpm: overridden', '^4.1.0', { ...pnpm('^4.0.0'), 'pnpm-workspace.yaml': 'overrides:\n  zod: ^4.0.0\n' }, []],
    [
      'yarn 1: in step',
      '^4.0.0',
      { 'yarn.lock': '# yarn lockfile v1\n\n"zod@^3.0.0", zod@^4.0.0:\n  version "4.1.0"\n' },
      [],
    ],
    ['yarn 1: missing', '^4.1.0', { 'yarn.lock': '# yarn lockfile v1\n\nzod@^4.0.0:\n  version "4.1.0"\n' }, gap],
    [
      'yarn 4: in step',
      '^4.0.0',
      { 'yarn.lock': '__metadata:\n  version: 8\n\n"zod@npm:^4.0.0":\n  version: 4.1.0\n' },
      [],
    ],
    ['bun: in step', '>=4', bun('"zod": "^4.0.0",'), []],
    ['bun: too old', '^4.2.0', bun('"zod": "^4.0.0",'), gap],
    ['bun: missing', '^4.0.0', { 'bun.lock': '{ "workspaces": { "": {}, }, "packages": {}, }' }, gap],
    ['bun: left over', '^4.0.0', bun('"zod": "^4.0.0", "ms": "^2.0.0"'), ['error node-lock-in-step package.json:14:3']],
    ['bun: binary', '^4.0.0', { 'bun.lockb': '#!/usr/bin/env bun' }, []],
    ['a broken one', '^4.0.0', { 'package-lock.json': '{ "packages": ' }, []],
  ] as const)('%s', async (_, range, files, expected) => {
    const found = await check({ dependencies: { zod: range } }, files);
    expect(said(found)).toEqual(expected);
  });
  test('one that packageManager does not read', async () => {
    const found = await check({ packageManager: 'pnpm@10.34.9' }, { 'package-lock.json': '{}' });
    expect(said(found)).toEqual(['warning node-lockfile package.json:14:3']);
  });
});

describe('scripts at installation', () => {
  test.each([
    [{ scripts: { postinstall: 'husky' }, devDependencies: { husky: '9' } }, ['error node-install-script-runs']],
    [{ scripts: { postinstall: 'tsc' }, devDependencies: { typescript: '5' } }, ['error node-install-script-runs']],
    [{ scripts: { postinstall: 'husky || true' }, devDependencies: { husky: '9' } }, ['warning node-install-scripts']],
    [{ scripts: { prepare: 'husky' }, devDependencies: { husky: '9' } }, []],
    [{ scripts: { preinstall: 'npx only-allow pnpm' } }, ['warning node-install-scripts']],
    [{ scripts: { preinstall: 'npx -y only-allow pnpm' } }, ['warning node-install-scripts']],
    [
      { scripts: { postinstall: 'playwright install chromium' }, dependencies: { playwright: '1' } },
      ['warning node-install-scripts'],
    ],
  ])('%j', async (manifest, expected) => {
    expect((await check(manifest)).map(({ level, rule }) => `${level} ${rule}`)).toEqual(expected);
  });
  test('a file that is packed', async () => {
    const files = { 'dist/setup.js': '' };
    expect((await check({ scripts: { postinstall: 'node dist/setup.js' } }, files)).map(({ rule }) => rule)).toEqual([
      'node-install-scripts',
    ]);
  });
  test('something that npm compiles', async () => {
    const found = await check({ files: ['dist', 'binding.gyp'] }, { 'binding.gyp': '{}' });
    expect(said(found)).toEqual(['warning node-install-scripts binding.gyp:1:1']);
  });
});

describe('the rest', () => {
  const rules = async (manifest: object, files: Texts = {}): Promise<readonly string[]> =>
    (await check(manifest, files)).map(({ level, rule }) => `${level} ${rule}`);
  const workspace = { 'pnpm-lock.yaml': '', 'packages/core/package.json': '{ "name": "core", "private": true }' };
  test.each([
    ['TypeScript as a bin', { bin: 'dist/index.ts' }, { 'dist/index.ts': BIN }, ['error node-bin-target']],
    ['TypeScript for bun', { bin: 'dist/index.ts' }, { 'dist/index.ts': '#!/usr/bin/env bun\n' }, []],
    [
      'a name that others have',
      { bin: { 'weather-mcp': 'dist/index.js', setup: 'dist/index.js' } },
      {},
      ['note node-bin'],
    ],
    ['a command with a scope', { bin: { '@octo/weather-mcp': 'dist/index.js' } }, {}, ['note node-bin']],
    [
      'a main that the build may make',
      { main: 'lib/index.js', files: ['dist', 'lib'], scripts: { prepack: 'node make.js' } },
      { '.gitignore': 'lib/\n' },
      [],
    ],
    [
      'a main that nobody makes',
      { main: 'index.js', scripts: { prepack: 'node make.js' } },
      { '.gitignore': 'lib/\n' },
      ['note node-main-target'],
    ],
    [
      'types that nobody makes, of a library',
      { bin: undefined, main: 'dist/index.js', types: 'x.d.ts' },
      {},
      ['error node-bin', 'warning node-main-target'],
    ],
    [
      'a compiler that runs',
      { dependencies: { typescript: '^5.9.0' } },
      { 'dist/index.js': `${BIN}import "typescript";\n` },
      [],
    ],
    [
      'a bundle that "files" does not list',
      {
        bin: 'out/cli.js',
        scripts: { prepack: 'esbuild src/cli.ts --bundle --outfile=out/cli.js --banner:js="#!/usr/bin/env node"' },
      },
      {},
      ['note node-files'],
    ],
    ['a private sibling', { dependencies: { core: 'workspace:*' } }, workspace, ['error node-workspace-protocol']],
    [
      'a catalogue of yarn',
      { dependencies: { zod: 'catalog:' } },
      { '.yarnrc.yml': 'catalog:\n  zod: ^4.0.0\n', 'yarn.lock': '' },
      [],
    ],
    ['the licence lies elsewhere', { license: 'SEE LICENSE IN EULA.md' }, {}, ['warning node-license']],
    [
      'the folder of another package',
      { repository: { url: 'github:octo/weather-mcp', directory: 'packages/a' } },
      {},
      ['note node-repository'],
    ],
    [
      'below the SDK',
      { engines: { node: '>=18' }, dependencies: { '@modelcontextprotocol/client': '^2.4.0' } },
      {},
      ['warning node-engines'],
    ],
    ['the older SDK', { engines: { node: '>=18' }, dependencies: { '@modelcontextprotocol/sdk': '^1.32.0' } }, {}, []],
    [
      'below a dependency',
      { engines: { node: '>=18' }, dependencies: { zod: '^4.0.0' } },
      {
        'package-lock.json': JSON.stringify({
          packages: { '': {}, 'node_modules/zod': { version: '4.0.0', engines: { node: '>=20.1' } } },
        }),
      },
      ['note node-engines'],
    ],
    [
      'below the SDK and below a dependency that needs more',
      { engines: { node: '>=18' }, dependencies: { '@modelcontextprotocol/client': '^2.4.0', zod: '^4.0.0' } },
      {
        'package-lock.json': JSON.stringify({
          packages: {
            '': {},
            'node_modules/@modelcontextprotocol/client': { version: '2.4.0' },
            'node_modules/zod': { version: '4.0.0', engines: { node: '>=22' } },
          },
        }),
      },
      ['warning node-engines'],
    ],
    ['a range of access', { publishConfig: { access: 'everybody' } }, {}, ['error node-publish-config']],
    ['taken over by pnpm', { publishConfig: { main: 'dist/index.js' } }, { 'pnpm-lock.yaml': '' }, []],
    [
      'no files',
      { files: undefined },
      { 'test/a.test.js': '', '.github/workflows/ci.yml': 'on: push\n' },
      ['note node-publint'],
    ],
    [
      'a bundle holds what others brought',
      { scripts: { prepack: 'tsup' }, bin: 'dist/cli.js' },
      { 'src/cli.ts': `${BIN}import { z } from "zod";\nz;` },
      [],
    ],
    [
      'a package.json in a folder makes ES modules of what is there',
      { type: 'commonjs', bin: 'dist/esm/cli.js', files: ['dist'] },
      {
        'dist/esm/package.json': '{ "type": "module" }',
        'dist/esm/cli.js': `${BIN}import { a } from "./server";\nimport data from "./data.json";\na(data);\n`,
        'dist/esm/server.js': 'export const a = console.error;\n',
        'dist/esm/data.json': '{}',
      },
      ['error node-relative-imports', 'error node-json-imports'],
    ],
    [
      'a package.json in a folder makes CommonJS of what is there',
      { bin: 'dist/cjs/cli.js', files: ['dist'] },
      {
        'dist/cjs/package.json': '{ "type": "commonjs" }',
        'dist/cjs/cli.js': `${BIN}import data from "./data.json";\ndata;\n`,
        'dist/cjs/data.json': '{}',
      },
      [],
    ],
    [
      'a bundle of Parcel too',
      { scripts: { prepack: 'parcel build src/cli.ts' }, bin: 'dist/cli.js' },
      { 'src/cli.ts': `${BIN}import { z } from "zod";\nz;` },
      [],
    ],
    [
      'undeclared',
      { scripts: { prepack: 'tsc' }, bin: 'dist/cli.js' },
      { 'src/cli.ts': `${BIN}import { z } from "zod";\nz;` },
      ['warning node-imports-declared'],
    ],
    [
      'undeclared, a type only',
      { scripts: { prepack: 'tsc' }, bin: 'dist/cli.js' },
      { 'src/cli.ts': `${BIN}import { Z } from "zod";\nexport const z: Z = 1;` },
      [],
    ],
  ] as const)('%s', async (_, manifest, files, expected) => {
    expect(await rules(manifest, files)).toEqual(expected);
  });
});

test('pnpm packs the licence of its workspace’s root', async () => {
  const text = JSON.stringify({ ...SOUND, repository: { url: 'github:octo/weather-mcp', directory: 'packages/a' } });
  const files = { 'packages/a/package.json': text, 'packages/a/dist/index.js': BIN, LICENSE: 'MIT' };
  const rules = async (more: Texts): Promise<readonly string[]> => {
    const all = memoryFiles({ ...files, ...more });
    const project = detectNode('packages/a', all, SETTINGS);
    const known = { tag: undefined, tagVersion: undefined, repository: undefined };
    const input = { files: all, ...known, project: project!, ecosystem: ecosystemOf(project!) };
    return (await runRules([licenseFile], input, project)).map(({ rule }) => rule);
  };
  expect(await rules({ 'pnpm-workspace.yaml': 'packages: [packages/*]\n' })).toEqual([]);
  expect(await rules({ 'package-lock.json': '{}' })).toEqual(['license-file']);
});

describe('files that are made to hurt', () => {
  test.each(LONG_SOURCES)('%s', async (_, files) => {
    const found = await compiled({ dependencies: { a: '^1.0.0' } }, files);
    for (const one of found) expect(one).toMatch(/^(error|warning|note) \S/);
  });
});

describe('what --fix does', () => {
  const apply = (text: string, fixes: readonly Fix[] = []): string => {
    let changed = text;
    for (const fix of fixes)
      if ('start' in fix) changed = changed.slice(0, fix.start) + fix.text + changed.slice(fix.end);
    return changed;
  };
  async function fixed(
    manifest: object,
    file: string,
    files: Texts,
  ): Promise<{ text: string; left: readonly string[] }> {
    const text = JSON.stringify({ ...SOUND, ...manifest }, null, 2);
    const all = { LICENSE: 'MIT', 'dist/index.js': BIN, ...files, 'package.json': text };
    const options = { ecosystem: 'node', tag: null, repository: 'octo/weather-mcp' } as const;
    const [first] = (await checkFiles(memoryFiles(all), options)).filter(({ fixes }) => fixes !== undefined);
    const changed = apply(file === 'package.json' ? text : (files[file] ?? ''), first?.fixes);
    const left = await checkFiles(memoryFiles({ ...all, [file]: changed }), options);
    return { text: changed, left: left.map(({ rule }) => rule) };
  }
  const server = {
    'server.json': JSON.stringify({
      name: 'io.github.octo/weather-mcp',
      description: 'x',
      version: '1.4.0',
      packages: [{ registryType: 'npm', identifier: 'weather-mcp', version: '1.4.0', transport: { type: 'stdio' } }],
    }),
  };
  test.each([
    [
      'the bin’s folder',
      { files: ['README.md'] },
      'package.json',
      { 'dist/index.js': `${BIN}import "./a.js";`, 'dist/a.js': '' },
      '    "README.md",\n    "dist"\n  ]',
    ],
    [
      'the repository',
      { repository: { type: 'git', url: 'https://github.com/other/thing' } },
      'package.json',
      {},
      '"url": "git+https://github.com/octo/weather-mcp.git"',
    ],
    [
      'no repository',
      { repository: undefined },
      'package.json',
      {},
      '    "url": "git+https://github.com/octo/weather-mcp.git"\n',
    ],
    ['mcpName', {}, 'package.json', server, '  "mcpName": "io.github.octo/weather-mcp"'],
    [
      'the first line',
      {},
      'dist/index.js',
      { 'dist/index.js': '"use strict";\n' },
      '#!/usr/bin/env node\n"use strict";\n',
    ],
    ['an empty line before it', {}, 'dist/index.js', { 'dist/index.js': `\n${BIN}` }, BIN],
    ['a mark before it', {}, 'dist/index.js', { 'dist/index.js': `\uFEFF${BIN}` }, BIN],
  ] as const)('%s', async (_, manifest, file, files, expected) => {
    const { text, left } = await fixed(manifest, file, files);
    expect(text).toContain(expected);
    expect(left.filter((rule) => rule.startsWith('node-'))).toEqual([]);
  });
});

test('a server of one’s own is named by its own host, and a mirror on github.com is no fault there', async () => {
  const git = { tags: [], shallow: false, server: 'https://ghe.example.com' };
  const look = async (repository: unknown) => {
    const text = JSON.stringify({ ...SOUND, repository }, null, 2);
    const all = memoryFiles({ LICENSE: 'MIT', 'dist/index.js': BIN, 'package.json': text });
    const found = await checkFiles(all, { ecosystem: 'node', tag: null, repository: 'team/weather-mcp', git });
    return found.filter(({ rule }) => rule === 'node-repository').map(({ hint }) => hint);
  };
  expect(await look(undefined)).toEqual([expect.stringContaining('git+https://ghe.example.com/team/weather-mcp.git')]);
  expect(await look('github:octo/weather-mcp')).toEqual([]);
});
