// `check --fix` on real folders: what it changes, what it leaves alone, and that a second run finds nothing to do.

import { execFileSync } from 'node:child_process';
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fixAll } from '../../../../src/check/fix/fix.js';
import { playRound } from '../../../../src/check/fix/select-fixes.js';
import { writeChanges } from '../../../../src/check/fix/write.js';
import { run } from '../../../../src/commands/run.js';
import { readInputs } from '../../../../src/config/read-inputs.js';
import type { Finding, Fix } from '../../../../src/core/types.js';
import { readFiles } from '../../../../src/repository/files.js';
import { closeHost, testHost } from '../../../support/host.js';
import { memoryFiles } from '../../../unit/check/rules/memory-files.js';

const PYPROJECT = `# what is built
[build-system]
requires = ["hatchling"] # nothing else
build-backend = "hatchling.build"

[project]
name = "weather-mcp"
version = "1.3.0"  # moved by hand
description = "Weather"
readme = "README.md"
license = { text = "MIT" } # PEP 621
requires-python = ">=3.10"
dependencies = [
  "mcp>=1.20,<2", # the SDK
]

[project.scripts]
weather-mcp = "weather_mcp:main"
`;
const PACKAGE = `{
\t"name": "weather-mcp-js",
\t"version": "1.3.0",
\t"license": "MIT",
\t"type": "module",
\t"bin": {"weather-mcp-js": "dist/index.js"},
\t"files": [
\t\t"assets"
\t],
\t"engines": { "node": ">=20" }
}
`;
const FILES: Readonly<Record<string, string>> = {
  LICENSE: 'MIT',
  'README.md': '# Weather\n',
  'py/LICENSE': 'MIT',
  'py/README.md': '# Weather\n',
  'py/pyproject.toml': PYPROJECT,
  'py/src/weather_mcp/__init__.py': 'def main():\n    pass\n',
  'js/LICENSE': 'MIT',
  'js/README.md': '# Weather\n',
  'js/package.json': PACKAGE,
  'js/dist/index.js': 'import "../../fix/more.js";\r\nconsole.error("ready");\r\n',
  'js/dist/more.js': 'export {};\n',
};

let root = '';
const host = testHost();
const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
const put = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
};
const text = (path: string): Promise<string> => readFile(join(root, path), 'utf8');

async function everything(): Promise<Record<string, string>> {
  const all = await readdir(root, { recursive: true, withFileTypes: true });
  const files = all.filter((entry) => entry.isFile() && !entry.parentPath.includes('.git'));
  return Object.fromEntries(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path, `${(await lstat(path)).mode.toString(8)} ${await readFile(path, 'utf8')}`] as const;
      }),
    ),
  );
}

async function check(flags: Readonly<Record<string, string>>, format: 'json' | 'text' = 'json') {
  const here = testHost({ cwd: root });
  try {
    return await run('check', readInputs('check', flags), here, { format });
  } finally {
    await closeHost(here);
  }
}

