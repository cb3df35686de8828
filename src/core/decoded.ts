/** What percent-encoding stands for; undefined where the text is none, such as a password with a lone `%`. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
