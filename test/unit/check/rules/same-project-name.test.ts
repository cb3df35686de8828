// Two folders with one package name, and the tags that release one of them.

import { expect, test } from '@jest/globals';
import { REPOSITORY_RULES } from '../../../../src/check/rules/index.js';
import { sameProjectName } from '../../../../src/check/rules/same-project-name.js';
import { runRules } from '../../../../src/check/run.js';
import type { Files, Finding, Project } from '../../../../src/core/types.js';
import { readFiles } from '../../../../src/repository/files.js';
import { findProjects, releasedBy } from '../../../../src/workspace/discover.js';
import { SETTINGS } from '../../../support/settings.js';
import { memoryFiles } from './memory-files.js';
import { holdToFixtures, LISTS } from './suite.js';

const projectsIn = (files: Files, paths: readonly string[] = []): readonly Project[] =>
  findProjects(files, paths, () => SETTINGS, []).projects;

async function check(files: Files, tag?: string, paths: readonly string[] = []): Promise<readonly Finding[]> {
  const all = projectsIn(files, paths);
  const projects = tag === undefined ? all : releasedBy(tag, all);
  return runRules([sameProjectName], { ...LISTS, files, projects, tag, repository: undefined });
}

holdToFixtures(
  REPOSITORY_RULES.filter(({ id }) => id === 'same-project-name'),
  { 'same-project-name': ['server/pyproject.toml', undefined, 'error', 'path = "legacy"'] },
  async (fixture) => check(await readFiles(`test/fixtures/rules/${fixture}`)),
);

const two = (a: string, b: string): Files =>
  memoryFiles({
    'a/pyproject.toml': `[project]\nname = "weather-mcp"\nversion = "${a}"\n`,
    'b/pyproject.toml': `[project]\nname = "Weather_MCP"\nversion = "${b}"\n`,
  });

test.each([
  ['the same version', two('1.0.0', '1.0.0'), undefined, [], 1],
  ['versions with tags of their own', two('1.0.0', '2.0.0'), undefined, [], 0],
  ['the tag of one of them', two('1.0.0', '2.0.0'), 'v2.0.0', [], 0],
  ['a tag that fits neither', two('1.0.0', '2.0.0'), 'v3.0.0', [], 1],
  ['one that is named', two('1.0.0', '1.0.0'), undefined, ['a'], 0],
  [
    'two ecosystems',
    memoryFiles({
      'a/pyproject.toml': '[project]\nname = "weather-mcp"\nversion = "1.0.0"\n',
      'b/package.json': '{ "name": "weather-mcp", "version": "1.0.0", "bin": "index.js" }',
    }),
    undefined,
    [],
    0,
  ],
])('%s', async (_, files, tag, paths, count) => {
  expect(await check(files, tag, paths)).toHaveLength(count);
});

test('a tag that names both releases the one of its version', () => {
  const projects = projectsIn(
    memoryFiles({
      'a/package.json': '{ "name": "w", "version": "1.0.0", "bin": "x.js" }',
      'b/package.json': '{ "name": "w", "version": "2.0.0", "bin": "x.js" }',
    }),
  );
  expect(releasedBy('w@2.0.0', projects).map(({ path }) => path)).toEqual(['b']);
});
