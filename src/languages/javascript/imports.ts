// What a JavaScript or TypeScript source imports and how it is written, with places; the source is only parsed.

import type { SyntaxNode } from '@lezer/common';
import { type Position, placesIn } from '../../formats/position.js';
import { treeOf } from '../tree.js';
import { parserFor } from './parser.js';

export interface Import extends Position {
  /** The module that is asked for, as written. */
  readonly module: string;
  /** Gone at run time: `import type`, or only types are named. */
  readonly typeOnly: boolean;
  /** Inside try: its absence is provided for. */
  readonly guarded: boolean;
  /** Names that are imported; empty for everything and for require. */
  readonly names: readonly string[];
  /** What they are called in this file: `b` of `import { a as b }`, `x` of `import * as x`. */
  readonly locals: readonly string[];
  /** The word before its attributes, as in `with { type: "json" }`; undefined where it has none. */
  readonly attributes: 'with' | 'assert' | undefined;
  readonly how: 'import' | 'export' | 'dynamic' | 'require';
}

/** What one source file is made of. */
export interface Source {
  readonly imports: readonly Import[];
  /** First place that only works in an ES module, or only in CommonJS. */
  readonly esm: (Position & { readonly word: string }) | undefined;
  readonly commonJs: (Position & { readonly word: string }) | undefined;
  /** Names that stand where a value is used; a TypeScript compiler drops imports that are only types. */
  readonly values: ReadonlySet<string>;
  /** Whether the parser met something that it does not understand. */
  readonly broken: boolean;
}

/** Reads a source; its language is told by the file's extension. Never throws for bad source. */
export function readSource(text: string, file: string): Source {
  const place = placesIn(text);
  const imports: Import[] = [];
  let esm: Source['esm'];
  let commonJs: Source['commonJs'];
  const values = new Set<string>();
  let broken = false;
  // const require = createRequire(import.meta.url) makes it an ordinary function of an ES module.
  const ownRequire = /\b(const|let|var|function)\s+require\b/.test(text);
  const add = (node: SyntaxNode, at: SyntaxNode | null, how: Import['how'], words: Named): void => {
    const module = at === null ? '' : text.slice(at.from + 1, at.to - 1);
    if (at === null || module === '') return;
    const attributes = /^\s*(with|assert)\s*\{/.exec(text.slice(at.to, at.to + 40))?.[1] as Import['attributes'];
    imports.push({ module, how, ...words, attributes, guarded: isGuarded(node), ...place(at.from) });
  };
  const tree = treeOf(parserFor(file), text);
  if (tree === undefined) broken = true;
  tree?.iterate({
    enter: (ref) => {
      if (ref.type.isError) broken = true;
      const { node } = ref;
      const { name } = ref;
      if (name === 'VariableName') values.add(text.slice(node.from, node.to));
      else if (name === 'ImportDeclaration' || name === 'ExportDeclaration') {
        const words = named(node, text);
        const how = name === 'ImportDeclaration' ? 'import' : 'export';
        if (!words.typeOnly) esm ??= { ...place(node.from), word: how };
        add(node, node.getChild('String'), how, words);
      } else if (name === 'DynamicImport') add(node, node.getChild('String'), 'dynamic', ALL);
      else if (name === 'ImportMeta') esm ??= { ...place(node.from), word: 'import.meta' };
      else if (name === 'AwaitExpression' && !insideFunction(node)) {
        esm ??= { ...place(node.from), word: 'await outside of a function' };
      } else if (name === 'CallExpression') {
        const callee = node.firstChild;
        if (callee?.name !== 'VariableName' || text.slice(callee.from, callee.to) !== 'require') return;
        if (!ownRequire) commonJs ??= { ...place(node.from), word: 'require' };
        add(node, node.getChild('ArgList')?.getChild('String') ?? null, 'require', ALL);
      } else if (name === 'MemberExpression' && node.parent?.name === 'AssignmentExpression') {
        if (node.parent.firstChild?.from !== node.from) return;
        const target = /^(module\.exports|exports\.\w)/.exec(text.slice(node.from, node.to).replace(/\s/g, ''))?.[1];
        if (target !== undefined) {
          commonJs ??= { ...place(node.from), word: target.startsWith('module') ? 'module.exports' : 'exports' };
        }
      }
    },
  });
  return { imports, esm, commonJs, values, broken };
}

/** `@scope/name/deep/file.js` → `@scope/name`; undefined for relative, absolute and URL imports and for subpath imports (`#x`). */
export function packageOf(module: string): string | undefined {
  if (/^([./#]|[a-z][a-z0-9+.-]*:)/i.test(module)) return undefined;
  const parts = module.split('/');
  return module.startsWith('@') ? (parts.length > 1 ? parts.slice(0, 2).join('/') : undefined) : parts[0];
}

type Named = Pick<Import, 'typeOnly' | 'names' | 'locals'>;
const ALL: Named = { typeOnly: false, names: [], locals: [] };

/** Names in braces, and whether nothing of it is left at run time. */
function named(node: SyntaxNode, text: string): Named {
  if (node.getChild('type') !== null) return { ...ALL, typeOnly: true };
  const from = node.getChild('String');
  const head = text.slice(node.from, from?.from ?? node.to);
  const group = /\{([^}]*)\}/.exec(head)?.[1];
  const whole = [/^import\s+([\w$]+)/.exec(head)?.[1], /\*\s*as\s+([\w$]+)/.exec(head)?.[1]];
  const outer = whole.filter((name) => name !== undefined);
  if (group === undefined || from === null) return { ...ALL, locals: outer };
  const parts = group
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const words = part
        .trim()
        .replace(/^type\s+/, '')
        .split(/\s+as\s+/);
      return { isType: /^\s*type\s+\S/.test(part), name: words[0]!.trim(), local: words.at(-1)!.trim() };
    });
  const others = /^import\s+[\w$*]/.test(head);
  return {
    typeOnly: !others && parts.length > 0 && parts.every(({ isType }) => isType),
    names: parts.map(({ name }) => name),
    locals: [...outer, ...parts.filter(({ isType }) => !isType).map(({ local }) => local)],
  };
}

/** Its failure is provided for: in a try statement, or `import("x").catch(…)`. */
function isGuarded(node: SyntaxNode): boolean {
  for (let at: SyntaxNode | null = node; at !== null; at = at.parent) if (at.name === 'TryStatement') return true;
  return node.parent?.name === 'MemberExpression' && node.parent.parent?.name === 'CallExpression';
}

function insideFunction(node: SyntaxNode): boolean {
  for (let at = node.parent; at !== null; at = at.parent) {
    if (/Function|MethodDeclaration|^ClassBody$/.test(at.name)) return true;
    if (at.name === 'Property' && at.getChild('Block') !== null) return true;
  }
  return false;
}
