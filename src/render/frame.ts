// The line of source that a finding stands on, with a caret under the column.

import { cleanText } from '../core/clean-text.js';
import type { Files, Finding } from '../core/types.js';

/** Characters of a line that are shown; of a longer one those around the column. */
const WIDTH = 100;
/** What stands before the column in a line that was cut. */
const BEFORE = 40;
/** Takes two columns of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Two lines, source and caret (one without a column); none without a place, for an empty line and for one that holds a secret. */
export function frame({ file, line, column, secret }: Finding, files: Files | undefined): readonly string[] {
  if (secret === true || files === undefined || file === undefined || line === undefined) return [];
  const source = lineOf(files.text(file) ?? '', line);
  if (source.trim() === '') return [];
  const at = Math.min(Math.max(0, (column ?? 1) - 1), source.length);
  const from = source.length <= WIDTH ? 0 : Math.max(0, Math.min(at - BEFORE, source.length - WIDTH));
  const to = Math.min(source.length, from + WIDTH);
  const start = from > 0 ? '…' : '';
  const shown = `${start}${cleanText(source.slice(from, to))}${to < source.length ? '…' : ''}`;
  const gutter = ' '.repeat(String(line).length);
  if (column === undefined) return [`${line} | ${shown}`];
  // A tab stays one, so that the caret stands where the terminal puts the column.
  const before = [...`${start}${cleanText(source.slice(from, at))}`].map((letter) =>
    letter === '\t' ? '\t' : WIDE.test(letter) ? '  ' : ' ',
  );
  return [`${line} | ${shown}`, `${gutter} | ${before.join('')}^`];
}

/** A line of a text (1-based), without its end; empty when there are not so many. */
export function lineOf(text: string, line: number): string {
  let start = 0;
  for (let number = 1; number < line; number += 1) {
    const next = text.indexOf('\n', start);
    if (next < 0) return '';
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
}
