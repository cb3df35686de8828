// The version that a Python server tells its clients, where the source states it: FastMCP("x", version="1.4.0").

import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/python';
import { placeOf } from '../../formats/position.js';
import { treeOf } from '../tree.js';
import { childrenOf } from './syntax.js';

/** A call that makes a server, or says what it is. */
export interface ServerCall {
  /** What is called, without what stands before the last dot. */
  readonly callee: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  /** The version that is stated as a text, with the offsets of what stands between the quotes. */
  readonly version: { readonly text: string; readonly start: number; readonly end: number } | undefined;
}

/** Calls that make a server → the argument that is its version. */
const CALLS: Readonly<Record<string, string>> = {
  FastMCP: 'version',
  MCPServer: 'version',
  Server: 'version',
  InitializationOptions: 'server_version',
  Implementation: 'version',
};
const LARGEST = 300_000;

/** Every such call in a source that imports an MCP SDK; never throws. */
export function serverCalls(text: string): readonly ServerCall[] {
  if (text.length > LARGEST || !/^\s*(from|import)\s+(fast)?mcp\b/m.test(text)) return [];
  if (!/\b(FastMCP|MCPServer|Server|InitializationOptions|Implementation)\s*\(/.test(text)) return [];
  const found: ServerCall[] = [];
  treeOf(parser, text)?.iterate({
    enter: ({ node }) => {
      if (node.name !== 'CallExpression') return;
      const callee = /(?:^|\.)(\w+)$/.exec(text.slice(node.firstChild?.from, node.firstChild?.to))?.[1] ?? '';
      const argument = Object.hasOwn(CALLS, callee) ? CALLS[callee] : undefined;
      const list = node.getChild('ArgList');
      if (argument === undefined || list === null) return;
      found.push({ callee, ...placeOf(text, node.from), version: versionIn(list, argument, text) });
    },
  });
  return found;
}

function versionIn(list: SyntaxNode, argument: string, text: string): ServerCall['version'] {
  for (const node of childrenOf(list)) {
    if (node.name === '**' || node.name === '*') return undefined;
    if (node.name !== 'VariableName' || text.slice(node.from, node.to) !== argument) continue;
    if (node.nextSibling?.name !== 'AssignOp') continue;
    const value = node.nextSibling.nextSibling;
    const quoted = value?.name === 'String' ? /^(['"])([^'"\\\n]*)\1$/.exec(text.slice(value.from, value.to)) : null;
    if (value === null || quoted?.[2] === undefined) return undefined;
    return { text: quoted[2], start: value.from + 1, end: value.to - 1 };
  }
  return undefined;
}
