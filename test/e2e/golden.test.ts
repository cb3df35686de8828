// What check and build say, word for word: a change of voice is seen in review. UPDATE_GOLDEN=1 writes the files anew.

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { expectGolden } from '../support/golden.js';
import { git, mcpDrydock, ROOT, repository, scratch } from '../support/program.js';

const place = scratch('golden');
afterAll(() => place.remove());

describe('check', () => {
  test.each([
    ['sound-python', 0],
    ['node-files', 1],
    ['undeclared-import', 1],
  ])('%s', async (name, code) => {
    const folder = join(place.folder, name);
    cpSync(join(ROOT, 'test/fixtures/rules', name), folder, { recursive: true });
    const ran = await mcpDrydock(['check'], { cwd: folder });
    expect(ran.code).toBe(code);
    expectGolden(`check-${name}`, ran.stdout, place.folder);
  });
});

test('build: its text, and its summary for a job', async () => {
  const folder = await repository(join(ROOT, 'examples/node-server'), join(place.folder, 'node-server'));
  await git(folder, 'tag', 'v0.1.0');
  const summary = join(place.folder, 'summary.md');
  writeFileSync(summary, '');
  const out = join(place.folder, 'out');
  const ran = await mcpDrydock(['build', '--out', out], { cwd: folder, env: { GITHUB_STEP_SUMMARY: summary } });
  expect(ran.code).toBe(0);
  expectGolden('build-node-server', ran.stdout, place.folder);
  expectGolden('build-node-server-summary', readFileSync(summary, 'utf8'), place.folder);
}, 300_000);
