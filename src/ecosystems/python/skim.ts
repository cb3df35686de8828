// A quick look at a Python file that decides whether reading it properly is worth the time. It may say too much, never too little.

import { NEWER_NAMES } from './stdlib.js';

/** What a file may import and use: a superset, since words in comments and texts count too. */
export interface Skimmed {
  /** Top-level names of modules that may be imported absolutely. */
  readonly imports: ReadonlySet<string>;
  /** Whether it may use syntax or standard names that came with some newer Python 3. */
  readonly mayBeNew: boolean;
  readonly movesPath: boolean;
}

const IMPORT = /(?:^|[;:])[ \t]*(?:from[ \t\\]+([\w.]+)|import[ \t\\]+([^#;\n]*(?:\\\r?\n[^#;\n]*)*))/gm;
const NEW_SYNTAX = /\bexcept\s*\*|^[ \t]*match\b[^=\n]*:|^[ \t]*type[ \t]+\w+|\b(?:def|class)\s+\w+\s*\[/m;
const NEW_NAMES = new RegExp(`\\b(?:${NEWER_NAMES.join('|')})\\b`);

/** Skims Python source; never throws. */
export function skim(text: string): Skimmed {
  const imports = new Set<string>();
  for (const [, from, list] of text.matchAll(IMPORT)) {
    for (const name of from === undefined ? (list ?? '').split(/[\\\s]*,[\\\s]*/) : [from]) {
      const top = /^[\w]+/.exec(name.trim())?.[0];
      if (top !== undefined) imports.add(top);
    }
  }
  return {
    imports,
    mayBeNew: NEW_SYNTAX.test(text) || NEW_NAMES.test(text),
    movesPath: /\bsys\.path\b|\bsite\.addsitedir\b/.test(text),
  };
}
