import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Finding, Project } from '../../../../src/core/types.js';
import { installPython } from '../../../../src/ecosystems/python/install.js';
import { pythonsHere } from '../../../../src/ecosystems/python/interpreters.js';
import { type PyManifest, readPyManifest } from '../../../../src/ecosystems/python/manifest.js';
import { openSandbox } from '../../../../src/host/sandbox.js';
import { type TestHost, testHost } from '../../../support/host.js';
import { SETTINGS } from '../../../support/settings.js';
import { makeWheel, type WheelContent } from '../../../support/wheel.js';

let host: TestHost;
let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'mcp-drydock-test-'));
  host = testHost({ env: process.env });
});
afterAll(async () => {
  await host.close();
  rmSync(base, { recursive: true });
});

/** Installs a package of these modules and looks at its imports; `sources` lie in the repository as well. */
async function findings(
  modules: Readonly<Record<string, string>>,
  about: Omit<WheelContent, 'files'> = {},
  known: readonly Finding[] = [],
): Promise<readonly Finding[]> {
  const root = mkdtempSync(join(base, 'root-'));
  const files = { 'weather_mcp/__init__.py': '', ...modules };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'src', path)), { recursive: true });
    writeFileSync(join(root, 'src', path), text);
  }
  const wheel = await makeWheel(root, { scripts: { 'weather-mcp': 'weather_mcp.server:main' }, ...about, files });
  const project: Project<PyManifest> = {
    name: 'weather-mcp',
    ecosystem: 'python',
    path: '.',
    folder: root,
    manifestFile: 'pyproject.toml',
    version: '1.2.3',
    settings: SETTINGS,
    manifest: readPyManifest('[project]\nname = "weather-mcp"\nversion = "1.2.3"\n'),
  };
  const installed = await installPython(wheel, project, await openSandbox(host, 'imports'), host);
  return (await installed.imports?.(root, known)) ?? [];
}

function told(all: readonly Finding[]): readonly string[] {
  return all.map(({ level, rule, file, line, message }) => `${level} ${rule} ${file}:${line} ${message.slice(0, 70)}`);
}

describe('an import that a fresh installation does not have', () => {
  test('is an error with the line in the source, in a function too', async () => {
    const server = 'def main():\n    pass\n\ndef forecast():\n    import yaml\n    return yaml\n';
    const [finding, ...others] = await findings({ 'weather_mcp/server.py': server });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'imports/missing',
      level: 'error',
      file: 'src/weather_mcp/server.py',
      line: 5,
      project: 'weather-mcp',
      hint: expect.stringContaining('"pyyaml"'),
    });
    expect(finding?.message).toMatch(/^This imports yaml, .* when this function runs/);
  });

  test('of the package itself, of a removed standard module, of a name that is nowhere', async () => {
    const server = [
      'from . import prompts',
      'from .tools import forecast, alerts',
      'from weather_mcp.stations import nearest',
      'def main():',
      '    import imp',
      '    import asyncore',
    ].join('\n');
    const all = await findings({ 'weather_mcp/server.py': server, 'weather_mcp/tools.py': 'def forecast(): ...\n' });
    expect(told(all).filter((one) => !/imp,|asyncore/.test(one))).toEqual([
      'error imports/missing src/weather_mcp/server.py:1 This imports prompts from weather_mcp, which has no such name.',
      'error imports/missing src/weather_mcp/server.py:2 This imports alerts from weather_mcp.tools, which has no such name.',
      'error imports/missing src/weather_mcp/server.py:3 This imports weather_mcp.stations, which the commit does not contain.',
    ]);
    expect(all.map(({ hint }) => hint)).toContainEqual(
      expect.stringMatching(/^Commit src\/weather_mcp\/stations\.py /),
    );
  });

  test('is nothing in a function where an extra brings it, over another package too', async () => {
    const server = 'def main():\n    pass\n\ndef chart():\n    import numpy\n    import yaml\n';
    const about = { requires: ['pandas; extra == "charts"'], extras: ['charts'] };
    expect(told(await findings({ 'weather_mcp/server.py': server }, about))).toEqual([
      expect.stringContaining('error imports/missing src/weather_mcp/server.py:6 This imports yaml'),
    ]);
  });

  test('has no bound as a hint where no version below it has the name either', async () => {
    const server = 'def main():\n    from idna import forecast\n';
    const [finding] = await findings({ 'weather_mcp/server.py': server }, { requires: ['idna>=2'] });
    expect(finding).toMatchObject({ rule: 'imports/missing', subject: { package: 'idna' } });
    expect(finding?.hint).toMatch(
      /^Adapt the server to idna \d.*the newest version that "idna>=2,<\d" allows does not have it either\.$/,
    );
  });

  test('in a module that nothing reaches is a warning', async () => {
    const all = await findings({
      'weather_mcp/server.py': 'def main(): ...\n',
      'weather_mcp/old.py': 'import yaml\n',
    });
    expect(told(all)).toEqual([
      'warning imports/missing src/weather_mcp/old.py:1 This imports yaml, which no dependency provides.',
    ]);
  });

  test('that the installed SDK no longer has names the bound to write', async () => {
    const server = 'def main():\n    from mcp.server.fastmcp import FastMCP\n    FastMCP("x").run()\n';
    const [finding, ...others] = await findings({ 'weather_mcp/server.py': server }, { requires: ['mcp>=1.2'] });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'imports/missing', level: 'error', line: 2 });
    expect(finding?.message).toMatch(/mcp\.server\.fastmcp, which mcp \d/);
    expect(finding?.hint).toContain('"mcp>=1.2,<2"');
  });
});

