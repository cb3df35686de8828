// Characters that show nothing, or change the order in which the rest is shown, where no script or emoji needs them.

/** One such character, raw or written as an escape. */
export interface Unseen {
  /** Offset in the text. */
  readonly at: number;
  /** `U+202E (right-to-left override)`. */
  readonly name: string;
}

const RAW = new RegExp(
  // As texts: in a pattern they would be taken for parts of what stands before them.
  `[${[
    '\\u034F\\u061C\\u115F\\u1160\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164',
    '\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\u{E0000}-\\u{E0FFF}',
  ].join('')}]`,
  'gu',
);
/** The same as an escape of Python or JavaScript; tags as two halves. */
const ESCAPED =
  /\\u\{?(?:061c|200[bef]|202[a-e]|206[0-9]|feff)\b\}?|\\(?:u\{e0[0-9a-f]{3}\}|U000e0[0-9a-f]{3})|\\udb40\\ud[c-f][0-9a-f]{2}/gi;

const NAMES: Readonly<Record<string, string>> = {
  '200B': 'zero width space',
  '200C': 'zero width non-joiner',
  '200D': 'zero width joiner',
  '200E': 'left-to-right mark',
  '200F': 'right-to-left mark',
  '202A': 'left-to-right embedding',
  '202B': 'right-to-left embedding',
  '202C': 'end of a direction',
  '202D': 'left-to-right override',
  '202E': 'right-to-left override',
  '2060': 'word joiner',
  '2066': 'left-to-right isolate',
  '2067': 'right-to-left isolate',
  '2068': 'first strong isolate',
  '2069': 'end of an isolate',
  '3164': 'Hangul filler',
  FEFF: 'zero width no-break space',
};

/** Whether it is worth the time to look closer. */
export function mayHoldUnseen(text: string): boolean {
  return text.search(RAW) >= 0 || text.search(ESCAPED) >= 0;
}

/** Every such character of a source, in order. */
export function unseenIn(text: string): readonly Unseen[] {
  const found: Unseen[] = [];
  for (const match of text.matchAll(RAW)) {
    const code = match[0].codePointAt(0) ?? 0;
    if (!isNeeded(code, text, match.index, match[0].length)) found.push({ at: match.index, name: nameOf(code) });
  }
  for (const match of text.matchAll(ESCAPED)) {
    // A backslash before it makes it a plain text.
    if (text[match.index - 1] === '\\') continue;
    const hex = /^\\udb40/i.test(match[0]) ? 'E0000' : match[0].replace(/[^0-9a-f]|^\\U000/gi, '').toUpperCase();
    found.push({ at: match.index, name: nameOf(Number.parseInt(hex, 16)) });
  }
  return found.sort((a, b) => a.at - b.at);
}

function nameOf(code: number): string {
  const hex = code.toString(16).toUpperCase().padStart(4, '0');
  const name =
    NAMES[hex] ??
    (code >= 0xe0100 || (code >= 0xfe00 && code <= 0xfe0f)
      ? 'variation selector'
      : code >= 0xe0000
        ? 'tag character'
        : 'invisible character');
  return `U+${hex} (${name})`;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const HANGUL = /\p{Script=Hangul}/u;
/** Scripts whose letters join, or whose words are not set apart. */
const JOINING = /[\p{L}\p{M}]/u;
const EUROPEAN = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}]/u;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1F1E6}-\u{1F1FF}\uFE0F\u20E3]/u;

/** Whether the script or the picture around it needs the character. */
function isNeeded(code: number, text: string, at: number, length: number): boolean {
  const before = [...text.slice(Math.max(0, at - 4), at)].at(-1) ?? '';
  const after = [...text.slice(at + length, at + length + 4)][0] ?? '';
  const joins = JOINING.test(before) && !EUROPEAN.test(before);
  if (code === 0xfeff) return at === 0;
  if (code === 0x200d) return joins || (PICTURE.test(before) && PICTURE.test(after));
  if (code === 0x200b || code === 0x200c) return joins;
  if (code >= 0xfe00 && code <= 0xfe0f) return /[\p{S}\p{Emoji}\p{P}\p{Script=Han}]/u.test(before) || joins;
  if (code >= 0xe0100) return /\p{Script=Han}/u.test(before);
  if (code >= 0xe0020 && code <= 0xe007f)
    return /\u{1F3F4}[\u{E0020}-\u{E007F}]*$/u.test(text.slice(Math.max(0, at - 40), at));
  if (code === 0x202d || code === 0x202e) return false;
  if (/[\u061C\u200E\u200F\u202A-\u202C\u2066-\u2069]/.test(String.fromCodePoint(code)))
    return RIGHT_TO_LEFT.test(lineAround(text, at));
  if (code >= 0x180b && code <= 0x180f) return joins;
  if (code === 0x115f || code === 0x1160 || code === 0x3164 || code === 0xffa0)
    return HANGUL.test(before) || HANGUL.test(after);
  return false;
}

function lineAround(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('\n', at) + 1, at - 500);
  const end = text.indexOf('\n', at);
  return text.slice(start, Math.min(end < 0 ? text.length : end, at + 500));
}
