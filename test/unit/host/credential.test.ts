// A credential belongs to one origin: what is sent where, and the list of every place in the sources that has one in hand.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { basic, bearer, credential, fromAddress, headersFor } from '../../../src/host/credential.js';
import { createHttp } from '../../../src/host/http.js';
import { type Reply, type Service, startService } from '../../../src/stand-in/service.js';

const services: Service[] = [];
afterAll(async () => void (await Promise.all(services.map((service) => service.close()))));

describe('the header', () => {
  test('goes to the origin it is for', () => {
    const given = bearer('t', 'https://api.example/v3/');
    expect(headersFor(given, new URL('https://api.example/other'))).toEqual({ authorization: 'Bearer t' });
  });

  test.each([
    'http://api.example/',
    'https://api.example:8443/',
    'https://api.example.evil.example/',
    'https://sub.api.example/',
    'https://API.example.:443/',
    'https://api.example@evil.example/',
  ])('never to %s', (url) => expect(headersFor(bearer('t', 'https://api.example/'), new URL(url))).toEqual({}));

  test('of a user and a password, and of headers that are configured', () => {
    const own = basic('octo', 'p:w', 'https://x.example');
    expect(own.headers).toEqual({ authorization: `Basic ${Buffer.from('octo:p:w').toString('base64')}` });
    expect(credential('https://x.example', { 'X-Key': 'k' }, own).headers).toEqual({ 'x-key': 'k', ...own.headers });
  });

  test('of an address: the address is left without it', () => {
    const { url, credential: found } = fromAddress(new URL('https://me:p%40w@x.example/simple/'));
    expect(url.href).toBe('https://x.example/simple/');
    expect(found).toEqual(basic('me', 'p@w', 'https://x.example'));
    expect(fromAddress(new URL('https://100%25:%E0@x.example/')).credential).toEqual(
      basic('100%', '%E0', 'https://x.example'),
    );
  });
});

describe('redirects', () => {
  const http = createHttp({
    signal: new AbortController().signal,
    env: {},
    sleep: async () => {},
    userAgent: 'test',
  });
  async function serve(answer: (path: string) => Reply): Promise<Service> {
    const service = await startService(
      (['GET', 'POST'] as const).map((method) => ({ method, path: '/*', handle: ({ url }) => answer(url.pathname) })),
    );
    services.push(service);
    return service;
  }

  test.each([301, 302, 303, 307, 308])('%i away and back: the credential is sent once', async (status) => {
    let home = '';
    const other = await serve(() => ({ status, headers: { location: `${home}/end` } }));
    const first = await serve((path) =>
      path === '/end' ? { status: 200, body: 'there' } : { status, headers: { location: `${other.url}/x` } },
    );
    home = first.url;
    const answer = await http({ url: `${home}/a`, credential: credential(home, { 'X-Key': 'k' }, bearer('t', home)) });
    expect(answer.text()).toBe('there');
    expect(other.requests.map(({ authorization }) => authorization)).toEqual([undefined]);
    expect(first.requests.map(({ path, authorization }) => [path, authorization])).toEqual([
      ['/a', 'Bearer t'],
      ['/end', undefined],
    ]);
  });

  test('a Location with a user of its own makes no credential', async () => {
    const other = await serve(() => ({ status: 200, body: '' }));
    const location = `${other.url.replace('http://', 'http://me:pw@')}/x`;
    const first = await serve(() => ({ status: 302, headers: { location } }));
    await http({ url: first.url, credential: bearer('t', first.url) });
    expect(other.requests.map(({ authorization }) => authorization)).toEqual([undefined]);
  });

  test('a credential of another origin is not sent at all', async () => {
    const first = await serve(() => ({ status: 200, body: '' }));
    await http({ url: first.url, credential: bearer('t', 'https://elsewhere.example') });
    expect(first.requests.map(({ authorization }) => authorization)).toEqual([undefined]);
  });

  test('a write is never sent on', async () => {
    const other = await serve(() => ({ status: 200, body: '' }));
    const first = await serve(() => ({ status: 307, headers: { location: other.url } }));
    const answer = await http({ method: 'POST', url: first.url, body: 'x', credential: bearer('t', first.url) });
    expect(answer.status).toBe(307);
    expect(other.requests).toEqual([]);
  });
});

describe('in the sources', () => {
  const root = join(import.meta.dirname ?? __dirname, '../../../src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const holders = (pattern: RegExp): readonly string[] =>
    files
      .filter((file) => !/^stand-in\/|\/stand-in\/|(^|\/)rules\//.test(file))
      .filter((file) => {
        const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
        return pattern.test(code);
      })
      .map((file) => file.replaceAll('\\', '/'))
      .sort();

  test('one file makes Authorization headers', () => {
    expect(
      holders(
        /(Bearer|Basic|token) \$\{|['"]?(proxy-)?authorization['"]?\s*\]?[:=](?!=)\s*(?![\s'"])|\.set\(['"]auth/i,
      ),
    ).toEqual(['host/credential.ts']);
  });

  test('these give a program a token, by its environment', () => {
    expect(
      holders(/UV_PUBLISH_TOKEN|NODE_AUTH_TOKEN|TWINE_PASSWORD|_authToken=\$|GH_TOKEN|UV_PUBLISH_PASSWORD/),
    ).toEqual(['targets/npm/bench.ts', 'targets/pypi/upload.ts']);
  });

  test('these say to which origin a credential goes', () => {
    expect(holders(/\b(bearer|basic|credential|fromAddress|loginIn)\(/)).toEqual([
      'host/credential.ts',
      'host/http-attempt.ts',
      'host/id-token.ts',
      'registries/github/api.ts',
      'registries/npm/user-settings.ts',
      'registries/oci/client.ts',
      'registries/pypi/user-indexes.ts',
      'registries/pypi/wheel-index.ts',
      'registries/read-credentials.ts',
      'registries/registry-auth.ts',
      'targets/mcp-registry/api.ts',
      'targets/npm/index.ts',
      'targets/npm/trusted.ts',
      'targets/pypi/index.ts',
      'targets/upload/generic.ts',
      'targets/upload/platform-api.ts',
    ]);
  });
});
