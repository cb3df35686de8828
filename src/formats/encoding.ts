// What keeps a text file from being read: UTF-16, a byte order mark, NUL bytes, a link that leads out.

import { type Position, placeOf } from './position.js';

/**
 * Why a file that has to be UTF-8 text without a byte order mark is none; undefined when it is one.
 * @param text as `Files.text` gives it: undefined when absent, too large or not UTF-8
 * @param bytes the same file undecoded, when it can be read at all
 */
export function encodingProblem(
  text: string | undefined,
  bytes?: Uint8Array,
): (Position & { readonly message: string }) | undefined {
  const first = { line: 1, column: 1 };
  const [a, b] = bytes ?? [];
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    return { message: 'The file is UTF-16, not UTF-8.', ...first };
  }
  if (text === undefined) {
    if (bytes === undefined) {
      return {
        message: 'The file cannot be read: it is larger than 10 MB or a link out of the repository.',
        ...first,
      };
    }
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { message: 'The file is not UTF-8.', ...placeOf(lenient, Math.max(0, lenient.indexOf('\uFFFD'))) };
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) return { message: 'The file contains a NUL byte, so it is not text.', ...placeOf(text, nul) };
  if (text.startsWith('\uFEFF')) return { message: 'The file begins with a byte order mark.', ...first };
  return undefined;
}
