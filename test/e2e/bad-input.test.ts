// Wrong usage and broken files: one clear message, the right exit code, never a stack trace.

import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { git, mcpDrydock, type Ran, ROOT, repository, scratch } from '../support/program.js';

const place = scratch('bad-input');
let server: string;
beforeAll(async () => {
  server = await repository(join(ROOT, 'examples/python-server'), join(place.folder, 'server'));
});
afterAll(() => place.remove());

function clear(ran: Ran, code: number, words: RegExp): void {
  expect(ran.stderr + ran.stdout).toMatch(words);
  expect(ran.stderr + ran.stdout).not.toMatch(/\n\s+at .*\(.*:\d+:\d+\)/);
  expect(ran.code).toBe(code);
}

describe('usage', () => {
  test.each([
    ['an unknown command', ['rehaerse'], /rehearse/],
    ['an unknown flag', ['build', '--tga', 'v1'], /--tag/],
    ['an unknown target', ['rehearse', '--targets', 'githab'], /Unknown target githab; did you mean github\?/],
    ['an unknown format', ['check', '--format', 'xml'], /xml/],
    ['a time that is none', ['rehearse', '--wait', 'soon'], /set a time such as/],
    ['a missing folder', ['check', 'nowhere'], /nowhere/],
    ['a missing folder to rehearse', ['rehearse', 'nowhere'], /The folder nowhere does not exist/],
    ['a missing configuration', ['check', '--config', 'no.toml'], /no\.toml/],
    ['a tag that is no version', ['build', '--tag', 'latest-release'], /latest-release does not contain a version/],
    ['a release folder that is not there', ['publish', 'nothing-here'], /nothing-here/],
  ])('%s: exit 2', async (_, args, words) => {
    clear(await mcpDrydock(args, { cwd: server }), 2, words);
  });

  test('--help and --version: exit 0', async () => {
    const help = await mcpDrydock(['--help'], { cwd: server });
    expect(help.code).toBe(0);
    for (const command of [
      'check',
      'build',
      'publish',
      'release',
      'rehearse',
      'matrix',
      'init',
      'preflight',
      'doctor',
    ]) {
      expect(help.stdout).toContain(command);
    }
    const ofOne = await mcpDrydock(['withdraw', '--help'], { cwd: server });
    expect(ofOne).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/\nExamples:\n {2}mcp-drydock withdraw 1\.2\.3 /),
    });
    expect((await mcpDrydock(['--version'], { cwd: server })).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('with --format json a failure is one JSON object on stdout', async () => {
    const ran = await mcpDrydock(['build', '--tag', 'nope', '--format', 'json'], { cwd: server });
    expect(JSON.parse(ran.stdout)).toMatchObject({ error: { code: 'tag/no-version' } });
    expect(ran.code).toBe(2);
  });
});

describe('no git', () => {
  const bare = (): string => {
    const folder = join(place.folder, 'no-git');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'pyproject.toml'), '[project]\nname = "x"\nversion = "1.0"\n');
    return folder;
  };
  test.each(['build', 'release', 'rehearse', 'matrix'])('%s: exit 2', async (command) => {
    clear(await mcpDrydock([command], { cwd: bare() }), 2, /not in a git repository/);
  });

  test('check works without', async () => {
    const ran = await mcpDrydock(['check', '--format', 'json'], { cwd: bare() });
    expect(JSON.parse(ran.stdout)).toMatchObject({ projects: [{ name: 'x', ecosystem: 'python', version: '1.0' }] });
    expect(ran.code).toBe(1);
  });
});

