// What setup.py says without being run: the literals of its one call of setup(), and of names that it assigns once.

import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/python';
import { placeOf } from '../../formats/position.js';
import { treeOf } from '../tree.js';
import { childrenOf } from './syntax.js';

const LARGEST = 300_000;
const LITERAL = /^(['"])([^'"\\\n]*)\1$/;

/** A text that stands in setup.py. 1-based. */
export interface Listed {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** What setup() says goes into a wheel. */
export interface SetupPackages {
  readonly packages: readonly Listed[];
  readonly modules: readonly Listed[];
  /** package_dir. */
  readonly folders: Readonly<Record<string, string>>;
  /** Where the first of the lists stands. */
  readonly place: { readonly line: number; readonly column: number };
}

/** Argument → its text; undefined where it is given and computed. Nothing where there is no such call, or several. */
export function setupArguments(text: string): ReadonlyMap<string, string | undefined> | undefined {
  const given = valuesOf(text);
  if (given === undefined) return undefined;
  return new Map(
    [...given].map(([name, value]) => [name, value && literal(text.slice(value.from, value.to), text)] as const),
  );
}

/** The packages and modules that setup() lists; undefined where it lists none, or computes something of it. */
export function setupPackages(text: string): SetupPackages | undefined {
  const given = valuesOf(text);
  const [first] = ['packages', 'py_modules'].flatMap((key) => given?.get(key) ?? []);
  if (given === undefined || first === undefined) return undefined;
  const [packages, modules] = ['packages', 'py_modules'].map((key) => listed(given.get(key), text));
  const folders = foldersIn(given.get('package_dir'), text);
  if (packages === undefined || modules === undefined || folders === undefined) return undefined;
  return { packages, modules, folders, place: placeOf(text, first.from) };
}

/** The value of each argument of the one call. */
function valuesOf(text: string): ReadonlyMap<string, SyntaxNode | undefined> | undefined {
  if (text.length > LARGEST || !/\bsetup\s*\(/.test(text)) return undefined;
  const calls: SyntaxNode[] = [];
  treeOf(parser, text)?.iterate({
    enter: ({ node }) => {
      if (node.name !== 'CallExpression') return;
      const callee = text.slice(node.firstChild?.from, node.firstChild?.to);
      if (/^((setuptools|distutils\.core|core)\.)?setup$/.test(callee)) calls.push(node);
    },
  });
  const [list, ...others] = calls.map((call) => call.getChild('ArgList'));
  const given = new Map<string, SyntaxNode | undefined>();
  if (list === undefined || list === null || others.length > 0) return undefined;
  if (list.getChild('**') !== null) given.set('**', undefined);
  for (const name of list.getChildren('VariableName')) {
    if (name.nextSibling?.name !== 'AssignOp') continue;
    given.set(text.slice(name.from, name.to), name.nextSibling.nextSibling ?? undefined);
  }
  return given;
}

/** The texts of a list or a tuple; empty where it is not given, undefined where an item is no literal. */
function listed(value: SyntaxNode | undefined, text: string): readonly Listed[] | undefined {
  if (value === undefined) return [];
  if (value.name !== 'ArrayExpression' && value.name !== 'TupleExpression') return undefined;
  const items = itemsOf(value).map((item) => {
    const plain = LITERAL.exec(text.slice(item.from, item.to))?.[2];
    return plain === undefined ? undefined : { text: plain, ...placeOf(text, item.from) };
  });
  return items.every((item) => item !== undefined) ? items : undefined;
}

function foldersIn(value: SyntaxNode | undefined, text: string): Readonly<Record<string, string>> | undefined {
  if (value === undefined) return {};
  if (value.name !== 'DictionaryExpression') return undefined;
  const texts = itemsOf(value).map((item) => LITERAL.exec(text.slice(item.from, item.to))?.[2]);
  if (texts.some((one) => one === undefined) || texts.length % 2 > 0) return undefined;
  return Object.fromEntries(texts.flatMap((key, at) => (at % 2 === 0 ? [[key ?? '', texts[at + 1] ?? '']] : [])));
}

/** What stands between the brackets, without the punctuation. */
function itemsOf(node: SyntaxNode): readonly SyntaxNode[] {
  return childrenOf(node).filter(({ name }) => !/^([[\](){},:]|Comment)$/.test(name));
}

function literal(written: string, text: string): string | undefined {
  const plain = LITERAL.exec(written)?.[2];
  if (plain !== undefined || !/^\w+$/.test(written)) return plain;
  const [only, ...others] = text.matchAll(
    new RegExp(`^[ \\t]*${written}[ \\t]*[-+*/|]?=(?!=)[ \\t]*(.*?)[ \\t]*(?:#.*)?$`, 'gm'),
  );
  return only === undefined || others.length > 0 || /^\s/.test(only[0]) ? undefined : LITERAL.exec(only[1] ?? '')?.[2];
}
