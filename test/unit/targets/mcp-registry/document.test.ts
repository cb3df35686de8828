// The server.json of a release: what is completed, what is added, and what is left as the author wrote it.

import { expect, test } from '@jest/globals';
import { basesOf, fileOf, rendered } from '../../../../src/targets/mcp-registry/document.js';
import type { RegistrySettings } from '../../../../src/targets/mcp-registry/index.js';
import { difference, earlyDifference } from '../../../../src/targets/mcp-registry/same.js';
import type { Served } from '../../../../src/targets/types.js';

type Value = Readonly<Record<string, unknown>>;
const NODE = { name: '@octo/weather', ecosystem: 'node', path: 'js', version: '1.3.0-rc.1' };
const PYTHON = { name: 'Weather.MCP', ecosystem: 'python', path: 'py', version: '1.3.0rc1' };
const stdio = { type: 'stdio' };

function settings(documents: Readonly<Record<string, Value>>, more: Partial<RegistrySettings> = {}): RegistrySettings {
  const all = Object.entries(documents).map(([file, value]) => ({ file, value }));
  return { configured: true, login: 'github', documents: all, ...more };
}
const served = (target: string, project: string, file: string): Served => ({
  ...{ target, project, file, sha256: 'd'.repeat(64) },
  url: `https://github.com/octo/weather/releases/download/v1.3.0/${file}`,
});
const ALL = [served('npm', NODE.name, 'octo-weather-1.3.0-rc.1.tgz'), served('pypi', PYTHON.name, 'w-1.3.0rc1.whl')];
function made(value: Value, things: readonly Served[] = ALL, projects = [NODE, PYTHON]): Value {
  const [base] = basesOf(projects, { settings: settings({ 'server.json': value }), repository: 'octo/weather' });
  return rendered(base!, projects, things);
}

test('versions are those of the release, each as its registry spells it; the rest stays', () => {
  const environmentVariables = [{ name: 'KEY', isRequired: true }];
  const packages = [
    { registryType: 'pypi', identifier: 'weather_mcp', version: '0.0.0', transport: stdio, environmentVariables },
    { registryType: 'npm', identifier: '@octo/weather', version: '${VERSION}', transport: stdio, runtimeHint: 'npx' },
    { registryType: 'npm', identifier: 'another', version: '2.0.0', transport: stdio },
  ];
  const value = { title: 'Weather', name: 'io.github.octo/weather', version: '0.0.0', packages };
  expect(made(value)).toEqual({
    ...value,
    version: '1.3.0-rc.1',
    packages: [{ ...packages[0], version: '1.3.0rc1' }, { ...packages[1], version: '1.3.0-rc.1' }, packages[2]],
  });
  expect(Object.keys(made(value))).toEqual(Object.keys(value));
});

test('without packages it gets those that are served, and none for a server that is remote', () => {
  const npm = { registryType: 'npm', identifier: '@octo/weather', version: '1.3.0-rc.1', transport: stdio };
  const pypi = { registryType: 'pypi', identifier: 'Weather.MCP', version: '1.3.0rc1', transport: stdio };
  const value = { name: 'io.github.octo/weather' };
  expect(made(value)['packages']).toEqual([npm, pypi]);
  expect(made({ ...value, packages: [] }, ALL.slice(1))['packages']).toEqual([pypi]);
  const remotes = [{ type: 'streamable-http', url: 'https://example.com/mcp' }];
  expect(made({ ...value, remotes })).toEqual({ ...value, remotes, version: '1.3.0-rc.1' });
});

