// TOML as a tree with positions. Reading takes a hundred times as long as reading values, so a text is read once for all who ask.

import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { tooDeepToml } from './toml-bounds.js';

export interface TomlTree {
  /** Undefined where the text cannot be read, or holds more than this parser knows. */
  readonly program: AST.TOMLProgram | undefined;
  /** What TOML 1.0 does not allow and 1.1 does; undefined for what is 1.0 or no TOML at all. */
  readonly newer: ParseError | undefined;
}

/** Rules ask for a manifest again and again, and for a lock file in between. */
const KEPT = 3;
const read = new Map<string, TomlTree>();

/** The tree of a text without a byte order mark. Never throws. */
export function tomlTree(text: string): TomlTree {
  const tree = read.get(text) ?? readTree(text);
  read.delete(text);
  read.set(text, tree);
  for (const [oldest] of read) if (read.size > KEPT) read.delete(oldest);
  return tree;
}

function readTree(text: string): TomlTree {
  if (tooDeepToml(text) !== undefined) return { program: undefined, newer: undefined };
  try {
    return { program: parseTOML(text, { tomlVersion: '1.0' }), newer: undefined };
  } catch (error) {
    // Nested too deep, it ends in a RangeError.
    if (!(error instanceof ParseError)) return { program: undefined, newer: undefined };
    try {
      return { program: parseTOML(text), newer: error };
    } catch {
      return { program: undefined, newer: error };
    }
  }
}
