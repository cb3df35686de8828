// Which manifests are projects: private packages, templates, and what lies among tests.

import { expect, test } from '@jest/globals';
import { findProjects } from '../../../src/workspace/discover.js';
import { SETTINGS } from '../../support/settings.js';
import { memoryFiles } from '../check/rules/memory-files.js';

const server = (name: string, isPrivate = true): string =>
  JSON.stringify({ name, version: '1.0.0', bin: 'x.js', ...(isPrivate ? { private: true } : {}) });
const find = (packages: Readonly<Record<string, string>>, paths: readonly string[] = []) =>
  findProjects(memoryFiles(packages), paths, () => SETTINGS, []);

test('several packages that are all private are one error, which names them', () => {
  const all = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}/package.json`, server(name)]));
  expect(() => find(all)).toThrow(/All 4 projects .* are private.*a \(a\/package.json\), .* and 1 more/s);
  expect(find(all, ['a']).projects.map(({ name }) => name)).toEqual(['a']);
});

test('a private package alone is judged, and skipped beside another', () => {
  expect(find({ 'package.json': server('a') }).projects).toHaveLength(1);
  const { projects, findings } = find({ 'a/package.json': server('a'), 'b/package.json': server('b', false) });
  expect(projects.map(({ name }) => name)).toEqual(['b']);
  expect(findings.map(({ rule }) => rule)).toEqual(['project/private']);
});

test('the package.json that a build copied is no project of its own', () => {
  const built = { 'package.json': server('a', false), 'dist/package.json': server('a', false) };
  expect(find(built).projects.map(({ path }) => path)).toEqual(['.']);
  expect(find(built, ['dist']).projects.map(({ path }) => path)).toEqual(['dist']);
  const others = { 'package.json': server('a', false), 'dist/package.json': server('b', false) };
  expect(find(others).projects.map(({ name }) => name)).toEqual(['a', 'b']);
  const apart = { 'package.json': server('a', false), 'old/package.json': server('a', false) };
  expect(find(apart).projects.map(({ path }) => path)).toEqual(['.', 'old']);
});

test('a private package that only starts something is a code package, unless it is beside what is published', () => {
  const started = (name: string) => JSON.stringify({ name, private: true, scripts: { start: 'node x.js' } });
  const apps = { 'evals/package.json': started('evals'), 'web/package.json': started('web') };
  expect(find(apps).projects.map(({ name }) => name)).toEqual(['evals', 'web']);
  const beside = { 'server/package.json': server('a', false), ...apps };
  const { projects, findings } = find(beside);
  expect(projects.map(({ name }) => name)).toEqual(['a']);
  expect(findings.map(({ rule, file }) => [rule, file])).toEqual([
    ['project/private', 'evals/package.json'],
    ['project/private', 'web/package.json'],
  ]);
  expect(find(beside, ['evals', 'server']).projects.map(({ name }) => name)).toEqual(['evals', 'a']);
});

test('a manifest whose name has a placeholder is a template, and a folder of tests holds no project', () => {
  const { projects, findings } = find({
    'a/package.json': server('a', false),
    'npm/platform/package.json': server('@a/mcp-{os}-{cpu}', false),
    'libs/mcp-server-template/local/package.json': server('NAME-mcp-server', false),
    'latest/package.json': server('c', false),
    'integrationtests/workspaces/typescript/package.json': server('b', false),
  });
  expect(projects.map(({ name }) => name)).toEqual(['a', 'c']);
  expect(findings.map(({ file, message }) => [file, message])).toEqual([
    ['libs/mcp-server-template/local/package.json', expect.stringContaining('NAME-mcp-server is a template')],
    ['npm/platform/package.json', expect.stringContaining('@a/mcp-{os}-{cpu} is a template')],
  ]);
});

const python = (name: string, more: string): string => `[project]\nname = "${name}"\nversion = "1.0.0"\n${more}`;

test('beside a server, a Python package without a command and an SDK is none, and says so', () => {
  const library = python('tables', 'dependencies = ["pandas"]\n');
  const both = { 'package.json': server('a', false), 'web/pyproject.toml': library };
  const { projects, findings } = find(both);
  expect(projects.map(({ name }) => name)).toEqual(['a']);
  expect(findings).toEqual([
    expect.objectContaining({
      rule: 'project/skipped',
      file: 'web/pyproject.toml',
      message:
        'tables installs no command and depends on no MCP SDK, so it is not treated as a server and not released.',
      hint: expect.stringContaining('path = "web" and kind = "library"'),
    }),
  ]);
  expect(find(both, ['web']).projects.map(({ name }) => name)).toEqual(['tables']);
  expect(find({ 'web/pyproject.toml': library }).projects.map(({ name }) => name)).toEqual(['tables']);
});

test.each([
  ['a command', '[project.scripts]\ntables = "tables:main"\n'],
  ['an SDK', 'dependencies = ["mcp>=1,<2"]\n'],
  ['dependencies that only a build knows', 'dynamic = ["dependencies"]\n'],
])('a Python package with %s may be one', (_, more) => {
  const { projects } = find({ 'package.json': server('a', false), 'web/pyproject.toml': python('tables', more) });
  expect(projects.map(({ name }) => name)).toEqual(['a', 'tables']);
});

test.each(['examples/one', 'example-sources/one', 'packages/EXAMPLE-MCP-PROVIDER', 'sample_servers/one'])(
  'what is in %s is an example',
  (folder) => {
    const { projects } = find({ 'package.json': server('a', false), [`${folder}/package.json`]: server('b', false) });
    expect(projects.map(({ name }) => name)).toEqual(['a']);
  },
);
