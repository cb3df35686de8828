// The version in one entry of a lock file, found by a pattern: such files are too large to parse for one value.

import { posix } from 'node:path';
import type { StatedVersion } from '../core/types.js';
import { placeOf } from './position.js';

/** The first group of the pattern as a version with its place; undefined where the pattern does not match. */
export function lockEntry(file: string, text: string, pattern: RegExp): StatedVersion | undefined {
  const match = pattern.exec(text);
  const version = match?.[1];
  if (match === null || version === undefined) return undefined;
  const start = match.index + match[0].lastIndexOf(`"${version}"`) + 1;
  const end = start + version.length;
  return { version, file, ...placeOf(text, start - 1), fixes: (wanted) => [{ file, start, end, text: wanted }] };
}

/** A folder and those above it, up to the repository's root (`.`). */
export function foldersUp(folder: string): readonly string[] {
  return folder === '.' ? ['.'] : [folder, ...foldersUp(posix.dirname(folder))];
}

/** The text as a regular expression that matches nothing else. */
export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
