// Every command of ours that a page tells people to type: the command is there, and so is each of its flags.

import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Command } from 'commander';
import { COMMANDS, INPUTS, type InputSpec } from '../../../src/config/inputs.js';
import { NAME } from '../../../src/core/about.js';
import { addArguments } from '../../../src/flags.js';

/** Flags of every command, and those of the program. */
const COMMON = ['--format', '--verbose', '--quiet', '--help'];
const FLAGS = new Map<string, ReadonlySet<string>>(
  COMMANDS.map((command) => {
    const own = new Command(command);
    addArguments(command, own);
    const inputs = Object.entries<InputSpec>(INPUTS).filter(([, spec]) => spec.commands.includes(command));
    const flags = inputs.map(([name, { type }]) => (type === 'secret' ? `--${name}-file` : `--${name}`));
    return [command, new Set([...COMMON, ...own.options.map(({ long }) => long ?? ''), ...flags])];
  }),
);
FLAGS.set('completion', new Set(COMMON));

/** What is wrong with a line that begins with our name; empty where nothing is. */
function faults(line: string): readonly string[] {
  const [, command = '', rest = ''] = new RegExp(`^${NAME} ([a-z-]+)(.*)$`).exec(line) ?? [];
  if (command === '' || command.startsWith('--')) return [];
  const known = FLAGS.get(command);
  if (known === undefined) return [`no command ${command}: ${line}`];
  // What follows -- is a command of somebody else.
  const flags = rest.split(/ -- | [#|&] ?/)[0]?.match(/(?<= )--[a-z][a-z-]*/g) ?? [];
  return flags.filter((flag) => !known.has(flag)).map((flag) => `${command} has no ${flag}: ${line}`);
}

/** Lines of blocks of code, and pieces of code in a sentence, that begin with our name. */
function typedIn(page: string): readonly string[] {
  const blocks = page.split('\n').map((line) => line.trim().replace(/^(?:npx|cd \S+ &&) /, ''));
  const pieces = [...page.matchAll(/`([^`\n]+)`/g)].map(([, piece = '']) => piece.replace(/^npx /, ''));
  return [...blocks, ...pieces].filter((line) => line.startsWith(`${NAME} `) && !/^\S+ \d/.test(line));
}

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...globSync(['docs/*.md', 'docs/errors/*.md', 'examples/*/README.md']),
];

test.each(PAGES)('%s', (path) => {
  // A sentence may begin with our name as well.
  const prose =
    /^\S+ (?:has|does|is|releases|takes|needs|reads|writes|never|can|only|and|asks|knows|itself|was|stops)\b/;
  const lines = typedIn(readFileSync(path, 'utf8')).filter((line) => !prose.test(line));
  expect(lines.flatMap(faults)).toEqual([]);
});

test('a command that is not there, and a flag that is another one’s, are found', () => {
  expect(typedIn('    mcp-drydock chek .\nRun `mcp-drydock init --fix`.').flatMap(faults)).toEqual([
    'no command chek: mcp-drydock chek .',
    'init has no --fix: mcp-drydock init --fix',
  ]);
  expect(typedIn('npx mcp-drydock rehearse').flatMap(faults)).toEqual([]);
});
