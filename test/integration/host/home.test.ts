// The home, whatever HOME says, and caches that cannot be written.

import { chmodSync, mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { cacheFolder } from '../../../src/host/cache-folder.js';
import { installerEnv } from '../../../src/host/environment.js';
import { homeOf, isWritable } from '../../../src/host/home.js';
import { testHost } from '../../support/host.js';
import { ran, scratch } from '../../support/program.js';

const place = scratch('home');
afterAll(() => place.remove());

describe('homeOf', () => {
  test('an absolute HOME, else USERPROFILE', () => {
    expect(homeOf({ HOME: '/a', USERPROFILE: '/b' })).toBe('/a');
    expect(homeOf({ HOME: 'relative', USERPROFILE: '/b' })).toBe('/b');
  });

  test.each([{}, { HOME: '' }, { HOME: '.' }, { HOME: 'relative/home' }])(
    'the one that the system knows for %j',
    (env) => {
      expect(homeOf(env)).toBe(userInfo().homedir);
      expect(isAbsolute(homeOf(env))).toBe(true);
    },
  );
});

describe('caches', () => {
  // A file in the place of a folder is as unwritable for root as for everybody.
  const nowhere = '/dev/null';
  test('of installers are not named where nothing can be written', () => {
    const env = installerEnv({ PATH: '/usr/bin', HOME: nowhere });
    expect(Object.keys(env).filter((name) => /cache/i.test(name))).toEqual([]);
    const home = join(place.folder, 'home');
    expect(installerEnv({ PATH: '/usr/bin', HOME: home })).toMatchObject({ npm_config_cache: join(home, '.npm') });
  });

  test('of ours are private ones for the time of a run', async () => {
    const host = testHost({ env: { PATH: process.env['PATH'], HOME: nowhere } });
    const folder = await cacheFolder(host, 'nodes');
    expect(isWritable(folder)).toBe(true);
    await host.close();
  });

  test('below a file, and in a folder that is closed', async () => {
    expect(isWritable(join(nowhere, 'x/y'))).toBe(false);
    expect(isWritable(join(place.folder, 'x/y'))).toBe(true);
    const closed = join(place.folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    // root may write everywhere, and is told so.
    expect(isWritable(join(closed, 'x'))).toBe(
      (await ran(['sh', '-c', 'touch closed/try'], { cwd: place.folder })).code === 0,
    );
    chmodSync(closed, 0o700);
  });
});
