// Every command that a page tells people or their clients to run: in shells, in JSON and TOML of clients, in links that add a server.

import { type Node, parseTree } from 'jsonc-parser';
import { decoded } from '../../../core/decoded.js';
import { blocksOf } from '../../../formats/fence.js';
import { fieldsOf, isObject } from '../../../formats/object.js';
import { readToml } from '../../../formats/toml.js';
import type { Word } from './launch.js';

/** One command, as a page tells it. */
export interface Told {
  readonly words: readonly Word[];
  /** Variables that it sets. */
  readonly env: Readonly<Record<string, string>>;
  /** A client runs it to talk to the server; what a person types may be anything. */
  readonly byClient: boolean;
  /** As it is written where a shell reads it, continued lines joined. */
  readonly line?: string | undefined;
  /** The lines right before it. */
  readonly before: string;
}

type Command = Omit<Told, 'before'>;

/** In their order; never throws. */
export function toldIn(text: string): readonly Told[] {
  const blocks = blocksOf(text).flatMap((block): readonly Told[] => {
    const { language, before } = block;
    const isToml = language === 'toml' || /^\s*\[mcp_servers[.\]]/m.test(block.text);
    const found = isToml ? tomlCommands(block) : isShell(block) ? shellLines(block) : jsonCommands(block);
    return found.map((one) => ({ ...one, before }));
  });
  return [...blocks, ...linkCommands(text).map((one) => ({ ...one, before: '' }))];
}

interface Part {
  readonly language: string;
  readonly text: string;
  readonly offset: number;
}

