// Several projects in one repository: which of them a tag releases, and that nothing of one is taken for another's.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lightExample, lightServer } from '../support/light-server.js';
import { git, mcpDrydock, scratch } from '../support/program.js';

const place = scratch('several');
/** Each server is started once: which other versions of its dependencies hold is asked elsewhere. */
const ONCE = '[smoke]\nbounds = "newest"\n';
afterAll(() => place.remove());

describe('a monorepo of three kinds', () => {
  let root: string;
  beforeAll(async () => {
    root = join(place.folder, 'mono');
    lightExample('python-server', join(root, 'py'));
    lightExample('node-server', join(root, 'js'));
    lightExample('code-package', join(root, 'pkg'));
    writeFileSync(join(root, 'mcp-drydock.toml'), ONCE);
    await git(root, 'init', '-q');
    await git(root, 'add', '-A');
    await git(root, 'commit', '-q', '-m', 'three');
  });

  test.each([
    ['v0.1.0', ['worldclock-mcp', 'team-glossary', 'readability-mcp']],
    ['worldclock-mcp@0.1.0', ['worldclock-mcp']],
    ['readability-mcp-v0.1.0', ['readability-mcp']],
    ['team-glossary/v0.1.0', ['team-glossary']],
  ])('matrix for the tag %s', async (tag, names) => {
    const { stdout, code } = await mcpDrydock(['matrix', '--tag', tag], { cwd: root });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).include.map(({ name }: { name: string }) => name)).toEqual(names);
  });

  test('a tag of a project that is not there: exit 2, those that are there named', async () => {
    const { stderr, code } = await mcpDrydock(['matrix', '--tag', 'weather-v1.0.0'], { cwd: root });
    expect(code).toBe(2);
    expect(stderr).toContain('Use one of: worldclock-mcp, team-glossary, readability-mcp');
  });

  test('in a folder without a path: the project around', async () => {
    for (const folder of ['py', 'py/src/readability_mcp']) {
      const { stdout } = await mcpDrydock(['check', '--format', 'json'], { cwd: join(root, folder) });
      expect(JSON.parse(stdout).projects.map(({ name }: { name: string }) => name)).toEqual(['readability-mcp']);
    }
  });

  test('rehearse: each to its own index, all in one GitHub release', async () => {
    const ran = await mcpDrydock(['rehearse', '--tag', 'v0.1.0', '--format', 'json'], { cwd: root });
    expect([ran.code, ran.code === 0 ? '' : ran.stderr]).toEqual([0, '']);
    const { receipts, plan } = JSON.parse(ran.stdout);
    const at = (target: string): string[] =>
      receipts
        .filter((one: { target: string }) => one.target === target)
        .map(({ file }: { file: string }) => file)
        .sort();
    expect(at('pypi')).toEqual(['readability_mcp-0.1.0-py3-none-any.whl', 'readability_mcp-0.1.0.tar.gz']);
    expect(at('npm')).toEqual(['worldclock-mcp-0.1.0.tgz']);
    expect(at('upload')).toEqual(['team-glossary-0.1.0.zip']);
    expect(plan.projects.map(({ name }: { name: string }) => name)).toEqual([
      'worldclock-mcp',
      'team-glossary',
      'readability-mcp',
    ]);
    expect(at('github')).toHaveLength(15);
  });
});

test('a root that is a wheel and a tarball of the same name: two sets of files', async () => {
  const root = await lightServer(join(place.folder, 'polyglot'));
  lightExample('node-server', root);
  writeFileSync(join(root, 'mcp-drydock.toml'), ONCE);
  for (const file of ['package.json', 'package-lock.json']) {
    const text = readFileSync(join(root, file), 'utf8');
    writeFileSync(join(root, file), text.replaceAll('"worldclock-mcp"', '"readability-mcp"'));
  }
  await git(root, 'add', '-A');
  await git(root, 'commit', '-q', '-m', 'both');
  const ran = await mcpDrydock(['build', '--tag', 'v0.1.0', '--out', join(place.folder, 'out'), '--format', 'json'], {
    cwd: root,
  });
  expect([ran.code, ran.code === 0 ? '' : ran.stderr]).toEqual([0, '']);
  const files = JSON.parse(ran.stdout).plan.projects.flatMap(({ artifacts }: { artifacts: { file: string }[] }) =>
    artifacts.map(({ file }) => file),
  );
  expect(files).toEqual(
    expect.arrayContaining(['readability-mcp-node-0.1.0.cdx.json', 'readability-mcp-python-0.1.0.cdx.json']),
  );
  expect(new Set(files).size).toBe(files.length);
});

describe('projects with versions of their own', () => {
  let root: string;
  beforeAll(async () => {
    root = join(place.folder, 'apart');
    lightExample('node-server', join(root, 'js'));
    lightExample('code-package', join(root, 'pkg'));
    const manifest = join(root, 'js', 'package.json');
    const { engines: _, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
    writeFileSync(manifest, `${JSON.stringify(rest, null, 2)}\n`);
    const config = join(root, 'pkg', 'mcp-drydock.toml');
    writeFileSync(config, readFileSync(config, 'utf8').replace('version = "0.1.0"', 'version = "0.2.0"'));
    await git(root, 'init', '-q');
    await git(root, 'add', '-A');
    await git(root, 'commit', '-q', '-m', 'two');
  });

  test('rehearse: a tag each, one after the other', async () => {
    const ran = await mcpDrydock(['rehearse', '--format', 'json'], { cwd: root });
    expect([ran.code, ran.code === 0 ? '' : ran.stderr]).toEqual([0, '']);
    const { plan, receipts } = JSON.parse(ran.stdout) as {
      readonly plan: readonly { readonly tag: string }[];
      readonly receipts: readonly { readonly target: string; readonly file: string }[];
    };
    expect(plan.map(({ tag }) => tag)).toEqual(['worldclock-mcp@0.1.0', 'team-glossary@0.2.0']);
    expect(receipts.filter(({ target }) => target === 'npm').map(({ file }) => file)).toEqual([
      'worldclock-mcp-0.1.0.tgz',
    ]);
    expect(receipts.map(({ file }) => file)).toContain('team-glossary-0.2.0.zip');
  });

  test('rehearse --strict: says which rules stopped it', async () => {
    const ran = await mcpDrydock(['rehearse', '--strict'], { cwd: root });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/\nStopped by strict: warnings count as errors \(.*node-engines.*\)\.\n/);
    expect(ran.stdout).toContain('Nothing left this machine.');
    expect(ran.stdout).not.toContain('Users install it with');
  });
});
