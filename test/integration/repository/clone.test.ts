// The private clone of a dirty tree: what is copied into it stays inside of it.

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { cloneSource } from '../../../src/repository/clone.js';
import { readHead } from '../../../src/repository/git.js';
import { testHost } from '../../support/host.js';
import { git, scratch } from '../../support/program.js';
import { readTree } from '../../support/tree.js';

const place = scratch('source');
const host = testHost();
let number = 0;
let repository: string;
let far: string;
beforeEach(async () => {
  number += 1;
  repository = join(place.folder, `repository-${number}`);
  far = join(place.folder, `far-${number}`);
  mkdirSync(repository);
  mkdirSync(far);
  writeFileSync(join(far, 'mine.txt'), 'mine');
  writeFileSync(join(repository, 'server.py'), 'print()\n');
  symlinkSync(far, join(repository, 'data'));
  await git(repository, 'init', '-q', '-b', 'main');
  await git(repository, 'add', '-A');
  await git(repository, 'commit', '-q', '-m', 'a link');
});
afterAll(async () => {
  await host.close();
  place.remove();
});

const clone = async () => cloneSource(host, await readHead(host, repository), { tags: [], overlay: true });

test('a folder where the commit has a link that leads out: nothing behind the link is removed or written', async () => {
  rmSync(join(repository, 'data'));
  mkdirSync(join(repository, 'data/mine.txt'), { recursive: true });
  writeFileSync(join(repository, 'data/mine.txt/new.txt'), 'new');
  expect(readTree(await clone())).toMatchObject({ 'data/mine.txt/new.txt': 'new', 'server.py': 'print()\n' });
  expect(readTree(far)).toEqual({ 'mine.txt': 'mine' });
});

test('a submodule that is to come in the place of such a link: the same', async () => {
  rmSync(join(repository, 'data'));
  mkdirSync(join(repository, 'data/mine.txt'), { recursive: true });
  writeFileSync(join(repository, 'data/mine.txt/new.txt'), 'new');
  await git(repository, 'rm', '-q', '--cached', 'data');
  const head = await git(repository, 'rev-parse', 'HEAD');
  await git(repository, 'update-index', '--add', '--cacheinfo', `160000,${head},data/mine.txt`);
  expect(readTree(await clone())).toMatchObject({ 'data/mine.txt/new.txt': 'new' });
  expect(readTree(far)).toEqual({ 'mine.txt': 'mine' });
});

test('a pipe in the tree is left out', async () => {
  mkdirSync(join(repository, 'more'));
  writeFileSync(join(repository, 'more/new.txt'), 'new');
  execFileSync('mkfifo', [join(repository, 'more/pipe')]);
  expect(readTree(await clone())).toMatchObject({ 'more/new.txt': 'new' });
});

test('a partial clone that lacks files says so; what it advises is the cure', async () => {
  const whole = repository;
  await git(whole, 'config', 'uploadpack.allowFilter', 'true');
  repository = join(place.folder, 'partial');
  const options = ['--quiet', '--no-checkout', '--filter=blob:none'];
  await git(place.folder, 'clone', ...options, `file://${whole}`, repository);
  const error = await clone().catch((one: unknown) => one as { code: string; hint: string; exit: number });
  expect(error).toMatchObject({ code: 'git/missing-objects', exit: 2 });
  const [, advice = ''] = /: git (fetch [^.]+)\./.exec((error as { hint: string }).hint) ?? [];
  await git(repository, ...advice.split(' '), '--quiet');
  await git(repository, 'reset', '--quiet', '--hard');
  expect(readTree(await clone())).toMatchObject({ 'server.py': 'print()\n' });
});
