// References, logins and tags: what is decided without a registry.

import { describe, expect, test } from '@jest/globals';
import type { Host, HttpRequest } from '../../../../src/core/types.js';
import { openRepository } from '../../../../src/registries/oci/client.js';
import { repositoryOf } from '../../../../src/registries/oci/reference.js';
import { MOVING } from '../../../../src/targets/oci/index.js';
import { givenLogin } from '../../../../src/targets/oci/login.js';
import { movedTags } from '../../../../src/targets/oci/tags.js';

describe('a repository', () => {
  test.each([
    ['ghcr.io/octo/weather', 'https://ghcr.io/v2/octo/weather/'],
    ['docker.io/octo/weather', 'https://registry-1.docker.io/v2/octo/weather/'],
    ['registry.example.com:5000/a/b/c_d', 'https://registry.example.com:5000/v2/a/b/c_d/'],
    ['127.0.0.1:5000/a', 'http://127.0.0.1:5000/v2/a/'],
    ['localhost:5000/a', 'http://localhost:5000/v2/a/'],
  ])('%s', (text, api) => expect(repositoryOf(text).api.href).toBe(api));

  test.each([
    ['octo/weather', 'docker.io/octo/weather'],
    ['weather', 'ghcr.io/<owner>/<name>'],
    ['ghcr.io/Octo/weather', 'ghcr.io/octo/weather'],
    ['ghcr.io/octo/weather:1.2.3', 'ghcr.io/octo/weather;'],
    ['ghcr.io/octo/weather@sha256:abc', 'ghcr.io/octo/weather;'],
    ['user@ghcr.io/octo/weather', 'ghcr.io/<owner>/<name>'],
    ['ghcr.io/../weather', 'lower-case'],
    ['https://ghcr.io/octo/weather', 'ghcr.io/<owner>/<name>'],
    ['', 'ghcr.io/<owner>/<name>'],
  ])('not %s', (text, hint) => {
    expect(() => repositoryOf(text)).toThrow(expect.objectContaining({ exit: 2, hint: expect.stringContaining(hint) }));
  });
});

test('a login goes to no token service that somebody else than the registry names', async () => {
  const asked: string[] = [];
  const host = {
    mask: () => {},
    async http({ url }: HttpRequest) {
      asked.push(url);
      const headers = { 'www-authenticate': 'Bearer realm="https://evil.example/token",service="x"' };
      return { status: 401, url: 'https://blobs.example/x', headers, body: Buffer.from(''), text: () => '' };
    },
  } as unknown as Host;
  const login = { user: 'octo', password: 'secret' };
  const client = openRepository(repositoryOf('ghcr.io/octo/weather'), login, 'push', host);
  expect((await client.send({ url: 'blobs/sha256:0' })).status).toBe(401);
  expect(asked).toEqual(['https://ghcr.io/v2/octo/weather/blobs/sha256:0']);
});

describe('a login', () => {
  const [hub, github] = ['docker.io/o/n', 'ghcr.io/o/n'].map(repositoryOf) as [never, never];
  const masked: string[] = [];
  const host = { mask: (secret: string) => void masked.push(secret) };
  test('one token is for the one registry', () => {
    expect(givenLogin(github, [github], { ociToken: 'abc' }, host)).toEqual({ user: 'token', password: 'abc' });
    expect(givenLogin(hub, [hub], { ociToken: 'abc', ociUsername: 'octo' }, host)).toEqual({
      user: 'octo',
      password: 'abc',
    });
    expect(givenLogin(hub, [hub], {}, host)).toBeUndefined();
  });
  test('of several registries each gets its own and no other', () => {
    const ociToken = 'ghcr.io ghs_abc\ndocker.io octo:dckr_x:y\n';
    expect(givenLogin(github, [github, hub], { ociToken }, host)).toEqual({ user: 'token', password: 'ghs_abc' });
    expect(givenLogin(hub, [github, hub], { ociToken }, host)).toEqual({ user: 'octo', password: 'dckr_x:y' });
    expect(givenLogin(hub, [github, hub], { ociToken: 'ghcr.io ghs_abc' }, host)).toBeUndefined();
    expect(masked).toEqual(expect.arrayContaining(['ghs_abc', 'dckr_x:y']));
  });
  test('one token for two registries is nobody’s', () => {
    expect(() => givenLogin(hub, [github, hub], { ociToken: 'abc' }, host)).toThrow(
      expect.objectContaining({ code: 'oci/token' }),
    );
  });
});

test.each([
  ['1.2.3', [], ['1.2', '1', 'latest']],
  ['1.2.3', ['1.2.3', '1.2', '1', 'latest'], ['1.2', '1', 'latest']],
  ['1.2.3', ['1.3.0'], ['1.2']],
  ['1.2.3', ['2.0.0'], ['1.2', '1']],
  ['1.2.3', ['v2.0.0'], ['1.2', '1']],
  ['1.2.3', ['2.0.0-rc.1', 'main', 'sha-abc'], ['1.2', '1', 'latest']],
  ['1.2.3', ['1.2.4'], []],
  ['1.2.3-rc.1', [], []],
  ['0.3.0', [], ['0.3', 'latest']],
] as const)('%s beside %j moves %j', (version, there, moved) => {
  expect(movedTags(version, there, MOVING)).toEqual(moved);
});

test('only the tags that are wanted move', () => {
  expect(movedTags('1.2.3', [], ['latest'])).toEqual(['latest']);
});
