// Text that is not ours, made safe for a terminal or a log: no escape sequences, no control, bidirectional or invisible characters.

// Sequences that move the cursor, set titles or colours; an unfinished one loses its escape character only.
const ESCAPES =
  /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,16}[@-~]|\u001b[\]PX^_][^\u0007\u001b\n]{0,4096}(?:\u0007|\u001b\\)|\u001b[ -/]{0,4}[0-~]?/g;
// Controls but tab and newline; direction marks; joiners, fillers, variation selectors and tags that show nothing.
export const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Foreign text for a terminal; line breaks and tabs stay, a carriage return becomes a line break. */
export function cleanText(text: string): string {
  return text
    .replace(ESCAPES, '')
    .replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
    .replace(UNSEEN, '');
}

/** Foreign text for one line: as {@link cleanText}, every run of white space a single space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** Each unit of a text as JSON escapes it: `\\u200b`. */
export function unicodeEscapes(text: string): string {
  return [...Array(text.length).keys()].map((at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}
