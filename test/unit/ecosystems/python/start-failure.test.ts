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

test.each([
  ['KEY = os.getenv("WEATHER_API_KEY").strip()', 'strip', ['WEATHER_API_KEY']],
  ["HOSTS = environ.get('HOSTS').split(',')", 'split', ['HOSTS']],
  ['KEY = read("WEATHER_API_KEY").strip()', 'strip', undefined],
  ['KEY = os.getenv("WEATHER_API_KEY").strip() + name.lower()', 'lower', undefined],
])('a variable that is not set, in the line that reads it: %s', async (line, member, variables) => {
  const error = `AttributeError: 'NoneType' object has no attribute '${member}'\n`;
  for (const marks of ['', '          ^^^^^^^~~~\n']) {
    const stderr = `Traceback (most recent call last):\n  File "x.py", line 2, in <module>\n    ${line}\n${marks}${error}`;
    expect((await diagnose('', stderr))?.subject?.variables).toEqual(variables);
  }
});

test('it says itself which of its extras it needs', async () => {
  const said = 'Install the extra first: pip install "weather_mcp[all]"\n';
  expect(await diagnose(EXTRA, said)).toMatchObject({
    rule: 'imports/missing',
    message: 'The server starts only with its extra [all], which a user does not install.',
    hint: expect.stringMatching(
      /^Move mcp to \[project\] dependencies, or .*uvx --from "weather-mcp\[all\]" weather-mcp$/,
    ),
  });
  expect(await diagnose(EXTRA, said.replace('[all]', '[none]'))).toBeUndefined();
  expect(await diagnose(EXTRA, said.replace('weather_mcp', 'httpx'))).toBeUndefined();
});

test('syntax that this Python does not know is told with the range that lets it in', async () => {
  const stderr = (file: string) =>
    `Traceback (most recent call last):\n  File "venv/lib/python3.11/site-packages/${file}", line 3\n    type X = int\n         ^\nSyntaxError: invalid syntax\n`;
  expect(await diagnose('', stderr('weather_mcp/server.py'))).toMatchObject({
    rule: 'start/exited',
    message: expect.stringContaining('Python 3.13.1 does not accept weather_mcp/server.py:3 (invalid syntax).'),
    hint: expect.stringContaining('requires-python'),
  });
});
