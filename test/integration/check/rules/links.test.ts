// Symbolic links that lead to themselves or out of the folder: a check of them ends, with git's list of the files and without.

import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readFiles } from '../../../../src/repository/files.js';
import { testHost } from '../../../support/host.js';
import { check } from '../../../unit/check/rules/whole-check.js';
import { WORLDS } from '../../../unit/check/rules/worlds.js';

test.each([true, false])('links that lead to themselves, git: %s', async (withGit) => {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'mcp-drydock-cycles-')));
  const host = testHost({ cwd: root });
  try {
    for (const [path, content] of Object.entries<string | Uint8Array>(WORLDS.python)) {
      await mkdir(join(root, path, '..'), { recursive: true });
      await writeFile(join(root, path), content);
    }
    await symlink('.', join(root, 'src/weather_mcp/again'));
    await symlink('../..', join(root, 'src/weather_mcp/up'));
    await symlink('two', join(root, 'one'));
    await symlink('one', join(root, 'two'));
    for (const path of ['server.json', 'uv.lock', 'README.md']) {
      await rm(join(root, path));
      await symlink(path, join(root, path));
    }
    if (withGit) execFileSync('git', ['init', '-q'], { cwd: root });
    expect(await check(await readFiles(root, withGit ? { host } : {}))).not.toEqual([]);
  } finally {
    await host.close();
    await rm(root, { recursive: true, force: true });
  }
});
