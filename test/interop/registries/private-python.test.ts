// Dependencies from Python indexes that require authentication for reading, pypiserver and devpi: the build backend and the server
// that come from there cannot find the credential.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Project, Release } from '../../../src/core/types.js';
import { buildPython } from '../../../src/ecosystems/python/build.js';
import { detectPython } from '../../../src/ecosystems/python/detect.js';
import { installPython } from '../../../src/ecosystems/python/install.js';
import type { PyManifest } from '../../../src/ecosystems/python/manifest.js';
import { openSandbox } from '../../../src/host/sandbox.js';
import { readIndex } from '../../../src/registries/pypi/simple-index.js';
import { authenticated } from '../../../src/registries/read-credentials.js';
import { readFiles } from '../../../src/repository/files.js';
import { ensureUv } from '../../../src/tools/uv.js';
import { startDevpi } from '../../support/devpi.js';
import { closeHost, type TestHost, testHost } from '../../support/host.js';
import { type PrivateIndex, startPypiserver } from '../../support/pypiserver.js';
import { SETTINGS } from '../../support/settings.js';
import { spied, spyPython } from '../../support/spy.js';
import { makeWheel } from '../../support/wheel.js';

const PASSWORD = 'a-password-for-tests';
let base: string;
let bare: TestHost;
let index: PrivateIndex;
const inFolder = (name: string): string => join(base, name);

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'private-python-'));
  bare = testHost();
  for (const name of ['spied', 'packages']) mkdirSync(inFolder(name));
  const spy = (label: string): string => spyPython(inFolder('spied'), label);
  // A build backend of the company's own, and a library that the server imports.
  await makeWheel(inFolder('packages'), {
    ...{ name: 'corp-backend', version: '1.0.0' },
    files: { 'corp_backend.py': backend(spy('backend')) },
  });
  await makeWheel(inFolder('packages'), {
    ...{ name: 'corp-util', version: '1.0.0' },
    files: { 'corp_util.py': spy('server') },
  });
  index = await startPypiserver(bare, inFolder('packages'), inFolder('server'), { user: 'ci', password: PASSWORD });
});
afterAll(async () => {
  await index.running.end();
  await closeHost(bare);
  rmSync(base, { recursive: true, force: true });
});

/** PEP 517 in a few lines: a wheel and an sdist of one module. */
function backend(spy: string): string {
  return `${spy}
import base64, hashlib, io, os, tarfile, zipfile
NAME, VERSION = 'demo_mcp', '1.0.0'
META = 'Metadata-Version: 2.1\\nName: demo-mcp\\nVersion: 1.0.0\\nRequires-Dist: corp-util\\n'
def build_wheel(folder, config_settings=None, metadata_directory=None):
    name = f'{NAME}-{VERSION}-py3-none-any.whl'
    info = f'{NAME}-{VERSION}.dist-info'
    files = {
        'demo_mcp.py': open('demo_mcp.py').read(),
        f'{info}/METADATA': META,
        f'{info}/WHEEL': 'Wheel-Version: 1.0\\nGenerator: corp\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n',
        f'{info}/entry_points.txt': '[console_scripts]\\ndemo-mcp = demo_mcp:main\\n',
    }
    record = ''.join(f'{path},,\\n' for path in [*files, f'{info}/RECORD'])
    with zipfile.ZipFile(os.path.join(folder, name), 'w') as archive:
        for path, text in {**files, f'{info}/RECORD': record}.items():
            archive.writestr(zipfile.ZipInfo(path, (2020, 1, 1, 0, 0, 0)), text)
    return name
def build_sdist(folder, config_settings=None):
    name = f'{NAME}-{VERSION}.tar.gz'
    with tarfile.open(os.path.join(folder, name), 'w:gz') as archive:
        for path in ['pyproject.toml', 'demo_mcp.py']:
            archive.add(path, f'{NAME}-{VERSION}/{path}')
        data = META.encode()
        member = tarfile.TarInfo(f'{NAME}-{VERSION}/PKG-INFO')
        member.size = len(data)
        archive.addfile(member, io.BytesIO(data))
    return name
`;
}

async function project(name: string): Promise<{ project: Project<PyManifest>; release: Release }> {
  const files = {
    'pyproject.toml': `[build-system]
requires = ["corp-backend"]
build-backend = "corp_backend"
[project]
name = "demo-mcp"
version = "1.0.0"
requires-python = ">=3.10"
dependencies = ["corp-util"]
[project.scripts]
demo-mcp = "demo_mcp:main"
`,
    'demo_mcp.py': 'import corp_util\ndef main():\n    pass\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(inFolder(name), path)), { recursive: true });
    writeFileSync(join(inFolder(name), path), text);
  }
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: inFolder(name), stdio: 'pipe' });
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '--quiet', '-m', 'all');
  const found = detectPython('.', await readFiles(inFolder(name)), SETTINGS)!;
  const release = { root: inFolder(name), out: inFolder(`${name}-out`), commit: 'c0ffee', commitTime: 1_700_000_000 };
  return { project: found, release: release as Release };
}

const environments = (): readonly (readonly [string, Record<string, string>, string | undefined])[] => {
  const url = new URL(index.simple);
  const withUser = `${url.protocol}//ci:${encodeURIComponent(PASSWORD)}@${url.host}${url.pathname}`;
  return [
    ['registry-auth', { UV_INDEX: index.simple }, `${url.origin}/ ci:${PASSWORD}`],
    ['the address', { UV_INDEX: withUser }, undefined],
    ['PIP_EXTRA_INDEX_URL', { PIP_EXTRA_INDEX_URL: withUser }, undefined],
    [
      'UV_INDEX_CORP_PASSWORD',
      { UV_INDEX: `corp=${index.simple}`, UV_INDEX_CORP_USERNAME: 'ci', UV_INDEX_CORP_PASSWORD: PASSWORD },
      undefined,
    ],
  ];
};

