// The older forms of a licence rewritten: what Python's own reader makes of the result, and when nothing is rewritten.

import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { type Edit, edited } from '../../../../src/check/fix/overlay.js';
import { fixLicense } from '../../../../src/ecosystems/python/license-fix.js';
import { readPyManifest } from '../../../../src/ecosystems/python/manifest.js';
import { memoryFiles } from '../../../unit/check/rules/memory-files.js';

const read = (text: string): { project: Record<string, unknown> } =>
  JSON.parse(
    execFileSync(
      'python3',
      ['-c', 'import json, sys, tomllib; json.dump(tomllib.load(sys.stdin.buffer), sys.stdout)'],
      {
        input: text,
        encoding: 'utf8',
      },
    ),
  );
const fixesOf = (text: string) =>
  fixLicense(readPyManifest(text), 'pyproject.toml', memoryFiles({ 'pyproject.toml': text })) as readonly Edit[];
const HEAD =
  '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n\n[project]\nname = "x" # the name\nversion = "1"\n';

describe('rewritten', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['an inline table with text', 'license = { text = "MIT License" } # ours\n', { license: 'MIT' }],
    [
      'an inline table with a file, named by its classifier',
      'license = {file = "LICENSE"}  # see there\nclassifiers = [\n  "Topic :: Utilities",\n  "License :: OSI Approved :: MIT License", # old\n  "Typing :: Typed",\n]\n',
      { license: 'MIT', 'license-files': ['LICENSE'], classifiers: ['Topic :: Utilities', 'Typing :: Typed'] },
    ],
    ['a dotted key', 'license.text = "Apache License, Version 2.0"\n', { license: 'Apache-2.0' }],
    [
      'a table of its own',
      'dependencies = []\n\n[project.license]\ntext = "MIT" # short\n\n[project.scripts]\nx = "x:main"\n',
      { license: 'MIT', dependencies: [], scripts: { x: 'x:main' } },
    ],
    ['a table of its own at the end', '\n[project.license]\ntext = "ISC"', { license: 'ISC' }],
    ['a name with a v before its number', 'license = "Apache License v2.0"\n', { license: 'Apache-2.0' }],
    ['a name with its number close to it', 'license = { text = "Apache2.0" }\n', { license: 'Apache-2.0' }],
    ['a name in place of an expression', 'license = "The MIT License"\n', { license: 'MIT' }],
    [
      'with the classifiers on one line',
      'license = {text = "MIT"}\nclassifiers = ["Typing :: Typed", "License :: OSI Approved :: MIT License"]\n',
      { license: 'MIT', classifiers: ['Typing :: Typed'] },
    ],
    [
      'with files that are named already',
      'license = {text = "MIT"}\nlicense-files = ["LIC*"]\n',
      { license: 'MIT', 'license-files': ['LIC*'] },
    ],
  ])('%s', (_, lines, wanted) => {
    for (const text of [HEAD + lines, (HEAD + lines).replaceAll('\n', '\r\n')]) {
      const after = edited(text, fixesOf(text));
      expect(read(after).project).toEqual({ name: 'x', version: '1', ...wanted });
      expect(after).toContain('# the name');
      if (text.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toContain('\n');
      for (const comment of ['# ours', '# see there']) if (text.includes(comment)) expect(after).toContain(comment);
    }
  });
});

describe('left to the author', () => {
  test.each([
    ['a family of licences', HEAD, 'license = { text = "BSD" }\n'],
    ['a file without a name', HEAD, 'license = { file = "LICENSE" }\n'],
    [
      'words that disagree',
      HEAD,
      'license = {text = "MIT"}\nclassifiers = ["License :: OSI Approved :: ISC License (ISCL)"]\n',
    ],
    [
      'a backend held below what knows expressions',
      HEAD.replace('"hatchling"', '"hatchling<1.27"'),
      'license = {text = "MIT"}\n',
    ],
    ['a backend that nobody knows', HEAD.replace('"hatchling.build"', '"own"'), 'license = {text = "MIT"}\n'],
  ])('%s', (_, head, lines) => {
    expect(fixesOf(head + lines)).toEqual([]);
  });
});
