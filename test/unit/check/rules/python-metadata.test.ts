// Rules about what a Python project states of itself, at their borders.

import { cases, script, server } from './python-given.js';

cases('entry-point-form', [
  [
    'the function is in another module of the package',
    { more: script('weather_mcp.main') },
    ['error', 'weather_mcp.server:main"'],
  ],
  ['the module alone', { more: script('weather_mcp.server') }, ['error', 'weather_mcp.server:main"']],
]);

cases('entry-point-exists', [
  ['a module instead of a function', { more: script('weather_mcp:server') }, ['error', 'is a module']],
  ['a module for another group', { more: '[project.entry-points."mcp.server"]\nx = "weather_mcp:server"\n' }],
  [
    'nothing for another group',
    { more: '[project.entry-points."mcp.server"]\nx = "weather_mcp.server:gone"\n' },
    ['error', 'defines no gone'],
  ],
  ['a program with a window', { more: '[project.gui-scripts]\nx = "weather_mcp.gone:main"\n' }, ['error', 'no module']],
]);

cases('entry-point-no-arguments', [
  ['a server object', server('from mcp.server.fastmcp import FastMCP\nmain = FastMCP("x")'), ['error', 'main.run()']],
  ['what another call makes', server('from typer import Typer\nmain = Typer()')],
  [
    'a method of a server object',
    { ...server('from fastmcp import FastMCP\nmcp = FastMCP("x")'), more: script('weather_mcp.server:mcp.run') },
  ],
  ['typer', server('import typer\napp = typer.Typer()\n@app.command()\ndef main(city: str): pass')],
]);

cases('hyphenated-package', [
  ['where no backend looks', { project: { packages: '["weather-mcp"]' } }, ['error', '"weather_mcp"']],
  [
    'a list of paths that holds other things',
    {
      more: '[tool.hatch.build.targets.wheel]\nonly-include = ["src/weather_mcp", "my-data"]\n',
      files: { 'my-data/x.json': '' },
    },
  ],
]);

const mcp = (range: string, text: string) => ({
  ...server(`${text}\ndef main(): pass`),
  project: { dependencies: `["mcp${range}"]` },
});
const fast = (range: string) => ({
  ...server('from fastmcp.tools.tool import ToolResult\ndef main(): pass'),
  project: { dependencies: `["fastmcp${range}"]` },
});

cases('sdk-name-removed', [
  ['a version that has no such name', mcp('>=2,<3', 'from mcp import McpError'), ['error', 'mcp<2']],
  [
    'what took its place',
    mcp('>=2,<3', 'from mcp.server.fastmcp import FastMCP'),
    ['error', 'mcpserver import MCPServer'],
  ],
  ['both versions', mcp('>=1,<3', 'import mcp.shared.session'), ['error', 'Add an upper bound: mcp<2']],
  ['fastmcp 4', fast('>=2,<5'), ['error', 'fastmcp<4']],
  ['fastmcp 3', fast('>=2,<4')],
  ['guarded', mcp('>=1,<3', 'try:\n    from mcp import McpError\nexcept ImportError:\n    pass')],
  [
    'held back by another dependency',
    mcp('>=1,<3", "fastmcp<3', 'from mcp import McpError'),
    ['warning', 'restricts the version'],
  ],
  ['names that are still there', mcp('>=2,<3', 'from mcp import ClientSession\nimport mcp.types')],
]);

cases('removed-module', [
  ['shut out', { ...server('import distutils\ndef main(): pass'), project: { 'requires-python': '">=3.10,<3.12"' } }],
  ['brought back', { ...server('import distutils\ndef main(): pass'), project: { dependencies: '["setuptools"]' } }],
  ['guarded', server('try:\n    import imp\nexcept ImportError:\n    imp = None\ndef main(): pass')],
  ['a name', server('from collections import Mapping\ndef main(): pass'), ['warning', 'collections.Mapping']],
  ['the module’s other names', server('from collections import OrderedDict\ndef main(): pass')],
]);

const old = (text: string) => ({ ...server(text), project: { 'requires-python': '">=3.9"', dependencies: '[]' } });

cases('requires-python-too-low', [
  ['quotes in an f-string', server('x = {}\ny = f"{x["a"]}"\ndef main(): pass'), ['warning', '>=3.12']],
  ['a backslash in an f-string', server('y = f"{\'\\n\'.join([])}"\ndef main(): pass'), ['warning', '>=3.12']],
  ['other quotes in an f-string', server('x = {}\ny = f"{x[\'a\']}{{ }}"\nz = f"""{x["a"]}"""\ndef main(): pass')],
  ['such an f-string in a text', server('"""Write f"{d["x"]}" here."""\ndef main(): pass')],
  ['an annotation', old('def main(x: int | None = None): pass'), ['warning', '>=3.10']],
  ['an annotation that is put off', old('from __future__ import annotations\ndef main(x: int | None = None): pass')],
]);

const classified = (...list: string[]) => ({ project: { classifiers: JSON.stringify(list) } });

cases('classifiers-known', [
  ['a slip', classified('Framework :: FastAPl'), ['error', 'Framework :: FastAPI']],
  ['taken back', classified('Natural Language :: Ukranian'), ['error', 'Natural Language :: Ukrainian']],
  [
    'known ones',
    classified('Development Status :: 4 - Beta', 'Typing :: Typed', 'Environment :: GPU :: NVIDIA CUDA :: 12'),
  ],
  [
    'not for PyPI',
    { ...classified('Made :: Up'), build: 'setuptools', targets: ['github'] },
    ['warning', 'Made :: Up'],
  ],
]);

