// f-strings that only Python 3.12 and newer read: the same quotes again inside of the braces, or a backslash there (PEP 701).

import type { SyntaxNode, Tree } from '@lezer/common';

const PREFIX = String.raw`\b(?:[fF][rR]?|[rR][fF])`;
const inside = (quote: string): string =>
  String.raw`${quote}(?!${quote})(?:[^${quote}\n{]|\{\{|\{[^{}${quote}\n]*\})*\{[^{}${quote}\n]*${quote}`;
/** What such a string looks like; texts and comments may look the same. */
const SAME_QUOTES = new RegExp(`${PREFIX}(?:${inside('"')}|${inside("'")})`);
const BACKSLASH = /\{[^{}\n"']*(?:"[^"\n{}\\]*\\[^"\n{}]*"|'[^'\n{}\\]*\\[^'\n{}]*')[^{}\n]*\}/;
/** A longer file is not read at all. */
const LARGEST = 1_000_000;

/** Whether it is worth looking: never false where there is such a string on one line. */
export function mayNest(text: string): boolean {
  return text.length <= LARGEST && (SAME_QUOTES.test(text) || BACKSLASH.test(text));
}

/** Offset of the first such f-string; undefined when there is none. */
export function firstNested(text: string, tree: Tree): number | undefined {
  let found: number | undefined;
  tree.iterate({
    enter: (ref) => {
      if (found !== undefined) return false;
      if (ref.name !== 'FormatString') return undefined;
      const quotes = /^[a-zA-Z]*("""|'''|"|')/.exec(text.slice(ref.from, ref.from + 6))?.[1] ?? '';
      if (ref.node.getChildren('FormatReplacement').some((part) => isNew(part, quotes, text))) found = ref.from;
      return undefined;
    },
  });
  return found;
}

function isNew(part: SyntaxNode, quotes: string, text: string): boolean {
  const end = (part.getChild('FormatConversion') ?? part.getChild('FormatSpec'))?.from ?? part.to;
  const expression = text.slice(part.from, end);
  return expression.includes('\\') || (quotes.length === 1 && expression.includes(quotes));
}
