// No proxy lies in front of this machine, in every spelling that a client reads.

import { describe, expect, test } from '@jest/globals';
import { installerEnv, strangerEnv } from '../../../src/host/environment.js';
import { directLoopback, isLoopback, towards } from '../../../src/host/loopback.js';

const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'];

describe('loopback', () => {
  test.each(PROXIES)('%s: both spellings of the exception name this machine', (name) => {
    const env = strangerEnv({ PATH: '/usr/bin', [name]: 'http://proxy:1' });
    expect(env).toMatchObject({ NO_PROXY: 'localhost,127.0.0.1', no_proxy: 'localhost,127.0.0.1' });
  });

  test('what the person excepts stays excepted, whichever spelling they use', () => {
    const env = directLoopback({ http_proxy: 'x', NO_PROXY: 'a.example, 127.0.0.1', no_proxy: '.b.example' });
    expect(env).toEqual({
      http_proxy: 'x',
      NO_PROXY: 'a.example,127.0.0.1,.b.example,localhost',
      no_proxy: 'a.example,127.0.0.1,.b.example,localhost',
    });
  });

  test.each(['npm_config_proxy', 'NPM_CONFIG_PROXY', 'npm_config_https_proxy', 'NPM_CONFIG_HTTPS_PROXY'])(
    '%s counts too, and npm’s own exceptions win over the general ones',
    (name) => {
      const env = installerEnv({ PATH: '/usr/bin', HOME: '/h', [name]: 'http://proxy:1', NPM_CONFIG_NOPROXY: 'a.b' });
      expect(env).toMatchObject({ NO_PROXY: 'a.b,localhost,127.0.0.1', npm_config_noproxy: 'a.b,localhost,127.0.0.1' });
      expect(env).not.toHaveProperty('NPM_CONFIG_NOPROXY');
    },
  );

  test('without a proxy nothing is added', () => {
    expect(directLoopback({ PATH: '/usr/bin', no_proxy: 'a' })).toEqual({ PATH: '/usr/bin', no_proxy: 'a' });
  });

  test('a child that talks to this machine only is told of no proxy at all', () => {
    const env = Object.fromEntries([...PROXIES, 'PATH'].map((name) => [name, 'x']));
    const direct = { NO_PROXY: 'localhost,127.0.0.1', no_proxy: 'localhost,127.0.0.1' };
    expect(towards(new URL('http://127.0.0.1:1/'), env)).toEqual({ PATH: 'x', ...direct });
    expect(towards(new URL('https://registry.example/'), env)).toEqual(env);
  });

  test.each([
    ['http://localhost:1/', true],
    ['http://127.0.0.1:1/', true],
    ['http://127.9.9.9/', true],
    ['http://[::1]:1/', true],
    ['http://2130706433/', true],
    ['http://localhost.example/', false],
    ['http://127.0.0.1.example/', false],
    ['http://[::2]/', false],
    ['http://0.0.0.0/', false],
  ])('%s: %s', (address, there) => expect(isLoopback(new URL(address))).toBe(there));
});
