// Python rules at their borders: what has to be found, and what must not be.

import { type Case, cases, script, server } from './python-given.js';

cases('undeclared-import', [
  ['a distribution with another name', server('import bs4\ndef main(): pass'), ['error', 'beautifulsoup4']],
  [
    'what only while mcp depends on',
    server('from pydantic_settings import BaseSettings\ndef main(): pass'),
    ['warning', 'only while mcp depends on'],
  ],
  ['only in a function', server('def main():\n    import bs4'), ['warning', 'beautifulsoup4']],
  [
    'guarded in a function',
    server('def main():\n    try:\n        import bs4\n    except ImportError:\n        import lxml'),
  ],
  [
    'guarded in a method, for one platform',
    server(
      'import sys\nclass A:\n    def b(self):\n        if sys.platform == "win32":\n            import bs4\ndef main(): pass',
    ),
  ],
  ['guarded', server('try:\n    import bs4\nexcept ImportError:\n    bs4 = None\ndef main(): pass')],
  [
    'for type checkers',
    server('from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import bs4\ndef main(): pass'),
  ],
  ['for one platform', server('import sys\nif sys.platform == "win32":\n    import bs4\ndef main(): pass')],
  ['in a text', server('"""\nimport bs4\n"""\ndef main(): pass')],
  ['standard modules', server('import os, sys, tomllib, __future__, distutils\ndef main(): pass')],
  ['its own modules', server('import weather_mcp.tools\nfrom . import x\ndef main(): pass')],
  [
    'a module that nothing loads at the start',
    { files: { 'src/weather_mcp/extra.py': 'import bs4' } },
    ['warning', 'code that uses this module'],
  ],
  [
    'a module that the entry point loads over two steps',
    {
      files: {
        'src/weather_mcp/server.py': 'from .a import x\ndef main(): pass',
        'src/weather_mcp/a.py': 'from weather_mcp import b',
        'src/weather_mcp/b.py': 'import bs4',
      },
    },
    ['error', 'when the server starts'],
  ],
  [
    'only in an extra',
    {
      ...server('import bs4\ndef main(): pass'),
      more: '[project.optional-dependencies]\nweb = ["beautifulsoup4>=4"]\n',
    },
    ['error', 'from the extra web'],
  ],
  [
    'in an extra, beside what may bring it too',
    {
      ...server('from mcp.server.fastmcp import FastMCP\ndef main(): pass'),
      project: { dependencies: '[]' },
      more: '[project.optional-dependencies]\nagent = ["mcp-minion>=0.2", "mcp>=1,<2"]\n',
    },
    ['error', 'Move "mcp>=1,<2" from the extra agent'],
  ],
  [
    'what comes with a dependency of an extra',
    {
      ...server('import pydantic\ndef main(): pass'),
      project: { dependencies: '[]' },
      more: '[project.optional-dependencies]\nagent = ["mcp>=1,<2"]\n',
    },
    ['error', 'Move "mcp>=1,<2" from the extra agent'],
  ],
  [
    'what a dependency that nobody knows may bring',
    {
      ...server('import acme_reports, proto\ndef main(): pass'),
      project: { dependencies: '["mcp>=1,<2", "acme-reports"]' },
    },
    ['warning', 'unless one of them does'],
  ],
  [
    'only in a development group',
    { ...server('import bs4\ndef main(): pass'), more: '[dependency-groups]\ndev = ["beautifulsoup4"]\n' },
    ['error', 'the group dev'],
  ],
  [
    'beside the module that imports it',
    { files: { 'src/weather_mcp/server.py': 'import helpers\ndef main(): pass', 'src/weather_mcp/helpers.py': '' } },
    ['error', 'from . import helpers'],
  ],
  [
    'dynamic dependencies',
    { ...server('import bs4\ndef main(): pass'), project: { dependencies: '', dynamic: '["dependencies"]' } },
  ],
  [
    'a dependency whose import name nobody knows',
    { ...server('import oddname\ndef main(): pass'), project: { dependencies: '["mcp>=1,<2", "something-else"]' } },
  ],
  [
    'a second module of a dependency that nobody knows',
    {
      project: { dependencies: '["mcp>=1,<2", "valkey-glide"]' },
      files: {
        'src/weather_mcp/server.py': 'import glide\nfrom glide_shared.exceptions import RequestError\ndef main(): pass',
        'uv.lock': '[[package]]\nname = "valkey-glide"\n[[package]]\nname = "mcp"\n',
      },
    },
  ],
  [
    'a name that only shares a word with what is known',
    {
      ...server('import boto3\nfrom mypy_boto3_qbusiness.type_defs import X\ndef main(): pass'),
      project: { dependencies: '["mcp>=1,<2", "boto3"]' },
    },
    ['error', 'mypy_boto3_qbusiness'],
  ],
  [
    'a namespace that a dependency shares',
    {
      ...server('import google.cloud.storage\ndef main(): pass'),
      project: { dependencies: '["google-cloud-storage"]' },
    },
  ],
  [
    'what the lock file knows',
    {
      project: { dependencies: '["something"]' },
      files: {
        'src/weather_mcp/server.py': 'import something, pyarrow\ndef main(): pass',
        'uv.lock':
          '[[package]]\nname = "something"\ndependencies = [{ name = "pyarrow" }]\n[[package]]\nname = "pyarrow"\n',
      },
    },
    ['warning', 'only while something depends on pyarrow'],
  ],
  [
    'what several bring',
    {
      project: { dependencies: '["one", "two", "three", "four"]' },
      files: {
        'src/weather_mcp/server.py': 'import one, two, three, four, pyarrow\ndef main(): pass',
        'uv.lock': `${['one', 'two', 'three', 'four']
          .map((name) => `[[package]]\nname = "${name}"\ndependencies = [{ name = "pyarrow" }]\n`)
          .join('')}[[package]]\nname = "pyarrow"\n`,
      },
    },
    ['warning', 'only while one of one, two and 2 more depends on pyarrow'],
  ],
  [
    'what the lock file rules out',
    {
      project: { dependencies: '["something"]' },
      files: {
        'src/weather_mcp/server.py': 'import something, requests\ndef main(): pass',
        'uv.lock': '[[package]]\nname = "something"\n',
      },
    },
    ['error', 'requests'],
  ],
  ['tests', { files: { 'src/weather_mcp/tests/test_x.py': 'import pytest' } }],
]);

