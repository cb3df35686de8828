// What a Python file says without running it: imports with the guards around them, functions, names, newer syntax.

import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/python';
import { placesIn } from '../../formats/position.js';
import { firstNested, mayNest } from '../../languages/python/newer-strings.js';
import {
  catchesImportError,
  childrenOf,
  firstName,
  type Guard,
  guardOf,
  type ImportParts,
  importsIn,
  requiredOf,
  targets,
} from '../../languages/python/syntax.js';
import { treeOf } from '../../languages/tree.js';

/** One imported module and where it is imported. */
export interface PyImport extends ImportParts {
  readonly guard: Guard | undefined;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

/** Whether nothing around an import provides for its failure: it runs with its module, or when a function is called. */
export function isCertain({ guard }: Pick<PyImport, 'guard'>): boolean {
  return guard === undefined || guard === 'function';
}

export interface PyFunction {
  readonly name: string;
  readonly async: boolean;
  readonly decorated: boolean;
  /** Parameters without a default, in order. */
  readonly required: readonly string[];
  readonly line: number;
  readonly column: number;
}

/** Syntax that needs a Python 3 minor version. */
export interface PyFeature {
  readonly what: string;
  readonly minor: number;
  readonly line: number;
  readonly column: number;
}

export interface PySource {
  readonly imports: readonly PyImport[];
  /** Functions of the module itself, the last definition of a name. */
  readonly functions: ReadonlyMap<string, PyFunction>;
  /** Every name the module binds at its top level, in branches too: functions, classes, assignments, imports. */
  readonly names: ReadonlySet<string>;
  /** Whether names may be bound in ways that cannot be seen: a star import, `globals()`, a module `__getattr__`. */
  readonly open: boolean;
  readonly features: readonly PyFeature[];
  /** Names of the module that are bound to the result of a call, and what is called: `server` → `FastMCP`. */
  readonly made: ReadonlyMap<string, string>;
}

interface Scope {
  readonly guard: Guard | undefined;
  /** Whether names bound here are the module's. */
  readonly top: boolean;
}

const DEEPEST = 400;
/** Nobody writes a module of a million characters by hand; parsing a generated one would take seconds. */
const LARGEST = 1_000_000;
const UNREAD: PySource = {
  imports: [],
  functions: new Map(),
  names: new Set(),
  open: true,
  features: [],
  made: new Map(),
};
/** Nodes that hold statements. Expressions are not entered: they bind nothing that matters here. */
const CONTAINERS = new Set(
  'Script Body StatementGroup WhileStatement ForStatement WithStatement MatchStatement MatchBody MatchClause'.split(
    ' ',
  ),
);

/** Reads Python source; never throws. What cannot be parsed is left out, as far as it goes. */
export function readPython(text: string): PySource {
  if (text.length > LARGEST) return UNREAD;
  const imports: PyImport[] = [];
  const functions = new Map<string, PyFunction>();
  const names = new Set<string>();
  const features: PyFeature[] = [];
  const made = new Map<string, string>();
  const lines = placesIn(text);
  const words = (node: SyntaxNode): string => text.slice(node.from, node.to);
  const later = /^from[ \t]+__future__[ \t]+import\b.*\bannotations\b/m.test(text);
  /** Annotations are looked up when they are met, unless the module puts that off: `int | None` fails before 3.10. */
  const annotation = (node: SyntaxNode | null, scope: Scope): void => {
    const written = node === null || later || scope.guard !== undefined ? '' : words(node);
    if (node === null || !written.includes('|') || /["']/.test(written)) return;
    features.push({ what: 'an annotation with |', minor: 10, ...lines(node.from) });
  };
  const bind = (name: string, scope: Scope): void => {
    if (scope.top) names.add(name);
  };

  const statement = (node: SyntaxNode, scope: Scope, depth: number): void => {
    if (depth > DEEPEST) return;
    switch (node.name) {
      case 'ImportStatement': {
        for (const found of importsIn(node, words)) {
          imports.push({ ...found, guard: scope.guard, ...lines(node.from) });
          if (found.binds !== undefined) bind(found.binds.split('.')[0] ?? '', scope);
          for (const name of found.names.values()) bind(name, scope);
        }
        return;
      }
      case 'DecoratedStatement':
      case 'FunctionDefinition':
      case 'ClassDefinition':
        definition(node, scope, depth);
        return;
      case 'TypeDefinition':
        if (scope.guard !== 'branch') features.push({ what: 'a type statement', minor: 12, ...lines(node.from) });
        break;
      case 'MatchStatement':
        if (scope.guard !== 'branch') features.push({ what: 'a match statement', minor: 10, ...lines(node.from) });
        break;
      case 'TryStatement':
        tryStatement(node, scope, depth);
        return;
      case 'IfStatement':
        ifStatement(node, scope, depth);
        return;
      default:
    }
    if (node.name === 'AssignStatement' || node.name === 'ForStatement' || node.name === 'WithStatement') {
      annotation(node.name === 'AssignStatement' ? node.getChild('TypeDef') : null, scope);
      const bound = targets(node, words);
      const called = node.name === 'AssignStatement' ? node.lastChild?.firstChild : undefined;
      for (const name of bound) {
        bind(name, scope);
        if (!scope.top) continue;
        if (bound.length === 1 && node.lastChild?.name === 'CallExpression' && called) made.set(name, words(called));
        else made.delete(name);
      }
    }
    if (node.name === 'TypeDefinition') bind(firstName(node, words), scope);
    if (!CONTAINERS.has(node.name)) return;
    const suppressed =
      node.name === 'WithStatement' && /\bsuppress\([^)]*(Import|ModuleNotFound)Error/.test(words(node));
    const inner = suppressed ? { ...scope, guard: within(scope, 'try') } : scope;
    for (const child of childrenOf(node)) statement(child, inner, depth + 1);
  };

  const definition = (outer: SyntaxNode, scope: Scope, depth: number): void => {
    const node =
      outer.name === 'DecoratedStatement'
        ? (outer.getChild('FunctionDefinition') ?? outer.getChild('ClassDefinition'))
        : outer;
    if (node === null) return;
    const name = firstName(node, words);
    bind(name, scope);
    if (node.getChild('TypeParamList') !== null && scope.guard !== 'branch') {
      features.push({ what: 'a type parameter in square brackets', minor: 12, ...lines(node.from) });
    }
    const isFunction = node.name === 'FunctionDefinition';
    for (const one of isFunction ? (node.getChild('ParamList')?.getChildren('TypeDef') ?? []) : [])
      annotation(one, scope);
    if (isFunction) annotation(node.getChild('TypeDef'), scope);
    if (isFunction && scope.top) {
      functions.set(name, {
        name,
        async: node.getChild('async') !== null,
        decorated: outer.name === 'DecoratedStatement',
        required: requiredOf(node.getChild('ParamList'), words),
        ...lines(node.from),
      });
    } else if (scope.top) {
      functions.delete(name);
    }
    const body = node.getChild('Body');
    // A class body runs with the module; a function body runs when it is called.
    const inner: Scope = { guard: scope.guard ?? (isFunction ? 'function' : undefined), top: false };
    if (body !== null) statement(body, inner, depth + 1);
  };

  const tryStatement = (node: SyntaxNode, scope: Scope, depth: number): void => {
    const guarded = catchesImportError(node, words);
    for (const child of childrenOf(node)) {
      if (child.name === '*' && child.prevSibling?.name === 'except') {
        features.push({ what: 'except*', minor: 11, ...lines(child.from) });
      }
      if (child.name === 'Body') {
        statement(child, guarded ? { ...scope, guard: within(scope, 'try') } : scope, depth + 1);
      }
    }
  };

  const ifStatement = (node: SyntaxNode, scope: Scope, depth: number): void => {
    let guard: Guard | undefined;
    for (const child of childrenOf(node)) {
      if (child.name === 'Body') {
        statement(child, guard === undefined ? scope : { ...scope, guard: within(scope, guard) }, depth + 1);
      } else if (child.name !== 'if' && child.name !== 'elif' && child.name !== 'else') {
        // What stands in the else of such a condition hangs on it as well.
        guard = guardOf(words(child)) ?? guard;
      }
    }
  };

  const tree = treeOf(parser, text);
  if (tree === undefined) return UNREAD;
  statement(tree.topNode, { guard: undefined, top: true }, 0);
  const nested = mayNest(text) ? firstNested(text, tree) : undefined;
  if (nested !== undefined)
    features.push({
      what: 'an f-string with its own quotes or a backslash in the braces',
      minor: 12,
      ...lines(nested),
    });
  const star = imports.some((one) => one.names.has('*'));
  return {
    imports,
    functions,
    names,
    features,
    made,
    open: star || names.has('__getattr__') || /\b(globals|exec|setattr)\s*\(/.test(text),
  };
}

/** A guard in a function guards as it does outside of it. */
function within({ guard: outer }: Scope, guard: Guard): Guard {
  return outer === undefined || outer === 'function' ? guard : outer;
}
