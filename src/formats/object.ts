// Values out of JSON, YAML and the like, whose shape nobody has checked.

/** Whether the value is an object with keys, and no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object, or an empty one where the value is none. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

/** The list, or an empty one where the value is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The objects of a list; none where the value is no list. */
export function objectsOf(value: unknown): readonly Record<string, unknown>[] {
  return listOf(value).filter(isObject);
}

/** The texts of a list; none where the value is no list. */
export function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter((item) => typeof item === 'string');
}

/** The text; undefined where the value is none. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Where a value stands in a document: keys of objects, places in lists. */
export type KeyPath = readonly (string | number)[];

/** The value at a path of keys; undefined where a step is missing, or is neither an object nor a list. */
export function dig(value: unknown, path: KeyPath): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string | number, unknown>)[key];
  }
  return here;
}
