// Long texts and lists as a message shows them.

/** The text, or its beginning with an ellipsis: at most so many characters. */
export function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** `a, b and 3 more`: the first of them, and how many there are beside. */
export function firstFew<T>(all: readonly T[], most: number, shown: (one: T) => string = String): string {
  const more = all.length - most;
  return `${all.slice(0, most).map(shown).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** The same as lines of a quote. */
export function firstLines(lines: readonly string[], most: number): readonly string[] {
  const more = lines.length - most;
  return [...lines.slice(0, most), ...(more > 0 ? [`and ${more} more`] : [])];
}

/** The last lines of what a program wrote. */
export function tail(text: string, most: number): readonly string[] {
  return text.trim().split('\n').slice(-most);
}
