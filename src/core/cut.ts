// Texts of strangers as a message shows them.

/** The text, or its beginning with an ellipsis: at most so many characters. */
export function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