function isShell({ language, text }: Part): boolean {
  if (/^(jsonc?|json5|js|ts|javascript|typescript)$/.test(language)) return false;
  return (
    /^(sh|bash|zsh|shell|console|shell-session|terminal|powershell|ps1|cmd|bat|fish)$/.test(language) ||
    !/^\s*["{[]/.test(text)
  );
}

/** How clients are told on a command line; what they are told to run follows. */
const ADDING =
  /^\s*(?:\$\s+)?(?:claude|codex|gemini|code|code-insiders|cursor|amp|qwen|droid)\s+(?:mcp\s+add\b|--add-mcp\b)/;

/** Words of each line, continued lines joined; quotes taken off. */
function shellLines({ language, text, offset }: Part): readonly Command[] {
  if (/^(ya?ml|toml|python|py|dockerfile|diff|mermaid|go|rust|html|xml|ini|text|txt|http|csharp|java)$/.test(language))
    return [];
  const joined = text.replace(/[\\`^][ \t]*\r?\n/g, (all) => ' '.repeat(all.length));
  const lines: Command[] = [];
  let start = offset;
  for (const line of joined.split('\n')) {
    const words = [...line.matchAll(/"([^"\n]*)"|'([^'\n]*)'|(\S+)/g)].map((match): Word => {
      const quoted = match[1] ?? match[2];
      return { text: quoted ?? match[3] ?? '', offset: start + match.index + (quoted === undefined ? 0 : 1) };
    });
    const end = words.findIndex(({ text: word }) => /^(#|&&|\|\|?|;)/.test(word));
    const own = end < 0 ? words : words.slice(0, end);
    const byClient = ADDING.test(line);
    const json = byClient ? own.find(({ text: word }) => /^\{[\s\S]*"command"/.test(word)) : undefined;
    if (json !== undefined) lines.push(...jsonCommands({ ...json, language: 'json' }));
    else if (own.length > 0 && own[0]?.text !== '#' && !own[0]?.text.startsWith('//'))
      lines.push({ words: own, env: byClient ? givenEnv(own) : {}, byClient, line });
    start += line.length + 1;
  }
  return lines;
}

/** `-e NAME=value` of the line that adds a server, before the command that it adds. */
function givenEnv(words: readonly Word[]): Readonly<Record<string, string>> {
  const end = words.findIndex(({ text }) => text === '--');
  const given = words.slice(0, end < 0 ? undefined : end).flatMap(({ text }, index) => {
    const value = /^(?:-e|--env)$/.test(words[index - 1]?.text ?? '') ? text : /^--env=(.*)$/.exec(text)?.[1];
    const pair = /^(\w+)=(.*)$/.exec(value ?? '');
    return pair === null ? [] : [[pair[1]!, pair[2]!] as const];
  });
  return Object.fromEntries(given);
}

/** Objects with "command" and "args", wherever they stand; comments and fragments without outer braces are read too. */
function jsonCommands({ text, offset }: Part): readonly Command[] {
  const isFragment = /^\s*"/.test(text);
  // A brace in the place of a blank keeps the offsets; where there is none, one is put before.
  const body = isFragment ? `{${text}}` : text;
  const shift = offset - (isFragment ? 1 : 0);
  const tree = body.length > 100_000 ? undefined : parseTree(body, [], { allowTrailingComma: true });
  const found: Command[] = [];
  const visit = (node: Node | undefined, depth: number): void => {
    if (node === undefined || depth > 50) return;
    if (node.type === 'object') {
      const value = (key: string) => node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
      const command = value('command');
      const args = value('args');
      if (command?.type === 'string' && (args === undefined || args.type === 'array')) {
        const words = [command, ...(args?.children ?? [])].filter(({ type }) => type === 'string' || type === 'number');
        const env = (value('env')?.children ?? []).map(({ children: [name, set] = [] }): [string, string] => [
          String(name?.value),
          String(set?.value),
        ]);
        found.push({
          words: words.flatMap((one, index) => wordsOf(one, index === 0, shift)),
          env: Object.fromEntries(env),
          byClient: true,
        });
        return;
      }
    }
    for (const child of node.children ?? []) visit(child, depth + 1);
  };
  visit(tree, 0);
  return found;
}

/** Some write the whole line as the command: "npx -y weather-mcp". */
function wordsOf(node: Node, isCommand: boolean, shift: number): readonly Word[] {
  const text = String(node.value);
  const start = node.offset + shift + 1;
  if (!isCommand) return [{ text, offset: start }];
  return [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], offset: start + match.index }));
}

/** Tables with `command` and `args`: the values, each where its text is found next. */
function tomlCommands({ text, offset }: Part): readonly Command[] {
  const found: Command[] = [];
  let from = 0;
  const visit = (value: unknown, depth: number): void => {
    if (!isObject(value) || depth > 10) return;
    const { command, args = [], env } = value;
    if (typeof command !== 'string' || !Array.isArray(args)) {
      for (const inner of Object.values(value)) visit(inner, depth + 1);
      return;
    }
    const words = [...command.split(/\s+/), ...args.map(String)].map((word): Word => {
      from = Math.max(from, text.indexOf(word, from));
      return { text: word, offset: offset + from };
    });
    const set = Object.entries(fieldsOf(env)).map(([name, one]) => [name, String(one)]);
    found.push({ words, env: Object.fromEntries(set), byClient: true });
  };
  if (text.length < 100_000) visit(readToml(text).value, 0);
  return found;
}

/** `…/install-mcp?name=…&config=…` and `vscode:mcp/install?…`: what they add, in JSON as it is or in base64. */
const LINK = /(?:install-mcp|mcp(?:\/|%2F)install)(?:\?|%3F)([^\s"'<>)\]]+)/gi;

function linkCommands(text: string): readonly Command[] {
  return [...text.matchAll(LINK)].flatMap(({ 1: query = '', index }) => {
    const { config } = Object.fromEntries(new URLSearchParams(query.replaceAll('&amp;', '&')));
    const plain = decoded(query) ?? '';
    return (
      [config ?? '', Buffer.from(config?.replaceAll(' ', '+') ?? '', 'base64').toString(), plain, decoded(plain) ?? '']
        .filter((one) => one.startsWith('{'))
        .slice(0, 1)
        .flatMap((json) => jsonCommands({ language: 'json', text: json, offset: 0 }))
        // All of it is at one place: the link.
        .map((one) => ({ ...one, words: one.words.map((word) => ({ ...word, offset: index })) }))
    );
  });
}
