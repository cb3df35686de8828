// Every rule about server.json, MCP bundles and client snippets held to its fixture, and cases beside.

import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { MCP_RULES } from '../../../../src/check/rules/mcp/index.js';
import { misfits } from '../../../../src/check/rules/mcp/published-schema.js';
import { serverSchema } from '../../../../src/check/rules/mcp/server-schema.js';
import type { Finding } from '../../../../src/core/types.js';
import mcpb from '../../../../src/data/mcpb-manifest.json' with { type: 'json' };
import serverJson from '../../../../src/data/server-json.json' with { type: 'json' };
import { memoryFiles } from './memory-files.js';
import { type CheckOptions, checkFiles, checkFixture, type Fault, holdToFixtures } from './suite.js';

/** Rule → where its fixture goes wrong, how much that weighs, and what the hint says to write. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'server-json-shape': ['server.json', 7, 'warning', '"transport"'],
  'server-json-schema': ['server.json', 2, 'warning', '2025-12-11'],
  'server-json-name': ['server.json', 3, 'warning', '"io.github.octo/weather-mcp"'],
  'server-json-description': ['server.json', 4, 'warning', 'Shorten it by'],
  'server-json-version': ['server.json', 5, 'warning', 'the version being released'],
  'server-json-package': ['server.json', 9, 'warning', '"identifier": "weather-mcp"'],
  'server-json-image': ['server.json', 17, 'warning', 'tag of this version'],
  'server-json-bundle': ['server.json', 17, 'warning', 'sha256sum'],
  'server-json-transport': ['server.json', 19, 'warning', 'public URL'],
  'server-json-arguments': ['server.json', 17, 'warning', '"name": "--city"'],
  'server-json-twice': ['server.json', 17, 'warning', 'Remove one'],
  'mcpb-manifest': ['manifest.json', 1, 'warning', 'Add "author"'],
  'mcpb-entry-point': ['manifest.json', 11, 'warning', 'src/index.js'],
  'mcpb-images': ['manifest.json', 6, 'warning', 'assets/icon.png'],
  'client-package': ['README.md', 10, 'warning', 'Write weather-mcp'],
  'client-command': ['README.md', 6, 'warning', 'Write weather-mcp'],
  'client-version': ['README.md', 10, 'warning', 'weather-mcp@latest'],
};

holdToFixtures(MCP_RULES, FAULTS, (fixture) => checkFixture(fixture, { repository: 'octo/weather-mcp' }));

const OURS = /^(server-json|mcpb|client)-/;
const NODE = {
  name: '@octo/weather-mcp',
  version: '1.4.0',
  license: 'MIT',
  type: 'module',
  bin: { 'weather-mcp': 'index.js', 'weather-forecast': 'index.js' },
  files: ['index.js'],
  engines: { node: '>=20' },
};
const PYTHON =
  '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n\n[project]\nname = "weather-mcp"\nversion = "1.4.0"\n\n[project.scripts]\nweather_server = "weather_mcp:main"\n';

const ASSET = 'https://github.com/o/w-mcp/releases/download/v1.4.0/w.mcpb';

type Contents = Readonly<Record<string, string | Uint8Array>>;
const inNode = async (
  files: Contents,
  manifest: object = {},
  options: CheckOptions = {},
): Promise<readonly Finding[]> =>
  (
    await checkFiles(
      memoryFiles({
        'index.js': '#!/usr/bin/env node\n',
        'package.json': JSON.stringify({ ...NODE, ...manifest }),
        ...files,
      }),
      { ecosystem: 'node', repository: 'Octo/weather-mcp', ...options },
    )
  ).filter(({ rule }) => OURS.test(rule));
const inPython = async (files: Contents): Promise<readonly Finding[]> =>
  (
    await checkFiles(
      memoryFiles({ 'pyproject.toml': PYTHON, 'weather_mcp/__init__.py': 'def main():\n    pass\n', ...files }),
      {
        ecosystem: 'python',
      },
    )
  ).filter(({ rule }) => OURS.test(rule));
const rules = (found: readonly Finding[]): readonly string[] => found.map(({ rule }) => rule);

const ENTRY = { registryType: 'npm', identifier: '@octo/weather-mcp', version: '1.4.0', transport: { type: 'stdio' } };
const SERVER = {
  $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
  name: 'io.github.Octo/weather-mcp',
  description: 'The weather of tomorrow.',
  version: '1.4.0',
  packages: [ENTRY],
};
const server = (change: object): Contents => ({ 'server.json': JSON.stringify({ ...SERVER, ...change }, null, 2) });
const entry = (change: object): Contents => server({ packages: [{ ...ENTRY, ...change }] });
const image = (change: object): Contents =>
  server({ packages: [{ registryType: 'oci', transport: { type: 'stdio' }, ...change }] });

describe('server.json: what is right', () => {
  test.each([
    ['a plain one', server({})],
    ['a description of 100 characters', server({ description: 'é'.repeat(100) })],
    ['only remotes', server({ packages: undefined, remotes: [{ type: 'sse', url: 'https://w.example.com/sse' }] })],
    ['a name of another namespace', server({ name: 'com.example/weather' })],
    ['a placeholder', server({ version: '${VERSION}', packages: [{ ...ENTRY, version: '$VERSION' }] })],
    [
      'a variable of a remote',
      server({ remotes: [{ type: 'sse', url: 'https://{id}.example.com', variables: { id: {} } }] }),
    ],
    [
      'a local url with a variable of the environment',
      entry({
        transport: { type: 'streamable-http', url: 'http://localhost:{PORT}/mcp' },
        environmentVariables: [{ name: 'PORT' }],
      }),
    ],
    [
      'an argument that names the variable',
      entry({
        transport: { type: 'sse', url: 'http://127.0.0.1:{port}' },
        packageArguments: [{ type: 'named', name: '--port' }],
      }),
    ],
    ['an image with a digest', image({ identifier: 'ghcr.io/octo/w@sha256:abc' })],
    ['an image with a port and a tag', image({ identifier: 'localhost:5000/octo/w:1.4.0' })],
    [
      'one package over two transports',
      server({ packages: [ENTRY, { ...ENTRY, transport: { type: 'sse', url: 'https://a.example.com' } }] }),
    ],
    ['a package of another ecosystem', entry({ registryType: 'pypi', identifier: 'weather-mcp' })],
    ['another package of the same person', entry({ identifier: '@octo/forecast-mcp' })],
    ['a newer schema', server({ $schema: SERVER.$schema.replace('2025-12-11', '2027-01-01'), packages: 'changed' })],
    ['a server.json of something else', { 'server.json': '{ "port": 8080, "name": 3 }' }],
    ['one in the tests', { 'tests/server.json': '{ "$schema": "modelcontextprotocol" }' }],
  ])('%s', async (_, files) => {
    expect(await inNode(files)).toEqual([]);
  });
});

describe('server.json: what is wrong in other ways', () => {
  test('a description that is too long stops a release to the MCP Registry before its tag', async () => {
    const long = server({ description: 'a'.repeat(101) });
    const levels = async (options: CheckOptions): Promise<unknown> =>
      (await inNode(long, {}, options)).map(({ rule, level }) => [rule, level]);
    expect(await levels({})).toEqual([['server-json-description', 'warning']]);
    expect(await levels({ targets: ['npm', 'mcp-registry'] })).toEqual([['server-json-description', 'error']]);
  });

  test.each([
    [
      'no JSON',
      { 'server.json': '{ "$schema": "https://static.modelcontextprotocol.io/x", }' },
      'server-json-shape',
      'Not valid JSON',
    ],
    ['UTF-16', { 'server.json': Buffer.from('\uFEFF{"modelcontextprotocol":1}', 'utf16le') }, undefined, ''],
    ['a type', server({ title: 7 }), 'server-json-shape', '"title" must be a string.'],
    [
      'a transport that is none',
      entry({ transport: { type: 'http' } }),
      'server-json-shape',
      '"transport.type" of the package @octo/weather-mcp is "http"',
    ],
    [
      'a transport without its url',
      entry({ transport: { type: 'sse' } }),
      'server-json-shape',
      '"transport.url" of the package @octo/weather-mcp is missing',
    ],
    [
      'a digest in capitals',
      entry({ registryType: 'cargo', fileSha256: 'A'.repeat(64) }),
      'server-json-shape',
      'must be a SHA-256 digest',
    ],
    [
      'the draft',
      server({ $schema: SERVER.$schema.replace('2025-12-11', 'draft') }),
      'server-json-schema',
      'the draft',
    ],
    [
      'an old schema with old keys, said once',
      server({ $schema: SERVER.$schema.replace('2025-12-11', '2025-07-09'), packages: [{ registry_type: 'npm' }] }),
      'server-json-schema',
      '2025-07-09',
    ],
    ['the case of the owner', server({ name: 'io.github.octo/weather-mcp' }), 'server-json-name', 'differs in case'],
    [
      'a dash at the end',
      server({ name: 'com.example/weather-' }),
      'server-json-name',
      'begins or ends with punctuation',
    ],
    ['101 characters', server({ description: 'é'.repeat(101) }), 'server-json-description', '101'],
    ['latest', entry({ version: 'latest' }), 'server-json-version', 'not a version'],
    ['an x', entry({ version: '1.x' }), 'server-json-version', 'range'],
    ['no version', entry({ version: undefined }), 'server-json-package', 'has no version'],
    ['an unknown registry', entry({ registryType: 'maven' }), 'server-json-package', 'is not a registryType'],
    ['the name without its scope', entry({ identifier: 'weather-mcp' }), 'server-json-package', '@octo/weather-mcp'],
    ['a digest for npm', entry({ fileSha256: 'a'.repeat(64) }), 'server-json-package', 'fileSha256'],
    ['an image without a tag', image({ identifier: 'ghcr.io/octo/weather-mcp' }), 'server-json-image', 'neither a tag'],
    [
      'an image with a version beside',
      image({ identifier: 'ghcr.io/octo/w:1.4.0', version: '1.4.0' }),
      'server-json-image',
      '"version"',
    ],
    [
      'a bundle over http',
      image({ registryType: 'mcpb', identifier: 'http://example.com/w-mcp.mcpb' }),
      'server-json-bundle',
      'https',
    ],
    [
      'a bundle without a digest',
      image({ registryType: 'mcpb', identifier: ASSET }),
      'server-json-bundle',
      'fileSha256',
    ],
    [
      'a bundle that the release makes',
      {
        ...image({ registryType: 'mcpb', identifier: ASSET }),
        'mcp-drydock.toml': '[mcp-registry]\n[mcpb]\n',
      },
      undefined,
      '',
    ],
    [
      'a tag with a slash',
      image({
        registryType: 'mcpb',
        identifier: 'https://github.com/o/w-mcp/releases/download/a/v1.4.0/w.mcpb',
        fileSha256: 'a'.repeat(64),
      }),
      'server-json-bundle',
      'slash',
    ],
    [
      'a url beside stdio',
      entry({ transport: { type: 'stdio', url: 'https://a.example.com' } }),
      'server-json-transport',
      'stdio',
    ],
    [
      'a variable that nothing defines',
      entry({ transport: { type: 'sse', url: 'http://h:{port}/' } }),
      'server-json-transport',
      '{port}',
    ],
    [
      'a value that repeats the flag',
      entry({ packageArguments: [{ type: 'named', name: '--city', value: '--city=Rome' }] }),
      'server-json-arguments',
      'repeats the flag',
    ],
    [
      'a positional argument without a value',
      entry({ runtimeArguments: [{ type: 'positional' }] }),
      'server-json-arguments',
      'valueHint',
    ],
    [
      'one address twice',
      server({
        remotes: [
          { type: 'sse', url: 'https://a.b' },
          { type: 'sse', url: 'https://a.b' },
        ],
      }),
      'server-json-twice',
      'twice',
    ],
  ])('%s', async (_, files, rule, words) => {
    const found = await inNode(files);
    expect(rules(found)).toEqual(rule === undefined ? [] : [rule]);
    expect(found[0]?.message ?? '').toContain(words);
  });
});

describe('MCP bundles', () => {
  const MANIFEST = {
    manifest_version: '0.3',
    name: 'weather-mcp',
    version: '1.4.0',
    description: 'd',
    author: { name: 'Octo' },
    server: { type: 'node', entry_point: 'index.js', mcp_config: { command: 'node', args: ['${__dirname}/index.js'] } },
  };
  const bundle = (change: object, path = 'manifest.json'): Contents => ({
    [path]: JSON.stringify({ ...MANIFEST, ...change }, null, 2),
  });

  test.each([
    ['a plain one', bundle({}), []],
    ['the older name of the key', bundle({ manifest_version: undefined, dxt_version: '0.1' }), []],
    ['a browser extension', { 'manifest.json': '{ "manifest_version": 3, "name": "x", "version": "1" }' }, []],
    ['a web page', { 'manifest.json': '{ "name": "x", "start_url": "/" }' }, []],
    ['a newer format', bundle({ manifest_version: '0.9', surprise: true }), []],
    ['no such format', bundle({ manifest_version: '0.0' }), ['mcpb-manifest']],
    ['a key of a later format', bundle({ manifest_version: '0.1', privacy_policies: [] }), ['mcpb-manifest']],
    ['uv before 0.4', bundle({ server: { ...MANIFEST.server, type: 'uv' } }), ['mcpb-manifest']],
    ['uv in 0.4', bundle({ manifest_version: '0.4', server: { ...MANIFEST.server, type: 'uv' } }), []],
    [
      'a program that is made later',
      bundle({ server: { ...MANIFEST.server, type: 'binary', entry_point: 'weather' } }),
      [],
    ],
    ['a folder that is made later', bundle({ server: { ...MANIFEST.server, entry_point: 'dist/index.js' } }), []],
    [
      'a folder of its own, packed from elsewhere',
      bundle({ server: { ...MANIFEST.server, entry_point: 'server/index.js' } }, 'mcpb/manifest.json'),
      [],
    ],
    [
      'compiled beside its source',
      { ...bundle({ server: { ...MANIFEST.server, entry_point: 'server.js' } }), 'server.ts': '' },
      [],
    ],
    ['a path out of it', bundle({ server: { ...MANIFEST.server, entry_point: '../index.js' } }), ['mcpb-entry-point']],
    [
      'a variable in it',
      bundle({ server: { ...MANIFEST.server, entry_point: '${__dirname}/index.js' } }),
      ['mcpb-entry-point'],
    ],
    ['another file', bundle({ server: { ...MANIFEST.server, entry_point: 'main.js' } }), ['mcpb-entry-point']],
    ['an icon', { ...bundle({ icon: 'icon.png' }), 'icon.png': '' }, []],
    ['an icon of the web', bundle({ icon: 'https://example.com/icon.png' }), []],
    ['an icon that is not there', bundle({ icon: 'icon.png' }), ['mcpb-images']],
    [
      'of two icons one',
      {
        ...bundle({
          icons: [
            { src: 'a.png', size: '16x16' },
            { src: './b.png', size: '32x32' },
          ],
        }),
        'b.png': '',
      },
      ['mcpb-images'],
    ],
    ['no screenshot of two', bundle({ screenshots: ['one.png', 'two.png'] }), ['mcpb-images', 'mcpb-images']],
    ['an icon, packed from elsewhere', bundle({ icon: 'icon.png' }, 'mcpb/manifest.json'), []],
    [
      'an icon, packed from its folder',
      { ...bundle({ icon: 'icon.png' }, 'mcpb/manifest.json'), 'mcpb/index.js': '' },
      ['mcpb-images'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(rules(await inNode(files))).toEqual(expected);
  });

  test('a later format that knows the key is named', async () => {
    const [found] = await inNode(bundle({ manifest_version: '0.1', privacy_policies: [] }));
    expect(found?.hint).toContain('"manifest_version": "0.2"');
  });
});

describe('snippets for clients', () => {
  const json = (command: string, args: readonly string[]): string =>
    `# w\n\n\`\`\`json\n${JSON.stringify({ mcpServers: { w: { command, args } } }, null, 2)}\n\`\`\`\n`;
  const shell = (line: string, before = 'Run it:'): string => `# w\n\n${before}\n\n\`\`\`sh\n${line}\n\`\`\`\n`;

  test.each([
    ['the package', json('npx', ['-y', '@octo/weather-mcp']), []],
    ['its newest version', json('npx', ['-y', '@octo/weather-mcp@latest']), []],
    ['on Windows', json('cmd', ['/c', 'npx', '-y', '@octo/weather-mcp']), []],
    ['without the scope', json('npx', ['-y', 'weather-mcp']), ['client-package']],
    ['without the scope, on Windows', json('cmd', ['/c', 'npx', '-y', 'weather-mcp']), ['client-package']],
    ['a command for the package', json('npx', ['weather-forecast']), ['client-package']],
    ['the command with its package', json('npx', ['-y', '-p', '@octo/weather-mcp', 'weather-forecast']), []],
    ['a command that is not there', json('npx', ['-p', '@octo/weather-mcp', 'forecast']), ['client-command']],
    ['a slip of the hand', json('npx', ['-y', '@octo/waether-mcp']), ['client-package']],
    ['another scope', json('npx', ['-y', '@upstream/weather-mcp']), []],
    ['another server', json('npx', ['-y', '@octo/leather-goods-mcp']), []],
    ['another server with a short name', json('npx', ['-y', '@octo/weather-mcd']), []],
    ['from git', json('npx', ['-y', 'github:octo/weather-mcp']), []],
    ['a placeholder', json('npx', ['-y', '<package>']), []],
    ['a file', json('node', ['/path/to/weather-mcp/index.js']), []],
    ['an old version', json('npx', ['-y', '@octo/weather-mcp@1.3.2']), ['client-version']],
    ['this version', json('npx', ['-y', '@octo/weather-mcp@1.4.0']), []],
    ['a range', json('npx', ['-y', '@octo/weather-mcp@1']), []],
    ['a shell', shell('npx -y @octo/weather-mcp@1.3.2 --city Rome'), ['client-version']],
    ['a pinned one on purpose', shell('npx -y @octo/weather-mcp@1.3.2', 'To pin a specific version:'), []],
    ['claude mcp add', shell('claude mcp add weather -e KEY=x -- npx -y weather-mcp'), ['client-package']],
    ['continued lines', shell('claude mcp add weather \\\n  -- npx -y \\\n  weather-mcp'), ['client-package']],
    ['a comment', shell('# npx -y weather-mcp'), []],
    ['prose', '# w\n\nRun npx -y weather-mcp.\n', []],
    ['an option that is not known', shell('npx --who-knows weather-mcp'), []],
    [
      'an image of another version',
      shell('docker run -i --rm -e KEY ghcr.io/octo/weather-mcp:v1.3.2-alpine'),
      ['client-version'],
    ],
    ['an image', shell('docker run -i --rm ghcr.io/octo/weather-mcp:latest'), []],
    [
      'JSON with comments and a lost comma',
      '```jsonc\n{ // w\n "mcpServers": { "w": { "command": "npx", "args": ["weather-mcp",] } } }\n```\n',
      ['client-package'],
    ],
    ['a piece of JSON', '```json\n"w": { "command": "npx", "args": ["weather-mcp"] }\n```\n', ['client-package']],
    ['the whole line as command', json('npx -y weather-mcp', []), ['client-package']],
  ])('%s', async (_, readme, expected) => {
    expect(rules(await inNode({ 'README.md': readme }))).toEqual(expected);
  });

  test.each([
    ['uvx with a command', shell('uvx --from weather-mcp weather_server'), []],
    ['the name spelled as PyPI allows', shell('uvx --from Weather_MCP weather_server'), []],
    ['with extras and a version', shell('uvx --from "weather-mcp[all]==1.4.0" weather_server'), []],
    ['uvx without a command of that name', json('uvx', ['weather-mcp']), ['client-command']],
    ['the command for the package', json('uvx', ['weather_server']), ['client-package']],
    ['with a Python', shell('uvx --python 3.12 --with rich weather_server'), ['client-package']],
    ['uv tool run', shell('uv tool run --from weather-mcp server'), ['client-command']],
    ['pipx', shell('pipx run --spec weather-mcp==1.3.2 weather_server'), ['client-version']],
    ['from git', shell('uvx --from git+https://github.com/octo/weather-mcp weather_server'), []],
    ['another program', shell('uvx mcp-proxy --port 8080'), []],
    ['Python itself', shell('uvx --from weather-mcp python -c "print(1)"'), []],
  ])('%s', async (_, readme, expected) => {
    expect(rules(await inPython({ 'README.md': readme }))).toEqual(expected);
  });

  test('a sibling in the same repository is no mistake', async () => {
    const readme = json('npx', ['-y', 'weather-mcp']);
    expect(await inNode({ 'README.md': readme, 'packages/old/package.json': '{ "name": "weather-mcp" }' })).toEqual([]);
  });

  test('the place is that of the word', async () => {
    const text = shell('claude mcp add weather \\\n  -- npx -y weather-mcp');
    const [found] = await inNode({ 'docs/use.md': text.replaceAll('\n', '\r\n') });
    expect([found?.file, found?.line, found?.column]).toEqual(['docs/use.md', 7, 13]);
  });
});

const entryOf = (change: object): object => ({ packages: [{ ...ENTRY, ...change }] });

describe('published schemas', () => {
  const published: [string, object][] = [
    ['server.json', serverSchema()],
    ...Object.entries(mcpb.schemas).map(([version, schema]): [string, object] => [`a bundle ${version}`, schema]),
  ];

  test('every format of a bundle refuses what it does not know, and says where', () => {
    for (const schema of Object.values(mcpb.schemas)) {
      const found = misfits(schema, { surprise: 1, server: { type: 'python', mcp_config: { args: [1] } } });
      const places = found.map(({ path }) => path.join('.'));
      expect(places).toEqual(
        expect.arrayContaining([
          'surprise',
          'name',
          'author',
          'server.entry_point',
          'server.mcp_config.command',
          'server.mcp_config.args.0',
        ]),
      );
    }
  });

  test.each([[null], [[]], ['x'], [{ packages: {} }], [{ packages: [null] }], [{ remotes: [{ type: {} }] }]])(
    'whatever stands in its place is told: %j',
    (value) => {
      expect(misfits(serverSchema(), value).length).toBeGreaterThan(0);
    },
  );

  test.each<[string, object, string]>([
    ['no object', { repository: 'x' }, '"repository" must be an object.'],
    [
      'no such transport',
      { remotes: [{ type: 'stdio' }] },
      '"type" of the first remote is "stdio"; it must be one of streamable-http, sse.',
    ],
    [
      'no kind of argument',
      { packages: [{ ...ENTRY, packageArguments: [{ value: 'a' }] }] },
      '"type" of the argument a of the package @octo/weather-mcp is missing.',
    ],
    [
      'a flag without a name',
      { packages: [{ ...ENTRY, packageArguments: [{ type: 'named' }] }] },
      '"name" of the first argument of the package @octo/weather-mcp is missing.',
    ],
    [
      'a header',
      { remotes: [{ type: 'sse', url: 'https://a.b', headers: [{ name: 1 }] }] },
      '"name" of the first header of the remote https://a.b must be a string.',
    ],
    [
      'a key with a slash',
      { remotes: [{ type: 'sse', url: 'https://a.b', variables: { 'a/b~c': 1 } }] },
      '"variables.a/b~c" of the remote https://a.b must be an object.',
    ],
    ['an address', { websiteUrl: 'nowhere' }, '"websiteUrl" must be a URL such as https://example.com.'],
    ['a long title', { title: 'x'.repeat(101) }, '"title" is longer than 100 characters.'],
    ['an empty title', { title: '' }, '"title" is empty.'],
    [
      'a format',
      { packages: [{ ...ENTRY, environmentVariables: [{ name: 'A', format: 'int' }] }] },
      '"format" of the environment variable A of the package @octo/weather-mcp is "int"; it must be one of string, number, boolean, filepath.',
    ],
  ])('one sentence each: %s', (_, change, message) => {
    expect(misfits(serverSchema(), { ...SERVER, ...change }).map((one) => one.message)).toEqual([message]);
  });

  test('one sentence for values of several types', () => {
    const option = { type: 'string', title: 't', description: 'd' };
    const said = (change: unknown): readonly string[] =>
      misfits(mcpb.schemas['0.3'], { ...bundle, user_config: { a: { ...option, default: change } } }).map(
        (one) => one.message,
      );
    expect(said({})).toEqual(['"user_config.a.default" must be a string, a number, true or false, or a list.']);
    expect(said([1])).toEqual(['The first entry of "user_config.a.default" must be a string.']);
    expect(
      misfits(mcpb.schemas['0.3'], { ...bundle, manifest_version: '0.2', nmae: 'x' }).map((one) => one.message),
    ).toEqual(['"nmae" is an unknown key.', '"manifest_version" is "0.2"; it must be "0.3".']);
  });

  test('there are words for every keyword, pattern and format', () => {
    const keywords = new Set<string>();
    const texts: string[] = [];
    const walk = (node: unknown, areNames = false): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (!areNames && !Array.isArray(node)) keywords.add(key);
        if (!areNames && (key === 'pattern' || key === 'format') && typeof value === 'string') texts.push(value);
        walk(value, !areNames && (key === 'properties' || key === 'definitions'));
      }
    };
    for (const [, schema] of published) walk(schema);
    expect([...keywords].sort()).toEqual(
      [
        '$id',
        '$ref',
        '$schema',
        'additionalProperties',
        'allOf',
        'anyOf',
        'const',
        'definitions',
        'enum',
        'items',
        'maxLength',
        'minLength',
        'pattern',
        'properties',
        'required',
        'type',
        'format',
      ].sort(),
    );
    for (const text of texts) {
      const key = text === 'uri' || text === 'email' ? { format: text } : { pattern: text };
      const [misfit] = misfits({ type: 'string', ...key }, ' ');
      expect(misfit?.message).toMatch(/^The document must be an? (?!text that matches)/);
    }
  });

  // The schema as it is published is the oracle of the one that is rewritten to name one branch.
  const ajv = new Ajv({ strict: false, formats: { uri: /^[a-z][\w+.-]*:./i, email: /.@./ } });
  const word = fc.constantFrom(
    'stdio',
    'sse',
    'named',
    'positional',
    '',
    'https://w.example.com',
    '0.3',
    'node',
    'a/b',
    '1x1',
  );
  const anything = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      word,
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.array(tie('value'), { maxLength: 3 }),
      tie('object'),
    ),
    object: fc.dictionary(
      fc.constantFrom('type', 'name', 'url', 'value', 'packages', 'server', 'args', 'x'),
      tie('value'),
      { maxKeys: 4 },
    ),
  }));
  const valid = {
    ...SERVER,
    icons: [{ src: 'https://w.example.com/i.png', sizes: ['any'] }],
    repository: { url: 'https://example.com', source: 'github' },
    packages: [
      {
        ...ENTRY,
        packageArguments: [{ type: 'named', name: '-c' }],
        environmentVariables: [{ name: 'A', variables: { b: { format: 'number' } } }],
      },
      { ...ENTRY, transport: { type: 'sse', url: 'https://a.example.com', headers: [{ name: 'B' }] } },
    ],
    remotes: [{ type: 'sse', url: 'https://a.example.com', variables: { a: {} } }],
  };
  const bundle = {
    manifest_version: '0.3',
    name: 'w',
    version: '1',
    description: 'd',
    author: { name: 'o', url: 'https://example.com' },
    icons: [{ src: 'a', size: '1x1' }],
    server: {
      type: 'node',
      entry_point: 'a',
      mcp_config: { command: 'node', env: { A: 'b' }, platform_overrides: { win32: { args: ['a'] } } },
    },
    user_config: { a: { type: 'string', title: 't', description: 'd', default: ['a'] } },
  };
  test.each([
    ['server.json', serverSchema(), valid],
    ['a bundle', mcpb.schemas['0.3'], bundle],
  ])('%s: what fits, fits the schema as it is published, and the other way round', (_, shape, sound) => {
    const fits = ajv.compile(shape);
    expect([misfits(shape, sound), fits(sound)]).toEqual([[], true]);
    const pathsIn = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, item]) => [[...path, key], ...pathsIn(item, [...path, key])])
        : [];
    fc.assert(
      fc.property(fc.constantFrom(...pathsIn(sound)), fc.option(anything.value, { nil: undefined }), (path, put) => {
        const changed = structuredClone(sound) as Record<string, unknown>;
        let at = changed;
        for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
        const last = path.at(-1) ?? '';
        if (put !== undefined) at[last] = put;
        else if (Array.isArray(at)) at.splice(Number(last), 1);
        else delete at[last];
        expect(misfits(shape, changed).length === 0).toBe(fits(changed));
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  test('what is left to other rules is all that is left out', () => {
    const strict = ajv.compile({ ...serverJson.schema, $id: 'published' });
    const faults = [
      { description: 'x'.repeat(101) },
      entryOf({ version: 'latest' }),
      entryOf({ packageArguments: [{ type: 'positional' }] }),
    ];
    for (const fault of faults) {
      expect([strict({ ...SERVER, ...fault }), misfits(serverSchema(), { ...SERVER, ...fault })]).toEqual([false, []]);
    }
  });
});
