// Values in sentences: short, on one line, whatever a server put into them.

const LONGEST = 60;

/** A value as JSON, cut where it is long. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : jsonOf(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

const texts = new WeakMap<object, string>();

/** The beginning of a value as JSON: the same value is shown at every place where a reference leads to it. */
function jsonOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, LONGEST + 1));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'nothing';
  const text = texts.get(value) ?? JSON.stringify(value).slice(0, LONGEST + 1);
  texts.set(value, text);
  return text;
}

/** `"a", "b" and 3 more`. */
export function listed(values: readonly unknown[]): string {
  const first = values.slice(0, 5).map(shown).join(', ');
  return values.length > 5 ? `${first} and ${values.length - 5} more` : first;
}

/** A name in a sentence. Names come from servers: they are cut, and cleaned where they are shown. */
export function named(name: string): string {
  return name.length > 80 ? `${name.slice(0, 79)}…` : name;
}
