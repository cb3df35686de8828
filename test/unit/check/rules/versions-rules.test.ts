// Every rule about versions held to its fixture, and cases beside.

import { describe, expect, test } from '@jest/globals';
import { VERSIONS_RULES } from '../../../../src/check/rules/versions/index.js';
import type { Finding } from '../../../../src/core/types.js';
import { memoryFiles } from './memory-files.js';
import { type CheckOptions, checkFiles, checkFixture, type Fault, holdToFixtures } from './suite.js';

/** Rule → where its fixture goes wrong, how much that weighs, and what the hint says to write. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'version-lockfile': ['package-lock.json', 3, 'warning', 'npm install --package-lock-only'],
  'version-server-json': ['server.json', 10, 'warning', '"version": "1.4.0"'],
  'version-mcpb': ['manifest.json', 4, 'warning', '"version": "1.4.0"'],
  'version-module': ['src/weather_mcp/__init__.py', 3, 'warning', '__version__ = "1.4.0"'],
  'version-server-info': ['src/index.js', 7, 'warning', "'1.4.0'"],
  'version-placeholder': ['server.json', 5, 'note', 'Commit the real version'],
  'version-dynamic': ['package.json', 3, 'note', 'real version'],
  'version-shallow-clone': ['pyproject.toml', 21, 'warning', 'fetch-depth: 0'],
  'version-changelog': ['CHANGELOG.md', 3, 'warning', '1.4.0'],
};

const OPTIONS: Readonly<Record<string, CheckOptions>> = {
  'version-dynamic': { tag: null },
  'version-shallow-clone': { git: { tags: [], shallow: true } },
};

holdToFixtures(VERSIONS_RULES, FAULTS, (fixture) =>
  checkFixture(fixture, { repository: 'octo/weather-mcp', ...OPTIONS[fixture] }),
);

const NODE = {
  name: 'weather-mcp',
  version: '1.4.0',
  license: 'MIT',
  type: 'module',
  bin: 'index.js',
  files: ['index.js'],
  engines: { node: '>=20' },
};
const SERVER = "#!/usr/bin/env node\nimport { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';\n";
const PYTHON =
  '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n\n[project]\nname = "weather-mcp"\n';

type Contents = Readonly<Record<string, string>>;
const ours = (found: readonly Finding[]): readonly Finding[] =>
  found.filter(({ rule }) => (rule.startsWith('version-') && rule !== 'version-valid') || rule === 'tag-is-version');
const inNode = async (
  files: Contents,
  manifest: object = {},
  options: CheckOptions = {},
): Promise<readonly Finding[]> =>
  ours(
    await checkFiles(
      memoryFiles({ 'index.js': SERVER, 'package.json': JSON.stringify({ ...NODE, ...manifest }, null, 2), ...files }),
      { ecosystem: 'node', tag: null, ...options },
    ),
  );
const inPython = async (
  project: string,
  files: Contents = {},
  options: CheckOptions = {},
): Promise<readonly Finding[]> =>
  ours(
    await checkFiles(memoryFiles({ 'pyproject.toml': PYTHON + project, 'weather_mcp/__init__.py': '', ...files }), {
      ecosystem: 'python',
      tag: null,
      ...options,
    }),
  );
const said = (found: readonly Finding[]): readonly string[] =>
  found.map(({ rule, level, file, line }) => `${level} ${rule} ${file}:${line}`);
/** What the file says once the fixes are in. */
const fixed = (found: readonly Finding[], file: string, text: string): string =>
  found
    .flatMap(({ fixes = [] }) => fixes)
    .flatMap((fix) => ('text' in fix && fix.file === file ? [fix] : []))
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text);

