// Small changes to a JSON file that keep its order, its indentation and everything else as it is.

import { applyEdits, type JSONPath, modify } from 'jsonc-parser';
import type { Fix } from '../../types.js';
import { readJson } from './json.js';

/**
 * A key of a JSON object with another value, or a new key at its end.
 * @param text of the file, as `Files.text` gives it
 * @returns undefined when the file is not strict JSON
 */
export function setKey(text: string | undefined, file: string, path: JSONPath, value: unknown): Fix | undefined {
  return change(text, file, path, value, false);
}

/** One more element at the end of a list. */
export function addToList(
  text: string | undefined,
  file: string,
  path: JSONPath,
  value: unknown,
  list: readonly unknown[] | undefined,
): Fix | undefined {
  return list === undefined ? undefined : change(text, file, [...path, list.length], value, true);
}

function change(
  text: string | undefined,
  file: string,
  path: JSONPath,
  value: unknown,
  isArrayInsertion: boolean,
): Fix | undefined {
  if (text === undefined || readJson(text).problems.length > 0) return undefined;
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  const edits = modify(text, path, value, { formattingOptions, isArrayInsertion });
  const [first, ...more] = edits;
  if (first === undefined) return undefined;
  if (more.length === 0) return { file, start: first.offset, end: first.offset + first.length, text: first.content };
  // Several pieces become one, from the first to the last place that changes.
  const start = Math.min(...edits.map(({ offset }) => offset));
  const end = Math.max(...edits.map(({ offset, length }) => offset + length));
  const changed = applyEdits(text, edits);
  return { file, start, end, text: changed.slice(start, changed.length - (text.length - end)) };
}
