// version and config, typed into a real repository.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { run } from '../../../src/commands/run.js';
import { readInputs } from '../../../src/config/read-inputs.js';
import { closeHost, type TestHost, testHost } from '../../support/host.js';
import { git, ROOT, repository, scratch } from '../../support/program.js';

const place = scratch('version');
afterAll(() => place.remove());
const IDENTITY = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org' };
let count = 0;
let folder: string;
let host: TestHost;
beforeEach(async () => {
  count += 1;
  folder = await repository(join(ROOT, 'examples/node-server'), join(place.folder, String(count)));
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, ...IDENTITY, GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' };
  host = testHost({ cwd: folder, env: { ...env, MCP_DRYDOCK_NPM_TOKEN: 'npm_secret_of_somebody' } });
});
afterEach(() => closeHost(host));

const set = (next: string, options: { tag?: boolean; dryRun?: boolean } = {}) =>
  run('version', readInputs('version', options.dryRun === true ? { 'dry-run': 'true' } : {}), host, {
    format: 'text',
    release: { next, tag: options.tag === true },
  });
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('version', () => {
  test('every place and the changelog; what to type next; check has nothing to say', async () => {
    const { exit, text, json } = await set('minor');
    expect([exit, json]).toMatchObject([0, { version: '0.2.0', tag: 'v0.2.0', tagged: false }]);
    expect(text).toContain('worldclock-mcp is 0.2.0 in 3 files.');
    expect(text).toContain(
      'git add CHANGELOG.md package-lock.json package.json && git commit -m "Release 0.2.0" && git tag v0.2.0',
    );
    expect(read('CHANGELOG.md')).toContain('## 0.2.0\n\n## 0.1.0');
    const checked = await run('check', readInputs('check', { tag: 'v0.2.0' }), host, { format: 'text' });
    expect(checked.text).toContain('no problems found');
    const again = await set('0.2.0');
    expect(again.text).toContain('Every file of worldclock-mcp says 0.2.0.');
  });

  test.each([
    ['1.2.3.4', 'mcp-drydock version 1.2.3'],
    ['1.2rc1', 'mcp-drydock version 1.2.0-rc.1'],
  ])('%s is no version of an npm package', async (typed, hint) => {
    await expect(set(typed)).rejects.toMatchObject({
      code: 'version/invalid',
      message: expect.stringContaining('is not a version of a Node project'),
      hint: expect.stringContaining(hint),
    });
  });

  test('--dry-run: a patch, and nothing written', async () => {
    const { text } = await set('1.0.0', { dryRun: true });
    expect(text).toContain('+  "version": "1.0.0",');
    expect(text).toContain('Nothing was written.');
    expect(await git(folder, 'status', '--porcelain')).toBe('');
  });

  test('--tag: a commit of what it changed and nothing else, and the tag in the repository’s form', async () => {
    await git(folder, 'tag', '0.0.9');
    writeFileSync(join(folder, 'README.md'), 'being written\n');
    await git(folder, 'add', 'README.md');
    const { text, exit } = await set('v0.1.1', { tag: true });
    expect([exit, text]).toEqual([0, expect.stringContaining('git push origin HEAD 0.1.1')]);
    expect(await git(folder, 'log', '-1', '--format=%s %D')).toBe('Release 0.1.1 HEAD -> main, tag: 0.1.1');
    expect(await git(folder, 'status', '--porcelain')).toBe('M  README.md');
    await expect(set('0.1.1', { tag: true })).rejects.toThrow('The tag 0.1.1 exists.');
  });

  test('git’s own words where it will not commit', async () => {
    const hook = join(folder, '.git/hooks/pre-commit');
    writeFileSync(hook, '#!/bin/sh\necho the hook says no >&2\nexit 1\n', { mode: 0o755 });
    await expect(set('0.1.1', { tag: true })).rejects.toMatchObject({
      code: 'git/commit',
      quote: ['the hook says no'],
    });
  });

  test.each([
    ['1.x', '1.x is not a version.'],
    ['newest', 'newest is not a version.'],
  ])('%s is no version', async (next, words) => {
    await expect(set(next)).rejects.toThrow(words);
  });
});

test('config: where each value comes from; a secret is only said to be set', async () => {
  writeFileSync(
    join(folder, 'mcp-drydock.toml'),
    'strict = true\n\n[smoke]\nargs = ["--stdio"]\n[rules."start/slow"]\nlevel = "off"\nreason = "r"\n',
  );
  const show = (verbose: boolean) => run('config', readInputs('config', {}), host, { format: 'text', verbose });
  const { text, json } = await show(false);
  expect(text).toMatch(/^ {2}smoke\.args +\["--stdio"\] +mcp-drydock\.toml:4$/m);
  expect(text).toMatch(/^ {2}rules\."start\/slow"\.level +"off" +mcp-drydock\.toml:6$/m);
  expect(text).toMatch(/^ {2}npm-token +set +MCP_DRYDOCK_NPM_TOKEN$/m);
  expect(text).toMatch(/^ {2}worldclock-mcp +0\.1\.0 +node +\.$/m);
  expect(JSON.stringify([text, json])).not.toContain('npm_secret');
  const full = (await show(true)).text;
  expect(full).toMatch(/^ {2}smoke\.timeout +30 s +default$/m);
  expect(full).not.toMatch(/^ {2}smoke\.args .*not set/m);
});

test('config shows a table without keys: it is written for what its being there does', async () => {
  writeFileSync(join(folder, 'mcp-drydock.toml'), '[mcpb]\n');
  const { text } = await run('config', readInputs('config', {}), host, { format: 'text' });
  expect(text).toMatch(/mcpb +\{\} +mcp-drydock\.toml:1/);
});
