// Patterns of strangers: run on short texts only, and only those that cannot take for ever; and a text that fits one.

/** Longer texts are not matched. */
const LONGEST_TEXT = 64;
const SHORT_TEXT = 12;
const LONGEST_PATTERN = 200;
/** Each may go back over the text: so many, on so short a text, end soon. */
const MOST_REPEATS = 4;

/** Whether the text fits; undefined where the pattern is not run. */
export function matches(pattern: string, text: string): boolean | undefined {
  if (text.length > longestFor(pattern)) return undefined;
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return undefined;
  }
}

/** How long a text it may be run on: repetitions in repetitions go back over it again and again, so that one is short. */
function longestFor(pattern: string): number {
  if (pattern.length > LONGEST_PATTERN || /\\[1-9k]|\(\?/.test(pattern.replaceAll('(?:', '('))) return -1;
  const bare = pattern.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  const repeats = bare.match(/[*+]|\{\d+,\d*\}/g) ?? [];
  if (repeats.length > MOST_REPEATS) return -1;
  return /\)(?:[*+]|\{)/.test(bare) ? SHORT_TEXT : LONGEST_TEXT;
}

/** Texts that probably fit: each piece once or as seldom as it may be, with the first and with the last of its characters. */
export function textsFor(pattern: string): readonly string[] {
  if (pattern.length > LONGEST_PATTERN) return [];
  return [0, -1].flatMap((which) => {
    const text = written(pattern.replaceAll('(?:', '('), which);
    return text.length <= LONGEST_TEXT ? [text] : [];
  });
}

const CLASSES: Readonly<Record<string, string>> = {
  d: '09',
  w: 'a_',
  s: ' ',
  D: 'a',
  W: '-',
  S: 'a',
  n: '\n',
  t: '\t',
};
const PIECE = /\\(.)|\[(\^?)((?:\\.|[^\]\\])*)\]|([\s\S])/y;
const REPEAT = /(?:\{(\d+)(?:,\d*)?\}|([*+?]))\??/y;

function written(pattern: string, which: number): string {
  let text = '';
  let at = 0;
  while (at < pattern.length) {
    PIECE.lastIndex = at;
    const [whole = '', escaped, not, members, plain] = PIECE.exec(pattern) ?? [];
    at += Math.max(1, whole.length);
    // Of several alternatives the first is enough.
    if (plain === '|') at = closing(pattern, at);
    if (plain !== undefined && '^$()|'.includes(plain)) continue;
    const some =
      escaped !== undefined
        ? (CLASSES[escaped] ?? escaped)
        : members !== undefined
          ? not === '^'
            ? '~'
            : members.replace(/\\(.)/g, (_, one: string) => CLASSES[one] ?? one).replace(/(?<=.)-(?=.)/g, '')
          : plain === '.'
            ? 'a'
            : (plain ?? '');
    REPEAT.lastIndex = at;
    const [repeat = '', least, sign] = REPEAT.exec(pattern) ?? [];
    at += repeat.length;
    text += (some.at(which) ?? '').repeat(
      Math.min(LONGEST_TEXT + 1, least !== undefined ? Number(least) : sign === '?' ? 0 : 1),
    );
  }
  return text;
}

/** Where the group that this is in ends, or the pattern. */
function closing(pattern: string, from: number): number {
  let depth = 0;
  for (let at = from; at < pattern.length; at += 1) {
    if (pattern[at] === '\\') at += 1;
    else if (pattern[at] === '(') depth += 1;
    else if (pattern[at] === ')') {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return pattern.length;
}
