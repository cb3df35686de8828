// Lines to write, in the forms that hints have them: what an author does with each.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a hint is about. */
export interface About {
  readonly root: string;
  /** Relative to the root. */
  readonly file: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** The indented lines below the hint's own. */
  readonly block: readonly string[];
}

type Form = readonly [form: RegExp, write: (match: RegExpExecArray, about: About) => void];

export const FORMS: readonly Form[] = [
  [
    /^Write ([\w-]+ = "[^"]*") in (\S+)\.$/,
    ([, line = '', name = ''], about) =>
      edit(join(about.root, name), (text) => text.replace(new RegExp(`^${line.split(' ')[0]} = .*$`, 'm'), line)),
  ],
  // license = "MIT"
  [
    /^(?:Write|Set) ((?:"[^"]+"|[\w.-]+) ?= ?(?:"[^"]*"|\[[^\]]*\]))(?:[.,].*)?$/,
    ([, line = ''], about) => assign(line, about),
  ],
  [/^Add ([\w-]+ = (?:"[^"]*"|\[[^\]]*\]))(?:[.,].*)?$/, ([, line = ''], about) => assign(line, about)],
  [/^Write:$/, (_, about) => assign(about.block.join('\n'), about)],
  [/^Add:$/, (_, { root, file, block }) => edit(join(root, file), (text) => `${block.join('\n')}\n\n${text}`)],
  // An item of a list.
  [
    /^Remove ("[^"]+")\.$/,
    ([, item = ''], about) => inFile(about, (text) => text.replace(new RegExp(`\\s*${quoted(item)},?`), '')),
  ],
  [
    /^Add ("[^"]+") to (?:packages|include|py-modules)(?:\.|, or )/,
    ([, item = ''], about) => inLine(about, (line) => line.replace('[', `[${item}, `)),
  ],
  [
    /^Add ("[^"]+") to "files"\.$/,
    ([, item = ''], about) => inFile(about, (text) => text.replace(/("files": \[)/, `$1${item}, `)),
  ],
  [
    /^Add ("[\w-]+": "[^"]*") to the scripts\.$/,
    ([, entry = ''], about) => inFile(about, (text) => text.replace(/("scripts": \{)/, `$1 ${entry},`)),
  ],
  [/^Remove ("\w+": \w+), or /, ([, entry = ''], about) => inFile(about, (text) => withoutEntry(text, entry))],
  // A whole file, or its first line.
  [
    /^(?:Create|Add) (README\.md|LICENSE)\.$/,
    ([, name = ''], { root }) => writeFileSync(join(root, name), '# Weather\n'),
  ],
  [/^Make the first line: (.+)$/, ([, line], about) => inFile(about, (text) => `${line}\n${text}`)],
  [
    /^Add (requirements\.txt) with version bounds: (\S+)$/,
    ([, name = '', line], { root }) => writeFileSync(join(root, name), `${line}\n`),
  ],
  [
    /^Add (\S+) to (requirements\.txt), /,
    ([, line, name = ''], { root }) => edit(join(root, name), (text) => `${text}${line}\n`),
  ],
  [
    /^Rename the section “(.+)” to (.+)\.$/,
    ([, old = '', name = ''], about) => inFile(about, (text) => text.replace(old, name)),
  ],
  // A word in the line.
  [
    /^Set it to ('[^']*')/,
    ([, text = ''], about) => inLine(about, (line) => line.replace(/(["'])[^"']*\1(?=[^"']*$)/, text)),
  ],
  [
    /^Change it to (\d{4}-\d\d-\d\d),/,
    ([, date = ''], about) => inLine(about, (line) => line.replace(/\d{4}-\d\d-\d\d/, date)),
  ],
  [
    /^Did you mean (\S+)\?$/,
    ([, path = ''], about) => inLine(about, (line) => line.replace(/"[^"]*"(?=[^"]*$)/, `"${path}"`)),
  ],
  [/^Write: (from .+)$/, ([, words = ''], about) => inLine(about, (line) => line.replace(/from .*?(?=;|$)/, words))],
  [
    /^Write ([\w@][\w@./<>=,-]*[\w])(?:\.|, or .*)?$/,
    ([, words = ''], about) => inLine(about, (line) => atColumn(line, about, words)),
  ],
  // mcp-drydock.toml
  [
    / \[(package|smoke)\] (\w+ = (?:\[.*\]|\d+))\.$/,
    ([, table, line], { root }) => edit(join(root, 'mcp-drydock.toml'), (text) => `${text}[${table}]\n${line}\n`),
  ],
  // Workflows
  [/^Write in the job (\S+):$/, ([, job = ''], about) => inFile(about, (text) => inJob(text, job, about.block))],
  [
    /^Add above jobs:$/,
    (_, about) => inFile(about, (text) => text.replace(/^jobs:/m, `${about.block.join('\n')}\njobs:`)),
  ],
  [/^Write in the step: (with: .+)$/, ([, line = ''], about) => inFile(about, (text) => inStep(text, about, line))],
  [
    /^Remove (cache: \S+)\.$/,
    ([, words = ''], about) => inFile(about, (text) => text.replace(new RegExp(`,? *${quoted(words)}`), '')),
  ],
  [
    /^Use ("\$(\w+)") instead, and add to the step:$/,
    ([, words = ''], about) =>
      inLine(
        about,
        (line) =>
          `${line.replace(/\$\{\{.*?\}\}/, words.slice(1, -1))}\n${about.block.map((one) => `${indentOf(line)}${one}`).join('\n')}`,
      ),
  ],
];

