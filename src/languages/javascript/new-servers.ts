// The version that a JavaScript server tells its clients, where the source states it: new McpServer({ name, version: '1.4.0' }).

import type { SyntaxNode } from '@lezer/common';
import { escapeRegExp } from '../../formats/lock-entry.js';
import { treeOf } from '../tree.js';
import { parserFor } from './parser.js';

/** A version as it stands in the source, or the name that stands for it. */
export interface NewServer {
  /** Where `new` stands. */
  readonly offset: number;
  /** The text and the offsets of what stands between the quotes. */
  readonly version: { readonly text: string; readonly start: number; readonly end: number } | undefined;
  /** The name of a constant, where one is given. */
  readonly named: string | undefined;
}

const NEW = /\bnew\s+(?:\w+\.)?(McpServer|Server|FastMCP|MCPServer)\b/;
const SDK = /['"](?:@modelcontextprotocol\/|fastmcp|mcp-framework)/;
const LARGEST = 300_000;

/** Characters behind `new` that hold a name and a version; the rest of a long file takes time to parse. */
const NEAR = 2000;

/**
 * Every server that is made in a source which imports an MCP SDK; never throws.
 * @param whole reads the file as a whole: only then is it sure that no comment or text is taken for code
 */
export function newServers(text: string, file: string, whole = false): readonly NewServer[] {
  if (text.length > LARGEST || !SDK.test(text)) return [];
  const language = parserFor(file);
  const starts = whole ? [0] : [...text.matchAll(new RegExp(NEW, 'g'))].map(({ index }) => index);
  return starts.flatMap((start) => {
    const part = whole ? text : text.slice(start, start + NEAR);
    const found: NewServer[] = [];
    treeOf(language, part)?.iterate({
      enter: ({ node }) => {
        if (node.name !== 'NewExpression' || (!whole && node.from > 0)) return;
        const made = NEW.exec(part.slice(node.from, node.from + 200));
        const list = node.getChild('ArgList');
        const options = list?.getChild('ObjectExpression');
        if (made?.index !== 0 || list === null || options === null || options === undefined) return;
        // The name and version come first; an object further on holds options.
        if (list.firstChild?.nextSibling?.from !== options.from) return;
        const property = options.getChildren('Property').find((one) => keyOf(one, part) === 'version');
        if (property !== undefined) found.push({ offset: start + node.from, ...statedIn(property, part, start) });
      },
    });
    return found;
  });
}

function keyOf(property: SyntaxNode, text: string): string {
  const key = property.firstChild;
  return key === null ? '' : text.slice(key.from, key.to).replace(/^['"]|['"]$/g, '');
}

function statedIn(property: SyntaxNode, text: string, from: number): Pick<NewServer, 'version' | 'named'> {
  const value = property.lastChild;
  if (value === null) return { version: undefined, named: undefined };
  const words = text.slice(value.from, value.to);
  const quoted = /^(['"`])([^'"`\\$\n]*)\1$/.exec(words);
  if (quoted?.[2] !== undefined) {
    return { version: { text: quoted[2], start: from + value.from + 1, end: from + value.to - 1 }, named: undefined };
  }
  return { version: undefined, named: /^[A-Za-z_$][\w$]*$/.test(words) ? words : undefined };
}

/** A constant with a text as its value, at the top of a source: its text and the offsets between the quotes. */
export function constant(name: string, text: string): NewServer['version'] {
  const pattern = new RegExp(
    `^(?:export\\s+)?const\\s+${escapeRegExp(name)}(?:\\s*:\\s*string)?\\s*=\\s*(['"\`])([^'"\`\\\\$\\n]*)\\1`,
    'm',
  );
  const match = pattern.exec(text);
  if (match?.[2] === undefined) return undefined;
  const end = match.index + match[0].length - 1;
  return { text: match[2], start: end - match[2].length, end };
}
