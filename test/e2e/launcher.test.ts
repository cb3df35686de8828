// dist/cli/index.js itself: what it starts from before a line of ours runs.

import { existsSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { CLI, ran, scratch } from '../support/program.js';

const place = scratch('launcher');
afterAll(() => place.remove());

// Node runs cached code without comparing it with the source, and a build script may write to the person's cache.
test.each([
  ['check', 'enableCompileCache' in module],
  ['build', false],
  ['release', false],
  ['publish', false],
  ['rehearse', false],
])('%s with code from the compile cache: %s', async (command, cached) => {
  const cache = join(place.folder, command);
  await ran([process.execPath, CLI, command, '--help'], { cwd: place.folder, env: { XDG_CACHE_HOME: cache } });
  expect(existsSync(join(cache, 'mcp-drydock/compiled'))).toBe(cached);
});

const asNobody = process.getuid?.() === 0 && existsSync('/usr/bin/setpriv');
(asNobody ? test : test.skip)('a user without an entry and without HOME', async () => {
  const nobody = [
    '/usr/bin/setpriv',
    '--reuid',
    '12345',
    '--regid',
    '12345',
    '--clear-groups',
    '/usr/bin/env',
    '-u',
    'HOME',
  ];
  const { code, stderr } = await ran([...nobody, process.execPath, CLI, 'matrix'], { cwd: '/' });
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(code).toBe(2);
});
