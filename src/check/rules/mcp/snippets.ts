// What README and docs tell people to run: the command lines in their code blocks, in JSON for clients and in shells.

import { type Node, parseTree } from 'jsonc-parser';
import { memo } from '../../../core/memo.js';
import type { Files } from '../../../core/types.js';
import { placesIn } from '../../../formats/json.js';
import { type Launch, launchOf, type Word } from './launch.js';

export interface Snippet extends Launch {
  readonly file: string;
  place(offset: number): { readonly line: number; readonly column: number };
  /** The lines right before the block. */
  readonly before: string;
}

const DOCS = /^(?:[^/]+\/)*README[^/]*\.(md|mdx|markdown)$|^(?:.*\/)?docs?\/.*\.(md|mdx|markdown)$|^llms-install\.md$/i;
const ASIDE = /(^|\/)(node_modules|tests?|__tests__|testdata|fixtures?|vendor|third_party|\.(?!github\/)[^/]+)\//i;
const MOST_FILES = 200;
const LARGEST = 500_000;

/** Every launch of a package or image in README and docs. */
export const snippets = memo(
  (files: Files) => [files],
  (files): readonly Snippet[] =>
    files.all
      .filter((path) => DOCS.test(path) && !ASIDE.test(path))
      .slice(0, MOST_FILES)
      .flatMap((path) => inFile(path, files.text(path) ?? '')),
);

interface Block {
  readonly language: string;
  readonly text: string;
  readonly offset: number;
  readonly before: string;
}

function inFile(file: string, text: string): readonly Snippet[] {
  if (text.length > LARGEST || !/\b(npx|bunx|uvx|dlx|pipx|tool run|docker|podman)\b/.test(text)) return [];
  const place = placesIn(text);
  return blocksOf(text).flatMap((block) => {
    const lines = isShell(block) ? shellLines(block) : jsonCommands(block);
    return lines.flatMap((words): Snippet[] => {
      const launch = launchOf(words);
      return launch === undefined ? [] : [{ ...launch, file, place, before: block.before }];
    });
  });
}

/** Fenced code blocks; an unclosed one ends with the file. */
function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { fence: string; language: string; start: number; before: string } | undefined;
  const recent: string[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const next = offset + line.length + 1;
    const fence = /^\s*(?:[-*>]\s+|\d+\.\s+)?(`{3,}|~{3,})\s*([\w+-]*)/.exec(line);
    if (open === undefined && fence !== null) {
      const before = recent.slice(-4).join('\n');
      open = { fence: fence[1] ?? '', language: (fence[2] ?? '').toLowerCase(), start: next, before };
    } else if (open !== undefined && fence?.[1]?.startsWith(open.fence) && fence[2] === '') {
      blocks.push({
        language: open.language,
        text: text.slice(open.start, offset),
        offset: open.start,
        before: open.before,
      });
      open = undefined;
    } else if (open === undefined && line.trim() !== '') {
      recent.push(line);
      if (recent.length > 8) recent.shift();
    }
    offset = next;
  }
  return blocks;
}

function isShell({ language, text }: Block): boolean {
  if (/^(jsonc?|json5|js|ts|javascript|typescript)$/.test(language)) return false;
  return (
    /^(sh|bash|zsh|shell|console|shell-session|terminal|powershell|ps1|cmd|bat|fish)$/.test(language) ||
    !/^\s*["{[]/.test(text)
  );
}

/** Words of each line, continued lines joined; quotes taken off. */
function shellLines({ language, text, offset }: Block): readonly (readonly Word[])[] {
  if (/^(ya?ml|toml|python|py|dockerfile|diff|mermaid|go|rust|html|xml|ini|text|txt|http|csharp|java)$/.test(language))
    return [];
  const joined = text.replace(/[\\`^][ \t]*\r?\n/g, (all) => ' '.repeat(all.length));
  const lines: Word[][] = [];
  let start = 0;
  for (const line of joined.split('\n')) {
    const words = [...line.matchAll(/"([^"\n]*)"|'([^'\n]*)'|(\S+)/g)].map((match): Word => {
      const quoted = match[1] ?? match[2];
      return { text: quoted ?? match[3] ?? '', offset: offset + start + match.index + (quoted === undefined ? 0 : 1) };
    });
    const end = words.findIndex(({ text: word }) => /^(#|&&|\|\|?|;)/.test(word));
    const own = end < 0 ? words : words.slice(0, end);
    if (own[0]?.text !== '#' && !own[0]?.text.startsWith('//')) lines.push(own);
    start += line.length + 1;
  }
  return lines;
}

/** Objects with "command" and "args", wherever they stand; comments and fragments without outer braces are read too. */
function jsonCommands({ text, offset }: Block): readonly (readonly Word[])[] {
  const isFragment = /^\s*"/.test(text);
  // A brace in the place of a blank keeps the offsets; where there is none, one is put before.
  const body = isFragment ? `{${text}}` : text;
  const shift = offset - (isFragment ? 1 : 0);
  const tree = body.length > 100_000 ? undefined : parseTree(body, [], { allowTrailingComma: true });
  const found: Word[][] = [];
  const visit = (node: Node | undefined, depth: number): void => {
    if (node === undefined || depth > 50) return;
    if (node.type === 'object') {
      const value = (key: string) => node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
      const command = value('command');
      const args = value('args');
      if (command?.type === 'string' && (args === undefined || args.type === 'array')) {
        const words = [command, ...(args?.children ?? [])].filter(({ type }) => type === 'string');
        found.push(words.flatMap((one, index) => wordsOf(one, index === 0, shift)));
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