cases('entry-point-exists', [
  [
    'through a package',
    { more: script('weather_mcp:main'), files: { 'src/weather_mcp/__init__.py': 'from .server import main' } },
  ],
  [
    'through a package that forwards what is not there',
    { more: script('weather_mcp:run'), files: { 'src/weather_mcp/__init__.py': 'from .server import run' } },
    ['error', 'defines no run'],
  ],
  ['a star import', server('from somewhere import *')],
  ['an assigned name', server('def f(): pass\nmain = f')],
  ['a name from elsewhere', server('from typer import run as main')],
  [
    'a flat layout',
    { files: { 'src/weather_mcp/server.py': '', 'weather_mcp/server.py': 'def main(): pass' } },
    ['error', 'defines no main'],
  ],
  ['no such module', { more: script('weather_mcp.sever:main') }, ['error', 'weather_mcp.server']],
  [
    'a folder without __init__.py',
    { more: script('weather_mcp.tools:main'), files: { 'src/weather_mcp/tools/a.py': '' } },
    ['error', '__init__.py'],
  ],
  [
    'configured to be elsewhere',
    {
      more: `${script('other.server:main')}[tool.hatch.build.targets.wheel]\npackages = ["lib/other"]\n`,
      files: { 'lib/other/server.py': 'def main(): pass' },
    },
  ],
  [
    'a module that a dependency brings',
    {
      project: { dependencies: '["smithery>=0.4"]' },
      more: '[project.scripts]\nweather-mcp = "weather_mcp.server:main"\ndev = "smithery.cli.dev:main"\n',
    },
  ],
  [
    'a module that no dependency can bring',
    { more: '[project.scripts]\ndev = "smithery.cli.dev:main"\n' },
    ['error', 'no module smithery.cli.dev'],
  ],
  [
    'configured in ways that are not read',
    { more: `${script('gone.server:main')}[tool.hatch.build.targets.wheel.force-include]\n"x" = "gone"\n` },
  ],
]);

cases('entry-point-no-arguments', [
  ['async', server('async def main(): pass'), ['error', 'asyncio.run(main())']],
  ['all have defaults', server('def main(a=1, *args, b: int = 2, **kw): pass')],
  ['click', server('import click\n@click.command()\ndef main(city): pass')],
  ['a keyword without a default', server('def main(*, city): pass'), ['error', 'requires city']],
  [
    'imported from another module',
    {
      more: script('weather_mcp:main'),
      files: {
        'src/weather_mcp/__init__.py': 'from .server import main',
        'src/weather_mcp/server.py': 'def main(x): pass',
      },
    },
    ['error', 'requires x'],
  ],
]);