describe('the version that clients are told', () => {
  test.each([
    ['the right one', "new McpServer({ name: 'w', version: '1.4.0' });", []],
    ['a constant of the file', "const VERSION = '1.0.0';\nnew McpServer({ name: 'w', version: VERSION });", [3]],
    [
      'a constant of another thing',
      "const ATP_VERSION = '1.0.0';\nnew McpServer({ name: 'w', version: ATP_VERSION });",
      [],
    ],
    ['read from package.json', 'new McpServer({ name: pkg.name, version: pkg.version });', []],
    ['a template with a part', 'new McpServer({ name: "w", version: `1.${minor}.0` });', []],
    ['a comment', "// new McpServer({ name: 'w', version: '1.0.0' });", []],
    ['options that say version', "new McpServer({ name: 'w', version: '1.4.0' }, { version: '3' });", []],
    ['two servers', "new McpServer({ version: '1.0.0' });\nnew McpServer({ version: '1.0.1' });", [3, 4]],
  ])('%s', async (_, source, lines) => {
    const found = await inNode({ 'index.js': SERVER + source });
    expect(found.map(({ line }) => line)).toEqual(lines);
  });

  test('a constant is followed into the file it comes from', async () => {
    const files = {
      'src/meta.ts': "export const SERVER_VERSION: string = '1.0.0';\n",
      'src/server.ts': `${SERVER.slice(20)}import { SERVER_VERSION as V } from './meta.js';\nnew McpServer({ name: 'w', version: V });\n`,
    };
    // V is no telling name.
    expect(said(await inNode(files))).toEqual([]);
    const named = {
      ...files,
      'src/server.ts': files['src/server.ts'].replace(' as V', '').replace(': V', ': SERVER_VERSION'),
    };
    const found = await inNode(named);
    expect(said(found)).toEqual(['warning version-server-info src/meta.ts:1']);
    expect(fixed(found, 'src/meta.ts', named['src/meta.ts'])).toBe("export const SERVER_VERSION: string = '1.4.0';\n");
  });

  test.each([
    ['FastMCP("w", version="1.0.0")', 'from fastmcp import FastMCP', 1],
    ['Server("w", version="1.4.0")', 'from mcp.server import Server', 0],
    [
      'InitializationOptions(server_name="w", server_version="0.1.0")',
      'from mcp.server.models import InitializationOptions',
      1,
    ],
    ['FastMCP("w", version=__version__)', 'from fastmcp import FastMCP', 0],
    ['FastMCP("w", **settings)', 'from fastmcp import FastMCP', 0],
    ['Server("w", version="1.0.0")', 'from uvicorn import Server', 0],
    ['Implementation(name="client", version="1.0.0")', 'from mcp.types import Implementation', 0],
  ])('%s', async (call, imported, count) => {
    const source = `${imported}\n\nserver = ${call}\n`;
    const found = await inPython('version = "1.4.0"\n', { 'weather_mcp/server.py': source });
    expect(said(found)).toEqual(count === 0 ? [] : ['warning version-server-info weather_mcp/server.py:3']);
    if (count > 0) expect(fixed(found, 'weather_mcp/server.py', source)).toContain('version="1.4.0"');
  });

  test('what tests, examples and other projects say does not count', async () => {
    const wrong = `${SERVER}new McpServer({ name: 'w', version: '0.0.1' });\n`;
    expect(
      await inNode({
        'test/a.js': wrong,
        'examples/b.js': wrong,
        'src/x.test.js': wrong,
        'web/package.json': '{}',
        'web/server.js': wrong,
      }),
    ).toEqual([]);
  });
});

describe('one version written in two ways', () => {
  test('a pre-release, as Python and as npm write it', async () => {
    const server = (root: string, entry: string): string =>
      JSON.stringify(
        {
          name: 'io.github.octo/w',
          version: root,
          description: 'd',
          packages: [{ registryType: 'pypi', identifier: 'weather_mcp', version: entry }],
        },
        null,
        1,
      );
    const rc = 'version = "1.4.0rc1"\n';
    expect(await inPython(rc, { 'server.json': server('1.4.0-rc.1', '1.4.0rc1') })).toEqual([]);
    const found = await inPython(rc, { 'server.json': server('1.3.0', '1.3.0') });
    expect(said(found)).toEqual([
      'warning version-server-json server.json:3',
      'warning version-server-json server.json:9',
    ]);
    const after = JSON.parse(fixed(found, 'server.json', server('1.3.0', '1.3.0')));
    expect([after.version, after.packages[0].version]).toEqual(['1.4.0-rc.1', '1.4.0rc1']);
  });
});

