// Looks into parsed TOML without trusting its shape.

import { dig, type KeyPath, listOf } from '../../formats/object.js';

export type Table = Readonly<Record<string, unknown>>;

/** A table of TOML: no list, no date. */
export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** The table at a path, or an empty one. */
export function tableAt(value: unknown, path: KeyPath): Table {
  const found = dig(value, path);
  return isTable(found) ? found : {};
}

/** The list at a path, or an empty one. */
export function listAt(value: unknown, path: KeyPath): readonly unknown[] {
  return listOf(dig(value, path));
}
