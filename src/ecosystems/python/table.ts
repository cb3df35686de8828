// Looks into parsed TOML without trusting its shape.

export type KeyPath = readonly (string | number)[];
export type Table = Readonly<Record<string, unknown>>;

/** The value at a path; undefined when any step is missing or no table. */
export function dig(value: unknown, path: KeyPath): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string | number, unknown>)[key];
  }
  return here;
}

/** A table of TOML: no list, no date. */
export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
