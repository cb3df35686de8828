// Bounds of numbers: which of them are stricter.

import type { Part } from './branches.js';
import type { Json } from './document.js';
import { type BranchPair, bound, type Problem } from './problem.js';

/** `exclusiveMinimum` and `exclusiveMaximum` as numbers; draft 4 wrote them as true beside `minimum`. */
export function exclusiveOf(keywords: Json): { readonly above?: number; readonly below?: number } {
  const read = (exclusive: unknown, plain: unknown): number | undefined => {
    if (typeof exclusive === 'number') return exclusive;
    return exclusive === true && typeof plain === 'number' ? plain : undefined;
  };
  const above = read(keywords['exclusiveMinimum'], keywords['minimum']);
  const below = read(keywords['exclusiveMaximum'], keywords['maximum']);
  return { ...(above === undefined ? {} : { above }), ...(below === undefined ? {} : { below }) };
}

interface Limit {
  readonly value: number;
  readonly open: boolean;
}

/** Bounds on numbers that `to` has and `from` does not keep. */
export function lostNumbers(pair: BranchPair): readonly Problem[] {
  const { from, to } = pair;
  const whole = !to.kinds.has('fraction') || !from.kinds.has('fraction');
  const problems: Problem[] = [];
  for (const side of ['low', 'high'] as const) {
    const [a, b] = [limitOf(from.parts, side, whole), limitOf(to.parts, side, whole)];
    if (b === undefined || (a !== undefined && keeps(a, b, side))) continue;
    const names = side === 'low' ? ['minimum', 'exclusiveMinimum'] : ['maximum', 'exclusiveMaximum'];
    const name = names.find((one) => to.parts.some(({ keywords }) => Object.hasOwn(keywords, one))) ?? names[0]!;
    const found = bound(pair, name);
    // The bound that was there may have been the other of the two keywords.
    problems.push(a === undefined ? found : { ...found, from: found.from ?? a.value });
  }
  const steps = stepsOf(from.parts);
  for (const step of stepsOf(to.parts)) {
    const given = [...steps, ...(whole ? [1] : [])];
    if (given.some((one) => Number.isInteger(one / step))) continue;
    // Fractions are not exact: 0.3 is no multiple of 0.1 here.
    problems.push(bound(pair, 'multipleOf', [...given, step].every(Number.isInteger) || given.length === 0));
  }
  return problems;
}

function keeps(a: Limit, b: Limit, side: 'low' | 'high'): boolean {
  if (a.value === b.value) return a.open || !b.open;
  return side === 'low' ? a.value > b.value : a.value < b.value;
}

/** The strictest bound of all parts. For whole numbers above 0 is the same as from 1. */
function limitOf(parts: readonly Part[], side: 'low' | 'high', whole: boolean): Limit | undefined {
  const limits = parts.flatMap(({ keywords }): Limit[] => {
    const plain = keywords[side === 'low' ? 'minimum' : 'maximum'];
    const exclusive = exclusiveOf(keywords)[side === 'low' ? 'above' : 'below'];
    return [
      ...(typeof plain === 'number' ? [{ value: plain, open: false }] : []),
      ...(exclusive === undefined ? [] : [{ value: exclusive, open: true }]),
    ];
  });
  // Whole numbers end there in JavaScript, whether a schema says so or not.
  const closed = whole
    ? limits.filter(({ value }) => Math.abs(value) < Number.MAX_SAFE_INTEGER).map((one) => toWhole(one, side))
    : limits;
  return closed.reduce<Limit | undefined>(
    (best, one) => (best === undefined || keeps(one, best, side) ? one : best),
    undefined,
  );
}

function toWhole({ value, open }: Limit, side: 'low' | 'high'): Limit {
  if (side === 'low') return { value: open ? Math.floor(value) + 1 : Math.ceil(value), open: false };
  return { value: open ? Math.ceil(value) - 1 : Math.floor(value), open: false };
}

function stepsOf(parts: readonly Part[]): readonly number[] {
  return parts.flatMap(({ keywords: { multipleOf } }) =>
    typeof multipleOf === 'number' && multipleOf > 0 ? [multipleOf] : [],
  );
}
