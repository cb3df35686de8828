// Long texts and lists as a message shows them.

/** The text, or its beginning with an ellipsis: at most so many characters. */
export function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** `a, b and 3 more`: the first of them, and how many there are beside. */
export function firstFew(names: readonly string[], most: number): string {
  const more = names.length - most;
  return `${names.slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** The last lines of what a program wrote. */
export function lastLines(text: string, most: number): readonly string[] {
  return text.trim().split('\n').slice(-most);
}
