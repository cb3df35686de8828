// Reading what strangers put into a repository, and writing beside what they put there.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { planWorkflow, WORKFLOW_PATH, writePlanned } from '../../../src/commands/caller-workflow.js';
import { loadSettings } from '../../../src/config/load.js';
import { readToml } from '../../../src/formats/toml.js';
import { readInside, readNamed } from '../../../src/repository/regular-file.js';
import { writeWhole } from '../../../src/repository/write-whole.js';
import { scratch } from '../../support/program.js';

const place = scratch('regular-file');
afterAll(() => place.remove());
let number = 0;
let root: string;
let outside: string;
beforeEach(() => {
  number += 1;
  root = join(place.folder, `${number}/root`);
  outside = join(place.folder, `${number}/outside`);
  mkdirSync(join(root, 'folder'), { recursive: true });
  mkdirSync(outside);
  writeFileSync(join(root, 'plain'), 'plain');
  writeFileSync(join(outside, 'secret'), 'secret');
});

/** What each way of reading says of the one file. */
const ways = (path: string, most = 100) => [readInside(root, path, most), readNamed(join(root, path), most, root)];

describe('read', () => {
  test('a regular file, and a link that stays inside', () => {
    symlinkSync('../plain', join(root, 'folder/link'));
    symlinkSync('folder', join(root, 'way'));
    for (const path of ['plain', 'folder/link', 'way/link']) {
      for (const { bytes } of ways(path)) expect(bytes?.toString()).toBe('plain');
    }
  });

  test('a file that a person names anywhere else, through links', () => {
    symlinkSync(join(outside, 'secret'), join(outside, 'link'));
    expect(readNamed(join(outside, 'link'), 100, root).bytes?.toString()).toBe('secret');
  });

  test('exactly as large as it may be', () => {
    for (const { bytes } of ways('plain', 5)) expect(bytes).toHaveLength(5);
  });
});

describe('refused, before it is opened', () => {
  const cases: readonly [string, (at: string) => void, string | undefined][] = [
    ['nothing', () => {}, undefined],
    ['a link out of the repository', (at) => symlinkSync('../outside/secret', at), 'a link out of the repository'],
    ['a link to a device', (at) => symlinkSync('/dev/zero', at), 'a link out of the repository'],
    [
      'a link to what the kernel makes up',
      (at) => symlinkSync('/proc/self/environ', at),
      'a link out of the repository',
    ],
    ['a link to itself', (at) => symlinkSync('it', at), 'a link to itself'],
    ['a link to nothing', (at) => symlinkSync('gone', at), 'a broken link'],
    // Opening it would wait for ever.
    ['a pipe', (at) => execFileSync('mkfifo', [at]), 'not a regular file'],
    ['a folder', (at) => mkdirSync(at), 'a folder'],
    ['a file that is too large', (at) => writeFileSync(at, 'x'.repeat(2001)), 'larger than 2 kB'],
  ];
  test.each(cases)('%s', (_, arrange, why) => {
    arrange(join(root, 'it'));
    for (const read of ways('it', 2000)) expect(read).toEqual({ why });
  });

  test('what lies behind a folder that is a link', () => {
    symlinkSync('../outside', join(root, 'way'));
    expect(readInside(root, 'way/secret', 100)).toEqual({ why: 'a link out of the repository' });
    expect(readInside(root, '../outside/secret', 100)).toEqual({ why: 'a link out of the repository' });
  });

  test('a device and what has no end, even when a person names it', () => {
    expect(readNamed('/dev/zero', 100)).toEqual({ why: 'not a regular file' });
    // A regular file of no size, which gives more than that.
    expect(statSync('/proc/self/maps').size).toBe(0);
    expect(readNamed('/proc/self/maps', 100)).toEqual({ why: 'larger than 0 kB' });
  });

  test('a configuration that leads out of the repository; the one above it does not take its place', () => {
    writeFileSync(join(root, 'mcp-drydock.toml'), 'strict = true\n');
    expect(loadSettings(join(root, 'folder'), root).strict).toBe(true);
    symlinkSync('../../outside/secret', join(root, 'folder/mcp-drydock.toml'));
    expect(() => loadSettings(join(root, 'folder'), root)).toThrow(/is a link out of the repository/);
  });
});

