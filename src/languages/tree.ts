// The syntax tree of a source, whatever a stranger wrote into it.

import type { Parser, Tree } from '@lezer/common';

/**
 * Parses a source. The parser calls itself for each level that expressions nest, so how deep it can go depends on the stack that is left.
 *
 * @returns undefined where the source nests too deep for that
 */
export function treeOf(parser: Parser, text: string): Tree | undefined {
  try {
    return parser.parse(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
