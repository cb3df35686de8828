// Every command line of our pages that needs no network, no registry and no server of somebody else is typed in an example. What builds,
// publishes or asks others is typed in documented-release.test.ts.

import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { git, mcpDrydock, ROOT, repository, scratch } from '../support/program.js';
import { documentedLines } from '../support/typed-lines.js';

const HERE = /^(?:check|explain|config|init|version|matrix|completion)(?: |$)|--help$/;
const lines = documentedLines().filter((line) => HERE.test(line));
const place = scratch('documented');
afterAll(() => place.remove());

test('there are some of each command', () => {
  const commands = new Set(lines.map((line) => line.split(' ')[0]));
  expect([...commands]).toEqual(expect.arrayContaining(['check', 'explain', 'config', 'init', 'version']));
});

test.each(lines)('mcp-drydock %s', async (line) => {
  const root = await repository(join(ROOT, 'examples/python-server'), join(place.folder, `${lines.indexOf(line)}`));
  await git(root, 'remote', 'add', 'origin', 'https://github.com/octo/readability.git');
  const tag = /--tag (v\S+)/.exec(line)?.[1];
  if (tag !== undefined) await git(root, 'tag', tag);
  const { code, stdout, stderr } = await mcpDrydock(line.split(' '), { cwd: root });
  expect({ line, code, stderr }).toEqual({ line, code: 0, stderr: expect.not.stringMatching(/^error|\bat .*\.js:/m) });
  expect(stdout).not.toBe('');
});
