// The moving tag of a major version, pushed to a real git repository.

import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { git, ROOT, ran, repository, scratch } from '../../support/program.js';

const place = scratch('move-major');
let checkout: string;
let origin: string;
beforeAll(async () => {
  checkout = await repository(join(ROOT, 'examples/code-package'), join(place.folder, 'checkout'));
  origin = join(place.folder, 'origin.git');
  await git(place.folder, 'init', '-q', '--bare', origin);
  await git(checkout, 'remote', 'add', 'origin', origin);
  for (const tag of ['v1.0.0', 'v1.9.0', 'v1.10.0', 'v1.11.0-rc.1', 'v2.0.0', 'v1']) {
    await git(checkout, 'commit', '-q', '--allow-empty', '-m', tag);
    await git(checkout, 'tag', tag);
  }
});
afterAll(() => place.remove());

const move = (tag: string) =>
  ran([process.execPath, join(ROOT, 'scripts/move-major.mjs'), tag], {
    cwd: checkout,
    env: { GIT_CONFIG_GLOBAL: '/dev/null' },
  });

test.each([
  ['v1.9.0', 'v1 stays: v1.10.0 is newer than v1.9.0\n', ''],
  ['v1.11.0-rc.1', 'v1.11.0-rc.1 is not a release that a major tag follows\n', ''],
  ['v1.10.0', 'v1 is v1.10.0\n', 'v1.10.0'],
  ['v1.10.0', 'v1 is v1.10.0\n', 'v1.10.0'],
  ['v1.0.0', 'v1 stays: v1.10.0 is newer than v1.0.0\n', 'v1.10.0'],
])('%s: %s', async (tag, says, at) => {
  const { stdout, code } = await move(tag);
  expect([stdout, code]).toEqual([says, 0]);
  const there = await git(origin, 'for-each-ref', '--format=%(objectname)', 'refs/tags/v1');
  expect(there).toBe(at === '' ? '' : await git(checkout, 'rev-parse', `${at}^{commit}`));
});
