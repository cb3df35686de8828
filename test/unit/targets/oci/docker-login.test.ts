// Logins that Docker has stored are found as Docker finds them, and none where Docker would find none.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { Child, Host } from '../../../../src/core/types.js';
import { repositoryOf } from '../../../../src/registries/oci/reference.js';
import { storedLogin } from '../../../../src/targets/oci/docker-login.js';
import { loginFor } from '../../../../src/targets/oci/login.js';

const folder = mkdtempSync(join(tmpdir(), 'docker-'));
afterAll(() => rmSync(folder, { recursive: true }));
const auth = (pair: string) => ({ auth: Buffer.from(pair).toString('base64') });

/** A host with this configuration, and what its helper was asked. */
function hostWith(config: unknown, said = { code: 0, stdout: '{"Username":"octo","Secret":"from-helper"}' }) {
  writeFileSync(join(folder, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config));
  const asked: Child[] = [];
  const masked: string[] = [];
  const host = {
    env: { DOCKER_CONFIG: folder, HOME: folder },
    mask: (secret: string) => void masked.push(secret),
    tool: (name: string) => `/usr/bin/${name}`,
    run: async (child: Child) => {
      asked.push(child);
      return said;
    },
  } as unknown as Host;
  return { host, asked, masked };
}

test.each([
  ['a registry', 'ghcr.io', { auths: { 'ghcr.io': auth('octo:a:b') } }, { user: 'octo', password: 'a:b' }],
  [
    'Docker Hub by its old address',
    'docker.io',
    { auths: { 'https://index.docker.io/v1/': auth('o:p') } },
    { user: 'o', password: 'p' },
  ],
  ['another registry', 'quay.io', { auths: { 'ghcr.io': auth('octo:a') } }, undefined],
  ['a login without a password', 'ghcr.io', { auths: { 'ghcr.io': {} } }, undefined],
  ['what is no configuration', 'ghcr.io', '[', undefined],
])('%s', async (_, registry, config, login) => {
  const { host, masked } = hostWith(config);
  expect(await storedLogin(registry, host)).toEqual(login);
  expect(masked).toEqual(login === undefined ? [] : [login.password]);
});

test('a helper is asked as Docker asks it: the registry on stdin', async () => {
  const { host, asked } = hostWith({ credHelpers: { 'ghcr.io': 'gh' }, auths: { 'ghcr.io': auth('octo:stale') } });
  expect(await storedLogin('ghcr.io', host)).toEqual({ user: 'octo', password: 'from-helper' });
  expect(asked).toMatchObject([{ command: ['/usr/bin/docker-credential-gh', 'get'], input: 'ghcr.io' }]);
});

test.each([
  ['it has none', { code: 1, stdout: 'credentials not found' }],
  ['it has a token that is no password', { code: 0, stdout: '{"Username":"<token>","Secret":"x"}' }],
  ['it prints something else', { code: 0, stdout: 'hello' }],
])('a helper where %s', async (_, said) => {
  expect(await storedLogin('ghcr.io', hostWith({ credsStore: 'desktop' }, said).host)).toBeUndefined();
});

test('a helper whose name leads elsewhere is not run', async () => {
  const { host, asked } = hostWith({ credHelpers: { 'ghcr.io': '../../evil' } });
  expect(await storedLogin('ghcr.io', host)).toBeUndefined();
  expect(asked).toEqual([]);
});

test('the input comes before what is stored', async () => {
  const { host } = hostWith({ auths: { 'ghcr.io': auth('octo:stored') } });
  const one = repositoryOf('ghcr.io/octo/weather');
  expect(await loginFor(one, [one], { ociToken: 'given' }, host)).toEqual({ user: 'token', password: 'given' });
  expect(await loginFor(one, [one], {}, host)).toEqual({ user: 'octo', password: 'stored' });
});
