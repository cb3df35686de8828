// What GitHub takes as the text of a release: a longer one loses what was generated, never what its author wrote.

/** GitHub answers 422 to more. */
export const MOST_CHARACTERS = 125_000;

/** What is left out, in this order: our blocks for clients, our tables of files, then the lines that GitHub makes of the titles of changes. */
const GENERATED: readonly RegExp[] = [
  /<details><summary>Add [^\n]* to a client<\/summary>\n[\s\S]*?\n<\/details>\n*/g,
  /<details><summary>Files[^\n]*<\/summary>\n[\s\S]*?\n<\/details>\n*/g,
  /^\* [^\n]* (?:by @\S+ in|made their first contribution in) https?:\/\/\S+\n/gm,
];

/** The text without so much of what was generated that it fits; undefined where the author's words alone are too many. */
export function fitted(body: string): string | undefined {
  let text = body.replaceAll('\r\n', '\n');
  for (const part of GENERATED) {
    if (text.length > MOST_CHARACTERS) text = text.replace(part, '');
  }
  if (body.length <= MOST_CHARACTERS) return body;
  return text.length <= MOST_CHARACTERS ? text : undefined;
}
