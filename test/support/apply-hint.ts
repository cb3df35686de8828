// Does what a hint says, as far as it is a line to write or a command to type: nothing is read but what its author reads.

import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding } from '../../src/core/types.js';
import { edit, FORMS } from './hint-forms.js';

/** What was done, for the report of a failed test. */
export type Applied = readonly string[];

/** A line that says where the indented lines below it belong. */
const PLACE = /(?:^|\s)(\S+\.(?:toml|cfg|py|md|txt)):$/;
const COMMAND =
  /^(?:.*: |Run:? |Or run:? )?((?:npm (?:install|pkg|uninstall)|pnpm (?:add|install)|yarn (?:add|install|remove)|bun (?:add|install|remove)|uv (?:add|lock)|poetry (?:add|lock)|pdm (?:add|lock)|git (?:rm|add|mv|update-index)|cp|mv|chmod|mkdir) \S[^\n]*)$/;
/** What follows a command in the same line. */
const AFTER = /(?: once)?(?: and commit .*|, and .*|\. [A-Z].*)?\.?$/;
/** `Write "version": "1.4.0".`: in the line that the finding is about. */
const VALUE = /^Write (?:("[\w.-]+"): )?("[^"]*")(?:\.|,.*)?$/;
/** `Add "bin": { … } to package.json.` */
const KEY = /^(?:Add|Set|Use) ("[\w.-]+": .+?)(?: (?:to|in) (?:the )?(\S+?))?\.?$/;

/**
 * Writes the lines and runs the commands of a finding's hint in `root`; of alternatives, the first.
 * @param type runs a command line in the folder
 * @returns undefined where the hint is neither
 */
export function applyHint(
  { hint = '', file, line: place, column }: Pick<Finding, 'hint' | 'file' | 'line' | 'column'>,
  root: string,
  type: (command: string) => void,
): Applied | undefined {
  const [first = ''] = hint.split(/\n(?:[Oo]r |If )/);
  const lines = first.split('\n');
  const done: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const block = lines.slice(at + 1);
    const end = block.findIndex((one) => !one.startsWith('  '));
    const inner = block.slice(0, end === -1 ? undefined : end).map((one) => one.slice(2));
    const target = PLACE.exec(line)?.[1];
    if (target !== undefined && inner.length > 0) {
      write(join(root, target), inner);
      done.push(`${target}: ${inner.join(' ⏎ ')}`);
      at += inner.length;
      continue;
    }
    const setup = /^Pass it to setup\(\):$/.test(line);
    if (setup) {
      edit(join(root, 'setup.py'), (text) => text.replace('setup(', `setup(\n    ${inner.join('\n    ')}`));
      done.push('setup.py');
      at += inner.length;
      continue;
    }
    const key = KEY.exec(line);
    const command = COMMAND.exec(line)?.[1]?.replace(AFTER, '');
    const value = VALUE.exec(line);
    if (value?.[2] !== undefined && file !== undefined && place !== undefined) {
      replaceIn(join(root, file), place, value[1], value[2]);
      done.push(`${file}:${place}: ${value[0]}`);
    } else if (key?.[1] !== undefined) {
      const under = key[2]?.replace(/^package\.json$/, '');
      merge(join(root, 'package.json'), JSON.parse(`{${key[1]}}`), under);
      done.push(`package.json: ${key[1]}`);
    } else if (command !== undefined && !command.includes('…')) {
      type(command);
      done.push(`$ ${command}`);
    } else if (file !== undefined) {
      const form = FORMS.find(([sign]) => sign.test(line));
      const match = form?.[0].exec(line);
      if (form === undefined || match === null || match === undefined) continue;
      form[1](match, { root, file, line: place, column, block: inner });
      done.push(`${file}:${place}: ${line}`);
      at += inner.length;
    }
  }
  return done.length === 0 ? undefined : done;
}

/** Runs a command line as its author would. */
export function typeIn(root: string, env: Readonly<Record<string, string>>): (command: string) => void {
  return (command) => {
    execFileSync('sh', ['-c', command], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: 'pipe',
      timeout: 120_000,
    });
  };
}

/** Lines of a table go below its head where the file has one, else to the end. */
function write(file: string, lines: readonly string[]): void {
  mkdirSync(dirname(file), { recursive: true });
  const [head = '', ...rest] = lines;
  edit(file, (text) => {
    const isTable = /^\[[^[\]]+\]$/.test(head) && text.split('\n').includes(head);
    return isTable
      ? text.replace(`${head}\n`, `${head}\n${rest.join('\n')}\n`)
      : `${text.trimEnd()}\n\n${lines.join('\n')}\n`;
  });
}

/** The quoted value of a line, that of the key where one is named. */
function replaceIn(file: string, line: number, key: string | undefined, value: string): void {
  edit(file, (text) => {
    const lines = text.split('\n');
    const own = lines[line - 1] ?? '';
    const old = key === undefined ? /(["'])[^"']*\1(?=[^"']*$)/ : new RegExp(`(?<=${key}\\s*:\\s*)"[^"]*"`);
    lines[line - 1] = own.replace(old, value);
    return lines.join('\n');
  });
}

function merge(file: string, value: Readonly<Record<string, unknown>>, under: string | undefined): void {
  edit(file, (text) => {
    const manifest = JSON.parse(text) as Record<string, unknown>;
    const inner = under === undefined || under === '' ? undefined : { ...(manifest[under] as object), ...value };
    Object.assign(manifest, inner === undefined ? value : { [under ?? '']: inner });
    return `${JSON.stringify(manifest, null, 2)}\n`;
  });
}
