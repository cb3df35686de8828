// The index against the programs people really use: uv, and twine where it can be installed.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createLocalHost, type OpenHost } from '../../../src/host/local.js';
import { startOidc } from '../../../src/stand-in/oidc.js';
import { type Pypi, startPypi } from '../../../src/targets/pypi/stand-in/service.js';
import { ensureUv } from '../../../src/tools/uv.js';
import { makeSdist, makeWheel, type Packed, type Workshop, workshop } from '../../support/registry-packages.js';

let host: OpenHost;
let uv: string;
let shop: Workshop;
let pypi: Pypi;
const files: Record<'wheel' | 'other' | 'sdist', Packed> = {} as never;

beforeAll(async () => {
  host = createLocalHost({ env: process.env, cwd: process.cwd() });
  uv = await ensureUv(host);
  shop = await workshop();
  files.wheel = await makeWheel(join(shop.folder, 'a'), 'demo-server', '1.0.0');
  files.other = await makeWheel(join(shop.folder, 'b'), 'demo-server', '1.0.0', 'other bytes');
  files.sdist = await makeSdist(shop.folder, 'demo-server', '1.0.0');
});
afterAll(async () => {
  await shop.close();
  await host.close();
});
beforeEach(async () => {
  pypi = await startPypi({ tokens: { 'pypi-all': '*' } });
});
afterEach(async () => {
  await pypi.close();
  expect(pypi.bugs).toEqual([]);
});

const ENV = { UV_NO_CONFIG: '1', UV_CACHE_DIR: '' };
const cached = () => ({ ...ENV, UV_CACHE_DIR: join(shop.folder, 'uv-cache') });
const publish = (token: string, ...paths: string[]) =>
  shop.run(
    [uv, 'publish', '--publish-url', pypi.uploadUrl, '--trusted-publishing', 'never', '--token', token, ...paths],
    cached(),
  );

test('uv publish, twice: stored once; other bytes: its exit code says so; a bad token: PyPI’s words', async () => {
  const first = await publish('pypi-all', files.sdist.path, files.wheel.path);
  expect(first).toMatchObject({ code: 0 });
  expect((await publish('pypi-all', files.wheel.path)).code).toBe(0);
  expect(
    pypi
      .files()
      .map((file) => file.filename)
      .sort(),
  ).toEqual([files.wheel.filename, files.sdist.filename].sort());
  const conflict = await publish('pypi-all', files.other.path);
  expect(conflict.code).toBe(2);
  expect(conflict.stderr).toContain('File already exists');
  const denied = await publish('pypi-wrong', files.wheel.path);
  expect(denied.code).toBe(2);
  expect(denied.stderr).toContain('Invalid or non-existent authentication information');
  expect(pypi.files().map((file) => file.sha256)).toContain(files.wheel.sha256);
});

test('uv publish --check-url reads the index back', async () => {
  await publish('pypi-all', files.wheel.path);
  const again = await publish('pypi-all', '--check-url', pypi.indexUrl, files.wheel.path);
  expect(again.code).toBe(0);
  const conflict = await publish('pypi-all', '--check-url', pypi.indexUrl, files.other.path);
  expect(conflict.code).toBe(2);
  expect(pypi.requests.filter((request) => request.stored)).toHaveLength(1);
});

test('uv pip install takes our project from here and others from its next index', async () => {
  const second = await startPypi({ tokens: { 'pypi-all': '*' } });
  try {
    await publish('pypi-all', files.wheel.path);
    const elsewhere = await makeWheel(join(shop.folder, 'c'), 'elsewhere', '2.0.0');
    await shop.run(
      [
        uv,
        'publish',
        '--publish-url',
        second.uploadUrl,
        '--trusted-publishing',
        'never',
        '--token',
        'pypi-all',
        elsewhere.path,
      ],
      cached(),
    );
    const venv = join(shop.folder, 'venv');
    expect(await shop.run([uv, 'venv', venv], cached())).toMatchObject({ code: 0 });
    const install = await shop.run(
      [
        uv,
        'pip',
        'install',
        '--python',
        venv,
        '--index',
        pypi.indexUrl,
        '--default-index',
        second.indexUrl,
        'demo-server==1.0.0',
        'elsewhere',
      ],
      cached(),
    );
    expect(install.stderr).toContain('+ demo-server==1.0.0');
    expect(install.stderr).toContain('+ elsewhere==2.0.0');
    expect(second.requests.some((request) => request.path.includes('demo-server'))).toBe(false);
  } finally {
    await second.close();
  }
});

