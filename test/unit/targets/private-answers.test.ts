// What private registries answer to a file that they have, in the words that were reported, as npm and uv print them.

import { expect, test } from '@jest/globals';
import type { Ended } from '../../../src/core/types.js';
import { endOf as endOfNpm } from '../../../src/targets/npm/publish.js';
import { endOf as endOfUv } from '../../../src/targets/pypi/upload.js';

const ended = (stderr: string) => ({ code: 1, stdout: '', stderr, timedOut: false }) as unknown as Ended;
const uv = (status: string, words: string) =>
  endOfUv(
    ended(
      `error: Failed to publish \`x.whl\`\n  cause: Upload failed with status code ${status}. Server says: ${words}\n`,
    ),
  );
const npm = (code: string, words: string) =>
  endOfNpm(ended(`npm error code ${code}\nnpm error ${code.slice(1)} - PUT https://npm.example.com/x - ${words}\n`));

test.each([
  ['PyPI', '400 Bad Request', "400 File already exists ('x.whl', with blake2_256 hash 'ab')."],
  ['Artifactory', '403 Forbidden', "403 Not enough permissions to overwrite artifact 'x/1.0/x.whl'"],
  ['Artifactory 7', '403 Forbidden', '403 Not enough permissions to delete/overwrite all artifacts under x/1.0'],
  ['Nexus', '400 Bad Request', '400 Repository does not allow updating assets: foo-pypi'],
  ['Nexus 3.80', '400 Bad Request', '400 foo-pypi/packages/foo-py/0.0.0/foo-0.0.0-py3-none-any.whl cannot be updated'],
  ['Google', '400 Bad Request', '400 requested entity already exists'],
  ['GitLab', '400 Bad Request', '400 File name has already been taken'],
  ['Azure', '409 Conflict', "409 The feed already contains file 'x.whl' in package 'x 1.0'."],
])('a Python index, %s', (_, status, words) => expect(uv(status, words).said).toBe('exists'));

test.each([
  ['npm', 'E403', 'You cannot publish over the previously published versions: 1.0.0.'],
  ['GitHub Packages', 'E409', 'Cannot publish over existing version'],
  ['Nexus', 'E400', 'Repository does not allow updating assets: npm'],
  ['Artifactory', 'E403', 'Not enough permissions to delete/overwrite artifact'],
  ['Azure', 'E403', "The feed 'team' already contains file 'x-1.0.0.tgz' in package 'x 1.0.0'."],
  ['verdaccio', 'E409', 'this package is already present'],
])('an npm registry, %s', (_, code, words) => expect(npm(code, words).said).toBe('exists'));

test.each([
  ['403 Forbidden', '403 Not enough permissions to deploy artifact'],
  ['401 Unauthorized', '401 Unauthorized'],
  ['400 Bad Request', '400 Invalid file'],
])('no such answer: %s', (status, words) => {
  expect(uv(status, words).said).toBe('refused');
  expect(npm(`E${status.slice(0, 3)}`, words.slice(4)).said).toBe('refused');
});