cases('hyphenated-package', [
  [
    'the folder',
    {
      more: script('weather_mcp.server:main'),
      files: { 'src/weather-mcp/__init__.py': '', 'src/weather_mcp/__init__.py': '' },
    },
  ],
  [
    'a configured package',
    { more: '[tool.hatch.build.targets.wheel]\npackages = ["src/weather-mcp"]\n' },
    ['error', '"src/weather_mcp"'],
  ],
  ['the script’s own name', { more: '[project.scripts]\nweather-mcp-x = "weather_mcp.server:main"\n' }],
]);

cases('entry-point-form', [
  ['a call', { more: script('weather_mcp.server:main()') }, ['error', 'weather_mcp.server:main"']],
  ['a path', { more: script('src/weather_mcp/server.py:main') }, ['error', 'weather_mcp.server:main"']],
  ['with an extra', { more: script('weather_mcp.server:main [web]') }],
  ['a keyword', { more: script('weather_mcp.async:main') }, ['error', 'not a valid entry point']],
  ['other groups may name a module', { more: '[project.entry-points.x]\ny = "weather_mcp.server"\n' }],
]);

cases('open-sdk-bound', [
  ['no bound', { project: { dependencies: '["mcp>=1.20"]' } }, ['warning', '"mcp>=1.20,<3"']],
  ['nothing at all', { project: { dependencies: '["mcp"]' } }, ['warning', '"mcp<3"']],
  [
    'extras and marker stay',
    { project: { dependencies: '["mcp[cli]>=1.2; python_version < \'4\'"]' } },
    ['warning', '"mcp[cli]>=1.2,<3; python_version'],
  ],
  ['fastmcp', { project: { dependencies: '["fastmcp>=2.8"]' } }, ['warning', 'fastmcp>=2.8,<5']],
  [
    'what mcp 2 removed',
    {
      ...server('from mcp.server.fastmcp import FastMCP\ndef main(): pass'),
      project: { dependencies: '["mcp>=1.2"]' },
    },
    ['error', '"mcp>=1.2,<2"'],
  ],
  [
    'what mcp 2 removed, where only mcp 2 is allowed',
    {
      ...server('from mcp.server.fastmcp import FastMCP\ndef main(): pass'),
      project: { dependencies: '["mcp>=2.1"]' },
    },
    ['error', 'Write from mcp.server.mcpserver import MCPServer, or depend on mcp<2.'],
  ],
  [
    'decorators that mcp 2 removed',
    {
      ...server(
        'from mcp.server import Server\nasync def main():\n    app = Server("x")\n    @app.list_tools()\n    async def tools(): pass',
      ),
      project: { dependencies: '["mcp>=1.2"]' },
    },
    ['error', '"mcp>=1.2,<2"'],
  ],
  ...[
    ['where the SDK is asked', 'if hasattr(Server, "list_tools"):\n    @app.list_tools()\n    def tools(): pass'],
    ['in a branch', 'if OLD:\n    @app.list_tools()\n    def tools(): pass'],
    ['of another object', 'router = Router()\n@router.list_tools()\ndef tools(): pass'],
    ['in a text', '"""\n@app.list_tools()\n"""'],
    ['that are still there', '@app.middleware()\ndef tools(): pass'],
  ].map(
    ([title, code]) =>
      [
        `decorators ${title}`,
        {
          ...server(`from mcp.server import Server\napp = Server("x")\n${code}\ndef main(): pass`),
          project: { dependencies: '["mcp>=1.2"]' },
        },
        ['warning', '"mcp>=1.2,<3"'],
      ] as const,
  ),
  [
    'what mcp 2 removed, in a function',
    {
      ...server('def main():\n    from mcp.shared.exceptions import McpError'),
      project: { dependencies: '["mcp>=1.2"]' },
    },
    ['warning', '"mcp>=1.2,<2"'],
  ],
  [
    'what mcp 2 removed, beside a dependency that may hold mcp back',
    {
      ...server('from mcp import McpError\ndef main(): pass'),
      project: { dependencies: '["mcp>=1.2", "langchain-mcp-adapters"]' },
    },
    ['warning', 'unless another dependency restricts the version'],
  ],
  ['exact', { project: { dependencies: '["mcp==1.26.0"]' } }],
  ['compatible', { project: { dependencies: '["mcp~=1.26"]' } }],
  ['another package', { project: { dependencies: '["mcp>=1,<2", "mcp-types"]' } }],
]);

