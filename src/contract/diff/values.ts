// Values in sentences: short, on one line, whatever a server put into them.

import { cut, firstFew } from '../../core/cut.js';
import type { ContractChange } from '../../core/types.js';

const LONGEST = 60;

/** A value as JSON, cut where it is long. */
export function shown(value: unknown): string {
  return cut(value === undefined ? 'nothing' : jsonOf(value), LONGEST);
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
  return firstFew(values, 5, shown);
}

/** A name in a sentence. Names come from servers: they are cut, and cleaned where they are shown. */
export function named(name: string): string {
  return cut(name, 80);
}

/** What was there and what is there now, as far as there was and is something. */
export function sides(before: unknown, after: unknown): Pick<ContractChange, 'before' | 'after'> {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

/** `is new`, as the end of a sentence. */
export function howChanged(before: unknown, after: unknown): string {
  return after === undefined ? 'was removed' : before === undefined ? 'is new' : 'changed';
}
