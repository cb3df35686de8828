// What is said where git fails.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { Host } from '../../../src/core/types.js';
import { git } from '../../../src/repository/git.js';

const folder = mkdtempSync(join(tmpdir(), 'git-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A host on which git says no with these words. */
function saying(stderr: string): Host {
  const ended = { code: 128, signal: null, timedOut: false, stdout: '', stderr };
  return { env: { PATH: '' }, cwd: folder, tool: (name: string) => name, run: async () => ended } as unknown as Host;
}

test('a full disk is nobody’s wrong use: it is said, with what helps', async () => {
  const host = saying('fatal: cannot create directory at src: No space left on device\n');
  await expect(git(host, folder, 'read-tree')).rejects.toMatchObject({
    code: 'system/refused',
    exit: 1,
    message: `git read-tree failed in ${folder}: no space is left on the disk.`,
    hint: expect.stringContaining('TMPDIR'),
  });
});

test('a file that could not be written for another reason is quoted as git has it', async () => {
  const host = saying('error: unable to write file src/a.ts\n');
  await expect(git(host, folder, 'read-tree')).rejects.toMatchObject({ code: 'git/failed', exit: 2 });
});

/** No file system for files: it has no room, and says so. */
const FULL = '/proc';
(process.platform === 'linux' ? test : test.skip).each([
  'error: unable to write file src/a.ts\n',
  'error: failed to write new configuration file .git/config.lock\nfatal: could not set core.x\n',
])('where git does not say that the disk is full, the disk is asked: %j', async (words) => {
  await expect(git(saying(words), FULL, 'init')).rejects.toMatchObject({
    code: 'system/refused',
    message: `git init failed in ${FULL}: no space is left on the disk.`,
  });
});
