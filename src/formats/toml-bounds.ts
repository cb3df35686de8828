// Whether TOML nests deeper than anybody writes: its readers call themselves for each level and keep the path of every key.

/** Parts of one key, and brackets in brackets. */
const DEEPEST = 100;

/** Offset of what is one level too deep; undefined for all that people write. One pass, no memory. */
export function tooDeepToml(text: string): number | undefined {
  let parts = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"' || letter === "'") at = endOfText(text, at);
    else if (letter === '#') at = endOfLine(text, at);
    else if (letter === '.') {
      parts += 1;
      if (parts > DEEPEST) return at;
    } else if (letter === '[' || letter === '{') {
      depth += 1;
      parts = 0;
      if (depth > DEEPEST) return at;
    } else if (letter === ']' || letter === '}') {
      depth -= 1;
      parts = 0;
    } else if (letter === '\n' || letter === '=' || letter === ',') parts = 0;
  }
  return undefined;
}

/** Offset of the last quote of a text that begins here; of what is never closed, the end. */
function endOfText(text: string, start: number): number {
  const quote = text[start] ?? '';
  const triple = quote.repeat(3);
  const long = text.startsWith(triple, start);
  for (let at = start + (long ? 3 : 1); at < text.length; at += 1) {
    if (text[at] === '\\' && quote === '"') at += 1;
    else if (!long && (text[at] === quote || text[at] === '\n')) return at;
    else if (long && text.startsWith(triple, at)) return at + 2;
  }
  return text.length;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end - 1;
}
