// How a project is recognised, which package manager it gets, and what is run to build it once.

import { describe, expect, test } from '@jest/globals';
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

function inMemory(contents: Readonly<Record<string, object | string>>): Files {
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
  test('a server that the tables leave out is named', () => {
    const files = inMemory({
      'packages/a/package.json': { ...server, dependencies: { b: '1.0.0' } },
      'packages/b/package.json': { ...server, name: 'b' },
      'packages/c/package.json': { ...server, name: 'c', private: true },
      'test/fixtures/d/package.json': { ...server, name: 'd' },
    });
    const { projects, findings } = findProjects(files, [], () => SETTINGS, ['packages/a']);
    expect(projects.map(({ name }) => name)).toEqual(['a']);
    expect(findings.map(({ rule, level, message, hint }) => [rule, level, message, hint])).toEqual([
      [
        'project/unlisted',
        'note',
        expect.stringMatching(/b in packages\/b is not released.* a needs it: publish the required version first/),
        expect.stringContaining('[[project]] with path = "packages/b"'),
      ],
    ]);
    // Whoever names folders has said what is meant.
    expect(findProjects(files, ['packages/a'], () => SETTINGS, ['packages/a']).findings).toEqual([]);
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
  const at = (texts: Readonly<Record<string, string>>, value: object = {}) =>
    chooseManager({ ...inMemory(texts), text: (path) => texts[path] }, '.', manifest(value));
  test('by its lock file', () => {
    expect(at({ 'package-lock.json': '{}' })).toMatchObject({ manager: 'npm', lock: 'package-lock.json' });
    expect(at({ 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n" })).toMatchObject({
      manager: 'pnpm',
      ours: '10.34.9',
    });
    expect(at({ 'pnpm-lock.yaml': "lockfileVersion: '6.0'\n" })).toMatchObject({
      manager: 'pnpm',
      ours: '8.15.9',
    });
    expect(at({ 'pnpm-lock.yaml': 'lockfileVersion: 5.4\n' })).toMatchObject({ manager: 'pnpm', ours: '7.33.7' });
    expect(at({ 'yarn.lock': '# yarn lockfile v1\n' })).toMatchObject({ manager: 'yarn-1', lock: 'yarn.lock' });
    expect(at({ 'yarn.lock': '__metadata:\n  version: 8\n' })).toMatchObject({ manager: 'yarn-berry' });
    expect(at({})).toMatchObject({ manager: 'npm', lock: undefined, foreign: undefined });
  });
  test('by packageManager, with its digest', () => {
    expect(at({ 'package-lock.json': '{}' }, { packageManager: 'pnpm@9.15.5+sha512.AbCd12' })).toMatchObject({
      manager: 'pnpm',
      pin: { version: '9.15.5', algorithm: 'sha512', digest: 'abcd12' },
    });
    expect(at({}, { packageManager: 'yarn@4.1.0' })).toMatchObject({
      manager: 'yarn-berry',
      pin: { version: '4.1.0' },
    });
    expect(at({}, { devEngines: { packageManager: { name: 'pnpm', version: '9.0.0' } } })).toMatchObject({
      manager: 'pnpm',
    });
  });
  test('bun, by its lock files and by name', () => {
    expect(at({ 'bun.lock': '' })).toMatchObject({ manager: 'bun', lock: 'bun.lock', ours: '1.4.5' });
    expect(at({ 'bun.lockb': '' })).toMatchObject({ manager: 'bun', lock: 'bun.lockb' });
    expect(at({}, { packageManager: 'bun@1.2.0' })).toMatchObject({ manager: 'bun', pin: { version: '1.2.0' } });
  });
  test('of several lock files the one that was written for this package.json', () => {
    const npm = (packages: object) => JSON.stringify({ lockfileVersion: 3, packages: { '': {}, ...packages } });
    const bun =
      '{ "workspaces": { "": { "dependencies": { "zod": "^4.0.0", }, }, }, "packages": { "zod": ["zod@4.1.0"], } }';
    const pnpm =
      'importers:\n\n  .:\n    dependencies:\n      zod:\n        specifier: ^4.0.0\n        version: 4.1.0\n';
    const zod = { dependencies: { zod: '^4.0.0' } };
    const stale = npm({ 'node_modules/zod': { version: '3.25.0' } });
    expect(at({ 'package-lock.json': stale, 'bun.lock': bun }, zod)).toMatchObject({
      manager: 'bun',
      lock: 'bun.lock',
    });
    expect(at({ 'package-lock.json': stale, 'pnpm-lock.yaml': pnpm }, zod)).toMatchObject({ manager: 'pnpm' });
    const sound = npm({ 'node_modules/zod': { version: '4.1.0' } });
    expect(at({ 'package-lock.json': sound, 'bun.lock': bun.replace('^4', '^3') }, zod)).toMatchObject({
      manager: 'npm',
    });
    expect(at({ 'package-lock.json': stale, 'bun.lock': '{' }, { packageManager: 'npm@11.0.0', ...zod })).toMatchObject(
      {
        manager: 'npm',
      },
    );
  });
  test('npm where the lock file is of another tool', () => {
    expect(at({ 'deno.lock': '' })).toMatchObject({ manager: 'npm', lock: undefined, foreign: 'deno.lock' });
    expect(at({}, { packageManager: 'vlt@1.2.0' })).toMatchObject({ manager: 'npm', foreign: 'vlt' });
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
