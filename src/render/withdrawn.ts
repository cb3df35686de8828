// What became of a version that was withdrawn, for people.

import { cleanLine } from '../core/clean-text.js';
import type { TargetId } from '../core/types.js';
import type { Withdrawn } from '../targets/types.js';
import { table } from './table.js';

export interface WithdrawnAt extends Withdrawn {
  readonly target: TargetId;
}

/** A line for each target, and below it what a person has to do. */
export function renderWithdrawn(rows: readonly WithdrawnAt[]): string {
  if (rows.length === 0) return '';
  const lines = rows.map(({ target, what, outcome, url }) => [target, what, outcome, url ?? '']);
  const next = rows.flatMap(({ target, next: todo }) =>
    todo === undefined ? [] : [`${target}: ${cleanLine(todo)}\n`],
  );
  return `\n${table([['target', 'what', 'outcome', ''], ...lines])}${next.length === 0 ? '' : `\n${next.join('')}`}`;
}