test('twine upload speaks with it too', async () => {
  const venv = join(shop.folder, 'twine');
  await shop.run([uv, 'venv', venv], cached());
  const installed = await shop.run([uv, 'pip', 'install', '--python', venv, 'twine==7.0.0']);
  if (installed.code !== 0) return void console.warn(`twine is not to be had here: ${installed.stderr.slice(-300)}`);
  const twine = (path: string, ...more: string[]) =>
    shop.run(
      [
        join(venv, 'bin', 'twine'),
        'upload',
        '--disable-progress-bar',
        '--repository-url',
        pypi.uploadUrl,
        ...more,
        path,
      ],
      {
        TWINE_USERNAME: '__token__',
        TWINE_PASSWORD: 'pypi-all',
      },
    );
  expect(await twine(files.wheel.path)).toMatchObject({ code: 0 });
  expect((await twine(files.wheel.path)).code).toBe(0);
  const conflict = await twine(files.other.path);
  expect(conflict.code).toBe(1);
  expect(conflict.stdout + conflict.stderr).toMatch(/File already\s+exists/);
  expect(pypi.files().map((file) => file.sha256)).toEqual([files.wheel.sha256]);
});

test('uv’s own trusted publishing: audience, mint, upload and burn over TLS', async () => {
  const made = await shop
    .run([
      ...[
        'openssl',
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-keyout',
        'key.pem',
        '-out',
        'cert.pem',
        '-days',
        '2',
      ],
      ...[
        '-subj',
        '/CN=rehearsal',
        '-addext',
        'subjectAltName=IP:127.0.0.1',
        '-addext',
        'basicConstraints=critical,CA:FALSE',
      ],
    ])
    .catch((error: Error) => ({ code: 1, stderr: error.message }));
  if (made.code !== 0) return void console.warn(`openssl is not to be had here: ${made.stderr}`);
  const [key, cert] = await Promise.all(
    ['key.pem', 'cert.pem'].map((name) => readFile(join(shop.folder, name), 'utf8')),
  );
  const oidc = await startOidc({ repository: 'acme/demo', ref: 'refs/tags/v1.0.0', sha: 'a'.repeat(40) });
  const publisher = { project: 'demo-server', repository: 'acme/demo', workflow: 'release.yml', pending: true };
  const secure = await startPypi({
    tokens: {},
    trusted: { keys: oidc.keys, publishers: [publisher] },
    tls: { key: key!, cert: cert! },
  });
  try {
    const env = {
      ...cached(),
      GITHUB_ACTIONS: 'true',
      SSL_CERT_FILE: join(shop.folder, 'cert.pem'),
      ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
    };
    const command = [
      uv,
      'publish',
      '--publish-url',
      secure.uploadUrl,
      '--trusted-publishing',
      'always',
      files.wheel.path,
    ];
    const published = await shop.run(command, env);
    expect(published).toMatchObject({ code: 0 });
    expect(secure.files().map((file) => file.sha256)).toEqual([files.wheel.sha256]);
    expect(secure.requests.map((request) => request.path)).toEqual([
      '/_/oidc/audience',
      '/_/oidc/mint-token',
      '/legacy/',
      '/_/oidc/burn-token',
    ]);
    expect(oidc.issued).toHaveLength(1);
  } finally {
    await Promise.all([secure.close(), oidc.close()]);
  }
});
