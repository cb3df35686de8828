// Which call of a source printed a text, by the literals in it.

import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How a language prints. */
export interface Printing {
  /** The calls in a source that print: what is called, where, and the source from there on, as far as literals belong to it. */
  callsIn(source: string): Iterable<{ readonly call: string; readonly offset: number; readonly rest: string }>;
  /** Matches literals; its groups are the ways to write one. */
  readonly literals: RegExp;
  /** What a formatted literal has between its pieces. */
  readonly between: RegExp;
}

const LARGEST_FILE = 1_000_000;
/** A shorter literal stands in too many files to say anything. */
export const SHORTEST = 4;

/**
 * The call in one of these files that prints the text: `server.py (line 12: print)`; undefined when none fits.
 * @param files relative to `folder`
 * @param shortest characters of the text that have to stand in one literal
 */
export async function printedBy(
  files: readonly string[],
  folder: string,
  text: string,
  shortest: number,
  { callsIn, literals, between }: Printing,
): Promise<string | undefined> {
  let best: { readonly length: number; readonly where: string } | undefined;
  for (const file of files) {
    const path = join(folder, file);
    const facts = await stat(path).catch(() => undefined);
    if (facts === undefined || facts.size > LARGEST_FILE) continue;
    const source = await readFile(path, 'utf8').catch(() => '');
    for (const { call, offset, rest } of callsIn(source)) {
      const length = longestPiece(rest.matchAll(literals), between, text);
      if (length < shortest || length <= (best?.length ?? 0)) continue;
      const line = source.slice(0, offset).split('\n').length;
      best = { length, where: `${file} (line ${line}: ${call})` };
    }
  }
  return best?.where;
}

/** Characters of the longest piece of these literals that stands in a text. */
function longestPiece(literals: Iterable<RegExpExecArray>, between: RegExp, text: string): number {
  let longest = 0;
  for (const [, ...groups] of literals) {
    const literal = groups.find((group) => group !== undefined) ?? '';
    for (const piece of literal.split(between)) {
      if (piece.trim().length > longest && text.includes(piece)) longest = piece.trim().length;
    }
  }
  return longest;
}

/** How much of a text has to stand in foreign code to prove that it was printed there: most of it. */
export function proof(text: string): number {
  return Math.max(8, Math.ceil(text.trim().length * 0.6));
}
