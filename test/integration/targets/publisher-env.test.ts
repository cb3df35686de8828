// npm and uv publish with one credential each: nothing else of a host full of them, and nothing in an argument or an input.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Child } from '../../../src/core/types.js';
import { sendTarball } from '../../../src/targets/npm/publish.js';
import { startNpm } from '../../../src/targets/npm/stand-in/service.js';
import { publisherEnv } from '../../../src/targets/publisher-env.js';
import { startPypi } from '../../../src/targets/pypi/stand-in/service.js';
import { sendFile } from '../../../src/targets/pypi/upload.js';
import { ensureUv } from '../../../src/tools/uv.js';
import { type TestHost, testHost } from '../../support/host.js';
import { makeTarGz, makeWheel } from '../../support/registry-packages.js';

const TOKENS = { npm: 'npm_Zq8rT4vXw2YbN6mKj1Hs', pypi: 'pypi-Lp9DfGcAe5Uo3IiRww' };
/** Whatever a job or a person may have in their environment. */
const OTHERS = Object.fromEntries(
  [
    ...['MCP_DRYDOCK_PYPI_TOKEN', 'MCP_DRYDOCK_NPM_TOKEN', 'MCP_DRYDOCK_GPG_KEY', 'MCP_DRYDOCK_GPG_PASSPHRASE'],
    ...['INPUT_PYPI-TOKEN', 'INPUT_NPM-TOKEN', 'INPUT_GITHUB-TOKEN', 'INPUT_UPLOAD-TOKEN', 'INPUT_GPG-KEY'],
    ...['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_TOKEN'],
    ...['GH_TOKEN', 'NPM_TOKEN', 'NODE_AUTH_TOKEN', 'UV_PUBLISH_TOKEN', 'UV_PUBLISH_PASSWORD', 'TWINE_PASSWORD'],
    ...['UV_INDEX_X_PASSWORD', 'UV_INDEX_URL', 'PIP_INDEX_URL', 'npm_config__auth', 'npm_config_//x/:_authToken'],
    ...['AWS_SECRET_ACCESS_KEY', 'SSH_AUTH_SOCK', 'GITHUB_ENV', 'GITHUB_OUTPUT', 'NODE_OPTIONS', 'PYTHONPATH'],
    ...['HTTP_PROXY', 'https_proxy', 'ALL_PROXY', 'npm_config_proxy'],
  ].map((name) => [name, 'http://u:planted@127.0.0.1:9/']),
);
const folder = mkdtempSync(join(tmpdir(), 'publisher-env-'));
let host: TestHost;
let children: Child[];

beforeAll(async () => {
  const plain = testHost();
  const uv = await ensureUv(plain);
  await plain.close();
  const { PATH, HOME, LANG } = process.env;
  const made = testHost({ env: { ...OTHERS, PATH, HOME, LANG } });
  host = {
    ...made,
    tool: (name) => (name === 'uv' ? uv : made.tool(name)),
    run(child) {
      children.push(child);
      return made.run(child);
    },
  };
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

/** The children that publish: all with nothing planted, the last one with the token under this one name. */
function expectOnly(variable: string, token: string): void {
  const publishing = children.filter(({ command }) => command.includes('publish'));
  expect(publishing).toHaveLength(2);
  for (const { command, cwd, env, input } of publishing) {
    expect(JSON.stringify([command, cwd, input ?? '', env])).not.toContain('planted');
    expect(JSON.stringify([command, cwd, input ?? ''])).not.toContain(token);
  }
  const [dry, real] = publishing;
  expect(JSON.stringify(dry?.env)).not.toContain(token);
  expect(Object.entries(real!.env).filter(([, value]) => value.includes(token))).toEqual([[variable, token]]);
}

test('npm publish', async () => {
  children = [];
  const npm = await startNpm({ tokens: { [TOKENS.npm]: '*' } });
  const manifest = JSON.stringify({ name: 'demo', version: '1.0.0', license: 'MIT' });
  const { path, sha256 } = await makeTarGz(join(folder, 'demo-1.0.0.tgz'), { 'package.json': manifest }, 'package/');
  const publishFile = { kind: 'npm-tarball', file: 'demo-1.0.0.tgz', path, sha256, size: 1, project: 'demo' } as const;
  const registry = new URL(`${npm.url}/`);
  const login = { kind: 'token', token: TOKENS.npm } as const;
  const order = {
    publishFile,
    name: 'demo',
    registry,
    login,
    tag: 'latest',
    access: undefined,
  };
  expect((await sendTarball(order, host)).said).toBe('taken');
  expectOnly('NODE_AUTH_TOKEN', TOKENS.npm);
  await npm.close();
});

test('uv publish', async () => {
  children = [];
  const pypi = await startPypi({ tokens: { [TOKENS.pypi]: '*' } });
  const { path, sha256 } = await makeWheel(folder, 'demo', '1.0.0');
  const file = path.split('/').at(-1)!;
  const publishFile = { kind: 'wheel', file, path, sha256, size: 1, project: 'demo' } as const;
  expect(
    (await sendFile(publishFile, new URL(pypi.uploadUrl), { user: '__token__', password: TOKENS.pypi }, host)).said,
  ).toBe('taken');
  expectOnly('UV_PUBLISH_PASSWORD', TOKENS.pypi);
  await pypi.close();
});

test('a registry elsewhere is reached through the proxy, as everything is', () => {
  const env = publisherEnv(host, '/home', new URL('https://registry.example/'));
  expect(
    Object.keys(env)
      .filter((name) => /proxy/i.test(name))
      .sort(),
  ).toEqual(['ALL_PROXY', 'HTTP_PROXY', 'NO_PROXY', 'https_proxy', 'no_proxy']);
});
