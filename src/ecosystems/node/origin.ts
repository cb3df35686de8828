// Finds the line of an installed package that printed something to stdout.

import { readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { filesIn } from '../files-in.js';
import { longestPiece, proof } from '../printed.js';

const SHORTEST = 4;
const LARGEST_FILE = 1_000_000;
const MOST_FILES = 4000;
const CALL = /\b(console\.(?:log|info|debug)|process\.stdout\.write)\s*\(/g;

/**
 * Where a text was printed: `weather-mcp/dist/index.js (line 12: console.log)`; first in the package itself, then, when most of
 * the text stands in the call, in what it needs. Undefined when no call fits.
 */
export async function originOf(text: string, name: string, prefix: string): Promise<string | undefined> {
  const modules = join(prefix, 'node_modules');
  const own = await search(join(modules, name), modules, text, SHORTEST);
  return own ?? search(modules, modules, text, proof(text));
}

async function search(folder: string, base: string, text: string, shortest: number): Promise<string | undefined> {
  let best: { readonly length: number; readonly where: string } | undefined;
  const sources = (await filesIn(folder)).filter((file) => /\.[cm]?js$/.test(file));
  for (const file of sources.slice(0, MOST_FILES)) {
    const path = join(folder, file);
    const facts = await stat(path).catch(() => undefined);
    if (facts === undefined || facts.size > LARGEST_FILE) continue;
    const source = await readFile(path, 'utf8').catch(() => '');
    for (const match of source.matchAll(CALL)) {
      // The text may stand some lines below the call, never far.
      const length = longestIn(source.slice(match.index, match.index + 400), text);
      if (length < shortest || length <= (best?.length ?? 0)) continue;
      const line = source.slice(0, match.index).split('\n').length;
      best = { length, where: `${relative(base, path).split(sep).join('/')} (line ${line}: ${match[1]})` };
    }
  }
  return best?.where;
}

/** Characters of the longest piece of a literal of the first statement that stands in `text`. */
function longestIn(source: string, text: string): number {
  const statement = /^[\s\S]*?\)\s*(;|\n|$)/.exec(source)?.[0] ?? source;
  const literals = statement.matchAll(/"((?:\\.|[^"\\\n])*)"|'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`/g);
  return longestPiece(literals, /\$\{[^}]*\}|%[sdifjoO]|\\[nrt]|\n/, text);
}