cases('license-expression', [
  ['in lower case', { project: { license: '"mit"' } }],
  ['several', { project: { license: '"MIT OR (Apache-2.0 AND BSD-3-Clause)"' } }],
  ['our own', { project: { license: '"LicenseRef-Octo"' } }],
  ['a table with text', { project: { license: '{ text = "MIT" }' } }, ['note', 'license = "MIT"']],
  [
    'a table beside a classifier, which the expression does not bear',
    {
      project: { license: '{ text = "MIT" }', classifiers: '["License :: OSI Approved :: MIT License"]' },
    },
    ['note', 'and remove "License :: OSI Approved :: MIT License"'],
  ],
  ['a table whose text no tool can read', { project: { license: '{ text = "Mine" }' } }, ['warning', 'PEP 639']],
  ['a table with a file', { project: { license: '{ file = "LICENSE" }' } }, ['note', 'license-files = ["LICENSE"]']],
  [
    'beside a classifier',
    { project: { classifiers: '["License :: OSI Approved :: MIT License"]' } },
    ['warning', 'Remove'],
  ],
  ['none', { project: { license: '' } }, ['warning', 'no license']],
  ['unfinished', { project: { license: '"MIT OR"' } }, ['error', 'SPDX']],
]);

cases('requires-python', [
  ['none', { project: { 'requires-python': '' } }, ['warning', '>=3.10']],
  ['one patch release only', { project: { 'requires-python': '"==3.12"' } }, ['warning', '>=3.12']],
  ['impossible', { project: { 'requires-python': '">=3.13,<3.12"' } }, ['error', 'No Python 3']],
  ['with an upper bound', { project: { 'requires-python': '">=3.10,<4"' } }],
  ['compatible', { project: { 'requires-python': '"~=3.11"' } }],
  ['exact', { project: { 'requires-python': '"==3.12.4"' } }],
]);

cases('requires-python-too-low', [
  [
    'a match statement',
    { ...server('def main(x=1):\n    match x:\n        case 1: pass'), project: { 'requires-python': '">=3.9"' } },
    ['warning', '>=3.10'],
  ],
  ['except*', server('def main():\n    try: pass\n    except* ValueError: pass'), ['warning', '>=3.11']],
  ['a type statement', server('type A = int\ndef main(): pass'), ['warning', '>=3.12']],
  [
    'a type parameter',
    server('def first[T](x: T): pass\ndef main(): pass'),
    ['warning', 'A type parameter in square brackets needs'],
  ],
  [
    'a name',
    server('from typing import (\n    Any,\n    override,\n)\ndef main(): pass'),
    ['warning', 'typing.override'],
  ],
  ['guarded', server('try:\n    import tomllib\nexcept ImportError:\n    tomllib = None\ndef main(): pass')],
  ['high enough', { ...server('import tomllib\ndef main(): pass'), project: { 'requires-python': '">=3.11"' } }],
  ['variables called match and type', server('match = 1\ntype = 2\ncase = 3\ndef main(): pass')],
  ['the SDK’s own need', { project: { 'requires-python': '">=3.8"' } }, ['warning', 'mcp needs']],
]);

cases('dependencies-valid', [
  ['one equals sign', { project: { dependencies: '["mcp=1.2"]' } }, ['error', '"mcp==1.2"']],
  ['an address without a name', { project: { dependencies: '["git+https://git.example/x"]' } }, ['error', 'no name']],
  ['a marker', { project: { dependencies: "[\"a>=1; python_version < '3.11' and extra == 'x'\"]" } }],
  ['a broken marker', { project: { dependencies: '["a>=1; python_version > 3"]' } }, ['error', 'marker']],
  ['parentheses, extras, spaces', { project: { dependencies: '["a [b,c] (>=1, <2)", "d===1.0+x", "e==1.*"]' } }],
  ['a star where none may be', { project: { dependencies: '["a>=1.*"]' } }, ['error', '>=1.*']],
  ['in an extra', { more: '[project.optional-dependencies]\nx = ["a b"]\n' }, ['error', '"a b"']],
]);

cases('dependencies-publishable', [
  [
    'not for an index',
    { project: { dependencies: '["a @ https://git.example/a.zip"]' }, targets: ['github'] },
    ['warning', 'access'],
  ],
  [
    'a source of uv',
    { project: { dependencies: '["a"]' }, more: '[tool.uv.sources]\na = { git = "https://git.example/a" }\n' },
    ['warning', 'only on this machine'],
  ],
  [
    'a member of the workspace',
    { project: { dependencies: '["a"]' }, more: '[tool.uv.sources]\na = { workspace = true }\n' },
  ],
]);