test('what may be missing is not told', async () => {
  const server = `import os
import sys
from typing import TYPE_CHECKING
import contextlib
from weather_mcp import tools
try:
    import yaml
except ImportError:
    import ruamel.yaml as yaml
if TYPE_CHECKING:
    import pandas
if sys.platform == "win32":
    import winreg
if os.name == "nt":
    import msvcrt
if sys.version_info < (3, 8):
    import importlib_metadata
with contextlib.suppress(ImportError):
    import uvloop

def load():
    import torch
    return torch

def fast():
    try:
        import orjson
        return orjson
    except (ImportError, OSError):
        return None

def again():
    import orjson
    import redis

def main():
    try:
        load()
    except ImportError:
        pass
    try:
        from . import plots
    except ModuleNotFoundError:
        plots = None
    print(os.path.join, tools.anything)

if __name__ == "__main__":
    import debugpy
    main()
`;
  const all = await findings(
    {
      'weather_mcp/server.py': server,
      // Reached only where a failure is caught.
      'weather_mcp/plots.py': 'import matplotlib.pyplot\n',
      'weather_mcp/tools.py': 'def __getattr__(name):\n    return name\n',
      'weather_mcp/lazy.py':
        'from weather_mcp.tools import whatever\nfrom os.path import join\nimport xml.etree.ElementTree\n',
      'weather_mcp/tests/test_server.py': 'import pytest\n',
      'weather_mcp/windows.py': 'import winreg, msvcrt\n',
    },
    { requires: ['redis; extra == "cache"'] },
  );
  expect(told(all)).toEqual([]);
});

describe('an import that only another dependency brings', () => {
  const server = 'import anyio\nimport idna\nfrom idna import encode\ndef main(): ...\n';
  test('is a warning, once for each distribution', async () => {
    const all = await findings({ 'weather_mcp/server.py': server }, { requires: ['anyio>=4'] });
    expect(told(all)).toEqual([
      'warning undeclared-import src/weather_mcp/server.py:2 This imports idna of idna, which is not a dependency of weather-mcp: i',
    ]);
    expect(all[0]?.message).toContain('available only while anyio depends on it');
  });

  test('is nothing where the dependency is there to install exactly that', async () => {
    const uses = 'from fastmcp import FastMCP\n\ndef main():\n    FastMCP("x").run()\n';
    expect(await findings({ 'weather_mcp/server.py': uses }, { requires: ['fastmcp>=4,<5'] })).toEqual([]);
  });

  test('is a break of that dependency, not of one below it', async () => {
    const uses = 'def main():\n    from fastmcp.tools.tool import Tool\n';
    const [finding, ...others] = await findings({ 'weather_mcp/server.py': uses }, { requires: ['fastmcp>=2'] });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'imports/missing', subject: { package: 'fastmcp' } });
    expect(finding?.message).toMatch(/fastmcp\.tools\.tool, which fastmcp 4/);
    expect(finding?.hint).toContain('"fastmcp>=2,<4"');
  });

  test('is not told twice, and not of what is declared', async () => {
    const known: Finding = {
      rule: 'undeclared-import',
      level: 'warning',
      message: 'Said before.',
      subject: { module: 'idna' },
    };
    const first = await findings({ 'weather_mcp/server.py': server }, { requires: ['anyio>=4'] }, [known]);
    const second = await findings({ 'weather_mcp/server.py': server }, { requires: ['anyio>=4', 'idna'] });
    expect([...first, ...second]).toEqual([]);
  });
});

describe('the lowest Python', () => {
  const server = 'def main():\n    match 1:\n        case _:\n            pass\n';
  test('reads every file', async () => {
    const here = await pythonsHere(host);
    const all = await findings({ 'weather_mcp/server.py': server }, { requiresPython: '>=3.9' });
    const other = [...here.keys()].some((minor) => minor > 9);
    if (!here.has(9) || !other) return expect(all).toEqual([]);
    expect(told(all)).toEqual([
      'error imports/syntax src/weather_mcp/server.py:2 Python 3.9 cannot compile this file: invalid syntax. requires-python >',
    ]);
  });

  test('that knows the syntax has nothing to say', async () => {
    expect(await findings({ 'weather_mcp/server.py': server }, { requiresPython: '>=3.10' })).toEqual([]);
  });
});
