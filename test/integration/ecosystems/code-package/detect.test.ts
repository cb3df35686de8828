import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Project } from '../../../../src/core/types.js';
import { detectCodePackage } from '../../../../src/ecosystems/code-package/detect.js';
import { readFiles } from '../../../../src/repository/files.js';
import { findProjects } from '../../../../src/workspace/discover.js';
import { settings } from '../../../support/code-package.js';

let base: string;
let root: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'code-package-detect-'));
  root = join(base, 'weather');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

async function files(content: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(content)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return readFiles(root);
}

const detect = async (
  content: Readonly<Record<string, string>>,
  changed: Parameters<typeof settings>[0] = {},
): Promise<Project | undefined> => detectCodePackage('.', await files(content), settings(changed));

const PROJECT = '[project]\nname = "weather"\nversion = "1.0.0"\n';
const START = '{ "name": "weather", "scripts": { "start": "node server.js" } }';
const BIN = '{ "name": "weather", "version": "1.0.0", "bin": "cli.js" }';

describe('a folder is a code package', () => {
  test.each<[string, Record<string, string>]>([
    ['with server.py', { 'server.py': '' }],
    ['with src/index.js', { 'src/index.js': '' }],
    ['with requirements.txt', { 'requirements.txt': '', 'app.py': '' }],
    ['with mcp.json', { 'mcp.json': '{}' }],
    [
      'with a pyproject.toml that only configures tools',
      { 'main.py': '', 'pyproject.toml': '[tool.ruff]\nline-length = 100\n' },
    ],
    ['with a start script and nothing for npm', { 'package.json': START }],
    ['that is private on npm', { 'package.json': START.replace('{', '{ "private": true,') }],
  ])('%s', async (_, content) => {
    expect(await detect(content)).toMatchObject({ ecosystem: 'code-package', name: 'weather', path: '.' });
  });

  test.each<[string, Record<string, string>]>([
    ['with [project]', { 'server.py': '', 'requirements.txt': '', 'pyproject.toml': PROJECT }],
    ['with a build system', { 'server.py': '', 'pyproject.toml': '[build-system]\nrequires = ["hatchling"]\n' }],
    ['with a broken pyproject.toml', { 'server.py': '', 'pyproject.toml': '[project' }],
    [
      'with setup.py',
      { 'server.py': '', 'requirements.txt': '', 'setup.py': 'from setuptools import setup\nsetup()\n' },
    ],
    ['with bin', { 'server.py': '', 'package.json': BIN }],
    ['with files', { 'package.json': START.replace('{', '{ "files": ["x"],') }],
    ['with publishConfig', { 'package.json': START.replace('{', '{ "publishConfig": {},') }],
    ['that is a workspace', { 'package.json': START.replace('{', '{ "workspaces": ["packages/*"],') }],
    ['that starts a web page', { 'package.json': START.replace('node server.js', 'vite --open') }],
    ['that starts one by another bundler', { 'package.json': START.replace('node server.js', 'parcel index.html') }],
    ['with go.mod', { 'main.py': '', 'go.mod': '' }],
    ['with Cargo.toml', { 'main.py': '', 'Cargo.toml': '' }],
    ['with nothing of it', { 'app.py': '', 'README.md': '' }],
  ])('not one %s', async (_, content) => {
    expect(await detect(content)).toBeUndefined();
  });

  test('where the configuration says so, whatever lies there', async () => {
    const project = await detect(
      { 'go.mod': '', 'pyproject.toml': PROJECT, 'package.json': BIN },
      { ecosystem: 'code-package', name: 'glossary', version: '2.0.0' },
    );
    expect(project).toMatchObject({ name: 'glossary', version: '2.0.0', ecosystem: 'code-package' });
  });
});

describe('its name', () => {
  test('the repository’s: of origin, also in a clone of another name; else of the folder', async () => {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root });
    expect((await detect({ 'server.py': '' }))?.name).toBe('weather');
    git('init', '--quiet');
    expect((await detect({}))?.name).toBe('weather');
    for (const [url, name] of [
      ['git@github.com:octo/weather-mcp.git', 'weather-mcp'],
      ['https://github.com/octo/glossary', 'glossary'],
      ['/home/me/somewhere/local/', 'local'],
    ] as const) {
      git('config', 'remote.origin.url', url);
      expect((await detect({}))?.name).toBe(name);
    }
  });

  test('package.json’s, and in a folder the folder’s', async () => {
    expect(await detect({ 'package.json': START.replace('weather', '@octo/forecast') })).toMatchObject({
      name: '@octo/forecast',
      manifestFile: 'package.json',
    });
    const all = await files({ 'servers/tides/server.py': '' });
    expect(detectCodePackage('servers/tides', all, settings())).toMatchObject({ name: 'tides', path: 'servers/tides' });
  });
});

describe('on a walk through the repository', () => {
  const found = async (
    content: Readonly<Record<string, string>>,
    paths: readonly string[] = [],
  ): Promise<readonly string[]> => {
    const { projects } = findProjects(await files(content), paths, () => settings(), []);
    return projects.map(({ ecosystem, path }) => `${ecosystem} ${path}`);
  };
  const PACKAGE = { 'server.py': '', 'requirements.txt': '' };
  const SERVER = `${PROJECT}[project.scripts]\nweather-mcp = "weather:main"\n`;
  const at = (folder: string, content: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(content).map(([name, text]) => [`${folder}/${name}`, text]));

  test.each<[string, Record<string, string>, string[]]>([
    ['an entry file alone', { 'server.py': '' }, ['code-package .']],
    [
      'several folders',
      { ...at('a', PACKAGE), ...at('b', { 'package.json': START }) },
      ['code-package a', 'code-package b'],
    ],
    ['a client inside of a project', { 'pyproject.toml': PROJECT, ...at('client', PACKAGE) }, ['python .']],
    [
      'projects below a root with requirements',
      { 'requirements.txt': '', ...at('a', { 'pyproject.toml': PROJECT }) },
      ['python a'],
    ],
    ['a package inside of a package', { ...PACKAGE, ...at('client', PACKAGE) }, ['code-package .']],
    ['packages below a root that starts nothing', { 'requirements.txt': '', ...at('a', PACKAGE) }, ['code-package a']],
    [
      'requirements beside a project',
      { ...at('a', { 'pyproject.toml': PROJECT }), ...at('evals', { 'requirements.txt': '' }) },
      ['python a'],
    ],
    [
      'a package beside a project',
      { ...at('a', { 'pyproject.toml': SERVER }), ...at('b', PACKAGE) },
      ['python a', 'code-package b'],
    ],
    [
      'a package beside a project that is no server',
      { ...at('a', { 'pyproject.toml': PROJECT }), ...at('b', PACKAGE) },
      ['code-package b'],
    ],
    ['one that starts nothing and is all there is', { 'requirements.txt': '', 'app.py': '' }, ['code-package .']],
  ])('%s', async (_, content, expected) => {
    expect(await found(content)).toEqual(expected);
  });

  test('a folder that is named is meant', async () => {
    expect(await found({ 'pyproject.toml': PROJECT, ...at('client', PACKAGE) }, ['client'])).toEqual([
      'code-package client',
    ]);
  });
});
