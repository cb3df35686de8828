// Files: what git sees, what a walk sees without it, and what is never followed.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFiles } from '../../../src/repository/files.js';
import { testHost } from '../../support/host.js';

const GIT = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
let top: string;
let root: string;
const host = testHost();

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'files-'));
  root = join(top, 'repository');
  mkdirSync(root);
  writeFileSync(join(top, 'secret.txt'), 'outside');
  write('.gitignore', 'ignored.txt\n');
  write('tracked.txt', 'tracked');
  write('deleted.txt', 'deleted');
  execFileSync(GIT, ['init', '-q', root]);
  execFileSync(GIT, ['-C', root, 'add', '.']);
  rmSync(join(root, 'deleted.txt'));
  write('ignored.txt', 'ignored');
  write('new file é.txt', 'untracked');
  write('node_modules/x/index.js', 'other');
  write('env/pyvenv.cfg', '');
  write('env/lib/mod.py', '');
  write('latin.txt', new Uint8Array([0x61, 0xe9]));
  write('bom.txt', '\uFEFFtext');
  write('huge.txt', new Uint8Array(10 * 1024 * 1024 + 1));
  symlinkSync('../secret.txt', join(root, 'out.txt'));
  symlinkSync('tracked.txt', join(root, 'in.txt'));
  symlinkSync('.', join(root, 'cycle'));
  execFileSync('mkfifo', [join(root, 'pipe')]);
});
afterAll(async () => {
  await host.close();
  rmSync(top, { recursive: true });
});

describe('with git', () => {
  test('tracked and new files are listed, ignored, deleted and tool folders are not', async () => {
    const files = await readFiles(root, { host });
    expect(files.all).toEqual(expect.arrayContaining(['.gitignore', 'tracked.txt', 'new file é.txt']));
    expect(files.all.filter((path) => /ignored|deleted|node_modules|^\.git\//.test(path))).toEqual([]);
    expect(files.has('tracked.txt')).toBe(true);
    expect(files.has('ignored.txt')).toBe(false);
    expect(files.text('ignored.txt')).toBeUndefined();
  });

  test('a folder of the repository is listed relative to itself', async () => {
    const files = await readFiles(join(root, 'env'), { host });
    expect(files.all).toEqual(['lib/mod.py', 'pyvenv.cfg']);
  });

  test('a folder that is no repository is walked', async () => {
    const files = await readFiles(top, { host });
    expect(files.all).toContain('secret.txt');
  });
});

describe('without git', () => {
  test('caches, virtual environments and other people’s code are left out', async () => {
    const files = await readFiles(root);
    expect(files.all).toEqual(expect.arrayContaining(['tracked.txt', 'ignored.txt', 'in.txt', 'out.txt', 'cycle']));
    expect(files.all.filter((path) => /node_modules|^env\/|^\.git\/|pipe|cycle\//.test(path))).toEqual([]);
  });

  test('links inside are read, links that lead out, folders, pipes and huge files are not', async () => {
    const files = await readFiles(root);
    expect(files.text('in.txt')).toBe('tracked');
    for (const path of ['out.txt', 'cycle', 'pipe', 'huge.txt', 'missing.txt']) {
      expect([path, files.text(path), files.bytes(path)]).toEqual([path, undefined, undefined]);
    }
  });

  test('what is not UTF-8 has bytes and no text; a byte order mark stays', async () => {
    const files = await readFiles(root);
    expect(files.text('latin.txt')).toBeUndefined();
    expect(files.bytes('latin.txt')).toEqual(Buffer.from([0x61, 0xe9]));
    expect(files.text('bom.txt')).toBe('\uFEFFtext');
  });

  test('a missing folder is a usage error', async () => {
    await expect(readFiles(join(top, 'nowhere'))).rejects.toMatchObject({ code: 'files/no-folder', exit: 2 });
  });
});
