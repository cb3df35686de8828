// What setup.py says without being run: the literals of its one call of setup(), and of names that it assigns once.

import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/python';

const LARGEST = 300_000;
const LITERAL = /^(['"])([^'"\\\n]*)\1$/;

/** Argument → its text; undefined where it is given and computed. Nothing where there is no such call, or several. */
export function setupArguments(text: string): ReadonlyMap<string, string | undefined> | undefined {
  if (text.length > LARGEST || !/\bsetup\s*\(/.test(text)) return undefined;
  const calls: SyntaxNode[] = [];
  parser.parse(text).iterate({
    enter: ({ node }) => {
      if (node.name !== 'CallExpression') return;
      const callee = text.slice(node.firstChild?.from, node.firstChild?.to);
      if (/^((setuptools|distutils\.core|core)\.)?setup$/.test(callee)) calls.push(node);
    },
  });
  const [list, ...others] = calls.map((call) => call.getChild('ArgList'));
  const given = new Map<string, string | undefined>();
  if (list === undefined || list === null || others.length > 0) return undefined;
  if (list.getChild('**') !== null) given.set('**', undefined);
  for (const name of list.getChildren('VariableName')) {
    if (name.nextSibling?.name !== 'AssignOp') continue;
    const value = name.nextSibling.nextSibling;
    given.set(
      text.slice(name.from, name.to),
      value === null ? undefined : literal(text.slice(value.from, value.to), text),
    );
  }
  return given;
}

function literal(written: string, text: string): string | undefined {
  const plain = LITERAL.exec(written)?.[2];
  if (plain !== undefined || !/^\w+$/.test(written)) return plain;
  const [only, ...others] = text.matchAll(
    new RegExp(`^[ \\t]*${written}[ \\t]*[-+*/|]?=(?!=)[ \\t]*(.*?)[ \\t]*(?:#.*)?$`, 'gm'),
  );
  return only === undefined || others.length > 0 || /^\s/.test(only[0]) ? undefined : LITERAL.exec(only[1] ?? '')?.[2];
}