cases('classifiers-agree', [
  ['Python 2', classified('Programming Language :: Python :: 2.7'), ['warning', 'Python 2']],
  ['allowed ones', classified('Programming Language :: Python :: 3 :: Only', 'Programming Language :: Python :: 3.14')],
  [
    'one exact release',
    {
      project: { 'requires-python': '"==3.12.4"', classifiers: '["Programming Language :: Python :: 3.12"]' },
    },
  ],
]);

cases('project-valid', [
  ['setuptools stops', { project: { python: '">=3.10"' }, build: 'setuptools' }, ['error', 'requires-python']],
  ['a slip', { project: { keyword: '["x"]' } }, ['warning', 'keywords']],
  ['no address', { more: '[project.urls]\nHomepage = "weather.example"\n' }, ['error', 'https://']],
  ['a long label', { more: `[project.urls]\n"${'x'.repeat(33)}" = "https://weather.example"\n` }, ['error', '32']],
  ['a long description', { project: { description: `"${'x'.repeat(513)}"` } }, ['error', '512']],
  ['several lines', { project: { description: '"a\\nb"' }, build: 'uv_build' }, ['error', 'one short line']],
]);

cases('manifest-readable', [
  [
    'authors as texts',
    { project: { authors: '["Octo <octo@weather.example>"]' } },
    ['error', 'name = "…", email = "…"'],
  ],
  ['authors as tables', { project: { authors: '[{ name = "Octo" }, { email = "octo@weather.example" }]' } }],
]);

const readme = (text: string, files = {}) => ({ project: { readme: text }, files });

cases('readme-type', [
  ['no ending', readme('"README"', { README: '' }), ['error', 'README.md']],
  [
    'no ending, setuptools',
    { ...readme('"README"', { README: '' }), build: 'setuptools' },
    ['warning', 'reStructured'],
  ],
  ['a table without a type', readme('{ file = "README.md" }'), ['error', 'text/markdown']],
  [
    'a type that nobody shows',
    readme('{ file = "README.md", content-type = "text/html" }'),
    ['error', 'text/markdown'],
  ],
  ['a type with a variant', readme('{ file = "README.md", content-type = "text/markdown; variant=GFM" }')],
  [
    'a picture of the repository',
    { files: { 'README.md': '# x\n\n![a](docs/a.png)\n', 'docs/a.png': '' } },
    ['note', 'absolute URL'],
  ],
  ['a picture with its address', { files: { 'README.md': '![a](https://weather.example/a.png) ![b](gone.png)' } }],
]);

const lock = (requires: string, python = '>=3.10') => ({
  'uv.lock': `version = 1\nrequires-python = "${python}"\n\n[[package]]\nname = "weather-mcp"\nsource = { editable = "." }\n\n[package.metadata]\nrequires-dist = [${requires}]\n`,
});
const MCP = '{ name = "mcp", specifier = ">=1.20,<2" }';

cases('lock-in-step', [
  [
    'the same, written otherwise',
    { project: { dependencies: '["MCP >= 1.20 , <2"]' }, files: lock('{ name = "mcp", specifier = "<2,>=1.20" }') },
  ],
  [
    'an extra',
    {
      more: '[project.optional-dependencies]\nweb = ["starlette"]\n',
      files: lock(`${MCP}, { name = "starlette", marker = "extra == 'web'" }`),
    },
  ],
  ['a source of its own', { files: lock('{ name = "mcp", git = "https://git.example/mcp" }') }],
  ['a dependency that is gone', { files: lock(`${MCP}, { name = "httpx" }`) }, ['warning', 'still has "httpx"']],
  ['other Pythons', { files: lock(MCP, '>=3.12') }, ['warning', '>=3.12']],
  ['Poetry', { files: { 'poetry.lock': '[[package]]\nname = "httpx"\n' } }, ['warning', 'lacks mcp']],
]);

const registered = (identifier: string, text: string) => ({
  files: {
    'server.json': JSON.stringify({
      name: 'io.github.Octo/weather',
      packages: [{ registryType: 'pypi', identifier }],
    }),
    'README.md': text,
  },
});

cases('mcp-name-marker', [
  ['another case', registered('weather-mcp', 'mcp-name: io.github.octo/weather'), ['warning', 'an exact match']],
  ['there', registered('Weather_MCP', 'mcp-name: io.github.Octo/weather\n')],
  ['a longer name', registered('weather-mcp', 'mcp-name: io.github.Octo/weather-2\n'), ['warning', 'Octo/weather-2']],
  ['another package', registered('other', '')],
]);

const MIT = 'License :: OSI Approved :: MIT License';

cases('license-expression', [
  ['setuptools stops at a classifier', { ...classified(MIT), build: 'setuptools' }, ['error', 'setuptools stops']],
  ['an older setuptools does not', { ...classified(MIT), build: 'setuptools<77' }, ['warning', 'Remove']],
  [
    'a classifier that stands for several',
    { project: { license: '{ file = "x" }', classifiers: '["License :: OSI Approved :: BSD License"]' } },
    ['note', 'license = "…"'],
  ],
]);

cases('undeclared-import', [
  [
    'a feature of an extra',
    {
      ...server('def main():\n    import bs4'),
      more: '[project.optional-dependencies]\nweb = ["beautifulsoup4>=4"]\n',
    },
  ],
  ['what the program around brings', server('import idaapi, bpy\ndef main(): pass')],
  [
    'a module of the same name as what it imports',
    {
      files: { 'src/weather_mcp/agno.py': 'from agno.agent import Agent' },
      more: '[project.optional-dependencies]\nx = ["agno"]\n',
    },
  ],
]);

cases('dependencies-valid', [['what the build needs', { build: 'hatchling ^1' }, ['error', 'hatchling ^1']]]);