describe('server.json', () => {
  const server = (packages: readonly object[], version = '1.4.0'): Contents => ({
    'server.json': JSON.stringify({ name: 'io.github.octo/w', description: 'd', version, packages }, null, 1),
  });
  const own = { registryType: 'npm', identifier: 'weather-mcp', version: '1.4.0' };

  test.each([
    ['a second package that was forgotten', [own, { registryType: 'oci', identifier: 'ghcr.io/octo/w:1.3.2' }], 1],
    ['an image with a digest', [own, { registryType: 'oci', identifier: 'ghcr.io/octo/w:1.4.0@sha256:abc' }], 0],
    [
      'a bundle of another release',
      [own, { registryType: 'mcpb', identifier: 'https://github.com/octo/w/releases/download/v1.3.2/w-mcp.mcpb' }],
      1,
    ],
    ['somebody else’s package', [{ ...own, identifier: 'other', version: '0.1.0' }], 0],
    ['the older spelling of keys', [{ registry_type: 'npm', identifier: 'weather-mcp', version: '1.3.2' }], 1],
  ])('%s', async (_, packages, count) => {
    expect((await inNode(server(packages))).length).toBe(count);
  });

  test('what a workflow writes at release is not judged, what it reads is', async () => {
    const stale = server([{ ...own, version: '1.3.2' }], '1.3.2');
    const workflow = (run: string): Contents => ({
      ...stale,
      '.github/workflows/release.yml': `jobs:\n  x:\n    steps:\n      - run: ${run}\n`,
    });
    expect((await inNode(stale)).length).toBe(2);
    expect((await inNode(workflow('jq .version server.json'))).length).toBe(2);
    for (const run of [
      'sed -i "s/x/$V/" server.json',
      'jq ".version=$V" server.json > tmp && mv tmp server.json',
      'envsubst < a > ./server.json',
    ]) {
      expect(await inNode(workflow(run))).toEqual([]);
    }
  });

  test('what the release itself fills in is not judged, neither stale nor a placeholder', async () => {
    const manifest = (version: string): Contents => ({
      'manifest.json': JSON.stringify({ manifest_version: '0.3', name: 'weather-mcp', version }),
    });
    for (const [files, table] of [
      [server([{ ...own, version: '1.3.2' }], '1.3.2'), '[mcp-registry]'],
      [server([{ ...own, version: '0.0.0' }], '0.0.0'), 'mcp-registry = { required = false }'],
      [manifest('1.3.2'), '[mcpb]'],
      [manifest('0.0.0'), '[[project]]\npath = "."\n[project.mcpb]'],
    ] as const) {
      const versions = async (more: Contents) =>
        (await inNode({ ...files, ...more })).filter(({ rule }) => rule.startsWith('version-'));
      expect((await versions({})).length).toBeGreaterThan(0);
      expect(await versions({ 'mcp-drydock.toml': '# [mcp-registry] [mcpb]\n' })).not.toEqual([]);
      expect(await versions({ 'mcp-drydock.toml': `strict = true\n${table}\n` })).toEqual([]);
    }
  });
});

