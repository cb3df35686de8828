// How a project is recognised, which package manager it gets, and what is run to build it once.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Files } from '../../../../src/core/types.js';
import { buildsOnPack, planBuild, reaches } from '../../../../src/ecosystems/node/build-hooks.js';
import { npxCommand } from '../../../../src/ecosystems/node/command.js';
import { detectNode, skippedNode } from '../../../../src/ecosystems/node/detect.js';
import { entriesOf } from '../../../../src/ecosystems/node/entries.js';
import { readNodeManifest } from '../../../../src/ecosystems/node/manifest.js';
import { chooseManager } from '../../../../src/ecosystems/node/package-manager.js';
import { findProjects } from '../../../../src/workspace/discover.js';
import { SETTINGS } from '../../../support/settings.js';

const manifest = (value: object) => readNodeManifest(JSON.stringify(value));

function inMemory(contents: Readonly<Record<string, object>>): Files {
  const text = (path: string) => (contents[path] === undefined ? undefined : JSON.stringify(contents[path]));
  return {
    root: '/nowhere',
    all: Object.keys(contents).sort(),
    has: (path) => contents[path] !== undefined,
    text,
    bytes: () => undefined,
  };
}

describe('what is a project', () => {
  const server = { name: 'a', version: '1.0.0', bin: 'x.js' };
  test('a package with a bin', () => {
    expect(detectNode('.', inMemory({ 'package.json': server }), SETTINGS)).toMatchObject({
      name: 'a',
      version: '1.0.0',
      path: '.',
      ecosystem: 'node',
    });
  });
  test('a private one says so', () => {
    expect(detectNode('.', inMemory({ 'package.json': { ...server, private: true } }), SETTINGS)?.isPrivate).toBe(true);
  });
  test('not what only starts something: that is a code package', () => {
    const app = { name: 'a', version: '1.0.0', scripts: { start: 'node x.js' } };
    expect(detectNode('.', inMemory({ 'package.json': app }), SETTINGS)).toBeUndefined();
    expect(detectNode('.', inMemory({ 'package.json': app }), { ...SETTINGS, ecosystem: 'node' })).toBeDefined();
    expect(detectNode('.', inMemory({ 'package.json': { ...app, files: ['x.js'] } }), SETTINGS)).toBeDefined();
  });
  test('not a library beside a server, which is noted', () => {
    const files = inMemory({
      'packages/a/package.json': server,
      'packages/lib/package.json': { name: 'lib', version: '1.0.0' },
    });
    expect(detectNode('packages/lib', files, SETTINGS)).toBeUndefined();
    expect(skippedNode('packages/lib', files, SETTINGS)).toMatchObject({
      level: 'note',
      file: 'packages/lib/package.json',
    });
    expect(detectNode('packages/a', files, SETTINGS)).toBeDefined();
    const { projects, findings } = findProjects(files, [], () => SETTINGS, []);
    expect(projects.map(({ path }) => path)).toEqual(['packages/a']);
    expect(findings.map(({ rule, file, message }) => [rule, file, message])).toEqual([
      ['project/skipped', 'packages/lib/package.json', expect.stringContaining('lib has no bin')],
    ]);
  });
  test('a library that a server needs has to be published first', () => {
    const files = inMemory({
      'packages/a/package.json': { ...server, dependencies: { lib: '^1.0.0' } },
      'packages/lib/package.json': { name: 'lib', version: '1.0.0' },
    });
    const [note] = findProjects(files, [], () => SETTINGS, []).findings;
    expect(note?.message).toMatch(/needs it: publish the required version first/);
  });
  test('a private library is left out without a word', () => {
    const files = inMemory({
      'packages/a/package.json': server,
      'packages/lib/package.json': { name: 'lib', version: '1.0.0', private: true },
    });
    expect(findProjects(files, [], () => SETTINGS, []).findings).toEqual([]);
  });
  test('a broken one is a project with problems', () => {
    const files = { ...inMemory({ 'package.json': {} }), text: () => '{ "name": ' };
    expect(detectNode('.', files, SETTINGS)?.manifest.problems).toHaveLength(1);
  });
  test('not for another ecosystem', () => {
    expect(detectNode('.', inMemory({ 'package.json': server }), { ...SETTINGS, ecosystem: 'python' })).toBeUndefined();
  });
});