test('a bundle is named by its address and digest, in place of the one before or as a new entry', () => {
  const bundle = served('github', NODE.name, 'weather-mcp-1.3.0.mcpb');
  const { url: identifier, sha256: fileSha256 } = bundle;
  const entry = { registryType: 'mcpb', identifier, fileSha256, transport: stdio };
  const before = {
    registryType: 'mcpb',
    identifier: 'https://github.com/octo/weather/releases/download/v1.2.0/weather-mcp-1.2.0.mcpb',
    fileSha256: 'e'.repeat(64),
    transport: stdio,
  };
  expect(made({ name: 'a/b', packages: [before] }, [bundle])['packages']).toEqual([entry]);
  const other = served('github', NODE.name, 'other-1.3.0.mcpb');
  expect(made({ name: 'a/b', packages: [before] }, [other, bundle])['packages']).toEqual([entry]);
  // One for each platform: the entry of each becomes that of the same.
  const platforms = ['linux-x64', 'win32-x64'].map((one) =>
    served('github', NODE.name, `weather-mcp-1.3.0-${one}.mcpb`),
  );
  const [linux, windows] = platforms as [Served, Served];
  const old = (platform: string) => ({
    ...before,
    identifier: `https://github.com/octo/weather/releases/download/v1.2.0-rc.1/weather-mcp-1.2.0-rc.1-${platform}.mcpb`,
  });
  const packages = [old('win32-x64'), old('linux-x64')];
  expect(made({ name: 'a/b', packages }, platforms)['packages']).toMatchObject([
    { identifier: windows.url },
    { identifier: linux.url },
  ]);
  // One that was for all and has code for a platform now has that in its name.
  expect(made({ name: 'a/b', packages: [before] }, [other, linux])['packages']).toMatchObject([
    { identifier: linux.url },
  ]);
  expect(made({ name: 'a/b', packages: [before] }, platforms)['packages']).toMatchObject([
    { identifier: linux.url },
    { identifier: windows.url },
  ]);
  const npm = { registryType: 'npm', identifier: '@octo/weather', version: '1.3.0-rc.1', transport: stdio };
  expect(made({ name: 'a/b', packages: [npm] }, [...ALL, bundle])['packages']).toEqual([npm, entry]);
});

test('an image is named by the released tag where this release serves it; one of somebody else stays', () => {
  const image = { name: '@octo/weather', ecosystem: 'image', path: '.', version: '1.3.0+a' };
  const entry = (identifier: string): Value => ({ registryType: 'oci', identifier, transport: stdio });
  const all = (identifiers: readonly string[], things: readonly Served[]): unknown => {
    const { packages } = made({ name: 'a/b', packages: identifiers.map(entry) }, things, [image]) as {
      packages: readonly { identifier: string }[];
    };
    return packages.map(({ identifier }) => identifier);
  };
  const there = [served('oci', image.name, 'weather-1.3.0.oci.tar')];
  expect(all(['ghcr.io/octo/weather:${VERSION}', 'ghcr.io/octo/other:1'], there)).toEqual([
    'ghcr.io/octo/weather:1.3.0_a',
    'ghcr.io/octo/other:1',
  ]);
  expect(all(['localhost:5000/octo/w@sha256:12'], there)).toEqual(['localhost:5000/octo/w:1.3.0_a']);
  expect(all(['ghcr.io/octo/weather:1.2.0'], ALL)).toEqual(['ghcr.io/octo/weather:1.2.0']);
});

test('an image of the server that no entry names is added where everyone may pull it', () => {
  const image = { name: '@octo/weather', ecosystem: 'image', path: 'js', version: '1.3.0-rc.1' };
  const at = (address: string, name = image.name): Served => ({
    ...served('oci', name, 'weather-1.3.0-rc.1.oci.tar'),
    url: `${address}/manifests/sha256:${'a'.repeat(64)}`,
  });
  const npm = { registryType: 'npm', identifier: '@octo/weather', version: '1.3.0-rc.1', transport: stdio };
  const oci = (identifier: string): Value => ({ registryType: 'oci', identifier, transport: stdio });
  const [entry, projects] = [{ name: 'a/b', packages: [npm] }, [NODE, image]];
  const ghcr = at('https://ghcr.io/v2/octo/weather');
  const listed = (things: readonly Served[], value: Value = entry, all = projects) =>
    made(value, things, all)['packages'];
  expect(listed([ghcr])).toEqual([npm, oci('ghcr.io/octo/weather:1.3.0-rc.1')]);
  expect(listed([at('https://registry-1.docker.io/v2/octo/weather')])).toEqual([
    npm,
    oci('docker.io/octo/weather:1.3.0-rc.1'),
  ]);
  // As a rehearsal serves it; a private registry; one that is not served as an image.
  expect(listed([at('http://127.0.0.1:5000/v2/ghcr.io/octo/weather')])).toEqual([
    npm,
    oci('127.0.0.1:5000/ghcr.io/octo/weather:1.3.0-rc.1'),
  ]);
  for (const place of ['https://images.example.com/v2/octo/weather', 'http://127.0.0.1:5000/v2/images.example.com/w'])
    expect(listed([at(place)])).toEqual([npm]);
  expect(listed([served('oci', image.name, 'weather-1.3.0-rc.1.oci.tar')])).toEqual([npm]);
  // What the author names is all there is; another project's image is not this server.
  expect(listed([ghcr], { name: 'a/b', packages: [oci('ghcr.io/other/x:1')] })).toEqual([
    oci('ghcr.io/other/x:1.3.0-rc.1'),
  ]);
  const other = { ...image, name: 'other', path: 'elsewhere' };
  expect(listed([at('https://ghcr.io/v2/octo/other', 'other')], entry, [NODE, other])).toEqual([npm]);
  // Of an image alone it is the only package.
  expect(listed([ghcr], { name: 'a/b' }, [image])).toEqual([oci('ghcr.io/octo/weather:1.3.0-rc.1')]);
});

