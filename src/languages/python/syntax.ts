// The parts of Python statements, read from their syntax nodes.

import type { SyntaxNode } from '@lezer/common';

/** Why an import may fail without harm, or runs later. */
export type Guard = 'try' | 'typing' | 'branch' | 'function';

/** What an import statement says of one module. */
export interface ImportParts {
  /** Dotted, empty for `from . import x`. */
  readonly module: string;
  /** Number of leading dots. */
  readonly dots: number;
  /** Imported name → the name it has here; `*` for everything. Empty for `import module`. */
  readonly names: ReadonlyMap<string, string>;
  /** The name that `import module as name` binds; undefined for `from … import`. */
  readonly binds: string | undefined;
}

export type Words = (node: SyntaxNode) => string;

/** The nodes of a node, in order. */
export function childrenOf(node: SyntaxNode | null): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node?.firstChild ?? null; child !== null; child = child.nextSibling) found.push(child);
  return found;
}

/** The name that a definition binds. */
export function firstName(node: SyntaxNode, words: Words): string {
  const name = node.getChild('VariableName');
  return name === null ? '' : words(name);
}

/** `import a.b as c, d` gives two, `from .a import b as c` one. */
export function importsIn(node: SyntaxNode, words: Words): ImportParts[] {
  const tokens = childrenOf(node)
    .filter((child) => child.name !== 'Comment' && !child.type.isError)
    .map(words);
  if (tokens[0] === 'from') {
    const split = tokens.indexOf('import');
    const path = (split < 0 ? tokens.slice(1) : tokens.slice(1, split)).join('');
    const dots = /^\.*/.exec(path)?.[0].length ?? 0;
    const names = new Map(split < 0 ? [] : items(tokens.slice(split + 1)).map(({ name, as }) => [name, as ?? name]));
    return [{ module: path.slice(dots), dots, names, binds: undefined }];
  }
  return items(tokens.slice(1)).map(({ name, as }) => ({
    module: name,
    dots: 0,
    names: new Map(),
    binds: as ?? name,
  }));
}

function items(tokens: readonly string[]): { name: string; as?: string }[] {
  const found: { name: string; as?: string }[] = [];
  let name = '';
  let as: string | undefined;
  const close = (): void => {
    if (name !== '') found.push(as === undefined ? { name } : { name, as });
    name = '';
    as = undefined;
  };
  for (const token of tokens) {
    if (token === ',') close();
    else if (token === 'as') as = '';
    else if (token !== '(' && token !== ')') {
      if (as === undefined) name += token;
      else as += token;
    }
  }
  close();
  return found;
}

/** Parameters that a caller has to give: positional ones and keyword-only ones without a default. */
export function requiredOf(list: SyntaxNode | null, words: Words): readonly string[] {
  const required: string[] = [];
  let kind = '';
  for (const child of childrenOf(list)) {
    if (child.name === '*' || child.name === '**') kind = child.name;
    else if (child.name === ',') kind = '';
    else if (child.name === 'VariableName' && isParameter(child)) {
      if (kind === '' && !hasDefault(child)) required.push(words(child));
    }
  }
  return required;
}

/** A name right after `(`, `,` or a star is a parameter; one after `=` is a default. */
function isParameter(node: SyntaxNode): boolean {
  return ['(', ',', '*', '**', '/'].includes(node.prevSibling?.name ?? '');
}

function hasDefault(node: SyntaxNode): boolean {
  for (let next = node.nextSibling; next !== null && next.name !== ',' && next.name !== ')'; next = next.nextSibling) {
    if (next.name === 'AssignOp') return true;
  }
  return false;
}

/** Names that an assignment, a loop or a with statement binds. */
export function targets(node: SyntaxNode, words: Words): string[] {
  const names: string[] = [];
  // No recursion: brackets may nest as deep as anybody likes.
  const collect = (from: SyntaxNode): void => {
    const left = [from];
    for (let node = left.pop(); node !== undefined; node = left.pop()) {
      if (node.name === 'VariableName') names.push(words(node));
      else if (/^(Tuple|Array|Parenthesized)Expression$/.test(node.name)) left.push(...childrenOf(node).toReversed());
    }
  };
  if (node.name === 'WithStatement') {
    for (const as of node.getChildren('as')) if (as.nextSibling !== null) collect(as.nextSibling);
    return names;
  }
  const last = node.name === 'ForStatement' ? node.getChild('in') : node.getChildren('AssignOp').at(-1);
  for (const child of childrenOf(node)) if (child.from < (last?.from ?? node.to)) collect(child);
  return names;
}

/** Whether a missing module is caught here: a bare except, or one of the errors an import raises. */
export function catchesImportError(node: SyntaxNode, words: Words): boolean {
  const clauses = words(node).matchAll(/^[ \t]*except\b[ \t]*\*?([^:\n]*):/gm);
  return [...clauses].some(
    ([, what = '']) =>
      what.trim() === '' || /\b(\w*ImportError|ModuleNotFoundError|Base?Exception|Exception)\b/.test(what),
  );
}

/** Conditions under which an import is for type checkers, or for one platform or Python only. */
export function guardOf(condition: string): Guard | undefined {
  if (/\bTYPE_CHECKING\b/.test(condition)) return 'typing';
  if (
    /\b(sys\.(version_info|platform|implementation)|os\.name|version_info|platform\.\w+|find_spec|importlib)\b/.test(
      condition,
    )
  ) {
    return 'branch';
  }
  return /__name__/.test(condition) ? 'function' : undefined;
}
