// Environment markers of requirements (PEP 508), evaluated for one interpreter.

import { satisfies, valid } from '@renovatebot/pep440';
import { byCodeUnit } from '../../core/by-code-unit.js';
import { normalName } from '../../core/names.js';

/** A marker as pip-requirements-js parses it. */
export type Marker =
  | { readonly operator: 'and' | 'or'; readonly left: Marker; readonly right: Marker }
  | { readonly operator: string; readonly left: string; readonly right: string };

/** Values of the interpreter by marker name: `python_version`, `sys_platform`, … */
export type MarkerValues = Readonly<Record<string, string>>;

/** Whether a marker holds; `extras` are those that the requirement's own package was asked for with. */
export function holds(marker: Marker, values: MarkerValues, extras: ReadonlySet<string>): boolean {
  if (typeof marker.left === 'object') {
    const { left, right, operator } = marker as { left: Marker; right: Marker; operator: string };
    return operator === 'and'
      ? holds(left, values, extras) && holds(right, values, extras)
      : holds(left, values, extras) || holds(right, values, extras);
  }
  const { operator, left, right } = marker as { operator: string; left: string; right: string };
  if (left === 'extra' || right === 'extra') {
    const name = normalName(literal(left === 'extra' ? right : left));
    return operator === '!=' ? !extras.has(name) : extras.has(name);
  }
  return compare(sideOf(left, values), operator.replace(/\s+/g, ' '), sideOf(right, values));
}

function compare(left: string, operator: string, right: string): boolean {
  if (operator === 'in') return right.includes(left);
  if (operator === 'not in') return !right.includes(left);
  if (operator === '===') return left === right;
  // PEP 508: as versions where both sides can be read so, else as text.
  if (valid(left) && valid(right.replace(/\.\*$/, '')))
    return satisfies(left, `${operator}${right}`, { prereleases: true });
  const order = byCodeUnit(left, right);
  const holding = order === 0 ? ['==', '<=', '>='] : ['!=', ...(order < 0 ? ['<', '<='] : ['>', '>='])];
  return holding.includes(operator);
}

function sideOf(side: string, values: MarkerValues): string {
  return /^["']/.test(side) ? literal(side) : (values[side] ?? '');
}

function literal(side: string): string {
  return side.replace(/^["']|["']$/g, '');
}
