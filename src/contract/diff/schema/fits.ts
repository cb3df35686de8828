// Whether one value fits a schema: yes, no, or nobody can tell. Only for values that a schema lists, which are few and small.

import { isObject } from '../../../formats/object.js';
import { type Branch, branchesOf, type Kind, kindOf, listOf, type Spot } from './branches.js';
import { itemSpot, propertySpot } from './children.js';
import { textOf } from './document.js';
import { exclusiveOf } from './numbers.js';
import { assertsFormat } from './strings.js';
import type { Work } from './work.js';

export type Verdict = 'yes' | 'no' | 'unclear';

/** Throws TooMuch. */
export function fits(value: unknown, spot: Spot, work: Work): Verdict {
  const { list, loose } = branchesOf(spot, work);
  const verdicts = list.map((branch) => fitsBranch(value, branch, work));
  if (verdicts.includes('yes')) return loose ? 'unclear' : 'yes';
  return verdicts.includes('unclear') ? 'unclear' : 'no';
}

function fitsBranch(value: unknown, branch: Branch, work: Work): Verdict {
  work.spend(1 + branch.parts.reduce((sum, { keywords }) => sum + 1 + listOf(keywords['required']).length, 0) / 16);
  const kind = kindOf(value);
  if (!branch.kinds.has(kind)) return 'no';
  if (branch.values !== undefined) {
    const text = textOf(value);
    work.spend(branch.values.length / 16);
    if (!branch.values.some((one) => textOf(one) === text)) return 'no';
  }
  const verdicts = [...bounded(value, kind, branch, work)];
  if (verdicts.includes('no')) return 'no';
  return verdicts.includes('unclear') || branch.opaque.size > 0 ? 'unclear' : 'yes';
}

function* bounded(value: unknown, kind: Kind, branch: Branch, work: Work): Generator<Verdict> {
  for (const { keywords } of branch.parts) {
    const limit = (key: string): number | undefined =>
      typeof keywords[key] === 'number' ? (keywords[key] as number) : undefined;
    const between = (size: number, least: string, most: string): Verdict =>
      size < (limit(least) ?? 0) || size > (limit(most) ?? Number.POSITIVE_INFINITY) ? 'no' : 'yes';
    if (typeof value === 'number') {
      const { above, below } = exclusiveOf(keywords);
      yield value < (limit('minimum') ?? -Infinity) || value > (limit('maximum') ?? Infinity) ? 'no' : 'yes';
      yield value <= (above ?? -Infinity) || value >= (below ?? Infinity) ? 'no' : 'yes';
      const step = limit('multipleOf');
      if (step !== undefined)
        yield Number.isInteger(value / step) ? 'yes' : kind === 'integer' && Number.isInteger(step) ? 'no' : 'unclear';
    } else if (typeof value === 'string') {
      yield between([...value].length, 'minLength', 'maxLength');
      if (typeof keywords['pattern'] === 'string' || assertsFormat(keywords['format'])) yield 'unclear';
    } else if (Array.isArray(value)) {
      yield between(value.length, 'minItems', 'maxItems');
      if (keywords['uniqueItems'] === true) yield new Set(value.map(textOf)).size === value.length ? 'yes' : 'no';
    } else if (isObject(value)) {
      yield between(Object.keys(value).length, 'minProperties', 'maxProperties');
      yield listOf(keywords['required']).every((name) => Object.hasOwn(value, String(name))) ? 'yes' : 'no';
    }
  }
  if (Array.isArray(value)) {
    work.spend((value.length * branch.parts.length) / 16);
    for (const [index, item] of value.entries()) yield fits(item, itemSpot(branch.parts, index), work);
  } else if (isObject(value)) {
    work.spend((Object.keys(value).length * branch.parts.length) / 16);
    for (const [name, one] of Object.entries(value)) {
      const { spot, patterns } = propertySpot(branch.parts, name);
      yield fits(one, spot, work);
      if (patterns) yield 'unclear';
    }
  }
}
