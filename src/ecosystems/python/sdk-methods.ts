// Decorators of mcp's low-level Server that mcp 2 took away: `server = Server("x")` and, below it, `@server.list_tools()`.

import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/python';
import data from '../../data/sdks.json' with { type: 'json' };
import { placeOf } from '../../formats/position.js';
import type { DottedName } from '../../languages/python/standard-library.js';
import { treeOf } from '../../languages/tree.js';
import type { PySource } from './source.js';

/** Where the class may be imported from. */
export const SERVERS: readonly DottedName[] = ['mcp.server', 'mcp.server.lowlevel', 'mcp.server.lowlevel.server'].map(
  (module) => ({ module, name: 'Server' }),
);

const DECORATOR = new RegExp(`^@\\s*(\\w+)\\s*\\.\\s*(${data.python.serverMethods.join('|')})\\s*\\(`);
/** Whoever asks which SDK this is may never come to the old way. */
const ASKS = /\bhasattr\s*\(|\bversion\s*\(\s*["']mcp["']\s*\)|\bmcp\.__version__/;
const LARGEST = 1_000_000;

export interface MethodUse {
  readonly method: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

/** The first such decorator that surely is one of mcp's Server; undefined where that cannot be told. */
export function removedMethod(text: string, { imports }: Pick<PySource, 'imports'>): MethodUse | undefined {
  const locals = imports.flatMap(({ module, dots, guard, names }) => {
    const known = dots === 0 && guard === undefined && SERVERS.some((one) => one.module === module);
    const local = known ? names.get('Server') : undefined;
    return local === undefined ? [] : [local];
  });
  if (locals.length === 0 || text.length > LARGEST || ASKS.test(text) || !/^[ \t]*@/m.test(text)) return undefined;
  let found: MethodUse | undefined;
  treeOf(parser, text)?.iterate({
    enter(ref) {
      if (found !== undefined) return false;
      if (ref.name !== 'Decorator') return;
      const [, object = '', method = ''] = DECORATOR.exec(text.slice(ref.from, ref.to)) ?? [];
      const called = method === '' ? undefined : makerOf(object, ref.node, text);
      if (called !== undefined && locals.includes(called)) found = { method, ...placeOf(text, ref.from) };
      return;
    },
  });
  return found;
}

/** What is called to make `name`: its one assignment in the nearest block around; undefined behind `if` and `try`. */
function makerOf(name: string, decorator: SyntaxNode, text: string): string | undefined {
  const words = (node: SyntaxNode | null): string => (node === null ? '' : text.slice(node.from, node.to));
  for (let block = decorator.parent; block !== null; block = block.parent) {
    if (block.name === 'IfStatement' || block.name === 'TryStatement' || block.name === 'MatchStatement')
      return undefined;
    if (block.name !== 'Body' && block.name !== 'Script') continue;
    const makers = block
      .getChildren('AssignStatement')
      .filter((one) => words(one.firstChild) === name)
      .map((one) => (one.lastChild?.name === 'CallExpression' ? words(one.lastChild.firstChild) : ''));
    if (makers.length > 0) return makers.length === 1 ? makers[0] : undefined;
  }
  return undefined;
}