describe('lock files', () => {
  test('both places of a lock file at once', async () => {
    const lock =
      '{\n  "name": "weather-mcp",\n  "version": "1.3.2",\n  "lockfileVersion": 3,\n  "packages": {\n    "": {\n      "name": "weather-mcp",\n      "version": "1.3.2"\n    }\n  }\n}\n';
    const found = await inNode({ 'package-lock.json': lock });
    expect(said(found)).toEqual(['warning version-lockfile package-lock.json:3']);
    expect(fixed(found, 'package-lock.json', lock)).toBe(lock.replaceAll('1.3.2', '1.4.0'));
  });

  test('uv.lock: the project’s own entry, not one of the same version elsewhere', async () => {
    const lock =
      'version = 1\n\n[[package]]\nname = "httpx"\nversion = "1.3.2"\nsource = { registry = "x" }\n\n[[package]]\nname = "weather-mcp"\nversion = "1.3.2"\nsource = { editable = "." }\n';
    const found = await inPython('version = "1.4.0"\n', { 'uv.lock': lock });
    expect(said(found)).toContain('warning version-lockfile uv.lock:10');
    expect(fixed(found, 'uv.lock', lock)).toBe(lock.replace(/("weather-mcp"\nversion = ")1\.3\.2/, '$11.4.0'));
    // The tag says something else: that is the manifest's affair.
    const tagged = await inPython('version = "1.3.2"\n', { 'uv.lock': lock }, { tag: 'v1.4.0' });
    expect(said(tagged)).toEqual(['error tag-is-version pyproject.toml:7']);
  });

  test.each([
    ['v1.4.0', 'v1.3.2'],
    ['1.4.0', '1.3.2'],
  ])('another tag is written in the form of %s', async (tag, other) => {
    const [{ hint } = {}] = await inPython('version = "1.3.2"\n', {}, { tag });
    expect(hint).toBe(`Set the version to 1.4.0 and move the tag to that commit, or tag ${other}.`);
  });
});

describe('dynamic versions', () => {
  const dynamic = (more: string): string => `dynamic = ["version"]\n\n${more}`;
  const MODULE = { 'weather_mcp/__init__.py': '__version__ = "1.3.2"\n' };

  test.each([
    [
      'hatch: a file',
      '[tool.hatch.version]\npath = "weather_mcp/__init__.py"\n',
      MODULE,
      ['error tag-is-version weather_mcp/__init__.py:1'],
    ],
    [
      'hatch: a pattern',
      '[tool.hatch.version]\npath = "V"\npattern = "release (?P<version>.+)"\n',
      { V: 'release 1.3.2\n' },
      ['error tag-is-version V:1'],
    ],
    [
      'hatch: a file that states none',
      '[tool.hatch.version]\npath = "weather_mcp/server.py"\n',
      { 'weather_mcp/server.py': 'x = 1\n' },
      ['error version-source pyproject.toml:10'],
    ],
    ['hatch: nothing said', '', {}, ['error version-source pyproject.toml:7']],
    [
      'hatch: a build hook may write it',
      '[tool.hatch.version]\npath = "weather_mcp/_v.py"\n\n[tool.hatch.build.hooks.custom]\n',
      {},
      [],
    ],
    ['a plugin of hatch', '[tool.hatch.version]\nsource = "nodejs"\n', {}, []],
    [
      'a tag without v, and a pattern that wants one',
      '[tool.hatch.version]\nsource = "uv-dynamic-versioning"\n',
      {},
      [],
    ],
  ])('%s', async (_, more, files, expected) => {
    expect(said(await inPython(dynamic(more), files, { tag: 'v1.4.0' }))).toEqual(expected);
  });

  test('hatch: the fix writes into the file that is read', async () => {
    const found = await inPython(dynamic('[tool.hatch.version]\npath = "weather_mcp/__init__.py"\n'), MODULE, {
      tag: 'v1.4.0-rc.1',
    });
    expect(fixed(found, 'weather_mcp/__init__.py', MODULE['weather_mcp/__init__.py'])).toBe(
      '__version__ = "1.4.0rc1"\n',
    );
  });

  const SETUPTOOLS =
    '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n\n[project]\nname = "weather-mcp"\ndynamic = ["version"]\n\n';
  test.each([
    [
      'setuptools: an attribute',
      '[tool.setuptools.dynamic]\nversion = { attr = "weather_mcp.__version__" }\n',
      MODULE,
      ['error tag-is-version weather_mcp/__init__.py:1'],
    ],
    [
      'setuptools: a file',
      '[tool.setuptools.dynamic]\nversion = { file = "VERSION" }\n',
      { VERSION: '1.3.2\n' },
      ['error tag-is-version VERSION:1'],
    ],
    [
      'setuptools: a file that is missing',
      '[tool.setuptools.dynamic]\nversion = { file = "VERSION" }\n',
      {},
      ['error version-source pyproject.toml:10'],
    ],
    ['setuptools_scm reads names with a dash', '[tool.setuptools_scm]\n', {}, []],
  ])('%s', async (_, more, files, expected) => {
    expect(said(await inPython('', { 'pyproject.toml': SETUPTOOLS + more, ...files }, { tag: 'v1.4.0' }))).toEqual(
      expected,
    );
  });

  const VCS = dynamic('[tool.hatch.version]\nsource = "vcs"\n');
  test('git: told before there is a tag; tags that fit nothing are told then too', async () => {
    const uv = dynamic('[tool.hatch.version]\nsource = "uv-dynamic-versioning"\n');
    expect(said(await inPython(VCS))).toEqual(['note version-dynamic pyproject.toml:9']);
    const git = { tags: ['1.3.1', '1.3.2', 'nightly', 'other-v2.0.0'], shallow: false };
    expect(said(await inPython(VCS, {}, { git }))).toEqual(['note version-dynamic pyproject.toml:9']);
    expect(said(await inPython(uv, {}, { git }))).toEqual([
      'warning version-tag-pattern pyproject.toml:9',
      'note version-dynamic pyproject.toml:9',
    ]);
    expect(said(await inPython(uv, {}, { tag: '1.4.0' }))).toEqual(['error version-tag-pattern pyproject.toml:9']);
    const open = `${uv}\n[tool.uv-dynamic-versioning]\npattern = "default-unprefixed"\n`;
    expect(said(await inPython(open, {}, { tag: '1.4.0' }))).toEqual([]);
  });

  test('a shallow clone: a note on a pull request, nothing where tags are there', async () => {
    const rules = async (options: CheckOptions): Promise<readonly string[]> =>
      said(await inPython(VCS, {}, options)).filter((one) => one.includes('shallow'));
    expect(await rules({ git: { tags: [], shallow: true } })).toEqual(['note version-shallow-clone pyproject.toml:9']);
    expect(await rules({ git: { tags: ['v1.4.0'], shallow: true }, tag: 'v1.4.0' })).toEqual([]);
    expect(await rules({ git: { tags: [], shallow: false } })).toEqual([]);
    expect(await rules({})).toEqual([]);
  });
});

describe('changelogs', () => {
  const rules = async (text: string, tag: string | null = 'v1.4.0'): Promise<number> =>
    (await inNode({ 'CHANGELOG.md': text }, {}, { tag })).filter(({ rule }) => rule === 'version-changelog').length;

  test.each([
    ['the section is there', '## [1.4.0] - 2026-11-21\n## [1.3.2]\n## [1.3.1]\n', 0],
    ['with a v and a link', '# [v1.4.0](https://x)\n# [v1.3.2](https://x)\n', 0],
    ['underlined', 'v1.4.0\n------\n\nv1.3.2\n------\n', 0],
    ['no sections by version', '# Changes\n\nSee the releases.\n', 0],
    ['only one version, perhaps by chance', '# Since 1.3.2\n', 0],
    ['the example of its page', '<!-- the tag is v1.4.0 -->\n## Unreleased\n\n## 1.3.2\n', 1],
    ['a first release is still titled Unreleased', '## Unreleased\n', 0],
    ['older versions only', '## 1.3.2\n## 1.3.1\n', 1],
    ['a longer version is another', '## 1.4.0.1\n## 1.3.1\n', 1],
  ])('%s', async (_, text, count) => {
    expect(await rules(text)).toBe(count);
  });

  test('without a tag, and for a pre-release, nothing is asked', async () => {
    const old = '## 1.3.2\n## 1.3.1\n';
    expect(await rules(old, null)).toBe(0);
    expect(await rules(old, 'v1.4.0-rc.1')).toBe(0);
  });
});

test('the version of the manifest is fixed to the tag, comments and order kept', async () => {
  const text = `${PYTHON}version = '1.3.2'  # bumped by hand\n`;
  const found = await inPython("version = '1.3.2'  # bumped by hand\n", {}, { tag: 'v1.4.0' });
  expect(fixed(found, 'pyproject.toml', text)).toBe(`${PYTHON}version = "1.4.0"  # bumped by hand\n`);
});
