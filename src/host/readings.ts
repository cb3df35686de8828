// A text as a person or a program may read it: escapes resolved and line breaks gone, with the way back to the original.

/** What a text reads as. */
export interface Reading {
  readonly text: string;
  /** Where each character begins in the original, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Escaping twice is common (JSON in JSON, an address in HTML); more than this is nobody's habit. */
const DEEPEST = 3;

/** What programs print before each line of a text that goes on. */
const MARGIN = String.raw`(?:npm (?:error|ERR!|warn|notice|verbose|http)[ \t]+|[|│>][ \t]+)?`;
/** White space, colours, and characters without a width. */
const GAP = String.raw`[\s\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]+${MARGIN}|\u001b\[[0-9;?]*[A-Za-z]`;
/** The end of a line, with the margin of the next one. */
export const LINE_END = new RegExp(String.raw`[ \t]*\r?\n[ \t]*${MARGIN}`, 'g');
const PERCENT = '(?:%[0-9A-Fa-f]{2})+';
const BACKSLASH = String.raw`\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\[nrtbfv0]|\\[!-%'-/:-@[-${'`'}{-~]`;
const ENTITY = '&(?:amp|lt|gt|quot|apos|nbsp|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});';
const TOKEN = new RegExp([GAP, PERCENT, BACKSLASH, ENTITY].join('|'), 'g');
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '' };

/** The text as it reads with its escapes resolved once, twice, three times, as far as that changes anything. */
export function readingsOf(text: string): readonly Reading[] {
  const readings: Reading[] = [];
  let last: Reading | undefined;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const next = resolve(last?.text ?? text);
    if (next === undefined) break;
    last = last === undefined ? next : through(next, last);
    readings.push(last);
  }
  return readings;
}

/** The text with its escapes resolved once and its white space left out. */
export function plain(text: string): string {
  return resolve(text)?.text ?? text;
}

function resolve(text: string): Reading | undefined {
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  let from = 0;
  const put = (piece: string, start: number, width: number): void => {
    parts.push(piece);
    // One character of the original for each, or all of them together for what an escape stands for.
    for (let at = 0; at < piece.length; at += 1) {
      starts.push(width === 0 ? start + at : start);
      ends.push(width === 0 ? start + at + 1 : start + width);
    }
  };
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    put(text.slice(from, match.index), from, 0);
    from = match.index + token.length;
    if (!token.startsWith('%')) put(meaning(token), match.index, token.length);
    let at = match.index;
    for (const [piece, width] of token.startsWith('%') ? bytes(token) : []) {
      put(piece, at, width);
      at += width;
    }
  }
  if (from === 0) return undefined;
  put(text.slice(from), from, 0);
  return { text: parts.join(''), starts, ends };
}

/** Characters of a run of `%XX`, each with the length it has there. */
function bytes(run: string): readonly (readonly [string, number])[] {
  const raw = Buffer.from(run.replaceAll('%', ''), 'hex');
  const text = raw.toString('utf8');
  if (text.includes('\ufffd')) return [...raw].map((byte) => [String.fromCharCode(byte), 3]);
  return [...text].map((char) => [char, 3 * Buffer.byteLength(char)]);
}

/** What an escape stands for; nothing for white space. */
function meaning(token: string): string {
  if (token.startsWith('&')) {
    const name = token.slice(1, -1);
    const number = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    if (!name.startsWith('#')) return NAMED[name] ?? '';
    return number <= 0x10ffff ? String.fromCodePoint(number).trim() : '';
  }
  if (!token.startsWith('\\')) return '';
  if (/^\\[ux]/.test(token)) return String.fromCharCode(Number.parseInt(token.slice(2), 16)).trim();
  return /^\\[nrtbfv0]$/.test(token) ? '' : token.slice(1);
}

function through(next: Reading, last: Reading): Reading {
  return {
    text: next.text,
    starts: next.starts.map((at) => last.starts[at] ?? 0),
    ends: next.ends.map((at) => last.ends[at - 1] ?? 0),
  };
}
