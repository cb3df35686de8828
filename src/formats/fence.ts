// Blocks of code in Markdown (CommonMark 4.5): the only reader of them.

/** A whole block. */
export interface Block {
  /** The first word after the opening mark, lower case; empty where there is none. */
  readonly language: string;
  readonly text: string;
  /** Where the text begins (UTF-16 units). */
  readonly offset: number;
  /** The last lines before the block that say something. */
  readonly before: string;
}

const SHOWN_BEFORE = 4;
/** In a list or a quote a block is indented, and its first line may be the item's. */
const NESTED = /^\s*(?:[-*>]\s+|\d+\.\s+)?/;

/**
 * The mark of the block that is open after this line; undefined outside of one.
 * @param open the mark of the one that was open before: only a line of its own mark, at least as long, ends it
 */
export function openFence(line: string, open: string | undefined): string | undefined {
  const mark = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
  if (open === undefined) return mark;
  return mark?.startsWith(open) === true && line.trim() === mark ? undefined : open;
}

/** Every block, those of lists and quotes too; an unclosed one ends with the file and is none. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  const recent: string[] = [];
  let mark: string | undefined;
  let opened: Omit<Block, 'text'> | undefined;
  let offset = 0;
  for (const line of text.split('\n')) {
    const own = line.replace(NESTED, '');
    const next = offset + line.length + 1;
    const before = mark;
    mark = openFence(own, before);
    if (before === undefined && mark !== undefined) {
      const language = /^\s*([\w+-]*)/.exec(own.slice(mark.length))?.[1]?.toLowerCase() ?? '';
      opened = { language, offset: next, before: recent.slice(-SHOWN_BEFORE).join('\n') };
    } else if (before !== undefined && mark === undefined && opened !== undefined) {
      blocks.push({ ...opened, text: text.slice(opened.offset, offset) });
    } else if (mark === undefined && line.trim() !== '') {
      recent.push(line);
      if (recent.length > 2 * SHOWN_BEFORE) recent.shift();
    }
    offset = next;
  }
  return blocks;
}
