// What a tarball has in its own node_modules, as npm installs it.

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from '@jest/globals';
import { readComponents } from '../../../../src/ecosystems/node/components.js';
import { scratch } from '../../../support/program.js';
import { rawTar } from '../../../support/raw-tar.js';

const place = scratch('held');
afterAll(() => place.remove());

/** A tarball of packages in folders: `''` is the package itself. */
function pack(file: string, packages: Readonly<Record<string, object>>): string {
  const members = Object.entries(packages).map(([folder, manifest]) => ({
    name: `package/${folder === '' ? '' : `${folder}/`}package.json`,
    data: JSON.stringify(manifest),
  }));
  const path = join(place.folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, gzipSync(rawTar(members)));
  return path;
}

test('bundled dependencies, those of a dependency too, are components in the package that has them', async () => {
  const inner = pack('inner.tgz', {
    '': { name: 'inner', version: '2.0.0', dependencies: { deep: '1.0.0' }, bundleDependencies: ['deep'] },
    'node_modules/deep': { name: 'deep', version: '1.0.0', license: 'MIT' },
  });
  const server = pack('server.tgz', {
    '': {
      name: 'server',
      version: '1.0.0',
      dependencies: { inner: `file:${inner}`, own: '3.0.0' },
      bundleDependencies: ['own'],
    },
    'node_modules/own': { name: 'own', version: '3.0.0', license: 'ISC', dependencies: { under: '1.0.0' } },
    'node_modules/under': { name: 'under', version: '1.0.0' },
  });
  const prefix = join(place.folder, 'prefix');
  mkdirSync(prefix);
  writeFileSync(join(prefix, 'package.json'), '{}');
  execFileSync('npm', ['install', server, '--offline', '--no-audit', '--ignore-scripts'], {
    cwd: prefix,
    stdio: 'pipe',
  });
  const { components, direct } = await readComponents(prefix, 'server', {});
  const byName = Object.fromEntries(components.map((one) => [one.name, one]));
  const holders = (name: string) => byName[name]?.holders;
  expect(holders('own')).toEqual([{ purl: 'pkg:npm/server@1.0.0', says: 'package.json' }]);
  expect(holders('under')).toEqual([{ purl: 'pkg:npm/server@1.0.0', says: 'package.json' }]);
  expect(holders('deep')).toEqual([{ purl: 'pkg:npm/inner@2.0.0', says: 'package.json' }]);
  expect([holders('inner'), holders('server')]).toEqual([undefined, undefined]);
  expect(byName['deep']).toMatchObject({ license: 'MIT', hashes: {} });
  expect(direct).toEqual(['pkg:npm/inner@2.0.0', 'pkg:npm/own@3.0.0']);
  expect(byName['inner']?.dependsOn).toEqual(['pkg:npm/deep@1.0.0']);
});
