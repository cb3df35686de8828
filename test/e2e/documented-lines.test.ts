// Every command line of our pages that needs no network, no registry and no server of somebody else is typed in an example. Those of
// `rehearse`, `build`, `publish` and `release` are run by their own suites, and test/unit/structure parses each line there is.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { parse as splitWords } from 'shell-quote';
import { git, mcpDrydock, ROOT, repository, scratch } from '../support/program.js';
import { PAGES, typedIn } from '../support/typed-lines.js';

const HERE = /^(?:check|explain|config|init|version|matrix|completion)(?: |$)|--help$/;
/** Words that stand for something, and commands that are only named. */
const NAMED = /\b[A-Z]{2,}\b|…|^(?:version|matrix)$|<|^completion(?! (?:bash|zsh|fish)$)/;

/** The words behind our name, up to a comment or what belongs to the shell. */
function wordsOf(line: string): readonly string[] {
  const words: string[] = [];
  for (const word of splitWords(line)) {
    if (typeof word !== 'string') break;
    words.push(word);
  }
  return words.slice(1);
}

const all = PAGES.flatMap((page) => typedIn(readFileSync(join(ROOT, page), 'utf8'))).map((line) =>
  wordsOf(line.replaceAll('\\|', '|')).join(' '),
);
const lines = [...new Set(all)].filter((line) => HERE.test(line) && !NAMED.test(line)).sort();
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
