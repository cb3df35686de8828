// Lines that fit the terminal: broken at words, with what is to be copied left whole.

import { cleanText } from '../core/clean-text.js';
import { fill } from '../core/fill.js';

/** What is readable, and what a file or a pipe gets. */
const WIDEST = 100;
const NARROWEST = 40;
/** What a command stands behind: the end of a line that is no sentence. */
const COMMAND = /^(.*: )((?:(?!: ).)*(?:[^.:?]|(?<= )\.))$/s;

/** The columns there are to write in. */
export function columnsOf(stream: { readonly columns?: number | undefined }, most = WIDEST): number {
  return Math.max(NARROWEST, Math.min(most, stream.columns ?? most));
}

/** Foreign text cleaned, wrapped and indented by two; a line that is indented itself (a thing to copy) is never broken. */
export function paragraphs(text: string, columns = WIDEST): string {
  return cleanText(text)
    .split('\n')
    .flatMap((line) => (line.startsWith(' ') ? [line] : wrap(line, columns - 4)))
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}

/** Lines to copy or to look at, which are never broken. */
export function indented(lines: string): string {
  return lines.replace(/^(?=.)/gm, '    ');
}

/** Sentences of ours as wide as the terminal is; whole in a file or a pipe. @param taken columns that come before each line */
export function filled(
  text: string,
  taken = 0,
  stream: { readonly columns?: number | undefined } = process.stdout,
): string {
  const columns = columnsOf(stream, Number.POSITIVE_INFINITY) - taken;
  return text
    .split('\n')
    .flatMap((line) => (line.startsWith(' ') ? [line] : wrap(line, columns)))
    .join('\n');
}

/** A line in lines of at most this width, where its words are not longer. */
function wrap(line: string, width: number): readonly string[] {
  const [, before = line, command] = COMMAND.exec(line) ?? [];
  return fill([...before.trimEnd().split(' '), ...(command === undefined ? [] : [command])], width);
}
