import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cleanPath, installerEnv, strangerEnv, toolEnv, workspaceOf } from '../../../src/host/environment.js';
import { openSandbox } from '../../../src/host/sandbox.js';
import { testHost } from '../../support/host.js';

const FULL = {
  PATH: '/work/repo/node_modules/.bin:/work/repo/bin:/usr/bin:relative:/home/me/node_modules/.bin/',
  HOME: '/home/me',
  LANG: 'de_DE.UTF-8',
  LC_ALL: 'C',
  LC_CTYPE: 'C.UTF-8',
  LC_TIME: 'de_DE.UTF-8',
  LC_SECRET: 's.UTF-8',
  LANGUAGE: 'de',
  TZ: 'UTC',
  https_proxy: 'http://proxy:1',
  HTTPS_PROXY: 'http://proxy:1',
  SSL_CERT_FILE: '/ca.pem',
  NODE_EXTRA_CA_CERTS: '/ca.pem',
  GITHUB_TOKEN: 's',
  GITHUB_ENV: '/env',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 's',
  RUNNER_TEMP: '/t',
  INPUT_TAG: 'v1',
  MCP_DRYDOCK_PYPI_TOKEN: 's',
  NPM_TOKEN: 's',
  NODE_OPTIONS: '--require ./evil.js',
  PYTHONPATH: '/evil',
  LD_PRELOAD: '/evil.so',
  UV_INDEX: 'https://me:secret@index/simple',
  PIP_INDEX_URL: 'https://index/simple',
  UV_PUBLISH_TOKEN: 's',
  npm_config_registry: 'https://registry',
};

describe('a stranger', () => {
  test('gets what a machine is, and nothing of the release', () => {
    expect(strangerEnv(FULL, '/work/repo')).toEqual({
      PATH: '/usr/bin',
      LANG: 'de_DE.UTF-8',
      LC_CTYPE: 'C.UTF-8',
      TZ: 'UTC',
      https_proxy: 'http://proxy:1',
      HTTPS_PROXY: 'http://proxy:1',
      NO_PROXY: 'localhost,127.0.0.1',
      no_proxy: 'localhost,127.0.0.1',
      SSL_CERT_FILE: '/ca.pem',
      NODE_EXTRA_CA_CERTS: '/ca.pem',
    });
  });

  test('the runner’s workspace counts when none is stated', () => {
    expect(strangerEnv({ PATH: '/w/bin:/usr/bin', GITHUB_WORKSPACE: '/w' })).toEqual({ PATH: '/usr/bin' });
  });

  test('a tool gets exactly what is added', () => {
    expect(toolEnv({ PATH: '/usr/bin', SECRET: 's' }, { GNUPGHOME: '/g' })).toEqual({
      PATH: '/usr/bin',
      GNUPGHOME: '/g',
    });
  });
});

test('an installer also gets indexes and the real caches, and no token to publish with', () => {
  const env = installerEnv(FULL, '/work/repo');
  expect(env).toMatchObject({
    UV_INDEX: 'https://me:secret@index/simple',
    PIP_INDEX_URL: 'https://index/simple',
    npm_config_registry: 'https://registry',
    UV_CACHE_DIR: '/home/me/.cache/uv',
    npm_config_cache: '/home/me/.npm',
  });
  expect(Object.keys(env)).not.toContain('UV_PUBLISH_TOKEN');
  expect(installerEnv({ ...FULL, UV_CACHE_DIR: '/c' })['UV_CACHE_DIR']).toBe('/c');
  expect(installerEnv({ ...FULL, XDG_CACHE_HOME: '/x' })['UV_CACHE_DIR']).toBe('/x/uv');
});

test('PATH keeps folders that only begin like the workspace', () => {
  expect(cleanPath('/work/repo2/bin:/work/repo:/work', ['/work/repo'])).toBe('/work/repo2/bin:/work');
});

test('the workspace is the checkout around the folder, and never the home', () => {
  const base = mkdtempSync(join(tmpdir(), 'mcp-drydock-test-'));
  mkdirSync(join(base, 'repo/.git'), { recursive: true });
  mkdirSync(join(base, 'repo/src'));
  expect(workspaceOf({ HOME: '/nowhere' }, join(base, 'repo/src'))).toBe(join(base, 'repo'));
  expect(workspaceOf({ HOME: join(base, 'repo') }, join(base, 'repo/src'))).toBeUndefined();
  rmSync(base, { recursive: true });
});

test('everything a sandbox names for writing lies inside it', async () => {
  const host = testHost({ env: { ...FULL, RUNNER_TEMP: tmpdir() } });
  const sandbox = await openSandbox(host, '@scope/weather mcp');
  expect(sandbox.folder).toMatch(/room-scope-weather-mcp-[^/]+$/);
  for (const [name, value] of Object.entries(sandbox.env)) {
    if (/HOME|XDG|TMP|TEMP|APPDATA|USERPROFILE/.test(name)) expect(value.startsWith(sandbox.folder)).toBe(true);
  }
  expect(sandbox.env).toMatchObject({ HOME: sandbox.home, TMPDIR: sandbox.tmp, PYTHONUNBUFFERED: '1' });
  expect(Object.keys(sandbox.env).filter((name) => /TOKEN|GITHUB|RUNNER|INPUT|UV_|npm_/.test(name))).toEqual([]);
  await host.close();
});
