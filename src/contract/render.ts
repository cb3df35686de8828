// A contract for people: what a server offers, as Markdown for READMEs and as columns for a terminal. Foreign text is escaped.

import { cleanLine } from '../core/clean-text.js';
import { cut } from '../core/cut.js';
import { escapeMarkdown } from '../core/markdown.js';
import type { Contract } from '../core/types.js';
import { isObject, listOf, objectsOf } from '../formats/object.js';
import { offers } from '../mcp/describe.js';
import type { Item } from '../mcp/item.js';

const LONGEST = 200;

/** One row of a list: its name, what it takes, what it is for. */
interface Row {
  readonly name: string;
  readonly takes: readonly string[];
  readonly about: string;
}

interface Section {
  readonly title: string;
  readonly takes: string;
  readonly rows: readonly Row[];
}

/** Tables of everything a client can use. */
export function contractMarkdown(contract: Contract): string {
  const shown = sections(contract);
  if (shown.length === 0) return 'This server has no tools, resources or prompts yet.\n';
  return shown
    .map(({ title, takes, rows }) => {
      const withTakes = rows.some((row) => row.takes.length > 0);
      const head = withTakes ? [title, takes, 'Description'] : [title, 'Description'];
      const lines = rows.map((row) => {
        const cells = withTakes ? [row.takes.map(codeOrText).join(', ')] : [];
        return `| ${[codeOrText(row.name), ...cells, escapeMarkdown(row.about)].join(' | ')} |`;
      });
      return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...lines, ''].join('\n');
    })
    .join('\n');
}

/** The same in columns. */
export function contractColumns(contract: Contract): string {
  const { serverInfo, protocolVersions } = contract;
  const who = cleanLine(`${serverInfo.name} ${serverInfo.version}`.trim());
  const blocks = sections(contract).map(({ title, rows }) => {
    const names = rows.map(({ name, takes }) => cleanLine(takes.length === 0 ? name : `${name}(${takes.join(', ')})`));
    const width = Math.min(48, Math.max(...names.map((name) => name.length)));
    return [
      `\n${title.toLowerCase()}`,
      ...rows.map(({ about }, index) => `  ${(names[index] ?? '').padEnd(width)}  ${cleanLine(about)}`.trimEnd()),
      '',
    ].join('\n');
  });
  return `${who}, protocol ${cleanLine(protocolVersions.join(', '))}: ${offers(contract)}\n${blocks.join('')}`;
}

function sections({ tools, resources, resourceTemplates, prompts }: Contract): readonly Section[] {
  const all: readonly Section[] = [
    { title: 'Tool', takes: 'Arguments', rows: tools.map((item) => row(item, 'name', toolArguments(item))) },
    { title: 'Resource', takes: '', rows: resources.map((item) => row(item, 'uri', [])) },
    { title: 'Resource template', takes: '', rows: resourceTemplates.map((item) => row(item, 'uriTemplate', [])) },
    { title: 'Prompt', takes: 'Arguments', rows: prompts.map((item) => row(item, 'name', promptArguments(item))) },
  ];
  return all.filter(({ rows }) => rows.length > 0);
}

function row(item: Item, key: string, takes: readonly string[]): Row {
  const { description, title, name } = item;
  const about = [description, title, key === 'name' ? undefined : name].find((one) => typeof one === 'string');
  return { name: String(item[key] ?? ''), takes, about: firstSentence(String(about ?? '')) };
}

/** `city`, and `days?` for what may be left out. */
function toolArguments({ inputSchema }: Item): readonly string[] {
  if (!isObject(inputSchema) || !isObject(inputSchema['properties'])) return [];
  const required = listOf(inputSchema['required']);
  const names = Object.keys(inputSchema['properties']);
  const optional = (name: string): boolean => !required.includes(name);
  return [...names.filter((name) => !optional(name)), ...names.filter(optional).map((name) => `${name}?`)];
}

function promptArguments({ arguments: listed }: Item): readonly string[] {
  return objectsOf(listed).map((one) => `${String(one['name'])}${one['required'] === true ? '' : '?'}`);
}

function firstSentence(text: string): string {
  const [paragraph = ''] = cleanLine(text.trim().split(/\n\s*\n/)[0] ?? '').split(/(?<=[.!?])\s/);
  return cut(paragraph, LONGEST);
}

/** Inline code for plain names, escaped text for all others: a name is a stranger's too. */
function codeOrText(name: string): string {
  return /^[\w.:/{}?&=,*+~@-]{1,200}$/.test(name) ? `\`${name}\`` : escapeMarkdown(name.slice(0, 200));
}