describe('broken files', () => {
  const project = async (name: string, files: Readonly<Record<string, string | Buffer>>): Promise<string> => {
    const folder = join(place.folder, name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
    await git(folder, 'init', '-q');
    await git(folder, 'add', '-A');
    await git(folder, 'commit', '-q', '-m', 'x');
    return folder;
  };
  const manifest = '[project]\nname = "x"\nversion = "1.0"\n';

  test.each([
    ['broken TOML', '[project\nname = "x"\n'],
    ['UTF-16', Buffer.from(`\ufeff${manifest}`, 'utf16le')],
    ['a table where a string belongs', '[project]\nversion = "1.0"\n[project.name]\nx = 1\n'],
  ])('a manifest with %s: findings, exit 1', async (name, text) => {
    const folder = await project(`manifest-${name.replaceAll(' ', '-')}`, { 'pyproject.toml': text });
    clear(await mcpDrydock(['check'], { cwd: folder }), 1, /pyproject\.toml/);
  });

  test.each([
    ['broken TOML', 'strict =\n', /mcp-drydock\.toml:1/],
    ['an unknown key', '[smoke]\ntimeuot = 3\n', /did you mean timeout\?/],
    ['a table where a string belongs', '[smoke.path]\nx = 1\n', /smoke\.path/],
  ])('a configuration with %s: exit 2', async (name, text, words) => {
    const files = { 'pyproject.toml': manifest, 'mcp-drydock.toml': text };
    const folder = await project(`config-${name.replaceAll(' ', '-')}`, files);
    clear(await mcpDrydock(['check'], { cwd: folder }), 2, words);
  });

  test('a folder without a project: exit 2, and a Go server is named as not supported yet', async () => {
    clear(
      await mcpDrydock(['check'], { cwd: await project('empty', { 'a.txt': 'a' }) }),
      2,
      /No Python, Node, or code package project/,
    );
    const go = await project('go', { 'go.mod': 'module example.org/x\n' });
    clear(await mcpDrydock(['check'], { cwd: go }), 2, /Go servers are not supported yet/);
  });

  test('a manifest that is no server by itself, or a Dockerfile: the table that is asked for makes it a project', async () => {
    const cases = [
      [
        { 'package.json': '{"name": "site", "version": "1.0.0", "scripts": {"start": "wrangler dev"}}' },
        /ecosystem = "node"/,
      ],
      [{ 'go.mod': 'module example.org/x\n', Dockerfile: 'FROM scratch\nENTRYPOINT ["/x"]\n' }, /\[image\]/],
    ] as const;
    for (const [files, hint] of cases) {
      const folder = await project(`passed-over-${cases.findIndex(([one]) => one === files)}`, files);
      clear(await mcpDrydock(['check'], { cwd: folder }), 2, hint);
      const table = hint.source.includes('image') ? '[image]\n' : '[[project]]\npath = "."\necosystem = "node"\n';
      writeFileSync(join(folder, 'mcp-drydock.toml'), table);
      const again = await mcpDrydock(['check'], { cwd: folder });
      expect(again.stderr + again.stdout).not.toContain('project/none');
    }
  });

  test('a tag that says another version than the manifest: exit 1', async () => {
    clear(await mcpDrydock(['check', '--tag', 'v9.9.9'], { cwd: server }), 1, /9\.9\.9/);
  });

  test('a folder that cannot be written: exit 2, before anything is built', async () => {
    const locked = join(place.folder, 'locked');
    mkdirSync(locked, { recursive: true });
    chmodSync(locked, 0o500);
    const out = process.getuid?.() === 0 ? join(server, 'pyproject.toml') : join(locked, 'out');
    clear(await mcpDrydock(['build', '--out', out], { cwd: server }), 2, /is not writable|cannot be written|is a file/);
    chmodSync(locked, 0o700);
  });

  test.each([
    ['not JSON', '{', /release\.json/],
    ['a newer format', JSON.stringify({ format: 99 }), /newer|update/i],
    ['a foreign file', JSON.stringify({ hello: 1 }), /release\.json/],
    [
      'a path that leaves the folder',
      JSON.stringify({
        format: 1,
        tool: { name: 'mcp-drydock', version: '0.1.0' },
        commit: 'a'.repeat(40),
        created: '2026-01-01T00:00:00Z',
        tag: 'v1.0.0',
        projects: [
          {
            name: 'x',
            ecosystem: 'python',
            path: '.',
            version: '1.0.0',
            artifacts: [{ kind: 'wheel', file: '../x.whl', sha256: 'a'.repeat(64), size: 1 }],
          },
        ],
      }),
      /artifacts\[0\]\.file must be the name of a file in this folder/,
    ],
  ])('publish of a release.json that is %s: exit 2', async (name, text, words) => {
    const folder = join(place.folder, `plan-${name.replaceAll(' ', '-')}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'release.json'), text);
    clear(await mcpDrydock(['publish', folder], { cwd: server }), 2, words);
  });
});
