// What the last words of a Python server mean, or that there are none: an SDK that nobody installs unasked.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { Project } from '../../../../src/core/types.js';
import type { Venv } from '../../../../src/ecosystems/python/environment.js';
import { type PyManifest, readPyManifest } from '../../../../src/ecosystems/python/manifest.js';
import { diagnoseStart } from '../../../../src/ecosystems/python/start-failure.js';

const site = mkdtempSync(join(tmpdir(), 'mcp-drydock-test-'));
afterAll(() => rmSync(site, { recursive: true }));
const venv: Venv = { folder: site, bin: site, python: 'python', site, runtime: 'Python 3.13.1' };

function diagnose(more: string, stderr = '') {
  const manifest = readPyManifest(`[project]\nname = "weather-mcp"\nversion = "1.0.0"\n${more}`);
  const project = { name: 'weather-mcp', manifest, manifestFile: 'pyproject.toml' } as Project<PyManifest>;
  return diagnoseStart(stderr, project, venv, {} as never);
}
const EXTRA = '[project.optional-dependencies]\nall = ["mcp>=2,<3"]\n';

test('the extra is named, and both ways out', async () => {
  expect(await diagnose(EXTRA)).toMatchObject({
    rule: 'imports/missing',
    subject: { module: 'mcp', package: 'mcp' },
    message: expect.stringContaining('only with the extra [all]'),
    hint: expect.stringContaining('uvx --from "weather-mcp[all]" weather-mcp'),
  });
});

test.each([
  ['it is required too', `dependencies = ["mcp>=2,<3"]\n${EXTRA}`, ''],
  ['no extra has it', '[project.optional-dependencies]\nall = ["rich"]\n', ''],
  ['the server said something else', EXTRA, 'could not open the window\n'],
])('nothing is said where %s', async (_, more, stderr) => {
  expect(await diagnose(more, stderr)).toBeUndefined();
});

test('a loop inside a loop is named, with the call that needs none', async () => {
  const stderr = 'Traceback (most recent call last):\nRuntimeError: Already running asyncio in this thread\n';
  expect(await diagnose('', stderr)).toMatchObject({
    rule: 'start/exited',
    hint: expect.stringContaining('await mcp.run_stdio_async()'),
  });
});