afterAll(() => closeHost(host));

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'mcp-drydock-fix-')));
  for (const [path, content] of Object.entries(FILES)) await put(path, content);
  git('init', '-q', '-b', 'main');
  git('remote', 'add', 'origin', 'https://github.com/octo/weather-mcp.git');
  git('add', '-A');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.invalid', 'commit', '-qm', 'all');
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('a repository with two projects', () => {
  test('is repaired; comments, order and modes stay; a second run changes nothing', async () => {
    const flags = { fix: 'true', tag: 'v1.4.0' };
    const { json } = await check(flags);
    expect(json['fixed']).toEqual([
      { file: 'js/dist/index.js', rules: expect.arrayContaining(['node-shebang']) },
      { file: 'js/package.json', rules: ['node-files', 'node-repository', 'tag-is-version'] },
      { file: 'py/pyproject.toml', rules: ['license-expression', 'tag-is-version'] },
    ]);
    expect(JSON.stringify(json)).not.toContain('"fixes"');
    const left = (json['findings'] as readonly Finding[]).map(({ rule }) => rule);
    for (const rule of ['tag-is-version', 'node-files', 'node-shebang', 'license-expression'])
      expect(left).not.toContain(rule);

    expect(await text('py/pyproject.toml')).toBe(
      PYPROJECT.replace('"1.3.0"', '"1.4.0"').replace('{ text = "MIT" }', '"MIT"'),
    );
    const toml = execFileSync(
      'python3',
      ['-c', 'import json, tomllib; print(json.dumps(tomllib.load(open("py/pyproject.toml", "rb"))["project"]))'],
      { cwd: root, encoding: 'utf8' },
    );
    expect(JSON.parse(toml)).toMatchObject({ version: '1.4.0', license: 'MIT', dependencies: ['mcp>=1.20,<2'] });
    const npm = execFileSync('npm', ['pkg', 'get', 'version', 'files', 'repository', 'bin'], {
      cwd: join(root, 'js'),
      encoding: 'utf8',
    });
    expect(JSON.parse(npm)).toEqual({
      version: '1.4.0',
      files: ['assets', 'dist'],
      repository: { type: 'git', url: 'git+https://github.com/octo/weather-mcp.git', directory: 'js' },
      bin: { 'weather-mcp-js': 'dist/index.js' },
    });
    expect(await text('js/package.json')).toMatch(/^\{\n\t"name".*\n\t"version": "1\.4\.0",\n\t"license"/);
    expect(await text('js/dist/index.js')).toBe(`#!/usr/bin/env node\n${FILES['js/dist/index.js']}`);

    const before = await everything();
    const again = await check(flags);
    expect(again.json['fixed']).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  test('a dry run writes nothing, and its patch is what --fix does', async () => {
    const before = await everything();
    const { json, exit } = await check({ 'dry-run': 'true', tag: 'v1.4.0' });
    expect(exit).toBe(1);
    expect(await everything()).toEqual(before);
    const shown = await check({ fix: 'true', 'dry-run': 'true', tag: 'v1.4.0' }, 'text');
    expect(shown.text).toContain('-version = "1.3.0"  # moved by hand\n+version = "1.4.0"  # moved by hand\n');
    await put('.git/patch', json['diff'] as string);
    git('apply', '.git/patch');
    const patched = await everything();
    git('checkout', '-q', '.');
    await check({ fix: 'true', tag: 'v1.4.0' });
    expect(patched).toEqual(await everything());
  });

  test('text says what was repaired and what is left', async () => {
    const { text: said } = await check({ fix: 'true', tag: 'v1.4.0' }, 'text');
    expect(said).toContain('  fixed     py/pyproject.toml   license-expression, tag-is-version\n');
    expect(said).toMatch(/\nFixed \d+ findings in 3 files\.\n/);
    expect(said).toMatch(/2 projects: /);
  });

  test('a rule that is switched off repairs nothing', async () => {
    await put('mcp-drydock.toml', '[rules.license-expression]\nlevel = "off"\nreason = "kept"\n');
    await check({ fix: 'true' });
    expect(await text('py/pyproject.toml')).toBe(PYPROJECT);
  });
});

describe('what is left alone', () => {
  test('a manifest behind a symbolic link', async () => {
    await rm(join(root, 'py/pyproject.toml'));
    await put('elsewhere.toml', PYPROJECT);
    await symlink('../elsewhere.toml', join(root, 'py/pyproject.toml'));
    const { text: said } = await check({ fix: 'true', tag: 'v1.4.0', path: 'py' }, 'text');
    expect(said).toContain('skipped   py/pyproject.toml: it is a symbolic link\n');
    expect(await text('elsewhere.toml')).toBe(PYPROJECT);
  });

  test('a folder behind a symbolic link, a path outside, a file that git ignores', async () => {
    await put('.gitignore', 'ignored.txt\n');
    await put('ignored.txt', 'x');
    await symlink('py', join(root, 'link'));
    const wanted = ['link/pyproject.toml', '../out.txt', 'ignored.txt', '.git/config', '/etc/hosts', 'none/new.txt'];
    const files = await readFiles(root, { host });
    const findings = wanted.map((file) => fault('x', { file, start: 0, end: 0, text: 'y' }));
    const { changes, kept } = await fixAll(files, async () => ({ findings }));
    expect(changes).toEqual([]);
    expect([...kept.keys()]).toEqual(wanted);
  });

  test('a file that was changed meanwhile: then none is written', async () => {
    const files = await readFiles(root, { host });
    const change = (file: string) => ({
      file,
      before: files.text(file) ?? '',
      after: 'new',
      executable: false,
      rules: ['x'],
    });
    const changes = [change('LICENSE'), change('README.md')];
    await put('README.md', 'somebody else');
    const before = await everything();
    await expect(writeChanges(files, changes)).rejects.toMatchObject({ code: 'fix/changed' });
    expect(await everything()).toEqual(before);
  });
});

test('mode, byte order mark and line ends stay; executable adds to what there is', async () => {
  await put('a.txt', '\uFEFFone\r\ntwo\r\n');
  await chmod(join(root, 'a.txt'), 0o640);
  const files = await readFiles(root, { host });
  const fix: Fix = { file: 'a.txt', start: 6, end: 9, text: 'three\nfour' };
  const look = async () => ({
    findings: files.text('a.txt') === undefined ? [] : [fault('x', fix, { file: 'a.txt', executable: true })],
  });
  const once = await fixAll(files, async (now) => (now === files ? look() : { findings: [] }));
  await writeChanges(files, once.changes);
  expect(await text('a.txt')).toBe('\uFEFFone\r\nthree\r\nfour\r\n');
  expect((await lstat(join(root, 'a.txt'))).mode & 0o777).toBe(0o750);
});

describe('fixes that meet', () => {
  const files = memoryFiles({ 'a.json': '{"a": 1, "b": 2}', 'b.txt': '0123456789' });
  const play = (...findings: Finding[]) => playRound(findings, files, () => true);

  test('one that touches an earlier one waits', () => {
    const { texts, done } = play(
      fault('x', { file: 'b.txt', start: 2, end: 4, text: 'x' }),
      fault('y', { file: 'b.txt', start: 4, end: 6, text: 'y' }),
      fault('z', { file: 'b.txt', start: 8, end: 9, text: 'z' }),
    );
    expect(texts.get('b.txt')).toBe('01x4567z9');
    expect(done).toBe(2);
  });

  test('the same remedy of two findings is done once and counts for both', () => {
    const fix: Fix = { file: 'b.txt', start: 0, end: 0, text: 'x' };
    expect(play(fault('x', fix), fault('y', fix))).toMatchObject({ done: 2 });
    expect(play(fault('x', fix), fault('y', fix)).texts.get('b.txt')).toBe('x0123456789');
  });

  test('what would leave a manifest that nobody can read is not done', () => {
    const { texts, done } = play(
      fault('x', { file: 'a.json', start: 6, end: 7, text: '3' }),
      fault('y', { file: 'a.json', start: 15, end: 16, text: '' }),
    );
    expect(texts.get('a.json')).toBe('{"a": 3, "b": 2}');
    expect(done).toBe(1);
  });

  test('findings that never end stop after five rounds', async () => {
    await put('grows.txt', '');
    const real = await readFiles(root, { host });
    const { changes } = await fixAll(real, async (now) => {
      const end = now.text('grows.txt')?.length ?? 0;
      return { findings: [fault('x', { file: 'grows.txt', start: end, end, text: 'x' })] };
    });
    expect(changes[0]?.after).toBe('xxxxx');
  });
});

function fault(rule: string, ...fixes: readonly Fix[]): Finding {
  return { rule, level: 'warning', message: rule, fixes };
}
