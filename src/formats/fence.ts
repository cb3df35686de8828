// Blocks of code in Markdown, line by line (CommonMark 4.5).

/**
 * The mark of the block that is open after this line; undefined outside of one.
 * @param open the mark of the one that was open before: only a line of its own mark, at least as long, ends it
 */
export function openFence(line: string, open: string | undefined): string | undefined {
  const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
  if (open === undefined) return mark;
  return mark?.startsWith(open) === true && line.trim() === mark ? undefined : open;
}
