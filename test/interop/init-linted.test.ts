// What init writes, read by the linters that its users have: for projects, branches and tags with hostile names.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { init } from '../../src/commands/init.js';
import { readInputs } from '../../src/config/read-inputs.js';
import { createLocalHost } from '../../src/host/local.js';
import { CI_CACHE, describeWith, findProgram, ON_PATH } from '../support/ci-tools.js';
import { git, ran, scratch } from '../support/program.js';

const LINTERS = {
  actionlint: findProgram('actionlint', [...ON_PATH, join(CI_CACHE, 'actionlint-v1.7.12')]),
  zizmor: findProgram('zizmor', [...ON_PATH, join(CI_CACHE, 'zizmor-1.32.0/bin')]),
};

/** Names that would be more than names in YAML, in an expression or in a shell. */
const HOSTILE = [
  "it's",
  '$(touch x)',
  '`touch x`',
  '${{ github.token }}',
  'a: b # c',
  '- x',
  '"',
  '*',
  '!a',
  "']",
  '@x/y',
  '&a',
];

/** What git takes for a branch or tag of them. */
const asRef = (name: string, index: number): string =>
  name.replace(/[\s~^:?*[\\]/g, '').replace(/^-+|\.+$|@\{/g, '') || `r${index}`;

describeWith('what init writes is clean for actionlint and zizmor', LINTERS, ({ actionlint, zizmor }) => {
  const place = scratch('init-linted');
  const written: string[] = [];

  beforeAll(async () => {
    for (const [index, name] of HOSTILE.entries()) {
      written.push(...(await writtenFor(name, String(index), 1 + (index % 2))));
    }
    written.push(
      ...(await writtenFor('weather', 'signed', 1, '[github]\nattestations = true\n[sigstore]\nsign = "always"\n')),
    );
    written.push(...(await writtenFor('weather', 'github', 1, 'targets = ["github"]\n')));
  });
  afterAll(() => place.remove());

  /** The workflows that init wrote into a repository where everything has this name. */
  async function writtenFor(
    name: string,
    label: string,
    projects: number,
    config?: string,
  ): Promise<readonly string[]> {
    const root = join(place.folder, label);
    for (let at = 0; at < projects; at += 1) {
      const folder = join(root, projects === 1 ? '.' : `server-${at}`);
      mkdirSync(folder, { recursive: true });
      // A name with a placeholder is that of a template, which is no project: the description, branches and tags have it.
      const own = /[{}]/.test(name) ? 'weather' : name;
      const manifest = {
        name: at === 0 ? own : `${own}-${at}`,
        version: '1.0.0',
        bin: 'server.js',
        description: name,
      };
      writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
      writeFileSync(join(folder, 'server.js'), '#!/usr/bin/env node\n');
    }
    if (config !== undefined) writeFileSync(join(root, 'mcp-drydock.toml'), config);
    await git(root, 'init', '-q', '-b', asRef(name, 0));
    await git(root, 'add', '-A');
    await git(root, 'commit', '-q', '-m', name);
    for (const tag of [`${asRef(name, 1)}@1.0.0`, `${asRef(name, 2)}-v0.9.0`]) await git(root, 'tag', tag);
    const host = createLocalHost({ env: { PATH: process.env['PATH'], HOME: place.folder }, cwd: root });
    try {
      const { json } = await init(readInputs('init', {}), host, { format: 'text' });
      return (json['written'] as string[]).filter((path) => path.endsWith('.yml')).map((path) => join(root, path));
    } finally {
      await host.close();
    }
  }

  test('actionlint', async () => {
    expect(written.length).toBe(2 * (HOSTILE.length + 2));
    expect(await ran([actionlint!, ...written], { cwd: place.folder })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  test('zizmor, pedantic', async () => {
    const { code, stdout, stderr } = await ran(
      [zizmor!, '--offline', '--persona', 'pedantic', '--no-progress', '--quiet', ...written],
      { cwd: place.folder },
    );
    expect({ code, stdout, stderr: code === 0 ? '' : stderr }).toMatchObject({ code: 0, stderr: '' });
    expect(stdout).not.toMatch(/^(error|warning|help|info)/m);
  });

  test('both would say so: a workflow with a name in its script is found', async () => {
    const bad = join(place.folder, 'bad/.github/workflows/bad.yml');
    mkdirSync(join(bad, '..'), { recursive: true });
    writeFileSync(
      bad,
      readFileSync(written[0]!, 'utf8').replace(
        /- uses: actions\/checkout.*\n.*\n/,
        '- run: echo ${{ github.head_ref }}\n',
      ),
    );
    for (const command of [
      [actionlint!, bad],
      [zizmor!, '--offline', '--persona', 'pedantic', bad],
    ]) {
      expect((await ran(command, { cwd: place.folder })).code).not.toBe(0);
    }
  });

  test('no name is in them', () => {
    for (const file of written) {
      const text = readFileSync(file, 'utf8');
      expect(text).not.toMatch(/touch/);
      expect(text.replace(/\$\{\{ (inputs|needs|steps|github)\.[^}]*\}\}/g, '')).not.toMatch(/github\.token \}\}'?-/);
      expect(Object.keys(parse(text))).toEqual(['name', 'on', 'permissions', 'concurrency', 'jobs']);
    }
  });
});
