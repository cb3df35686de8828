// Completion in real shells: what Tab offers. bash is everywhere; zsh and fish are asked where they are.

import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/config/inputs.js';
import { mcpDrydock, ran, scratch } from '../support/program.js';

const place = scratch('completion');
afterAll(() => place.remove());
const scripts: Record<string, string> = {};
beforeAll(async () => {
  writeFileSync(join(place.folder, 'my.toml'), '');
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { stdout, code } = await mcpDrydock(['completion', shell], { cwd: place.folder });
    expect(code).toBe(0);
    scripts[shell] = join(place.folder, `complete.${shell}`);
    writeFileSync(scripts[shell], stdout);
  }
});

const there = (shell: string) =>
  ['/usr/bin', '/bin', '/usr/local/bin', '/opt/homebrew/bin'].some((dir) => existsSync(join(dir, shell)));

/** What is offered for the last word of a line. */
const OFFERS: Readonly<Record<string, (line: string) => Promise<readonly string[]>>> = {
  async bash(line) {
    const words = line.split(' ').map((word) => `'${word}'`);
    const typed = `source "$1"; COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _mcp_drydock; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = await ran(['bash', '--norc', '-c', typed, 'bash', scripts['bash']!], {
      cwd: place.folder,
    });
    expect(stderr).toBe('');
    return stdout.split('\n').filter(Boolean);
  },
  async fish(line) {
    const typed = `source $argv[1]; complete -C '${line}'`;
    const { stdout } = await ran(['fish', '--no-config', '-c', typed, scripts['fish']!], { cwd: place.folder });
    return stdout.split('\n').flatMap((one) => one.split('\t')[0] || []);
  },
};

describe.each(Object.keys(OFFERS).filter((shell) => shell === 'bash' || there(shell)))('%s', (shell) => {
  const offers = OFFERS[shell]!;

  test.each([
    ['mcp-drydock re', ['rehearse', 'release']],
    ['mcp-drydock check --fo', ['--format']],
    ['mcp-drydock check --format s', ['sarif']],
    ['mcp-drydock version m', ['major', 'minor']],
    ['mcp-drydock explain start/stdo', ['start/stdout']],
    ['mcp-drydock completion f', ['fish']],
    ['mcp-drydock check --dry', ['--dry-run']],
  ])('%s', async (line, wanted) => {
    expect([...(await offers(line))].sort()).toEqual(wanted);
  });

  test('every command', async () => {
    expect(await offers('mcp-drydock ')).toEqual(expect.arrayContaining([...COMMANDS]));
  });

  test('what is typed is never run', async () => {
    await offers('mcp-drydock check $(touch ran) ');
    expect(existsSync(join(place.folder, 'ran'))).toBe(false);
  });
});

test('in bash a path is left to the shell', async () => {
  expect(await OFFERS['bash']!('mcp-drydock check --config m')).toEqual([]);
  expect(await OFFERS['bash']!('mcp-drydock check m')).toEqual([]);
  const declared = execFileSync('bash', [
    '--norc',
    '-c',
    'source "$1"; complete -p mcp-drydock',
    'bash',
    scripts['bash']!,
  ]);
  expect(String(declared)).toContain('-o default');
});

(there('zsh') ? test : test.skip)(
  'zsh: Tab in a real line editor',
  async () => {
    const typed = `
    zmodload zsh/zpty; zpty z zsh -f -i
    zpty -w z "autoload -U compinit && compinit -u -D && source $1 && PS1=READY- && cd ."
    zpty -r z seen '*READY-*'
    zpty -w -n z $'mcp-drydock rehear\\t'
    zpty -r z seen '*rehearse *'; print -r -- "$seen"
    zpty -w -n z $'\\C-umcp-drydock check --format sar\\t'
    zpty -r z seen '*sarif*'; print -r -- "$seen"
    zpty -d z`;
    const { stdout } = await ran(['zsh', '-f', '-c', typed, 'zsh', scripts['zsh']!], { cwd: place.folder });
    expect(stdout).toContain('rehearse ');
    expect(stdout).toContain('sarif');
  },
  60_000,
);
