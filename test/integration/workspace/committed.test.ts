// What the publish half reads from the commit: which projects there are, whose configuration holds, which part of the tag it is.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readInputs } from '../../../src/config/read-inputs.js';
import type { Project } from '../../../src/core/types.js';
import type { PypiSettings } from '../../../src/targets/pypi/index.js';
import { type Committed, readCommitted } from '../../../src/workspace/committed.js';
import { type TestHost, testHost } from '../../support/host.js';

let base: string;
let root: string;
let host: TestHost;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'committed-'));
  root = join(base, 'repository');
  mkdirSync(root);
  host = testHost({ cwd: root });
});
afterEach(async () => {
  await host.close();
  rmSync(base, { recursive: true, force: true });
});

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: root });
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const manifest = (name: string): string => `[project]\nname = "${name}"\nversion = "1.2.3"\n`;
const index = (name: string): string => `[pypi]\nurl = "https://${name}.example.org/legacy/"\n`;

/** A repository of two servers, and of a fixture with a configuration of its own. */
function repository(more: Readonly<Record<string, string>> = {}): void {
  git('init', '-q', '-b', 'main');
  write('mcp-drydock.toml', index('ours'));
  write('packages/weather/pyproject.toml', manifest('weather-mcp'));
  write('packages/tides/pyproject.toml', manifest('tides-mcp'));
  write('test/fixtures/evil/pyproject.toml', manifest('evil-mcp'));
  write('test/fixtures/evil/mcp-drydock.toml', `${index('evil')}[smoke]\nunstarted = "because"\n`);
  for (const [path, text] of Object.entries(more)) write(path, text);
  git('add', '-A');
  git('commit', '-qm', 'All');
}

const read = (raw: Record<string, string> = {}, tag = 'v1.2.3'): Promise<Committed> =>
  readCommitted(readInputs('publish', raw), tag, host);
const named = ({ projects }: Committed, ...names: string[]): readonly Project[] =>
  projects.filter(({ name }) => names.includes(name));
const urlOf = (committed: Committed, ...names: string[]) =>
  (committed.settingsOf(named(committed, ...names)).publish.tables['pypi'] as PypiSettings).url;

test('the projects are those that a build finds, wherever publish was started', async () => {
  repository();
  for (const cwd of [root, join(root, 'packages/weather'), join(root, 'test/fixtures/evil')]) {
    const at = testHost({ cwd });
    const { projects, inParts } = await readCommitted(readInputs('publish', {}), 'v1.2.3', at);
    expect(projects.map(({ path }) => path)).toEqual(['packages/tides', 'packages/weather']);
    expect(inParts).toBe(false);
    await at.close();
  }
});

test('what is not committed says nothing', async () => {
  repository();
  write('mcp-drydock.toml', index('evil'));
  write('packages/weather/mcp-drydock.toml', `${index('evil')}[smoke]\nunstarted = "because"\n`);
  write('packages/third/pyproject.toml', manifest('third-mcp'));
  const committed = await read();
  expect(committed.projects).toHaveLength(2);
  expect(urlOf(committed, 'weather-mcp')).toBe('https://ours.example.org/legacy/');
  expect(named(committed, 'weather-mcp')[0]?.settings.smoke.unstarted).toBeUndefined();
});

test('a folder that no build finds by itself is named by an input, not by a plan', async () => {
  repository();
  const evil = await read({ path: 'test/fixtures/evil' });
  expect(evil.projects.map(({ name }) => name)).toEqual(['evil-mcp']);
  expect(urlOf(evil, 'evil-mcp')).toBe('https://evil.example.org/legacy/');
});

test('where configurations lead elsewhere, an input says whose holds', async () => {
  repository({ 'packages/tides/mcp-drydock.toml': index('theirs') });
  const committed = await read();
  expect(urlOf(committed, 'weather-mcp', 'tides-mcp')).toBe('https://ours.example.org/legacy/');
  for (const name of ['weather-mcp', 'tides-mcp']) {
    expect(() => urlOf(committed, name)).toThrow(
      expect.objectContaining({ code: 'publish/path', exit: 2, hint: expect.stringContaining('path') }),
    );
    const narrowed = await read({ path: `packages/${name.split('-')[0]}` });
    expect(urlOf(narrowed, name)).toBe(`https://${name === 'tides-mcp' ? 'theirs' : 'ours'}.example.org/legacy/`);
    // A tag that names one project leaves nothing to choose.
    expect(urlOf(await read({}, `${name}-v1.2.3`), name)).toContain(name === 'tides-mcp' ? 'theirs' : 'ours');
  }
});

test('configurations that lead to the same places leave nothing to choose', async () => {
  repository({ 'packages/tides/mcp-drydock.toml': `${index('ours')}[smoke]\ntimeout = "10s"\n` });
  const committed = await read();
  expect(urlOf(committed, 'tides-mcp')).toBe('https://ours.example.org/legacy/');
  expect(urlOf(committed, 'weather-mcp')).toBe('https://ours.example.org/legacy/');
});

test('the part of a tag is that of the matrix, which the commit makes where none is given', async () => {
  repository();
  const here = await read();
  const weather = named(here, 'weather-mcp');
  expect(here.partOf(weather)).toEqual({ name: 'weather-mcp', others: ['tides-mcp'] });
  expect(here.partOf(here.projects)).toBeUndefined();
  const include = ['weather-mcp', 'third-mcp'].map((name) => ({ name, path: `packages/${name.split('-')[0]}` }));
  const given = await read({ matrix: JSON.stringify({ include }) });
  expect(given.inParts).toBe(true);
  expect(given.partOf(weather)).toEqual({ name: 'weather-mcp', others: ['third-mcp'] });
});

test('a shallow checkout says as much as a whole one', async () => {
  repository();
  execFileSync('git', ['clone', '-q', '--depth=1', `file://${root}`, join(base, 'shallow')]);
  const shallow = testHost({ cwd: join(base, 'shallow') });
  const committed = await readCommitted(readInputs('publish', {}), 'v1.2.3', shallow);
  expect(committed.projects.map(({ name }) => name)).toEqual(['tides-mcp', 'weather-mcp']);
  await shallow.close();
});

test('without a checkout nothing can be published', async () => {
  await expect(read()).rejects.toMatchObject({ code: 'publish/no-checkout', exit: 2 });
});
