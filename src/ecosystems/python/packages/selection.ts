// What a build backend's own table says about which Python files go into the wheel.

import { posix } from 'node:path';
import type { Level, RuleFinding } from '../../../core/types.js';
import { dig, type KeyPath, listOf } from '../../../formats/object.js';
import type { Table } from '../table.js';

/** Something that the table names and that is not there. */
export interface Missing {
  readonly path: KeyPath;
  readonly message: string;
  readonly hint: string;
  readonly level: Level;
}

/** Paths are relative to the project's folder. */
export interface Selection {
  readonly missing: readonly Missing[];
  /** Whether a Python file goes into the wheel; undefined where the backend decides by itself. */
  readonly ships: ((file: string) => boolean) | undefined;
  /** The key that decides it. */
  readonly key: KeyPath;
  /** Whether files keep their path from the project's folder: `src/weather_mcp` is then the module src.weather_mcp. */
  readonly keepsPath?: boolean;
  /** Where that is stated, if not in pyproject.toml. */
  place?(path: KeyPath): Pick<RuleFinding, 'file' | 'line' | 'column'>;
}

/** What a reader of one backend's table looks at. */
export interface Given {
  readonly value: Table;
  /** The project's name as a module: `weather_mcp`. */
  readonly module: string;
  /** Every file of the project, and every folder that holds one. */
  readonly files: readonly string[];
  readonly python: readonly string[];
  isThere(path: string): boolean;
}

/** The texts in a list, with the place of each; a text alone is a list of one. */
export function textsAt(value: Table, path: KeyPath): readonly { readonly text: string; readonly path: KeyPath }[] {
  const found = dig(value, path);
  if (typeof found === 'string') return [{ text: found, path }];
  return listOf(found).flatMap((text, index) => (typeof text === 'string' ? { text, path: [...path, index] } : []));
}

/** `./src/x/` → `src/x`. */
export function plainPath(path: string): string {
  return posix.normalize(path.replaceAll('\\', '/')).replace(/\/+$/, '') || '.';
}

/** A folder of this name elsewhere in the project, as a hint: `Write "src/weather_mcp".` */
export function elsewhere({ files }: Given, wanted: string, write: (found: string) => string): string {
  const name = posix.basename(wanted);
  const found = files
    .filter((file) => file.endsWith('.py'))
    .map((file) => posix.dirname(file))
    .find((folder) => posix.basename(folder) === name && folder !== wanted);
  return found === undefined ? `Create ${wanted}, or remove the entry.` : write(found);
}
