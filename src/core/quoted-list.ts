/** `["serve", "--root", "."]`: texts as a list in TOML, and in the exec form of a Dockerfile. */
export function quotedList(texts: readonly string[]): string {
  return `[${texts.map((text) => JSON.stringify(text)).join(', ')}]`;
}