describe('the package manager', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'choices-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const at = async (files: Readonly<Record<string, string>>, value: object = {}) => {
    const root = await mkdtemp(join(folder, 'case-'));
    for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);
    return chooseManager(root, manifest(value));
  };
  test('by its lock file', async () => {
    expect(await at({ 'package-lock.json': '{}' })).toMatchObject({ manager: 'npm', lock: 'package-lock.json' });
    expect(await at({ 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n" })).toMatchObject({
      manager: 'pnpm',
      ours: '10.34.9',
    });
    expect(await at({ 'pnpm-lock.yaml': "lockfileVersion: '6.0'\n" })).toMatchObject({
      manager: 'pnpm',
      ours: '8.15.9',
    });
    expect(await at({ 'pnpm-lock.yaml': 'lockfileVersion: 5.4\n' })).toMatchObject({ manager: 'pnpm', ours: '7.33.7' });
    expect(await at({ 'yarn.lock': '# yarn lockfile v1\n' })).toMatchObject({ manager: 'yarn-1', lock: 'yarn.lock' });
    expect(await at({ 'yarn.lock': '__metadata:\n  version: 8\n' })).toMatchObject({ manager: 'yarn-berry' });
    expect(await at({})).toMatchObject({ manager: 'npm', lock: undefined, foreign: undefined });
  });
  test('by packageManager, with its digest', async () => {
    expect(await at({ 'package-lock.json': '{}' }, { packageManager: 'pnpm@9.15.5+sha512.AbCd12' })).toMatchObject({
      manager: 'pnpm',
      pin: { version: '9.15.5', algorithm: 'sha512', digest: 'abcd12' },
    });
    expect(await at({}, { packageManager: 'yarn@4.1.0' })).toMatchObject({
      manager: 'yarn-berry',
      pin: { version: '4.1.0' },
    });
    expect(await at({}, { devEngines: { packageManager: { name: 'pnpm', version: '9.0.0' } } })).toMatchObject({
      manager: 'pnpm',
    });
  });
  test('npm where the lock file is of another tool', async () => {
    expect(await at({ 'bun.lock': '' })).toMatchObject({ manager: 'npm', lock: undefined, foreign: 'bun.lock' });
    expect(await at({}, { packageManager: 'bun@1.2.0' })).toMatchObject({ manager: 'npm', foreign: 'bun' });
  });
});

describe('building once', () => {
  test.each([
    ['a build that nobody runs', { build: 'tsc' }, 'build', false],
    ['prepack runs it', { build: 'tsc', prepack: 'npm run build' }, undefined, true],
    ['prepack says the same', { build: 'tsc', prepack: 'tsc' }, undefined, true],
    ['prepare has run it at installation', { build: 'tsc', prepare: 'npm run build' }, undefined, false],
    ['prepare sets up git hooks', { build: 'tsc', prepare: 'husky' }, 'build', false],
    ['only before a publication', { prepublishOnly: 'tsc' }, 'prepublishOnly', false],
    ['through another script', { build: 'tsc', all: 'run-s clean build', prepare: 'npm run all' }, undefined, false],
    ['nothing', {}, undefined, false],
  ])('%s', (_, scripts, script, hooksOnPack) => {
    expect(planBuild(manifest({ scripts }), true)).toEqual({ script, hooksOnPack });
  });

  test('a manager that runs no prepare leaves it to packing', () => {
    expect(planBuild(manifest({ scripts: { build: 'tsc', prepare: 'npm run build' } }), false).hooksOnPack).toBe(true);
  });
  test('scripts that call each other end', () => {
    expect(reaches({ a: 'npm run b', b: 'npm run a' }, 'a', 'c')).toBe(false);
  });
  test('a git hook is no build', () => {
    expect(buildsOnPack(manifest({ scripts: { prepare: 'husky install' } }))).toBe(false);
    expect(buildsOnPack(manifest({ scripts: { prepare: 'husky && npm run build' } }))).toBe(true);
  });
});

test.each([
  [{ name: '@a/b', bin: { x: 'x.js' } }, 'x'],
  [{ name: '@a/b', bin: { x: 'x.js', b: 'y.js' } }, 'b'],
  [{ name: 'b', bin: { x: 'x.js', y: './x.js' } }, 'x'],
  [{ name: 'b', bin: { x: 'x.js', y: 'y.js' } }, undefined],
  [{ name: 'b' }, undefined],
])('npx runs of %j: %s', (value, command) => {
  expect(npxCommand(manifest(value))).toBe(command);
});

test('every file that a manifest names', () => {
  const value = {
    name: 'a',
    bin: './x.js',
    main: 'lib',
    exports: { '.': { types: './a.d.ts', default: ['./a.js', 'other'] }, './*': './sub/*.js', './no': null },
  };
  expect(entriesOf(manifest(value)).map(({ label, file }) => `${label}: ${file}`)).toEqual([
    'bin "a": x.js',
    'main: lib',
    'exports["."].types: a.d.ts',
    'exports["."].default["0"]: a.js',
    'exports["./*"]: sub/*.js',
  ]);
});
