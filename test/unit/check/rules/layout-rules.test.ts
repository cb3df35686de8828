// Every rule about layout held to its fixture, and layouts that are as good as the guides'.

import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { LAYOUT_RULES } from '../../../../src/check/rules/layout/index.js';
import { runRules } from '../../../../src/check/run.js';
import type { Files, Finding } from '../../../../src/core/types.js';
import { ECOSYSTEMS } from '../../../../src/ecosystems/index.js';
import { NODE_RULES } from '../../../../src/ecosystems/node/rules/index.js';
import { readFiles } from '../../../../src/repository/files.js';
import { SETTINGS } from '../../../support/settings.js';
import { memoryFiles } from './memory-files.js';
import { type Fault, holdToFixtures } from './suite.js';

/** The suite of all rules leaves these out, since fixtures are small: here nothing but these runs. */
async function check(files: Files, path = '.'): Promise<readonly Finding[]> {
  for (const ecosystem of ECOSYSTEMS) {
    const project = ecosystem.detect(path, files, SETTINGS);
    if (project === undefined) continue;
    const input = { project, ecosystem, files, tag: undefined, tagVersion: undefined, repository: undefined };
    const own = ecosystem.rules.filter(({ id }) => id.startsWith('layout-'));
    return runRules([...LAYOUT_RULES, ...own], input, project);
  }
  throw new Error('no project is here');
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'layout-sources': ['package.json', undefined, 'note', 'src/'],
  'layout-tests': ['package.json', undefined, 'note', 'tests/'],
  'layout-readme': ['package.json', undefined, 'note', 'README.md'],
  'layout-changelog': ['package.json', undefined, 'note', 'CHANGELOG.md'],
};

const NODE_LAYOUT = NODE_RULES.filter(({ id }) => id.startsWith('layout-'));

holdToFixtures([...LAYOUT_RULES, ...NODE_LAYOUT], FAULTS, async (name) =>
  check(await readFiles(fileURLToPath(new URL(`../../../fixtures/rules/${name}`, import.meta.url)))),
);

const PYTHON = {
  'pyproject.toml':
    '[project]\nname = "weather-mcp"\nversion = "1.4.0"\n[project.scripts]\nweather-mcp = "weather_mcp:main"\n',
  'README.md': '# x',
  'CHANGELOG.md': '# x',
  'tests/test_x.py': '',
};
const NODE = {
  'package.json': '{ "name": "weather-mcp", "version": "1.4.0", "bin": "index.js" }',
  'README.md': '# x',
  'CHANGELOG.md': '# x',
  'index.js': '',
  'index.test.js': '',
};
const without = (files: Readonly<Record<string, string>>, ...names: readonly string[]) =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)));

describe('other layouts that are sane', () => {
  test.each([
    ['a flat Python package', { ...PYTHON, 'weather_mcp/__init__.py': '', 'weather_mcp/server.py': '' }],
    ['one module', { ...PYTHON, 'weather_mcp.py': '' }],
    ['tests beside the sources', NODE],
    [
      'lib/ in place of src/',
      { ...NODE, 'lib/forecast.js': '', 'a.js': '', 'b.js': '', 'c.js': '', 'd.js': '', 'e.js': '' },
    ],
    [
      'settings of tools at the top',
      { ...NODE, 'eslint.config.js': '', 'jest.config.cjs': '', '.prettierrc.js': '', 'vitest.setup.ts': '' },
    ],
    ['HISTORY.rst', { ...without(PYTHON, 'CHANGELOG.md'), 'HISTORY.rst': '' }],
    ['a change log in docs', { ...without(PYTHON, 'CHANGELOG.md'), 'docs/changelog.md': '' }],
    ['changesets', { ...without(NODE, 'CHANGELOG.md'), '.changeset/config.json': '{}' }],
    ['a code package', { 'server.py': '', 'test_server.py': '', 'CHANGES.md': '', 'requirements.txt': '' }],
  ])('%s', async (_, files) => {
    expect(await check(memoryFiles(files))).toEqual([]);
  });

  test('what several packages have in common lies in the root', async () => {
    const member = Object.entries(without(NODE, 'CHANGELOG.md', 'index.test.js')).map(([name, text]) => [
      `packages/a/${name}`,
      text,
    ]);
    const files = { 'CHANGELOG.md': '', 'tests/a.test.ts': '', 'README.md': '# x' };
    expect(await check(memoryFiles({ ...files, ...Object.fromEntries(member) }), 'packages/a')).toEqual([]);
    const bare = Object.fromEntries(member.filter(([name]) => name !== 'packages/a/README.md'));
    expect((await check(memoryFiles({ ...files, ...bare }), 'packages/a')).map(({ rule }) => rule)).toEqual([
      'layout-readme',
    ]);
  });
});
