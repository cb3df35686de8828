// Finds the line of an installed package that printed something to stdout.

import { join } from 'node:path';
import { filesIn } from '../files-in.js';
import { type Printing, printedBy, proof, SHORTEST } from '../printed.js';

const MOST_FILES = 4000;
const CALL = /\b(console\.(?:log|info|debug)|process\.stdout\.write)\s*\(/g;

const JAVASCRIPT: Printing = {
  literals: /"((?:\\.|[^"\\\n])*)"|'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`/g,
  between: /\$\{[^}]*\}|%[sdifjoO]|\\[nrt]|\n/,
  *callsIn(source) {
    for (const { index: offset, 1: call = '' } of source.matchAll(CALL)) {
      // The text may stand some lines below the call, never far; what follows the statement is not printed by it.
      const near = source.slice(offset, offset + 400);
      yield { call, offset, rest: /^[\s\S]*?\)\s*(;|\n|$)/.exec(near)?.[0] ?? near };
    }
  },
};

/**
 * Where a text was printed: `weather-mcp/dist/index.js (line 12: console.log)`; first in the package itself, then, when most of
 * the text stands in the call, in what it needs. Undefined when no call fits.
 */
export async function originOf(text: string, name: string, prefix: string): Promise<string | undefined> {
  const modules = join(prefix, 'node_modules');
  const search = async (inside: string, shortest: number): Promise<string | undefined> => {
    const sources = (await filesIn(join(modules, inside))).filter((file) => /\.[cm]?js$/.test(file));
    const files = sources.slice(0, MOST_FILES).map((file) => `${inside}${file}`);
    return printedBy(files, modules, text, shortest, JAVASCRIPT);
  };
  return (await search(`${name}/`, SHORTEST)) ?? search('', proof(text));
}
