// The program's name stands in one place of the sources; the name it had before is nowhere but in the changelog.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { COMMANDS } from '../../../src/core/input-spec.js';

const list = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((path) => !/node_modules|\/\.git\/|\.build\//.test(path));

/** Rendered by `npm run docs` from what about.ts says. */
const RENDERED = ['src/commands/workflow.generated.ts'];

test('no other source spells the name of the program', () => {
  const spelled = list('src').filter((path) => {
    if (!path.endsWith('.ts') || path === 'src/core/about.ts') return false;
    const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '');
    return /mcp-drydock|MCP_DRYDOCK/i.test(code);
  });
  expect(spelled).toEqual(RENDERED);
});

test('a command to type begins with the words that started the program', () => {
  const named = new RegExp(`\\$\\{NAME\\} (${COMMANDS.join('|')})\\b`);
  expect(list('src').filter((path) => named.test(readFileSync(path, 'utf8')))).toEqual([]);
});

test('the old name is nowhere but in the changelog', () => {
  const old = new RegExp(['mcp', 'release'].join('[-_ ]?'), 'i');
  const folders = [
    'src',
    'test',
    'docs',
    'scripts',
    'examples',
    'workflows',
    '.github',
    'bench',
    'build',
    'check',
    'publish',
    'matrix',
  ];
  const files = [...folders.flatMap(list), 'README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'package.json', 'action.yml'];
  expect(files.filter((path) => old.test(readFileSync(path, 'utf8')))).toEqual([]);
});