cases('private-classifier', [
  ['not for PyPI', { project: { classifiers: '["Private :: X"]' }, targets: ['github'] }],
  ['for PyPI', { project: { classifiers: '["Private :: X"]' }, targets: ['github', 'pypi'] }, ['error', 'reject']],
]);

cases('version-valid', [
  ['local', { project: { version: '"1.0+abc"' } }, ['error', 'version = "1.0"']],
  [
    'local, for another index',
    { project: { version: '"1.0+abc"' }, index: () => new URL('https://pkg.example/simple/') },
  ],
  [
    'local, for the test index',
    { project: { version: '"1.0+abc"' }, index: () => new URL('https://test.pypi.org/simple/') },
    ['error', 'version = "1.0"'],
  ],
  ['local, not for PyPI', { project: { version: '"1.0+abc"' }, targets: ['github'] }],
  ['a placeholder', { project: { version: '"{dynamic-version}"' } }, ['error', 'placeholder']],
  ['a pre-release in semver', { project: { version: '"1.2.0-rc.1"' } }],
]);

cases('name-valid', [
  ['a standard module', { project: { name: '"asyncio"' } }, ['error', 'PyPI rejects']],
  ['not for PyPI', { project: { name: '"asyncio"' }, targets: ['github'] }],
  ['capitals and dots', { project: { name: '"Weather.MCP_x"' } }],
]);

cases('build-system-known', [
  ['an unknown backend', { more: '', project: {}, build: 'hatchling' }],
  ['a backend that is not required', { build: 'setuptools-scm' }, ['error', 'hatchling']],
  ...(
    [
      ['none', '', 'warning', 'requires = ["hatchling"]'],
      [
        'none, and a table for setuptools',
        '[tool.setuptools]\npackages = ["w"]\n',
        'note',
        'requires = ["setuptools"]',
      ],
      ['none, and a table for PDM', '[tool.pdm]\n', 'warning', 'build-backend = "pdm.backend"'],
    ] as const
  ).map(([name, more, level, part]): Case => {
    const manifest = `[project]\nname = "w"\nversion = "1"\n${more}`;
    return [name, { files: { 'pyproject.toml': manifest } }, [level, part]];
  }),
]);

cases('manifest-complete', [
  ['dynamic', { project: { version: '', dynamic: '["version"]' } }],
  ['stated and dynamic', { project: { dynamic: '["version"]' } }, ['error', 'dynamic']],
  ['a dynamic name', { project: { name: '', dynamic: '["name"]' } }, ['error', 'cannot be dynamic']],
]);

cases('readme-exists', [
  ['none is named', { project: { readme: '' } }, ['warning', 'readme = "README.md"']],
  ['the wrong case', { project: { readme: '"readme.md"' } }, ['error', 'readme = "README.md"']],
  ['outside', { project: { readme: '"../README.md"' } }, ['warning', 'outside']],
  ['setuptools goes on', { project: { readme: '"gone.md"' }, build: 'setuptools' }, ['warning', 'gone.md']],
  ['as text', { project: { readme: '{ text = "x", content-type = "text/plain" }' } }],
]);

cases('entry-point-there', [
  [
    'a __main__ module',
    { more: '[project.scripts]\n', files: { 'src/weather_mcp/__main__.py': '' } },
    ['warning', 'python -m weather_mcp'],
  ],
  [
    'a script that the package leaves out',
    {
      more: '[project.scripts]\n',
      files: { 'src/weather_mcp/server.py': '', 'main.py': 'from core import server\ndef main():\n    server.run()\n' },
    },
    ['error', 'main() in main.py starts the server, but the package leaves that file out. Move it into a package'],
  ],
  [
    'a script beside listed packages',
    {
      more: '[project.scripts]\n[tool.setuptools]\npackages = ["weather_mcp"]\n',
      files: { 'src/weather_mcp/server.py': '', 'main.py': 'from core import server\ndef main():\n    server.run()\n' },
    },
    ['error', 'py-modules = ["main"]'],
  ],
  ['a command of another name', { more: '[project.scripts]\nserve = "weather_mcp.server:main"\n' }, ['note', '--from']],
  ['the name spelled otherwise', { more: '[project.scripts]\nweather_mcp = "weather_mcp.server:main"\n' }],
]);
