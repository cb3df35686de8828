// What an explicit configuration of a build backend ships, names and leaves out; each case was built once with the real backend.

import { expect, test } from '@jest/globals';
import { cases, check, script } from './python-given.js';

const SUB = {
  'src/weather_mcp/server.py': 'from .tools import x\ndef main(): pass',
  'src/weather_mcp/tools/__init__.py': 'x = 1',
};
const BESIDE = {
  'src/weather_mcp/server.py': 'import helpers\ndef main(): pass',
  'src/helpers.py': '',
};
const SETUPTOOLS = '[tool.setuptools]\npackage-dir = { "" = "src" }\n';
const FIND = '[tool.setuptools.packages.find]\nwhere = ["src"]\n';
const HATCH = '[tool.hatch.build.targets.wheel]\n';
const with_ = (more: string, build: string, files: Readonly<Record<string, string>> = SUB) => ({ more, build, files });
const setup = (given: string, files: Readonly<Record<string, string>> = SUB) =>
  with_('', 'setuptools', { ...files, 'setup.py': `from setuptools import setup\nsetup(${given})\n` });

cases('packages-whole', [
  ['a list', with_(`${SETUPTOOLS}packages = ["weather_mcp"]\n`, 'setuptools'), ['error', '"weather_mcp.tools"']],
  ['a whole list', with_(`${SETUPTOOLS}packages = ["weather_mcp", "weather_mcp.tools"]\n`, 'setuptools')],
  ['a pattern', with_(`${FIND}include = ["weather_mcp"]\n`, 'setuptools'), ['error', 'include omits']],
  [
    'a pattern, and a module that is named beside it',
    with_(`[tool.setuptools]\npy-modules = ["helpers"]\n${FIND}include = ["weather_mcp*"]\n`, 'setuptools', BESIDE),
  ],
  [
    'a pattern, and a module that is not named',
    with_(`${FIND}include = ["weather_mcp*"]\n`, 'setuptools', BESIDE),
    ['error', '"helpers" to py-modules'],
  ],
  ['a pattern with a star', with_(`${FIND}include = ["weather_mcp*"]\n`, 'setuptools')],
  ['an exclusion', with_(`${FIND}exclude = ["*.tools"]\n`, 'setuptools'), ['error', 'Remove from exclude']],
  [
    'a list that lacks another package',
    with_(`${SETUPTOOLS}packages = ["weather_mcp"]\n`, 'setuptools', {
      'src/weather_mcp/server.py': 'import gdrive\ndef main(): pass\n',
      'src/gdrive/__init__.py': '',
    }),
    ['error', 'Add "gdrive" to packages.'],
  ],
  [
    'a setup.py that decides',
    with_(`${FIND}exclude = ["*.tools"]\n`, 'setuptools', { ...SUB, 'setup.py': 'import setuptools' }),
  ],
  [
    'a setup.py that leaves it to pyproject.toml',
    with_(`${FIND}exclude = ["*.tools"]\n`, 'setuptools', {
      ...SUB,
      'setup.py': 'from setuptools import setup\nsetup()',
    }),
    ['error', 'exclude omits'],
  ],
  [
    'a setup.py that names packages',
    with_(`${FIND}exclude = ["*.tools"]\n`, 'setuptools', {
      ...SUB,
      'setup.py': 'setup(packages=find_packages("src"))',
    }),
  ],
  ['a setup.py with a whole list', setup('packages=["weather_mcp", "weather_mcp.tools"], package_dir={"": "src"}')],
  [
    'a setup.py with a list',
    setup('\n    packages=["weather_mcp"],\n    package_dir={"": "src"},\n'),
    [
      'error',
      'Add "weather_mcp.tools" to packages, or write packages=setuptools.find_packages(include=["weather_mcp*"]).',
    ],
  ],
  ['a setup.py that adds to a list', setup('packages=["weather_mcp"] + more, package_dir={"": "src"}')],
  [
    'a setup.py and pyproject.toml',
    with_(`${SETUPTOOLS}packages = ["weather_mcp"]\n`, 'setuptools', { ...SUB, 'setup.py': 'setup(packages=["x"])' }),
  ],
  [
    'a setup.py with arguments from elsewhere',
    with_(`${FIND}exclude = ["*.tools"]\n`, 'setuptools', { ...SUB, 'setup.py': 'setup(**read())' }),
  ],
  [
    'a setup.cfg that names packages',
    with_(`${FIND}exclude = ["*.tools"]\n`, 'setuptools', { ...SUB, 'setup.cfg': '[options]\npackages = find:\n' }),
  ],
  [
    'no namespaces',
    with_(`${FIND}namespaces = false\n`, 'setuptools', {
      'src/weather_mcp/server.py': 'from .data import x\ndef main(): pass',
      'src/weather_mcp/data/x.py': '',
    }),
    ['error', 'data'],
  ],
  [
    'a module beside the package',
    with_(`${SETUPTOOLS}packages = ["weather_mcp"]\n`, 'setuptools', BESIDE),
    ['error', '"helpers" to py-modules'],
  ],
  [
    'hatch, excluded',
    with_(`${HATCH}packages = ["src/weather_mcp"]\nexclude = ["tools"]\n`, 'hatchling'),
    ['error', ''],
  ],
  ['hatch, a folder', with_(`${HATCH}packages = ["src/weather_mcp"]\n`, 'hatchling')],
  ['hatch, a hook', with_(`${HATCH}exclude = ["tools"]\n[tool.hatch.build.hooks.custom]\n`, 'hatchling')],
  [
    'hatch, a path that stays',
    with_(`${HATCH}only-include = ["src/weather_mcp"]\n`, 'hatchling'),
    ['error', 'sources'],
  ],
  ['hatch, a path taken off', with_(`${HATCH}only-include = ["src/weather_mcp"]\nsources = ["src"]\n`, 'hatchling')],
  [
    'Poetry, excluded',
    with_(
      '[tool.poetry]\npackages = [{ include = "weather_mcp", from = "src" }]\nexclude = ["src/weather_mcp/tools"]\n',
      'poetry-core',
    ),
    ['error', 'tools'],
  ],
  [
    'uv_build, excluded',
    with_('[tool.uv.build-backend]\nmodule-name = "weather_mcp"\nwheel-exclude = ["tools"]\n', 'uv_build'),
    ['error', 'tools'],
  ],
  [
    'pdm, left out',
    with_('[tool.pdm.build]\nincludes = ["src/weather_mcp/*.py"]\n', 'pdm-backend'),
    ['error', 'tools'],
  ],
  [
    'imported where it may be missing',
    with_(`${SETUPTOOLS}packages = ["weather_mcp"]\n`, 'setuptools', {
      ...SUB,
      'src/weather_mcp/server.py': 'try:\n    from .tools import x\nexcept ImportError:\n    x = 0\ndef main(): pass',
    }),
  ],
  [
    'imported in a function',
    with_(`${SETUPTOOLS}packages = ["weather_mcp"]\n`, 'setuptools', {
      ...SUB,
      'src/weather_mcp/server.py': 'def main():\n    from .tools import x',
    }),
    ['warning', 'weather_mcp.tools'],
  ],
]);

