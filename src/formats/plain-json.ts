// JSON of which only the value counts: no places, no problems.

/** The value; undefined where the text is missing or is no JSON. */
export function plainJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
