// Every rule about npm packages held to its fixture, and cases beside.

import { describe, expect, test } from '@jest/globals';
import type { Finding, ProjectSettings } from '../../../../src/core/types.js';
import { NODE_RULES } from '../../../../src/ecosystems/node/rules/index.js';
import { SETTINGS } from '../../../support/settings.js';
import { memoryFiles } from './memory-files.js';
import { checkFiles, checkFixture, type Fault, holdToFixtures } from './suite.js';

const OPTIONS = { ecosystem: 'node', tag: null, repository: 'octo/weather-mcp' } as const;
const check = (fixture: string): Promise<readonly Finding[]> => checkFixture(fixture, OPTIONS);

/** Rule → where its fixture goes wrong, how much that weighs, and what the hint says to write. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'node-manifest-readable': ['package.json', 10, 'error', 'remove comments'],
  'node-name': ['package.json', 2, 'error', '"name": "weather-mcp"'],
  'node-version': ['package.json', 3, 'error', '"version": "1.4.0"'],
  'node-private': ['package.json', 23, 'error', 'Remove "private": true'],
  'node-publish-config': ['package.json', 21, 'warning', 'Move the value to "main" in package.json'],
  'node-bin': ['package.json', 2, 'error', '"bin": { "weather-mcp": "src/index.js" }'],
  'node-bin-target': ['package.json', 12, 'error', 'Write "src/index.js".'],
  'node-main-target': ['package.json', 11, 'note', 'remove "main"'],
  'node-main-guard': ['src/index.js', 6, 'warning', 'pathToFileURL(realpathSync(process.argv[1])).href'],
  'node-shebang': ['src/index.js', 1, 'error', '#!/usr/bin/env node'],
  'node-executable': ['src/index.js', undefined, 'note', 'git update-index --chmod=+x src/index.js'],
  'node-files': ['package.json', 14, 'warning', 'Add "src" to "files"'],
  'node-publint': ['package.json', 14, 'warning', 'exports_types_should_be_first'],
  'node-build-hook': ['package.json', 23, 'note', '"prepack": "npm run build"'],
  'node-module-type': ['src/forecast.js', 1, 'error', 'src/forecast.cjs'],
  'node-relative-imports': ['src/index.js', 4, 'error', 'Write "./forecast.js"'],
  'node-json-imports': ['src/index.js', 4, 'error', 'with { type: "json" }'],
  'node-imports-declared': ['src/forecast.js', 1, 'warning', 'npm install zod'],
  'node-engines': ['package.json', 18, 'warning', '">=20"'],
  'node-workspace-protocol': ['package.json', 22, 'error', 'pnpm-lock.yaml'],
  'node-git-dependency': ['package.json', 22, 'warning', 'version range'],
  'node-prerelease-dependency': ['package.json', 22, 'note', 'release'],
  'node-dev-tools': ['package.json', 22, 'note', 'npm install --save-dev typescript'],
  'node-open-sdk-bound': ['package.json', 21, 'warning', '"^2.4.0"'],
  'node-lockfile': ['yarn.lock', 1, 'warning', 'git rm yarn.lock'],
  'node-lock-in-step': ['package.json', 21, 'error', 'npm install'],
  'node-install-scripts': ['package.json', 24, 'warning', 'prepack'],
  'node-install-script-runs': ['package.json', 21, 'error', 'prepare'],
  'node-repository': ['package.json', 8, 'warning', 'git+https://github.com/octo/weather-mcp.git'],
  'node-license': ['package.json', 5, 'warning', '"MIT"'],
  'node-mcp-name': ['package.json', 2, 'warning', '"mcpName": "io.github.octo/weather-mcp"'],
};

// The layout of a project is judged in a suite of its own.
const RULES = NODE_RULES.filter(({ id }) => !id.startsWith('layout-'));
holdToFixtures(RULES, FAULTS, check);

test('the sound project has nothing wrong', async () => {
  expect(await check('sound-node')).toEqual([]);
});

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
const rulesOf = async (
  manifest: object,
  files: Readonly<Record<string, string>> = {},
  settings: ProjectSettings = SETTINGS,
): Promise<readonly string[]> => {
  const text = JSON.stringify({ ...SOUND, ...manifest }, null, 2);
  const found = await checkFiles(
    memoryFiles({ LICENSE: 'MIT', 'dist/index.js': '#!/usr/bin/env node\n', ...files, 'package.json': text }),
    { ...OPTIONS, settings },
  );
  return found.map(({ rule, level }) => `${level} ${rule}`);
};

describe('what is right in its place', () => {
  test.each([
    ['a plain one', {}, {}],
    ['workspace: with a pnpm lock file', { dependencies: { core: 'workspace:*' } }, { 'pnpm-lock.yaml': '' }],
    [
      'a bundler takes devDependencies in',
      { scripts: { build: 'tsup', prepack: 'tsup' }, devDependencies: { zod: '4' } },
      { 'dist/index.js': '#!/usr/bin/env node\nimport "zod";' },
    ],
    [
      'types are gone at run time',
      { devDependencies: { hono: '4' } },
      { 'dist/index.js': '#!/usr/bin/env node\n', 'src/index.ts': 'import type { Hono } from "hono";' },
    ],
    ['a guarded import', {}, { 'dist/index.js': '#!/usr/bin/env node\ntry { await import("fsevents"); } catch {}' }],
    ['Node’s own modules', {}, { 'dist/index.js': '#!/usr/bin/env node\nimport "node:fs"; import "path";' }],
    [
      'require made by createRequire',
      {},
      {
        'dist/index.js':
          '#!/usr/bin/env node\nimport { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);\nrequire("./x.cjs");',
        'dist/x.cjs': 'module.exports = 1;',
      },
    ],
    [
      'several bins of which one is the package’s',
      { bin: { 'weather-mcp': 'dist/index.js', 'weather-setup': 'dist/index.js' } },
      {},
    ],
    ['a licence of one’s own', { license: 'SEE LICENSE IN LICENSE' }, {}],
    ['an exact SDK', { dependencies: { '@modelcontextprotocol/sdk': '1.32.2' } }, {}],
    ['a git hook on prepare', { scripts: { prepare: 'husky' } }, {}],
  ])('%s', async (_, manifest, files) => {
    expect(await rulesOf(manifest, files)).toEqual([]);
  });
});

describe('what is wrong in other ways', () => {
  test.each([
    ['the bin is outside', { bin: '../cli.js' }, {}, ['error node-bin-target']],
    ['the case differs', { bin: 'dist/Index.js' }, {}, ['error node-bin-target']],
    [
      'npx cannot choose',
      { bin: { serve: 'dist/index.js', setup: 'dist/other.js' } },
      { 'dist/other.js': '#!/usr/bin/env node\n' },
      ['error node-bin'],
    ],
    [
      'a build folder that is ignored and no files',
      { files: undefined, scripts: { build: 'tsc', prepack: 'tsc' } },
      { '.gitignore': 'dist/\n' },
      ['warning node-files'],
    ],
    ['no Node fits', { engines: { node: '>=30 <20' } }, {}, ['error node-engines']],
    ['a local path', { dependencies: { core: 'file:../core' } }, {}, ['error node-workspace-protocol']],
    ['every SDK', { dependencies: { '@modelcontextprotocol/sdk': 'latest' } }, {}, ['warning node-open-sdk-bound']],
    ['a range that npm cannot read', { dependencies: { core: '^^1' } }, {}, ['error node-git-dependency']],
    [
      'CommonJS that is stated',
      { type: 'commonjs' },
      { 'dist/index.js': '#!/usr/bin/env node\nimport "node:fs";\n' },
      ['error node-module-type'],
    ],
    [
      'a type that is not stated',
      { type: undefined },
      { 'dist/index.js': '#!/usr/bin/env node\nimport "node:fs";\n' },
      ['warning node-module-type'],
    ],
    [
      'devDependencies at run time',
      { devDependencies: { zod: '4' } },
      { 'dist/index.js': '#!/usr/bin/env node\nimport "zod";' },
      ['warning node-imports-declared'],
    ],
    [
      'capital letters in the repository',
      { repository: 'https://github.com/Octo/weather-mcp' },
      {},
      ['warning node-repository'],
    ],
    ['no licence', { license: undefined }, {}, ['warning node-license']],
  ])('%s', async (_, manifest, files, expected) => {
    expect(await rulesOf(manifest, files)).toEqual(expected);
  });

  test('no bin weighs less where the configuration says how to start', async () => {
    const settings = { ...SETTINGS, smoke: { ...SETTINGS.smoke, command: ['node', 'dist/index.js'] } };
    expect(await rulesOf({ bin: undefined, main: 'dist/index.js' }, {}, settings)).toEqual(['warning node-bin']);
  });
});
