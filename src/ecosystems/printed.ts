// Which literal of a source printed a text: what both languages ask to find the line that did.

/**
 * Characters of the longest piece of these literals that stands in a text.
 * @param literals matches whose groups are the ways to write one
 * @param between what a formatted literal has between its pieces
 */
export function longestPiece(literals: Iterable<RegExpExecArray>, between: RegExp, text: string): number {
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
