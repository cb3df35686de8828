// One version of a package, as registries serve it that have no address for it: their answers, as they were reported.

import { expect, test } from '@jest/globals';
import type { Host } from '../../../../src/core/types.js';
import { NPM_REGISTRY } from '../../../../src/registries/npm/address.js';
import { readVersion, readVisibility } from '../../../../src/registries/npm/packument.js';

const DIST = { shasum: 'a'.repeat(40), integrity: `sha512-${'A'.repeat(86)}==`, tarball: 'https://example.com/x.tgz' };
const PACKAGE = { versions: { '1.0.0': { name: 'weather', version: '1.0.0', dist: DIST } }, 'dist-tags': {} };

/** @param version the answer for one version; the package itself is there, or not */
function at(version: number, known = true) {
  const asked: string[] = [];
  const http = async ({ url }: { url: string }) => {
    asked.push(url);
    const one = /\/\d+\.\d+\.\d+$/.test(url);
    const status = one ? version : known ? 200 : 404;
    return { status, url, headers: {}, text: () => (status === 200 ? JSON.stringify(PACKAGE) : '') };
  };
  return { host: { http } as unknown as Host, asked };
}
const read = (registry: string, host: Host, version = '1.0.0') =>
  readVersion(new URL(registry), 'weather', version, undefined, host);

test.each([
  ['https://npm.pkg.github.com/', 405],
  ['https://nexus.example.com/repository/npm/', 400],
  ['https://nexus.example.com/repository/npm/', 404],
])('%s answers %i for one version: it is read out of the package', async (registry, status) => {
  expect(await read(registry, at(status).host)).toMatchObject(DIST);
  expect(await read(registry, at(status).host, '1.0.1')).toBeUndefined();
  expect(await read(registry, at(status, false).host)).toBeUndefined();
});

test('npm serves a version before it lists it: its 404 is one, and nothing else is asked', async () => {
  const { host, asked } = at(404);
  expect(await read(NPM_REGISTRY, host)).toBeUndefined();
  expect(asked).toHaveLength(1);
});

test.each([401, 403, 500])('%i says nothing about a version', async (status) => {
  const { host } = at(status);
  await expect(read('https://npm.pkg.github.com/', host)).rejects.toMatchObject({ code: 'npm/registry' });
});

test('a registry that knows no visibility tells none', async () => {
  const http = async () => ({ status: 405, headers: {}, text: () => '' });
  expect(await readVisibility(new URL('https://npm.pkg.github.com/'), '@octo/x', undefined, { http } as never)).toBe(
    false,
  );
});
