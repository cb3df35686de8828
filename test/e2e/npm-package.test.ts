// What npm users get: one small package that needs nothing else, and runs from the tarball in a folder that knows nothing of it.

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { NAME, VERSION } from '../../src/core/about.js';
import { lightServer } from '../support/light-server.js';
import { ROOT, ran, scratch } from '../support/program.js';

const LARGEST = 2_500_000;
const place = scratch('npm-package');
afterAll(() => place.remove());

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}
let packed: Packed;
const env = { npm_config_cache: join(place.folder, 'cache'), npm_config_update_notifier: 'false' };
beforeAll(async () => {
  const { stdout } = await ran(['npm', 'pack', '--json', '--pack-destination', place.folder], { cwd: ROOT, env });
  packed = (JSON.parse(stdout) as Packed[])[0]!;
});

test('the bundle and what says who made it, and nothing to install beside it', () => {
  const beside = packed.files.map(({ path }) => path).filter((path) => !path.startsWith('dist/'));
  expect(beside.sort()).toEqual(['LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.md', 'package.json']);
  expect(packed.size).toBeLessThan(LARGEST);
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(
    ['private', 'dependencies', 'optionalDependencies', 'peerDependencies'].filter((key) => key in manifest),
  ).toEqual([]);
  expect(manifest.version).toBe(VERSION);
});

test('npx runs the tarball: a rehearsal of an example in a folder of its own', async () => {
  const server = await lightServer(join(place.folder, 'server'));
  mkdirSync(join(place.folder, 'empty'));
  const tarball = join(place.folder, packed.filename);
  const npx = ['npx', '--yes', '--offline', '--package', tarball, '--', NAME];
  const version = await ran([...npx, '--version'], { cwd: join(place.folder, 'empty'), env });
  expect([version.stdout, version.code]).toEqual([`${VERSION}\n`, 0]);
  const unknown = await ran([...npx, 'explain', 'no-such-rule'], { cwd: join(place.folder, 'empty'), env });
  expect([unknown.stderr, unknown.code]).toEqual([expect.stringContaining(`List every id: npx ${NAME} explain\n`), 2]);
  const { stdout, stderr, code } = await ran([...npx, 'rehearse'], { cwd: server, env });
  expect(`${stderr}${stdout}`).toContain('Nothing left this machine. A tag v0.1.0 would release this');
  expect(code).toBe(0);
});
