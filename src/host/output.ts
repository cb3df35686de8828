// What is kept of a child's output: the last bytes, and its lines as they come.

import { StringDecoder } from 'node:string_decoder';

/** The first line of what was kept, where the beginning was not. */
export const CUT = '[beginning omitted]';

/** A line longer than this many characters is passed on in pieces, so that memory stays bounded. */
const LONGEST_LINE = 64 * 1024;
/** Characters of one stream of one child that are shown to people. */
const MOST_SHOWN = 1024 * 1024;

/** Keeps the last `limit` bytes of what is added; `text` decodes them as UTF-8 and says when something was left out. */
export function keepLast(limit: number): { add(chunk: Buffer): void; text(): string } {
  let chunks: Buffer[] = [];
  let size = 0;
  let dropped = false;
  return {
    add(chunk) {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= limit * 2) return;
      chunks = [Buffer.concat(chunks).subarray(-limit)];
      size = limit;
      dropped = true;
    },
    text() {
      const all = Buffer.concat(chunks);
      const cut = all.length > limit;
      const text = all.subarray(cut ? -limit : 0).toString('utf8');
      return cut || dropped ? `${CUT}\n${text}` : text;
    },
  };
}

/** Calls `onLine` with each line (without its end) of the bytes that are added, up to `most` characters of them. */
export function splitLines(
  onLine: (line: string) => void,
  most = MOST_SHOWN,
): { add(chunk: Buffer): void; end(): void } {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let left = most;
  const pass = (line: string): void => {
    if (left < 0) return;
    left -= line.length + 1;
    onLine(left < 0 ? '[the rest is omitted]' : line);
  };
  return {
    add(chunk) {
      const lines = (rest + decoder.write(chunk)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) pass(line.endsWith('\r') ? line.slice(0, -1) : line);
      if (rest.length > LONGEST_LINE) {
        pass(rest);
        rest = '';
      }
    },
    end() {
      rest += decoder.end();
      if (rest !== '') pass(rest);
      rest = '';
    },
  };
}
