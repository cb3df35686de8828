// A stream of bytes, taken in the amounts that a reader asks for.

export interface Source {
  /** The next `length` bytes; fewer where the stream ends. */
  take(length: number): Promise<Buffer>;
  /** The next `length` bytes as they come; fewer where the stream ends. Those not asked for stay. */
  pieces(length: number): AsyncGenerator<Buffer>;
}

/** Reads `stream` once, from its start. */
export function openSource(stream: AsyncIterable<Buffer>): Source {
  const chunks = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const next = async (most: number): Promise<Buffer | undefined> => {
    while (rest.length === 0) {
      const { value, done } = await chunks.next();
      if (done === true) return undefined;
      rest = value;
    }
    const piece = rest.subarray(0, most);
    rest = rest.subarray(piece.length);
    return piece;
  };
  return {
    async take(length) {
      const parts: Buffer[] = [];
      for (let left = length; left > 0; ) {
        const piece = await next(left);
        if (piece === undefined) break;
        left -= piece.length;
        parts.push(piece);
      }
      return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
    },
    async *pieces(length) {
      for (let left = length; left > 0; ) {
        const piece = await next(left);
        if (piece === undefined) return;
        left -= piece.length;
        yield piece;
      }
    },
  };
}
