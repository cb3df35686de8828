// Changes to JSON that leave everything else as it is: order, indentation, line ends.

import { type JSONPath, modify } from 'jsonc-parser';
import type { Fix } from '../core/types.js';
import { plainJson } from './plain-json.js';

/** Where a new key goes; default: behind the last one. */
export interface JsonPlace {
  /** Behind this key of the same object, where that is there. */
  readonly after?: string;
  /** The last step of the path is the index of a new element, not of one to replace. */
  readonly insert?: boolean;
}

const LONG_LINE = /[^\n]{2000}/;

/**
 * The fixes that set a value (or, with undefined, take it away); none where the text cannot be edited.
 * @param file relative to the repository's root
 * @param text as `Files.text` gives it
 */
export function setJson(
  file: string,
  text: string | undefined,
  path: JSONPath,
  value: unknown,
  { after, insert = false }: JsonPlace = {},
): readonly Fix[] {
  if (text === undefined || text.startsWith('\uFEFF') || plainJson(text) === undefined) return [];
  const indent = /\n([ \t]+)"/.exec(text)?.[1];
  const formattingOptions = {
    insertSpaces: indent?.startsWith('\t') !== true,
    tabSize: indent?.startsWith('\t') === true ? 1 : (indent?.length ?? 2),
    eol: /\r?\n/.exec(text)?.[0] ?? '\n',
  };
  const edits = modify(text, path, value, {
    isArrayInsertion: insert,
    ...(after === undefined
      ? {}
      : { getInsertionIndex: (keys) => (keys.includes(after) ? keys.indexOf(after) + 1 : keys.length) }),
    // The editor lays out the whole line around a change anew: what stands on one line stays there.
    ...(indent === undefined || LONG_LINE.test(text) ? {} : { formattingOptions }),
  });
  return edits.map(({ offset, length, content }) => ({ file, start: offset, end: offset + length, text: content }));
}