test('it says what is omitted as a start misses it, so that the two are one finding', async () => {
  const omitted = with_(`${SETUPTOOLS}packages = ["weather_mcp"]\n`, 'setuptools');
  expect(await check('packages-whole', omitted)).toEqual([
    expect.objectContaining({ subject: { module: 'weather_mcp.tools' } }),
  ]);
  const beside = with_(`${SETUPTOOLS}packages = ["weather_mcp"]\n`, 'setuptools', BESIDE);
  expect(await check('packages-whole', beside)).toEqual([expect.objectContaining({ subject: { module: 'helpers' } })]);
});

cases('packages-there', [
  [
    'hatch, a folder for the sdist too',
    { more: '[tool.hatch.build]\npackages = ["src/weather_mcp"]\n' },
    ['error', 'Rename the table'],
  ],
  [
    'hatch, a folder for both',
    { more: `[tool.hatch.build]\npackages = ["src/weather_mcp"]\n${HATCH}packages = ["src/weather_mcp"]\n` },
    ['error', 'Remove packages from [tool.hatch.build]'],
  ],
  [
    'hatch, a folder that the sdist leaves where it is',
    {
      more: '[tool.hatch.build]\npackages = ["src/weather_mcp"]\n[tool.hatch.build.targets.sdist]\nonly-include = ["src"]\n',
    },
  ],
  ['a setup.py whose packages are there', setup('packages=["weather_mcp"], package_dir={"": "src"}')],
  [
    'a setup.py that names a package that is not there',
    setup('packages=["weather_mcp"]'),
    ['error', 'Add package_dir={"": "src"}.'],
  ],
  [
    'a setup.py that names a module that is not there',
    setup('py_modules=["weather"]'),
    ['warning', 'Create weather.py, or remove the entry.'],
  ],
  ['in src', { build: 'setuptools', more: '[tool.setuptools]\npackages = ["weather_mcp"]\n' }, ['error', '"" = "src"']],
  ['a pattern', { build: 'setuptools', more: `${FIND}include = ["wether*"]\n` }, ['error', 'weather_mcp']],
  [
    'a pattern of nothing beside a module that is named',
    {
      build: 'setuptools',
      more: `[tool.setuptools]\npy-modules = ["main"]\n${FIND}include = ["wether*"]\n`,
      files: { 'src/main.py': '' },
    },
    ['warning', 'weather_mcp'],
  ],
  ['a folder', { build: 'setuptools', more: '[tool.setuptools.packages.find]\nwhere = ["lib"]\n' }, ['error', 'lib']],
  ['a module', { build: 'setuptools', more: '[tool.setuptools]\npy-modules = ["gone"]\n' }, ['warning', 'gone.py']],
  ['one of two', { more: `${HATCH}packages = ["src/weather_mcp", "src/gone"]\n` }, ['warning', 'omits it']],
  [
    'Poetry',
    { build: 'poetry-core', more: '[tool.poetry]\npackages = [{ include = "weather_mcp" }]\n' },
    ['error', 'from = "src"'],
  ],
  ['flit', { build: 'flit-core', more: '[tool.flit.module]\nname = "wether"\n' }, ['error', 'wether']],
  [
    'uv_build',
    { build: 'uv_build', more: '[tool.uv.build-backend]\nmodule-root = ""\n' },
    ['error', 'src/weather_mcp'],
  ],
  ['uv_build, there', { build: 'uv_build', more: '[tool.uv.build-backend]\nmodule-name = "weather_mcp"\n' }],
  ['pdm', { build: 'pdm-backend', more: '[tool.pdm.build]\npackage-dir = "lib"\n' }, ['error', 'lib']],
  ['maturin', { build: 'maturin', more: '[tool.maturin]\npython-source = "python"\n' }, ['error', 'python']],
]);

cases('top-level-names', [
  [
    'src itself',
    { more: script('src.server:main'), files: { 'src/server.py': 'def main(): pass', 'src/__init__.py': '' } },
    ['warning', 'named src'],
  ],
  [
    'two packages',
    {
      more: `${HATCH}packages = ["src/weather_mcp", "src/weather_data"]\n`,
      files: { 'src/weather_data/__init__.py': '' },
    },
    ['note', 'weather_data'],
  ],
  [
    'the project’s own name',
    {
      project: { name: '"server"' },
      more: script('server:main'),
      files: { 'server.py': 'def main(): pass' },
    },
  ],
]);

cases('entry-point-there', [
  ['no command', { more: '[project.scripts]\n' }, ['error', 'weather_mcp.server:main']],
  ['a program that a compiler makes', { build: 'maturin', more: '[project.scripts]\n' }],
]);