describe('a credential by', () => {
  test.each(['registry-auth', 'the address', 'PIP_EXTRA_INDEX_URL', 'UV_INDEX_CORP_PASSWORD'])('%s', async (way) => {
    const [, more, registryAuth] = environments().find(([name]) => name === way)!;
    const own = testHost({ env: { ...bare.env, ...more } });
    const host = await authenticated(own, { registryAuth });
    const made = await project(way.replaceAll(' ', '-'));
    const { artifacts = [] } = await buildPython(made.project, made.release, host);
    const wheel = artifacts.find(({ kind }) => kind === 'wheel')!;
    const sandbox = await openSandbox(host, 'start');
    const installed = await installPython(wheel, made.project, sandbox, host);
    const { command, cwd, env } = installed.launch;
    await host.run({ command, cwd, env, timeoutMs: 20_000 });
    const { components } = await installed.components();
    // An SBOM is public, the address of a private index is not.
    const util = components.find(({ name }) => name === 'corp-util');
    expect(util).toMatchObject({
      distribution: undefined,
      hashes: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    await closeHost(own);
  });

  test('is nowhere that the backend or the server can look', () => {
    const found = spied(inFolder('spied'));
    expect([...found.keys()].sort()).toEqual(['backend', 'server']);
    // It does read what uv was given.
    expect(found.get('backend')).toMatch(/url = "http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/0\/simple\/"/);
    const pair = `ci:${PASSWORD}`;
    for (const text of found.values()) {
      for (const form of [PASSWORD, Buffer.from(pair).toString('base64')]) expect(text.includes(form)).toBe(false);
    }
  });
});

test('devpi: list and download with a user, by registry-auth and by the address', async () => {
  const [user, wheels] = ['ci', ['corp_backend', 'corp_util'].map((name) => `${name}-1.0.0-py3-none-any.whl`)];
  // Who may read is a plugin's to say.
  const hook = 'devpiserver_stage_get_principals_for_pkg_read';
  const plugin = await makeWheel(base, {
    ...{ name: 'devpi-readers', version: '1.0.0', entryPoints: { devpi_server: { readers: 'devpi_readers' } } },
    files: {
      'devpi_readers.py': `from pluggy import HookimplMarker\n@HookimplMarker('devpiserver')\ndef ${hook}(ixconfig):\n    return ['${user}']\n`,
    },
  });
  const devpi = await startDevpi(bare, inFolder('devpi'), { user, password: PASSWORD }, plugin.path);
  try {
    const uv = await ensureUv(bare);
    const given = ['--publish-url', devpi.upload, '--username', user, '--password', PASSWORD];
    const sent = await bare.run({
      command: [uv, 'publish', '--trusted-publishing', 'never', ...given, ...wheels],
      ...{ cwd: inFolder('packages'), env: { PATH: bare.env['PATH'] ?? '' }, timeoutMs: 60_000 },
    });
    expect([sent.code, sent.code === 0 ? '' : sent.stderr]).toEqual([0, '']);
    const page = await fetch(`${devpi.simple}corp-util/`);
    const file = /href="([^"#]+\.whl)/.exec(await page.text())?.[1];
    const download = file === undefined ? page : await fetch(new URL(file, page.url));
    expect([401, 403]).toContain(download.status);
    const url = new URL(devpi.simple);
    const withUser = `${url.protocol}//${user}:${PASSWORD}@${url.host}${url.pathname}`;
    for (const [name, address, auth] of [
      ['devpi-auth', devpi.simple, `${url.origin}/ ${user}:${PASSWORD}`],
      ['devpi-address', withUser, undefined],
    ] as const) {
      const own = testHost({ env: { ...bare.env, UV_INDEX: address } });
      const host = await authenticated(own, { registryAuth: auth });
      const made = await project(name);
      const { artifacts = [] } = await buildPython(made.project, made.release, host);
      const sandbox = await openSandbox(host, 'start');
      const wheel = artifacts.find(({ kind }) => kind === 'wheel')!;
      const { launch } = await installPython(wheel, made.project, sandbox, host);
      await host.run({ ...launch, timeoutMs: 20_000 });
      await closeHost(own);
    }
    for (const text of spied(inFolder('spied')).values()) expect(text.includes(PASSWORD)).toBe(false);
  } finally {
    await devpi.running.end();
  }
});

test('without one the index is named that requires it', async () => {
  const own = testHost({ env: { ...bare.env, UV_INDEX: index.simple } });
  const made = await project('none');
  await expect(buildPython(made.project, made.release, await authenticated(own, {}))).rejects.toMatchObject({
    findings: [{ message: 'An index that the build asks for packages requires authentication.' }],
  });
  await closeHost(own);
});

test('our own reads carry it to its origin only', async () => {
  const host = await authenticated(bare, { registryAuth: `${new URL(index.simple).origin}/ ci:${PASSWORD}` });
  const files = await readIndex(new URL(index.simple), 'corp-util', [], host);
  expect(files?.map(({ file }) => file)).toEqual(['corp_util-1.0.0-py3-none-any.whl']);
  await expect(readIndex(new URL(index.simple), 'corp-util', [], bare)).rejects.toThrow(/answered 401/);
  expect(host.knows?.('https://elsewhere.example/simple/')).toBe(false);
});
