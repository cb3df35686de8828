// What check and build say, word for word: a change of voice is seen in review. UPDATE_GOLDEN=1 writes the files anew.

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { expectGolden } from '../support/golden.js';
import { mcpDrydock, ROOT, repository, scratch } from '../support/program.js';

const place = scratch('golden');
afterAll(() => place.remove());

test.each([
  ['sound-python', 0],
  ['node-files', 0],
  ['undeclared-import', 1],
])('check of %s: its text, and its summary in a job', async (name, code) => {
  const folder = join(place.folder, name);
  cpSync(join(ROOT, 'test/fixtures/rules', name), folder, { recursive: true });
  // In whatever format it is printed.
  const summary = join(place.folder, `${name}.md`);
  writeFileSync(summary, '');
  const shown = await mcpDrydock(['check'], { cwd: folder, env: { GITHUB_STEP_SUMMARY: summary } });
  expect(shown.code).toBe(code);
  expectGolden(`check-${name}`, shown.stdout, place.folder);
  expectGolden(`check-${name}-summary`, readFileSync(summary, 'utf8'), place.folder);
});

test('build', async () => {
  const from = join(place.folder, 'from');
  cpSync(join(ROOT, 'examples/node-server'), from, { recursive: true });
  // Which versions of Node can be started depends on the machine.
  writeFileSync(join(from, 'mcp-drydock.toml'), '[smoke]\nbounds = "newest"\n');
  const folder = await repository(from, join(place.folder, 'node-server'), 'v0.1.0');
  const { code, stdout } = await mcpDrydock(['build', '--out', join(place.folder, 'out')], { cwd: folder });
  expect(code).toBe(0);
  expectGolden('build-node-server', stdout, place.folder);
}, 300_000);
