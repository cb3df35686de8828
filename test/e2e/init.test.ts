// init as a person meets it: in a real terminal, which python3 opens.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CLI, git, ROOT, ran, repository, scratch } from '../support/program.js';

const place = scratch('init-terminal');
let root: string;
beforeAll(async () => {
  root = await repository(join(ROOT, 'examples/python-server'), join(place.folder, 'repository'));
  await git(root, 'remote', 'add', 'origin', 'https://github.com/octo/readability.git');
});
afterAll(() => place.remove());

/** Types the keys one by one, each when the words before it are shown, and prints all that was shown and the exit code. */
const TERMINAL = `
import json, os, pty, sys
command, script = json.loads(sys.argv[1]), json.loads(sys.argv[2])
pid, terminal = pty.fork()
if pid == 0:
    os.execv(command[0], command)
shown = b''
while True:
    try:
        chunk = os.read(terminal, 65536)
    except OSError:
        break
    if not chunk:
        break
    shown += chunk
    while script and script[0][0].encode() in shown:
        os.write(terminal, script.pop(0)[1].encode())
_, status = os.waitpid(pid, 0)
print(json.dumps({'shown': shown.decode(), 'exit': os.waitstatus_to_exitcode(status), 'left': script}))
`;

async function typed(args: readonly string[], script: readonly (readonly [string, string])[]) {
  const command = JSON.stringify([process.execPath, CLI, ...args]);
  const env = { PATH: process.env['PATH'] ?? '', HOME: place.folder, TERM: 'xterm' };
  const { code, stdout, stderr } = await ran(['python3', '-c', TERMINAL, command, JSON.stringify(script)], {
    cwd: root,
    env,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as { shown: string; exit: number; left: unknown[] };
}

/** The MCP Registry is offered first; Enter declines. */
const LIST = ['List readability-mcp in the MCP Registry', '\n'] as const;

test('it asks whether to rehearse, and n is an answer', async () => {
  const { shown, exit, left } = await typed(['init'], [LIST, ['Rehearse the release now?', 'n\n']]);
  expect({ exit, left }).toEqual({ exit: 0, left: [] });
  expect(shown).toMatch(
    /wrote \.github\/workflows\/release\.yml\r\n[\s\S]*Nothing is published\. \[Y\/n\] n\r\n[\s\S]*1\. Commit it/,
  );
  expect(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')).toBe(
    readFileSync(join(ROOT, 'workflows/release.yml'), 'utf8'),
  );
});

test('Ctrl-C at the question ends it as anywhere else', async () => {
  const { shown, exit } = await typed(['init'], [LIST, ['Rehearse the release now?', '\u0003']]);
  expect(exit).toBe(130);
  expect(shown).toContain('Interrupted.');
  expect(shown).not.toMatch(/AbortError|\bat .*\.js/);
});

test('Ctrl-C at a question before that leaves nothing written', async () => {
  const before = await git(root, 'status', '--porcelain');
  rmSync(join(root, '.github'), { recursive: true });
  const { exit } = await typed(['init'], [['List readability-mcp in the MCP Registry', '\u0003']]);
  expect([exit, await git(root, 'status', '--porcelain')]).toEqual([130, '']);
  expect((await typed(['init'], [LIST, ['Rehearse the release now?', 'n\n']])).exit).toBe(0);
  expect(await git(root, 'status', '--porcelain')).toBe(before);
});

test('after Ctrl-D nothing is asked, deleted or rehearsed', async () => {
  const file = join(root, 'server.json');
  const environmentVariables = ['READ_KEY', 'READ_URL'].map((name) => ({ name, isRequired: true }));
  const entry = { registryType: 'pypi', identifier: 'readability-mcp', version: '0.1.0', environmentVariables };
  writeFileSync(file, JSON.stringify({ name: 'io.github.octo/readability-mcp', version: '0.1.0', packages: [entry] }));
  const { shown, exit } = await typed(['init'], [LIST, ['READ_KEY is required', '\u0004']]);
  expect(exit).toBe(0);
  expect(shown).not.toMatch(/unsettled|READ_URL is required|Rehearse the release now/);
  expect(readFileSync(join(root, 'mcp-drydock.toml'), 'utf8')).toContain('READ_URL = "https://example.com"');
  for (const path of [file, join(root, 'mcp-drydock.toml')]) rmSync(path);
});

test('without a terminal it asks nothing', async () => {
  const { code, stdout } = await ran([process.execPath, CLI, 'init'], { cwd: root });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\.github\/workflows\/release\.yml is up to date/);
});
