// The texts of a source that an MCP client is shown: names and descriptions of tools, prompts and resources.

import type { SyntaxNode } from '@lezer/common';
import { parser as javascript } from '@lezer/javascript';
import { parser as python } from '@lezer/python';
import { treeOf } from '../../../languages/tree.js';

/** One text with its quotes, or the name of a decorated function. */
export interface ToolText {
  readonly kind: 'name' | 'description';
  /** Offsets in the source. */
  readonly start: number;
  readonly end: number;
}

const typed = javascript.configure({ dialect: 'ts' });
const typedJsx = javascript.configure({ dialect: 'ts jsx' });
/** Nobody writes a longer source by hand; parsing one would take seconds. */
const LARGEST = 1_000_000;
const HIGHEST = 14;

const CALLS =
  /^(tool|prompt|resource|resource_?template|(add|register)_?(tool|prompt|resource|resource_?template)|Tool|Prompt|Resource|ResourceTemplate|PromptArgument|FastMCP|McpServer|MCPServer|Server|describe)$/i;
const KEYS: Readonly<Record<string, ToolText['kind']>> = {
  name: 'name',
  title: 'description',
  description: 'description',
  instructions: 'description',
};
const VARIABLE = /description|instructions|tool_?name|tool_?doc|tool_?prompt/i;
const STRINGS = new Set(['String', 'FormatString', 'TemplateString']);
const END =
  /^(Body|Block|Script|FunctionDefinition|LambdaExpression|ArrowFunction|ClassDefinition|ClassBody|ReturnStatement)$/;

/** Every such text of a source, in order; empty for languages other than Python, JavaScript and TypeScript. Never throws. */
export function toolTexts(text: string, path: string): readonly ToolText[] {
  if (text.length > LARGEST) return [];
  const parser = /\.pyi?$/.test(path)
    ? python
    : /\.[cm]?ts$/.test(path)
      ? typed
      : /\.([cm]?js|[jt]sx)$/.test(path)
        ? typedJsx
        : undefined;
  const found: ToolText[] = [];
  const words = (node: SyntaxNode | null): string => (node === null ? '' : text.slice(node.from, node.to));
  const tree = parser === undefined ? undefined : treeOf(parser, text);
  tree?.iterate({
    enter: (ref) => {
      if (STRINGS.has(ref.name)) {
        const kind = kindOf(ref.node, words);
        if (kind !== undefined) found.push({ kind, start: ref.from, end: ref.to });
        return;
      }
      if (ref.name !== 'FunctionDefinition' || !isTool(ref.node, words)) return;
      const name = ref.node.getChild('VariableName');
      if (name !== null) found.push({ kind: 'name', start: name.from, end: name.to });
    },
  });
  return found;
}

type Words = (node: SyntaxNode | null) => string;

/** What a text is for a client; undefined when it is nothing to one. */
function kindOf(string: SyntaxNode, words: Words): ToolText['kind'] | undefined {
  let at = string;
  for (let level = 0; level < HIGHEST; level += 1) {
    const over = at.parent;
    if (over === null) return undefined;
    if (over.name === 'ExpressionStatement') return isDocstring(over, words) ? 'description' : undefined;
    if (END.test(over.name)) return undefined;
    const key = keyOf(at, over, words);
    if (key === '') return undefined;
    if (over.name === 'ArgList') {
      if (CALLS.test(calleeOf(over, words)))
        return key === undefined ? (isFirst(at) ? 'name' : 'description') : (KEYS[key] ?? 'description');
    }
    if (key !== undefined && Object.hasOwn(KEYS, key)) return KEYS[key];
    if (over.name === 'AssignStatement' || over.name === 'VariableDeclaration') {
      const name = words(over.getChild('VariableName') ?? over.getChild('VariableDefinition'));
      return VARIABLE.test(name) ? 'description' : undefined;
    }
    at = over;
  }
  return undefined;
}

/** The key or keyword that `at` is the value of; an empty text when it is a key itself, undefined when there is none. */
function keyOf(at: SyntaxNode, over: SyntaxNode, words: Words): string | undefined {
  if (over.name === 'Property') return over.firstChild?.from === at.from ? '' : bare(words(over.firstChild));
  if (over.name === 'DictionaryExpression') {
    return at.prevSibling?.name === ':' ? bare(words(at.prevSibling.prevSibling)) : '';
  }
  return over.name === 'ArgList' && at.prevSibling?.name === 'AssignOp' ? words(at.prevSibling.prevSibling) : undefined;
}

function bare(key: string): string {
  return key.replace(/^["'`]|["'`]$/g, '');
}

function calleeOf(args: SyntaxNode, words: Words): string {
  const callee = args.prevSibling;
  return words(callee?.name === 'MemberExpression' ? callee.lastChild : callee);
}

function isFirst(at: SyntaxNode): boolean {
  return at.prevSibling?.name === '(';
}

/** Whether a statement is the docstring of a function that is made a tool. */
function isDocstring(statement: SyntaxNode, words: Words): boolean {
  const body = statement.parent;
  const definition = body?.parent;
  if (body?.name !== 'Body' || definition?.name !== 'FunctionDefinition') return false;
  return statement.prevSibling?.name === ':' && isTool(definition, words);
}

/** `@mcp.tool`, `@server.prompt("…")`: a decorator that shows the function to clients. */
function isTool(definition: SyntaxNode, words: Words): boolean {
  const outer = definition.parent;
  if (outer?.name !== 'DecoratedStatement') return false;
  return outer
    .getChildren('Decorator')
    .some((decorator) =>
      /^@[\w.]*?(tool|prompt|resource)\w*\s*(\(|$)/i.test(words(decorator).slice(0, 200).split('\n')[0] ?? ''),
    );
}
