// Which workflows count for one server of a repository with several.

import { expect, test } from '@jest/globals';
import { ownWorkflows } from '../../../../src/check/rules/workflow/own.js';
import type { Project } from '../../../../src/core/types.js';
import { memoryFiles } from './memory-files.js';

const FILE = '.github/workflows/release.yml';
const files = (jobs: string, head = '') =>
  memoryFiles({
    'packages/js/package.json': '{}',
    'packages/py/pyproject.toml': '',
    [FILE]: `on: push\n${head}jobs:\n  a:\n${jobs}`,
  });
const said = (jobs: string, path: string, head?: string): boolean =>
  ownWorkflows({ files: files(jobs, head), projects: [{ path } as Project] }).length === 1;

const NPM = '    steps:\n      - run: npm publish\n        working-directory: packages/js\n';
const JOB = '    defaults: { run: { working-directory: packages/js } }\n    steps:\n      - run: npm publish\n';
const PYPA =
  '    steps:\n      - uses: pypa/gh-action-pypi-publish@v1\n        with: { packages-dir: packages/py/dist }\n';
const DIST = '    steps:\n      - uses: pypa/gh-action-pypi-publish@v1\n        with: { packages-dir: dist }\n';
const MATRIX = '    steps:\n      - run: npm publish\n        working-directory: ${{ matrix.folder }}\n';

test.each<[string, string, string, boolean]>([
  ['a step of its own folder', NPM, 'packages/js', true],
  ['a step of a sister’s folder', NPM, 'packages/py', false],
  ['for the whole repository', NPM, '.', true],
  ['a job of a sister’s folder', JOB, 'packages/py', false],
  ['what a sister built', PYPA, 'packages/js', false],
  ['what it built itself', PYPA, 'packages/py', true],
  ['files that nobody committed', DIST, 'packages/js', true],
  ['a folder that is computed', MATRIX, 'packages/py', true],
  [
    'nothing that is published',
    '    steps:\n      - run: npm test\n        working-directory: packages/js\n',
    'packages/py',
    true,
  ],
  ['both', NPM + PYPA.replace('    steps:\n', ''), 'packages/py', true],
])('publishing %s', (_, jobs, path, isOwn) => {
  expect(said(jobs, path)).toBe(isOwn);
});

test('a folder that the whole workflow works in', () => {
  const head = 'defaults:\n  run:\n    working-directory: packages/js\n';
  expect(said('    steps:\n      - run: npm publish\n', 'packages/py', head)).toBe(false);
});

test('without a project every workflow counts', () => {
  expect(ownWorkflows({ files: files(NPM), projects: [] })).toHaveLength(1);
});