describe('written through no link', () => {
  test.each<[string, () => void]>([
    ['in the place of the file', () => symlinkSync('../outside/secret', join(root, 'file'))],
    ['that leads nowhere', () => symlinkSync('../outside/new', join(root, 'file'))],
  ])('a link %s', (_, arrange) => {
    arrange();
    expect(() => writeWhole(join(root, 'file'), 'new', root)).toThrow(/is a symbolic link/);
    expect(readdirSync(outside)).toEqual(['secret']);
    expect(readFileSync(join(outside, 'secret'), 'utf8')).toBe('secret');
  });

  test('a link on the way, of a file and of the workflow that init writes', async () => {
    symlinkSync('../outside', join(root, 'way'));
    expect(() => writeWhole(join(root, 'way/file'), 'new', root)).toThrow(/way is a symbolic link/);
    symlinkSync('../outside', join(root, '.github'));
    const change = { file: WORKFLOW_PATH, before: undefined, after: 'name: x\n', executable: false, rules: [] };
    expect(() => writePlanned(root, [change])).toThrow(/\.github is a symbolic link/);
    expect(readdirSync(outside)).toEqual(['secret']);
  });

  test('the workflow is a link: neither read nor written', async () => {
    mkdirSync(join(root, '.github/workflows'), { recursive: true });
    symlinkSync('../../../outside/secret', join(root, WORKFLOW_PATH));
    await expect(planWorkflow(root, { path: WORKFLOW_PATH, text: 'name: x\n' }, () => true)).rejects.toThrow(
      /out of the repository/,
    );
    expect(readFileSync(join(outside, 'secret'), 'utf8')).toBe('secret');
  });

  test('a regular file is replaced as a whole and keeps its mode', () => {
    writeFileSync(join(root, 'file'), 'old', { mode: 0o640 });
    writeWhole(join(root, 'file'), 'new', root);
    expect(readFileSync(join(root, 'file'), 'utf8')).toBe('new');
    expect(statSync(join(root, 'file')).mode & 0o777).toBe(0o640);
    expect(readdirSync(root).sort()).toEqual(['file', 'folder', 'plain']);
  });
});

describe('TOML that nests deeper than anybody writes is not parsed', () => {
  test.each([
    ['a key', `x = 1\n${'a.'.repeat(50_000)}a = 1\n`, 2],
    ['a table', `x = 1\n\n[${'a.'.repeat(50_000)}a]\n`, 3],
    ['lists', `a = ${'['.repeat(101)}${']'.repeat(101)}\n`, 1],
    ['tables in tables', `a = ${'{a='.repeat(101)}1${'}'.repeat(101)}\n`, 1],
  ])('%s', (_, text, line) => {
    const { value, problems, at } = readToml(text);
    expect({ value, problems }).toMatchObject({ value: {}, problems: [{ line, message: 'nested too deep' }] });
    expect(at(['x'])).toBeUndefined();
  });

  test('dots and brackets in texts, comments, numbers and long lists are nothing of the kind', () => {
    const dots = '.['.repeat(500);
    const text = [
      `a = "${dots}\\"${dots}"`,
      `b = '${dots}'`,
      `c = """\n${dots}\n"${dots}\n"""`,
      `d = '''\n${dots}'\n'''`,
      `# ${dots}`,
      `e = [${'1.5, '.repeat(500)}1.5]`,
      `f = [${'[1.5], '.repeat(500)}[1.5]]`,
      `"g.h".i = { j = 1.5 }`,
    ].join('\n');
    expect(readToml(`${text}\n`).problems).toEqual([]);
  });
});
