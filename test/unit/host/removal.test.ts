// What may be removed with all it holds, and that nothing else in the sources removes so.

import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { noteMade, removeFolder, removeFolderSync } from '../../../src/host/removal.js';
import { ROOT } from '../../support/program.js';

let place: string;
beforeEach(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'removal-')));
  mkdirSync(join(place, 'own/deep'), { recursive: true });
  mkdirSync(join(place, 'foreign'));
  writeFileSync(join(place, 'foreign/keep.txt'), 'x');
  writeFileSync(join(place, 'own/deep/file'), 'x');
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

describe('only what this process made is removed', () => {
  test('a folder that was noted, and what is below one', async () => {
    const own = noteMade(join(place, 'own'));
    expect(await removeFolder(join(own, 'deep'))).toBe(true);
    expect(readdirSync(own)).toEqual([]);
    expect(await removeFolder(own)).toBe(true);
    expect(existsSync(own)).toBe(false);
  });

  test('what was not noted is a bug that is said, and stays', async () => {
    noteMade(join(place, 'own'));
    for (const path of [join(place, 'foreign'), place, join(place, 'own-too'), `${place}/own/../foreign`]) {
      await expect(removeFolder(path)).rejects.toThrow(/no folder that this process made/);
    }
    expect(removeFolderSync(join(place, 'foreign'))).toBe(false);
    expect(existsSync(join(place, 'foreign/keep.txt'))).toBe(true);
  });

  test('a link that took the place of a folder is not followed', async () => {
    const own = noteMade(join(place, 'own'));
    rmSync(own, { recursive: true });
    symlinkSync('foreign', own);
    expect(await removeFolder(own)).toBe(false);
    expect(await removeFolder(join(own, 'keep.txt'))).toBe(false);
    expect(existsSync(join(place, 'foreign/keep.txt'))).toBe(true);
  });

  test('a link inside goes, what it leads to stays; closed folders are opened', async () => {
    const own = noteMade(join(place, 'own'));
    symlinkSync('../../foreign', join(own, 'deep/link'));
    chmodSync(join(own, 'deep'), 0);
    expect(await removeFolder(own)).toBe(true);
    expect(existsSync(join(place, 'foreign/keep.txt'))).toBe(true);
  });
});

describe('the sources', () => {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|sh)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const shown = (files: readonly string[]) => files.map((file) => relative(join(ROOT, 'src'), file)).sort();
  const holding = (pattern: RegExp) => shown(sources.filter((file) => pattern.test(readFileSync(file, 'utf8'))));

  test('remove with all it holds in one module only', () => {
    // Any call of rm or rmdir whose options are more than `force`, and programs that do the same.
    expect(holding(/\brm(dir)?(Sync)?\((?![^()]*(\([^()]*\)[^()]*)*, \{ force: true \}\)|[^(),]*\))/)).toEqual([
      'host/removal.ts',
    ]);
    // The watchdog's shell outlives us: it removes the folders it was told of, whose names are ours.
    expect(holding(/rmtree|['"]-rf['"]|rm -rf|rimraf\(/)).toEqual(['host/watchdog.sh']);
  });

  test('reach it from these places', () => {
    expect(holding(/\b(removeFolder|removeFolderSync|sweepDead)\b/)).toEqual([
      'ecosystems/image/build.ts',
      'ecosystems/node/empty-prefix.ts',
      'ecosystems/python/target-folder.ts',
      'evidence/gpg/program.ts',
      'host/command-files.ts',
      'host/local.ts',
      'host/own-folder.ts',
      'host/removal.ts',
      'plan/release-folder.ts',
      'plan/settle.ts',
      'repository/clone.ts',
      'stand-in/service.ts',
      'targets/upload/read-back.ts',
      'tools/fetch-tool.ts',
    ]);
  });
});
