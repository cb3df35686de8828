import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { memberAt } from '../../../src/archive/member.js';
import { pack } from '../../../src/archive/pack.js';
import type { Project, Release } from '../../../src/core/types.js';
import { adoptBundles } from '../../../src/ecosystems/bundle-adopt.js';
import { identifyBundle } from '../../../src/ecosystems/bundle-platform.js';
import { closeHost, type TestHost, testHost } from '../../support/host.js';
import { SETTINGS } from '../../support/settings.js';

let base: string;
let host: TestHost;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'bundle-adopt-'));
  host = testHost({ cwd: base });
});
afterAll(async () => {
  await closeHost(host);
  rmSync(base, { recursive: true, force: true });
});

const PROJECT = { name: 'demo', path: '.', version: '1.4.0', settings: SETTINGS } as unknown as Project;

async function adopted(version: string, files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(base, 'made-'));
  const manifest = {
    ...{ manifest_version: '0.3', name: 'demo', version, description: 'Demo.', author: { name: 'Octo' } },
    server: { type: 'node', entry_point: 'index.js', mcp_config: { command: 'node', args: ['${__dirname}/index.js'] } },
  };
  const all = { 'manifest.json': JSON.stringify(manifest), ...files };
  const paths = Object.keys(all);
  for (const [path, text] of Object.entries(all)) await writeFile(join(folder, path), text);
  const members = await Promise.all(paths.map((path) => memberAt(folder, path, undefined, paths)));
  const path = join(folder, 'demo.mcpb');
  await pack({ path, format: 'zip', top: undefined, time: 1_790_000_000, members: members as never });
  const out = join(folder, 'out');
  await mkdir(out);
  const release = { root: folder, out, tag: 'v1.4.0' } as unknown as Release;
  const made = await adoptBundles([{ path, kind: 'node-mcpb', project: PROJECT }], PROJECT, release, host);
  return { made, path };
}

test('its bytes stay as they are', async () => {
  const { made, path } = await adopted('1.4.0', { 'index.js': '' });
  expect(made).toMatchObject([{ file: 'demo.mcpb', kind: 'node-mcpb', project: 'demo' }]);
  expect(await readFile(made[0]?.path ?? '')).toEqual(await readFile(path));
});

test.each([
  ['of another version', '1.3.0', { 'index.js': '' }, /has the version 1\.3\.0; 1\.4\.0 is released/],
  ['without its entry point', '1.4.0', {}, /index\.js", which is not in the bundle/],
])('one %s is refused', async (_, version, files, words) => {
  await expect(adopted(version, files)).rejects.toThrow(words);
});

test('one whose manifest is not JSON is refused by what it lacks; its name alone says nothing of a platform', async () => {
  const files = { 'manifest.json': '{', 'index.js': '' };
  await expect(adopted('1.4.0', files)).rejects.toThrow(/manifest_version/);
  const { path } = await adopted('1.4.0', { 'index.js': '' });
  const named = 'demo-1.4.0-linux-x64.mcpb';
  expect(await identifyBundle(path, named)).toEqual({ name: 'demo', version: '1.4.0', platform: 'linux-x64' });
  const broken = join(base, named);
  const only = { path: 'manifest.json', file: join(base, 'broken.json'), mode: 0o644, size: 1 } as const;
  await writeFile(only.file, '{');
  await pack({ path: broken, format: 'zip', top: undefined, time: 1_790_000_000, members: [only] });
  expect(await identifyBundle(broken, named)).toBeUndefined();
});
