// What the pages tell people to type and to write: every command line of ours is typed, every configuration and every step read.

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { CommanderError } from 'commander';
import { parse as splitWords } from 'shell-quote';
import { parse as parseToml } from 'smol-toml';
import { parseAllDocuments } from 'yaml';
import { COMMANDS, type Command } from '../../../src/config/inputs.js';
import { parseConfig } from '../../../src/config/parse.js';
import { CONFIG_SCHEMA } from '../../../src/config/schema.js';
import { REPOSITORY } from '../../../src/core/about.js';
import { subcommand } from '../../../src/subcommand.js';
import { PAGES, typedIn } from '../../support/typed-lines.js';

/** Each has a place in the documentation: one for each way to publish, one for what went wrong. */
const WANTED = [
  'trusted-publishing',
  'private-registries',
  'github-enterprise',
  'code-package-platform',
  'recovery',
  'migrating',
];

/** What is wrong with a line that begins with our name; empty where nothing is. */
function faults(line: string): readonly string[] {
  const words: string[] = [];
  for (const word of splitWords(line.replaceAll(/[<>]/g, '_'), (name) => `$${name}`)) {
    // What follows belongs to the shell: a pipe, a comment, another command.
    const text = typeof word === 'string' ? word : 'pattern' in word ? word.pattern : undefined;
    if (text === undefined) break;
    words.push(text);
  }
  const [, command = '', ...given] = words;
  if (/^(|-.*|completion|COMMAND)$/.test(command)) return [];
  if (!COMMANDS.includes(command as Command)) return [`no command ${command}: ${line}`];
  const errors: string[] = [];
  const typed = subcommand(command as Command).configureOutput({
    writeErr: (text) => errors.push(text),
    writeOut: () => {},
  });
  // What follows -- is a command of somebody else. A command that is only named is not typed.
  const end = given.indexOf('--');
  const own = end < 0 ? given : given.slice(0, end);
  try {
    typed.parse(own, { from: 'user' });
    return [];
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const named = error.code === 'commander.missingArgument' && own.length === 0;
    return error.exitCode === 0 || named ? [] : [`${errors[0]?.trim().split('\n')[0]}: ${line}`];
  }
}

/** The blocks of one language. */
function blocksOf(page: string, language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text);
}

/** What is wrong with a block that is configuration of ours. */
function configFaults(block: string): readonly string[] {
  const value = parseToml(block.replaceAll('…', 'x'));
  const known = Object.keys(CONFIG_SCHEMA.shape);
  if (Object.keys(value).every((key) => !known.includes(key))) return [];
  try {
    parseConfig(Buffer.from(block.replaceAll('sha256:…', `sha256:${'0'.repeat(64)}`)), 'mcp-drydock.toml');
    return [];
  } catch (error) {
    return [`${(error as Error).message}\n${block}`];
  }
}

/** What is wrong with steps of a block that run one of our actions. */
function stepFaults(block: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { uses, with: given } = node as { readonly uses?: unknown; readonly with?: object };
    const [, action] = new RegExp(`^${REPOSITORY}(/[a-z]+)?@`).exec(String(uses)) ?? [];
    if (String(uses).startsWith(`${REPOSITORY}/`) || String(uses).startsWith(`${REPOSITORY}@`)) {
      const file = `${(action ?? '').replace(/^\//, '')}/action.yml`.replace(/^\//, '');
      const { inputs } = parseAllDocuments(readFileSync(file, 'utf8'))[0]!.toJS() as { inputs: object };
      for (const name of Object.keys(given ?? {})) if (!(name in inputs)) found.push(`${file} has no input ${name}`);
    }
    for (const one of Object.values(node)) visit(one);
  };
  for (const document of parseAllDocuments(block)) {
    if (document.errors.length > 0) found.push(`${document.errors[0]?.message}\n${block}`);
    else visit(document.toJS());
  }
  return found;
}

test.each(PAGES)('%s', (path) => {
  const page = readFileSync(path, 'utf8');
  expect([
    ...typedIn(page).flatMap(faults),
    ...blocksOf(page, 'toml').flatMap(configFaults),
    ...blocksOf(page, 'ya?ml').flatMap(stepFaults),
  ]).toEqual([]);
});

test.each(WANTED)('docs/%s.md has lines to type or to write', (name) => {
  const page = readFileSync(`docs/${name}.md`, 'utf8');
  expect(typedIn(page).length + blocksOf(page, '(?:toml|ya?ml)').length).toBeGreaterThan(2);
});

test('what does not exist is found: a command, a flag, a key, an input; a word that is missing too', () => {
  expect(typedIn('    mcp-drydock chek .\nRun `mcp-drydock init --fix`.').flatMap(faults)).toEqual([
    'no command chek: mcp-drydock chek .',
    expect.stringContaining("unknown option '--fix'"),
  ]);
  expect(
    typedIn('GH_HOST=a.b mcp-drydock preflight --tagg v1\ncd x && mcp-drydock withdraw --reason a').flatMap(faults),
  ).toEqual([
    expect.stringContaining("unknown option '--tagg'"),
    expect.stringContaining("missing required argument 'version'"),
  ]);
  expect(
    typedIn('npx mcp-drydock rehearse\nmcp-drydock contract --check --write-readme -- node x --y | cat').flatMap(
      faults,
    ),
  ).toEqual([]);
  expect(configFaults('[upload]\nurls = "x"\n')).toHaveLength(1);
  expect(stepFaults(`- uses: ${REPOSITORY}/publish@v1\n  with: { tok: x }`)).toEqual([
    'publish/action.yml has no input tok',
  ]);
  expect(stepFaults(`- uses: ${REPOSITORY}@v1\n  with: { tok: x }`)).toEqual(['action.yml has no input tok']);
});
