// What keeps a text file from being read: UTF-16, a byte order mark, NUL bytes, a link that leads out.

/** A problem with the place it stands at (1-based). */
export interface TextProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Why a file that has to be UTF-8 text without a byte order mark is none; undefined when it is one.
 * @param text as `Files.text` gives it: undefined when absent, too large or not UTF-8
 * @param bytes the same file undecoded, when it can be read at all
 */
export function encodingProblem(text: string | undefined, bytes?: Uint8Array): TextProblem | undefined {
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

/** Line and column (1-based) of an offset in a text. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) {
    line += 1;
    start = next + 1;
  }
  return { line, column: offset - start + 1 };
}

/** {@link placeOf} for many offsets of one text, found by halving: a file of 10 MB must not be counted through for each. */
export function placesIn(text: string): (offset: number) => ReturnType<typeof placeOf> {
  if (text.length < 20_000) return (offset) => placeOf(text, offset);
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
