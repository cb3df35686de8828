// What `check --fix` makes of a Python project's marker and licence: the rule is silent afterwards, a second run changes nothing.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fixAll } from '../../../../src/check/fix/fix.js';
import { runRules } from '../../../../src/check/run.js';
import type { Files } from '../../../../src/core/types.js';
import { detectPython } from '../../../../src/ecosystems/python/detect.js';
import { python } from '../../../../src/ecosystems/python/index.js';
import { PYTHON_RULES } from '../../../../src/ecosystems/python/rules/index.js';
import { readFiles } from '../../../../src/repository/files.js';
import { SETTINGS } from '../../../support/settings.js';

const BUILD = '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n\n';
const MIT = 'MIT License\n\nCopyright (c) Octo\n';
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'python-fixes-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The text of a file after one rule's fixes were applied to a folder with these files. */
async function fixed(contents: Readonly<Record<string, string>>, rule: string, file: string): Promise<string> {
  for (const [name, text] of Object.entries(contents)) await writeFile(join(folder, name), text);
  const look = async (files: Files) => {
    const project = detectPython('.', files, SETTINGS);
    if (project === undefined) throw new Error('no project');
    const input = { project, ecosystem: python, files, tag: undefined, tagVersion: undefined, repository: undefined };
    return { findings: (await runRules(PYTHON_RULES, input)).filter((finding) => finding.rule === rule) };
  };
  const first = await fixAll(await readFiles(folder), look);
  expect(first.first.findings).toHaveLength(1);
  expect(first.last.findings).toEqual([]);
  expect(first.changes.map((change) => change.file)).toEqual([file]);
  const after = first.changes[0]?.after ?? '';
  await writeFile(join(folder, file), after);
  expect((await fixAll(await readFiles(folder), look)).changes).toEqual([]);
  return after;
}

describe('mcp-name-marker', () => {
  const contents = (readme: string, file = 'README.md') => ({
    'pyproject.toml': `${BUILD}[project]\nname = "x"\nversion = "1"\nreadme = "${file}"\n`,
    'server.json': JSON.stringify({
      name: 'io.github.Octo/x',
      packages: [{ registryType: 'pypi', identifier: 'x' }],
    }),
    [file]: readme,
  });
  test.each([
    ['is added at the end', 'README.md', '# x\n', '# x\n\n<!-- mcp-name: io.github.Octo/x -->\n'],
    ['is a comment in reStructuredText', 'README.rst', 'x\n=', 'x\n=\n\n.. mcp-name: io.github.Octo/x\n'],
    [
      'is corrected letter by letter',
      'README.md',
      '<!-- mcp-name: io.github.octo/x -->\n',
      '<!-- mcp-name: io.github.Octo/x -->\n',
    ],
  ])('%s', async (_, file, before, after) => {
    expect(await fixed(contents(before, file), 'mcp-name-marker', file)).toBe(after);
  });
});

test('a licence that its file’s text names becomes an expression', async () => {
  const project = '[project]\nname = "x"\nversion = "1"\nlicense = { file = "LICENSE" }\n';
  const contents = { 'pyproject.toml': BUILD + project, LICENSE: MIT };
  expect(await fixed(contents, 'license-expression', 'pyproject.toml')).toBe(
    `${BUILD}[project]\nname = "x"\nversion = "1"\nlicense = "MIT"\nlicense-files = ["LICENSE"]\n`,
  );
});
