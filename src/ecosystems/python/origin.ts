// Finds the line of an installed package that printed something: print is the usual culprit.

import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from '../files-in.js';
import { longestPiece, proof } from '../printed.js';
import { distribution, type Venv } from './environment.js';

/** A shorter literal stands in too many files to say anything. */
const SHORTEST = 4;
const LARGEST_FILE = 1_000_000;
const MOST_FILES = 6000;
const CALL = /\b(print|rprint|echo|secho|write|pprint)\s*\(/;

/**
 * Where a text was printed: `weather_mcp/server.py (line 12: print)`, looked for in the package's own files, then, when a call
 * holds the text whole, in those it needs. Undefined when no call fits.
 */
export async function originOf(text: string, project: string, venv: Venv): Promise<string | undefined> {
  const own = (await distribution(venv, project))?.files.filter((file) => file.endsWith('.py')) ?? [];
  const mine = await search(own, venv.site, text, SHORTEST);
  if (mine !== undefined) return mine;
  const others = (await filesIn(venv.site)).filter((file) => file.endsWith('.py') && !own.includes(file));
  return search(others.slice(0, MOST_FILES), venv.site, text, proof(text));
}

/** The line of one of these files (relative to `site`) that prints the text: `server.py (line 12: print)`. */
export async function search(
  files: readonly string[],
  site: string,
  text: string,
  shortest: number,
): Promise<string | undefined> {
  let best: { readonly length: number; readonly where: string } | undefined;
  for (const file of files) {
    const path = join(site, file);
    const facts = await stat(path).catch(() => undefined);
    if (facts === undefined || facts.size > LARGEST_FILE) continue;
    const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n');
    for (const [index, line] of lines.entries()) {
      const call = CALL.exec(line)?.[1];
      if (call === undefined || /file\s*=\s*(sys\.)?stderr|stderr\.write|^\s*#/.test(line)) continue;
      // The text may stand on the lines below the call.
      const length = longestIn(lines.slice(index, index + 4).join('\n'), text);
      if (length >= shortest && length > (best?.length ?? 0)) {
        best = { length, where: `${file} (line ${index + 1}: ${call})` };
      }
    }
  }
  return best?.where;
}

function longestIn(source: string, text: string): number {
  const literals = source.matchAll(/"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:\\.|[^"\\\n])*)"|'((?:\\.|[^'\\\n])*)'/g);
  return longestPiece(literals, /\{[^}]*\}|%[-\d.]*[sdrif]|\\[nrt]/, text);
}
