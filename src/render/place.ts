// Where findings are, in a word or two.

import { cleanLine } from '../core/clean-text.js';
import { plural } from '../core/plural.js';
import type { Finding } from '../core/types.js';

/** Where a rule found something: the one place, or how many there are. */
export function placesOf(group: readonly Finding[]): string {
  const [only, another] = group;
  return only !== undefined && another === undefined ? placeOf(only) : plural(group.length, 'place');
}

/** `pyproject.toml:18`, the artifact's name, or nothing. */
export function placeOf({ file, line, artifact = '' }: Finding): string {
  return cleanLine(file === undefined ? artifact : `${file}${line === undefined ? '' : `:${line}`}`);
}
