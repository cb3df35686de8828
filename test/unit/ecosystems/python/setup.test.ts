// Projects without pyproject.toml: what setup.py and setup.cfg state is read, and a folder of ours gives no name.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { detectPython } from '../../../../src/ecosystems/python/detect.js';
import { judgeIdentity } from '../../../../src/ecosystems/python/judge-built.js';
import { setupPackages } from '../../../../src/languages/python/setup-call.js';
import { standIn } from '../../../../src/repository/repository-name.js';
import { SETTINGS } from '../../../support/settings.js';
import { memoryFiles } from '../../check/rules/memory-files.js';

const detect = (files: Readonly<Record<string, string>>) => detectPython('.', memoryFiles(files), SETTINGS);
const CFG = '[metadata]\nname = from-cfg\nversion = 9\n';

test.each<[string, string, string | undefined, string | undefined, string?]>([
  ['literals', 'from setuptools import setup\nsetup(name=\'weather-mcp\', version="1.4.0")', 'weather-mcp', '1.4.0'],
  ['a module in front', 'import setuptools\nsetuptools.setup(\n    name="w",\n    version="1",\n)', 'w', '1'],
  ['a name that is assigned once', 'VERSION = "2.1"  # here\nsetup(name="w", version=VERSION)', 'w', '2.1'],
  ['one that is assigned twice', 'V = "1"\nV = "2"\nsetup(name="w", version=V)', 'w', undefined],
  ['one in a branch', 'if x:\n    V = "1"\nsetup(name="w", version=V)', 'w', undefined],
  ['what is computed', 'setup(name="w", version=read())', 'w', undefined, CFG],
  ['a joined text', 'setup(name="w" + suffix, version=f"{x}")', undefined, undefined],
  ['what setup.py leaves to setup.cfg', 'setup(name="w")', 'w', '9', CFG],
  ['setup.cfg alone', 'setup()', 'from-cfg', '9', CFG],
  ['two calls', 'setup(name="a")\nsetup(name="b")', undefined, undefined],
  ['another function', 'def setup(name="x"): pass\nsetup(name="w")', 'w', undefined],
  ['a broken file', 'setup(name="w", version=', 'w', undefined],
])('%s', (...one) => {
  // One parameter: for one that is missing jest would hand in its callback.
  const [, setup, name, version, cfg] = one;
  const project = detect({ 'setup.py': setup, ...(cfg === undefined ? {} : { 'setup.cfg': cfg }) });
  expect([project?.manifest.name, project?.version]).toEqual([name, version]);
  expect(project?.name).toBe(name ?? 'repository');
});

test('a root without a name is called as its origin, else as its folder', () => {
  const root = join(mkdtempSync(join(tmpdir(), 'mcp-drydock-test-')), 'checkout');
  mkdirSync(join(root, '.git'), { recursive: true });
  const files = { ...memoryFiles({ 'setup.py': 'setup(name=read())' }), root };
  expect(detectPython('.', files, SETTINGS)?.name).toBe('checkout');
  writeFileSync(join(root, '.git', 'config'), '[remote "origin"]\n\turl = https://github.com/octo/weather.git\n');
  expect(detectPython('.', files, SETTINGS)?.name).toBe('weather');
  rmSync(join(root, '..'), { recursive: true });
});

test('a private copy is called as what it stands for', () => {
  expect([standIn('/tmp/x', '/home/me/weather'), standIn('/tmp/x', '/'), standIn('/tmp/x', '/a/.hidden')]).toEqual([
    join('/tmp/x', 'weather'),
    join('/tmp/x', 'repository'),
    join('/tmp/x', 'repository'),
  ]);
});

test('a built name that no text states is told with the line that states it', () => {
  const project = detect({ 'setup.py': 'setup(name=read())' });
  if (project === undefined) throw new Error('no project');
  const built = { name: 'weather-mcp', version: '1', file: 'w.whl' };
  const [finding] = judgeIdentity(built, project, { tag: undefined, commit: 'c' });
  expect(finding?.hint).toBe('State it in mcp-drydock.toml:\n  [[project]]\n  path = "."\n  name = "weather-mcp"');
});

test.each<[string, string, object | undefined]>([
  [
    'lists',
    'setup(\n  packages=["a", "a.b"],  # both\n  py_modules=("c",),\n  package_dir={"": "src"},\n)',
    {
      packages: [
        { text: 'a', line: 2, column: 13 },
        { text: 'a.b', line: 2, column: 18 },
      ],
      modules: [{ text: 'c', line: 3, column: 15 }],
      folders: { '': 'src' },
      place: { line: 2, column: 12 },
    },
  ],
  ['what is found', 'setup(packages=find_packages())', undefined],
  ['what is added to', 'setup(packages=["a"] + more)', undefined],
  ['an item that is computed', 'setup(packages=["a", NAME])', undefined],
  ['a folder that is computed', 'setup(packages=["a"], package_dir={"": SRC})', undefined],
  ['no list', 'setup(name="a")', undefined],
])('packages of setup.py: %s', (...[, text, expected]) => {
  expect(setupPackages(text)).toEqual(expected);
});
