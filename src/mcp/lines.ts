// Cuts a server's stdout into lines as bytes, bounded in memory, so that what is no UTF-8 or endless is seen as such.

/** What one line turned out to be. */
export type Line =
  | { readonly kind: 'text'; readonly text: string /** Whether its end of line was there. */; readonly whole: boolean }
  | { readonly kind: 'not-utf8'; readonly text: string }
  | { readonly kind: 'too-long'; readonly text: string; readonly bytes: number };

/** How much of a line that cannot be read is kept to be shown. */
const SHOWN_BYTES = 300;

/**
 * A reader that calls `onLine` for each line.
 * @param longest bytes a line may have; of a longer one only its beginning and its length are told
 */
export function readLines(
  longest: number,
  onLine: (line: Line) => void,
): { add(chunk: Uint8Array): void; end(): void } {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let parts: Buffer[] = [];
  let kept = 0;
  let bytes = 0;

  const flush = (whole: boolean): void => {
    const line = Buffer.concat(parts);
    const length = bytes;
    parts = [];
    kept = 0;
    bytes = 0;
    if (length > longest) {
      onLine({ kind: 'too-long', text: shown(line), bytes: length });
      return;
    }
    let text: string;
    try {
      text = strict.decode(line);
    } catch {
      onLine({ kind: 'not-utf8', text: shown(line) });
      return;
    }
    onLine({ kind: 'text', text, whole });
  };
  const take = (piece: Buffer): void => {
    bytes += piece.length;
    if (bytes <= longest) {
      parts.push(piece);
      kept += piece.length;
    } else if (kept > SHOWN_BYTES) {
      // Too long already: only its beginning is still wanted.
      parts = [Buffer.from(Buffer.concat(parts).subarray(0, SHOWN_BYTES))];
      kept = SHOWN_BYTES;
    } else if (kept < SHOWN_BYTES) {
      const rest = Buffer.from(piece.subarray(0, SHOWN_BYTES - kept));
      parts.push(rest);
      kept += rest.length;
    }
  };

  return {
    add(chunk) {
      const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      let from = 0;
      for (let at = buffer.indexOf(10); at !== -1; at = buffer.indexOf(10, from)) {
        take(buffer.subarray(from, at));
        flush(true);
        from = at + 1;
      }
      if (from < buffer.length) take(buffer.subarray(from));
    },
    end() {
      if (bytes > 0) flush(false);
    },
  };
}

function shown(line: Buffer): string {
  return line.subarray(0, SHOWN_BYTES).toString('utf8');
}
