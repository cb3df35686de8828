// Every rule about code packages: its fixture has exactly its fault, the sound one has none, its documentation is whole.

import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../../src/core/types.js';
import { CODE_PACKAGE_RULES } from '../../../../src/ecosystems/code-package/rules/index.js';
import { readFiles } from '../../../../src/repository/files.js';
import { settings } from '../../../support/code-package.js';
import { checkFiles, type Fault, holdToFixtures } from './suite.js';

const FIXTURES = fileURLToPath(new URL('../../../fixtures/rules/', import.meta.url));

const check = async (folder: string, changed: Parameters<typeof settings>[0] = {}): Promise<readonly Finding[]> =>
  checkFiles(await readFiles(folder), { ecosystem: 'code-package', settings: settings(changed) });

const said = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, level, file, line }) => `${level} ${rule} ${file}${line === undefined ? '' : `:${line}`}`);

/** Rule → where its fixture goes wrong, how much that weighs, and what the hint says to write. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'code-package-entry': ['requirements.txt', undefined, 'error', 'server.py'],
  'code-package-start': ['mcp.json', 3, 'error', 'Commit the file'],
  'code-package-manifest': ['server.py', 3, 'error', 'requirements.txt'],
  'code-package-sdk-bound': ['requirements.txt', 1, 'error', 'Write mcp>=1.0.0,<2'],
  'code-package-file-name': ['package.json', 2, 'warning', 'Rename it to weather.'],
  'code-package-imports': ['forecast.py', 3, 'error', 'Add pyyaml'],
  'code-package-port': ['server.py', 17, 'warning', 'port = 9000'],
  'code-package-names': ['prévision.py', undefined, 'error', 'exclude'],
  'code-package-symlinks': ['shared.py', undefined, 'error', 'copy'],
  'code-package-unwanted': ['.env', undefined, 'warning', 'git rm'],
  'code-package-readme': ['requirements.txt', undefined, 'note', 'README.md'],
  'code-package-from-scripts': ['package.json', 6, 'note', 'bin'],
};

// The one about size has no fixture: it would be as large. It is tried below.
holdToFixtures(
  CODE_PACKAGE_RULES.filter(({ id }) => id !== 'code-package-size'),
  FAULTS,
  // A package.json without a start script is a code package where the configuration says so.
  (name) => check(join(FIXTURES, name), name === 'code-package-file-name' ? { ecosystem: 'code-package' } : {}),
);

test('the sound package has nothing wrong', async () => {
  expect(await check(join(FIXTURES, 'sound-code-package'))).toEqual([]);
});

test('the example has nothing wrong', async () => {
  expect(await check('examples/code-package', { name: 'team-glossary', version: '1.4.0' })).toEqual([]);
});

describe('changed copies of the sound package', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'code-package-rules-'));
    const sound = join(FIXTURES, 'sound-code-package');
    for (const name of readdirSync(sound)) copyFileSync(join(sound, name), join(root, name));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const write = (files: Readonly<Record<string, string | undefined>>): void => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      if (text === undefined) rmSync(join(root, name));
      else writeFileSync(join(root, name), text);
    }
  };

  test('code-package-size: a tar is judged exactly, before it is written', async () => {
    write({ 'model.bin': '' });
    truncateSync(join(root, 'model.bin'), 100 * 1024 * 1024 - 4096);
    const [finding, ...more] = await check(root, { package: { format: 'tar' } });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'code-package-size', level: 'error', file: 'model.bin' });
    expect(finding?.facts).toHaveProperty(['model.bin'], '100 MiB');
    expect(await check(root, { package: { format: 'zip' } })).toEqual([]);
    expect(await check(root, { package: { format: 'tar', exclude: ['*.bin'] } })).toEqual([]);
  });

  test.each([
    ['a line that is no requirement', { 'requirements.txt': 'mcp>=2.3,<3\npydantic => 2\n' }, 'requirements.txt:2'],
    ['an included file that is not there', { 'requirements.txt': '-r base.txt\nmcp>=2.3,<3\n' }, 'requirements.txt:1'],
    [
      'a package.json that is no JSON',
      { 'package.json': '{', 'server.py': undefined, 'requirements.txt': undefined },
      'package.json:1',
    ],
  ])('code-package-manifest: %s', async (_, files, place) => {
    write(files);
    const findings = await check(root, { ecosystem: 'code-package', smoke: { unstarted: 'tried in a test' } });
    expect(said(findings)).toEqual([`error code-package-manifest ${place}`]);
  });

  test('requirements: options, hashes, includes and continued lines are read', async () => {
    write({
      'requirements.txt':
        '--index-url https://example.org/simple\n# a comment\nmcp[cli]>=2.3,<3 ; python_version >= "3.10" \\\n    --hash=sha256:abc\n-r more/other.txt\n',
      'more/other.txt': 'PyYAML~=6.0  # for the forecast\n',
      'forecast.py': 'import yaml\nforecast = yaml.safe_dump\n',
    });
    expect(await check(root)).toEqual([]);
  });

  test.each([
    ['inside of try', 'try:\n    import yaml\nexcept ImportError:\n    yaml = None\n', []],
    ['for type checkers', 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import yaml\n', []],
    ['when it is needed', 'def forecast(city):\n    import yaml\n', ['warning code-package-imports forecast.py:2']],
    ['brought along', 'import pydantic\nforecast = 1\n', ['warning code-package-imports forecast.py:1']],
    ['beside the script', 'import tools.words\nforecast = tools\n', []],
    ['in a folder that is put on the path', 'import sys\nsys.path.append("lib")\nimport helper\nforecast = 1\n', []],
  ])('code-package-imports: %s', async (_, forecast, expected) => {
    write({ 'forecast.py': forecast, 'tools/words.py': '', 'lib/helper.py': '', 'tests/test_x.py': 'import pytest\n' });
    expect(said(await check(root))).toEqual(expected);
  });

  test('code-package-imports: Node, with development packages and lost files', async () => {
    write({
      'server.py': undefined,
      'requirements.txt': undefined,
      'package.json': JSON.stringify({
        name: 'weather',
        scripts: { start: 'node src/index.js' },
        dependencies: { zod: '1' },
        devDependencies: { express: '5' },
      }),
      'src/index.js':
        'require("zod/v4"); require("node:fs"); require("./tools");\ntry { require("maybe"); } catch {}\n',
      'src/tools.js': 'const express = require("express");\nrequire("undici");\nrequire("./gone.js");\n',
    });
    const lock = (packages: object): string =>
      JSON.stringify({ lockfileVersion: 3, packages: { '': {}, ...packages } });
    write({ 'package-lock.json': lock({ 'node_modules/zod': {}, 'node_modules/express': { dev: true } }) });
    expect(said(await check(root, { ecosystem: 'code-package' }))).toEqual([
      'error code-package-imports src/tools.js:1',
      'error code-package-imports src/tools.js:2',
      'error code-package-imports src/tools.js:3',
    ]);
    // What another one brings is there, for now; without a lock file nobody knows before it is started.
    write({ 'package-lock.json': lock({ 'node_modules/undici': {}, 'node_modules/express': {} }), 'src/gone.js': '' });
    const warned = ['warning code-package-imports src/tools.js:1', 'warning code-package-imports src/tools.js:2'];
    expect(said(await check(root, { ecosystem: 'code-package' }))).toEqual(warned);
    write({ 'package-lock.json': undefined });
    expect(said(await check(root, { ecosystem: 'code-package' }))).toEqual(warned);
  });

  test.each([
    ['uvicorn.run(app, host="0.0.0.0", port=9000)', ['warning code-package-port server.py:1']],
    ['uvicorn.run(make(app), port=int(os.environ.get("PORT", "9000")))', ['warning code-package-port server.py:1']],
    ['port = int(os.getenv("PORT", 3000))', ['warning code-package-port server.py:1']],
    ['# uvicorn.run(app, port=9000)', []],
    ['db = connect(host="db", port=5432)', []],
    ['port = os.getenv("DB_PORT", "5432")', []],
    ['uvicorn.run(app, port=8080)', []],
    [
      'server.run("streamable-http", port=9000) if web else server.run(transport="stdio")',
      ['note code-package-port server.py:1'],
    ],
  ])('code-package-port: %s', async (line, expected) => {
    write({ 'server.py': `${line}\n` });
    expect(said(await check(root))).toEqual(expected);
    expect(await check(root, { smoke: { transport: 'stdio' } })).toEqual([]);
  });

  test('code-package-port: Node', async () => {
    write({
      'server.py': undefined,
      'requirements.txt': undefined,
      'index.js': 'app.listen(3000);\nconst port = process.env.PORT || 4000;\n',
    });
    expect(said(await check(root))).toEqual([
      'warning code-package-port index.js:1',
      'warning code-package-port index.js:2',
      'note code-package-manifest index.js',
    ]);
  });

  test('code-package-start: compiled files that are not committed, and the build that makes them', async () => {
    write({
      'server.py': undefined,
      'requirements.txt': undefined,
      'package.json': '{\n "name": "weather",\n "scripts": { "build": "tsc", "start": "node dist/index.js" }\n}',
    });
    const findings = await check(root, { ecosystem: 'code-package' });
    expect(said(findings)).toEqual(['error code-package-start package.json:3']);
    expect(findings[0]?.hint).toContain('[build]');
    expect(await check(root, { ecosystem: 'code-package', build: { command: ['npm', 'run', 'build'] } })).toEqual([]);
  });

  test.each([
    ['the only program', { 'bridge_ghidra.py': 'print(1)', 'test_bridge.py': '' }, '["python", "bridge_ghidra.py"]'],
    ['one of JavaScript', { 'bridge.mjs': '', 'vitest.config.js': '' }, '["node", "bridge.mjs"]'],
    ['an example where there are several', { 'a.py': '', 'b.py': '' }, '["python", "app.py"]'],
  ])('code-package-entry: names %s', async (_, files, command) => {
    write({ 'server.py': undefined, 'forecast.py': undefined, ...files });
    const [finding] = await check(root);
    expect(finding?.rule).toBe('code-package-entry');
    expect(finding?.hint).toContain(`[smoke] command = ${command} in`);
  });

  test('code-package-entry: an entry of mcp.json that is for one machine', async () => {
    write({
      'app.py': '',
      'server.py': undefined,
      'mcp.json': '{ "mcpServers": {\n "weather": { "command": "python", "args": ["/home/me/app.py"] } } }',
    });
    const findings = await check(root);
    expect(said(findings)).toEqual(['error code-package-entry mcp.json:2']);
    expect(findings[0]?.message).toContain('/home/me/app.py is a path on one machine');
  });

  test.each([
    ['a bound', 'mcp>=1.20,<2\n', 'from mcp.server.fastmcp import FastMCP\n', []],
    ['the newer names', 'mcp>=2.3,<3\n', 'from mcp.server.mcpserver import MCPServer\n', []],
    ['an open bound', 'mcp>=2.3\n', 'from mcp.server.mcpserver import MCPServer\n', ['warning']],
    ['old names, newer version', 'mcp>=2.0,<3\n', 'from mcp.server.fastmcp import FastMCP\n', ['error']],
    ['no version', 'mcp[cli]\n', 'from mcp.server.fastmcp import FastMCP\n', ['error']],
    [
      'old names in try',
      'mcp\n',
      'try:\n    from mcp.server.fastmcp import FastMCP\nexcept ImportError:\n    pass\n',
      ['warning'],
    ],
    ['what may hold it back', 'mcp\nlangchain-mcp-adapters\n', 'from mcp import McpError\n', ['warning']],
    ['with a marker', 'mcp>=1.20,<2 ; python_version >= "3.10"\n', 'from mcp import McpError\n', []],
  ])('code-package-sdk-bound: %s', async (_, requirements, server, levels) => {
    write({ 'requirements.txt': requirements, 'server.py': server });
    const found = (await check(root)).filter(({ rule }) => rule === 'code-package-sdk-bound');
    expect(found.map(({ level }) => level)).toEqual(levels);
  });

  test('code-package-sdk-bound: Node without a lock file', async () => {
    const manifest = {
      name: 'weather',
      scripts: { start: 'node index.js' },
      dependencies: { '@modelcontextprotocol/sdk': 'latest' },
    };
    write({
      'server.py': undefined,
      'requirements.txt': undefined,
      'index.js': '',
      'package.json': JSON.stringify(manifest),
    });
    expect(said(await check(root, { ecosystem: 'code-package' }))).toEqual([
      'warning code-package-sdk-bound package.json:1',
    ]);
    write({ 'package-lock.json': '{}' });
    expect(said(await check(root, { ecosystem: 'code-package' }))).toEqual([]);
  });

  test.each([
    ['weather.zip', 'Rename it to weather.'],
    ['weather-1.0.0', 'Rename it to weather.'],
    ['weather-v2.1-beta', 'Rename it to weather.'],
    ['weather-mcp2', undefined],
    ['py3-weather', undefined],
  ])('code-package-file-name: %s', async (name, hint) => {
    expect((await check(root, { name })).map((one) => one.hint)).toEqual(hint === undefined ? [] : [hint]);
  });

  test('code-package-file-name: a version with a plus', async () => {
    const files = await readFiles(root);
    const found = await checkFiles(files, { ecosystem: 'code-package', settings: settings(), tag: 'v1.4.0+linux' });
    expect(found.map(({ rule, message }) => [rule, message])).toEqual([
      ['code-package-file-name', expect.stringContaining('1.4.0+linux')],
    ]);
  });

  test('code-package-unwanted: keys and archives of earlier versions, and no settings without values', async () => {
    write({ '.env.sample': 'KEY=', '.env.production.example': 'KEY=', 'id_rsa.pub': 'x', 'locale.zip': 'x' });
    expect(await check(root, { name: 'weather' })).toEqual([]);
    write({ '.pypirc': '', 'keys/id_ed25519': '', 'weather-1.3.0.ZIP': 'x', 'dist/weather_1.2.0.tar.gz': 'x' });
    expect(said(await check(root, { name: 'weather' }))).toEqual([
      'warning code-package-unwanted .pypirc',
      'warning code-package-unwanted dist/weather_1.2.0.tar.gz',
      'warning code-package-unwanted keys/id_ed25519',
      'warning code-package-unwanted weather-1.3.0.ZIP',
    ]);
  });

  test('tag-is-version: the tag names the package, whatever else states a version', async () => {
    write({ 'package.json': '{ "name": "weather", "version": "1.0.0", "scripts": { "start": "python server.py" } }' });
    expect(said(await check(root, { ecosystem: 'code-package' }))).toEqual(['warning tag-is-version package.json:1']);
    expect(said(await check(root, { ecosystem: 'code-package', version: '1.0.0' }))).toEqual([]);
  });

  test('code-package-names: the name of the package, and names that clash', async () => {
    write({ 'Forecast.py': '', 'aux.txt': '' });
    expect(said(await check(root, { name: 'wetter für alle' }))).toEqual([
      'error code-package-names aux.txt',
      'error code-package-names forecast.py',
      'error code-package-names requirements.txt',
    ]);
  });
});