/** `key = value` in its line, else below the head of the table. */
function assign(line: string, about: About): void {
  const key = line.split(/ ?=/)[0] ?? '';
  inFile(about, (text) => {
    const lines = text.split('\n');
    const at = (about.line ?? 1) - 1;
    const isThere = new RegExp(`^\\s*${quoted(key)}\\s*=`).test(lines[at] ?? '');
    lines.splice(isThere ? at : at + 1, isThere ? 1 : 0, line);
    return lines.join('\n');
  });
}

/** Keys of a job take the place of those that it has. */
function inJob(text: string, job: string, block: readonly string[]): string {
  const lines = text.split('\n');
  const at = lines.indexOf(`  ${job}:`);
  const key = (block[0] ?? '').split(':')[0] ?? '';
  const end = lines.findIndex((line, index) => index > at && /^ {0,2}\S/.test(line));
  const old = lines.findIndex(
    (line, index) => index > at && (end === -1 || index < end) && line.startsWith(`    ${key}:`),
  );
  lines.splice(old === -1 ? at + 1 : old, old === -1 ? 0 : 1, ...block.map((line) => `    ${line}`));
  return lines.join('\n');
}

/** A key of a step takes the place of the one it has in the same form. */
function inStep(text: string, { line: place = 1 }: About, line: string): string {
  const lines = text.split('\n');
  const key = line.split(':')[0] ?? '';
  const has = new RegExp(`^\\s*${key}: \\{.*\\}$`).test(lines[place] ?? '');
  lines.splice(place, has ? 1 : 0, `${indentOf(lines[place - 1] ?? '')}${line}`);
  return lines.join('\n');
}

function withoutEntry(text: string, entry: string): string {
  const [key = ''] = Object.keys(JSON.parse(`{${entry}}`));
  const { [key]: _, ...rest } = JSON.parse(text) as Record<string, unknown>;
  return `${JSON.stringify(rest, null, 2)}\n`;
}

/** The word that stands at the finding's column, else the whole line. */
function atColumn(line: string, { column = 1 }: About, words: string): string {
  return line.slice(0, column - 1) + line.slice(column - 1).replace(/^[\w@.][\w@./<>=~!,-]*/, words);
}

/** Where the keys of the step stand. */
function indentOf(step: string): string {
  return (/^\s*(?:- )?/.exec(step)?.[0] ?? '').replace('-', ' ');
}

function inLine(about: About, change: (line: string) => string): void {
  inFile(about, (text) => {
    const lines = text.split('\n');
    const at = (about.line ?? 1) - 1;
    lines[at] = change(lines[at] ?? '');
    return lines.join('\n');
  });
}

function inFile({ root, file }: About, change: (text: string) => string): void {
  edit(join(root, file), change);
}

export function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(existsSync(file) ? readFileSync(file, 'utf8') : ''));
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