test('of several listed servers each has its own packages and bundles', () => {
  const documents = { 'js/server.json': { name: 'a/js' }, 'py/server.json': { name: 'a/py' } };
  const bases = basesOf([NODE, PYTHON], { settings: settings(documents), repository: 'octo/weather' });
  const bundles = [served('github', NODE.name, 'weather-1.mcpb'), served('github', PYTHON.name, 'py-1.mcpb')];
  const found = bases.map((base) => rendered(base, [NODE, PYTHON], [...ALL, ...bundles])['packages']);
  expect(found).toMatchObject([
    [{ registryType: 'npm' }, { identifier: bundles[0]!.url }],
    [{ registryType: 'pypi' }, { identifier: bundles[1]!.url }],
  ]);
});

test('which server.json are about what is released', () => {
  const of = (type: string, identifier: string): Value => ({
    name: `io.github.octo/${identifier}`,
    packages: [{ registryType: type, identifier, transport: stdio }],
  });
  const documents = {
    'js/server.json': of('npm', '@octo/weather'),
    'py/server.json': { name: 'io.github.octo/py', packages: [] },
    'go/server.json': of('npm', 'gopher'),
    'image/server.json': of('oci', 'ghcr.io/octo/weather:1'),
  };
  const from = (projects: readonly (typeof NODE)[]) =>
    basesOf(projects, { settings: settings(documents), repository: 'octo/weather' }).map((one) => one.from);
  expect(from([NODE, PYTHON])).toEqual(['js/server.json', 'py/server.json']);
  expect(from([PYTHON])).toEqual(['py/server.json']);
  expect(from([{ ...PYTHON, path: '.' }])).toEqual(['py/server.json', 'image/server.json']);
});

test('without a server.json the configuration says what it is', () => {
  const of = (more: Partial<RegistrySettings>) =>
    basesOf([NODE], { settings: settings({}, more), repository: 'octo/weather' });
  expect(of({ name: 'io.github.octo/weather' })).toEqual([]);
  const [base] = of({ name: 'io.github.octo/weather', description: 'Says the weather.' });
  expect(rendered(base!, [NODE], ALL)).toEqual({
    $schema: expect.stringMatching(/\/schemas\/\d{4}-\d\d-\d\d\/server\.schema\.json$/),
    name: 'io.github.octo/weather',
    description: 'Says the weather.',
    repository: { url: 'https://github.com/octo/weather', source: 'github' },
    version: '1.3.0-rc.1',
    packages: [{ registryType: 'npm', identifier: '@octo/weather', version: '1.3.0-rc.1', transport: stdio }],
  });
});

test('several servers of one release have a file each', () => {
  expect(fileOf({ name: 'io.github.octo/a' }, 1)).toBe('server.json');
  expect(fileOf({ name: 'io.github.octo/a' }, 2)).toBe('io.github.octo.a.server.json');
});

test('before anything is served, neither bundles nor images that are to be added differ', () => {
  const [npm, oci, other] = ['npm', 'oci', 'oci'].map((registryType, at) => ({ registryType, identifier: `x${at}` }));
  const of = (...packages: readonly unknown[]): Value => ({ name: 'a/b', packages });
  expect(earlyDifference(of(npm), of(npm, oci, { registryType: 'mcpb', identifier: 'y' }))).toBeUndefined();
  expect(earlyDifference(of(npm), of(oci))).toMatch(/^"packages"/);
  expect(earlyDifference(of(oci), of(other))).toMatch(/identifier/);
  expect(earlyDifference({ name: 'a/b' }, of(oci))).toBeUndefined();
});

test('two documents are the same whatever is empty in them, and the first difference has words', () => {
  const one = { name: 'a/b', icons: [], packages: [{ identifier: 'x', isRequired: false, default: '' }], _meta: {} };
  const official = { 'io.modelcontextprotocol.registry/official': { status: 'active' } };
  expect(difference(one, { name: 'a/b', packages: [{ identifier: 'x' }], _meta: official })).toBeUndefined();
  expect(difference(one, { name: 'a/b', packages: [{ identifier: 'x', version: '1' }] })).toBe(
    '"version" of the package x is missing here and "1" there',
  );
  expect(difference({ packages: [{ identifier: 'x' }] }, {})).toBe(
    '"packages" is [{"identifier":"x"}] here and missing there',
  );
});
