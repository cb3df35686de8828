// A problem between two schemas as words: what the old one says there, what the new one says, in the author's terms.

import { isObject } from '../../../formats/object.js';
import { listed, named, shown } from '../values.js';
import type { Problem } from './problem.js';

/** Both sides of a problem in the order of time, whichever of them was asked whether it takes the other. */
export interface Sides {
  readonly before: unknown;
  readonly after: unknown;
  /** Whether the new schema takes what the old one did not, not the other way round. */
  readonly wider: boolean;
}

/** What changed at the place: `takes string instead of string or null`, `maximum is now 10 (was 100)`. */
export function wordsOf(problem: Problem, { before, after, wider }: Sides): string {
  switch (problem.what) {
    case 'type':
      return `changed from ${typeOf(before)} to ${typeOf(after)}`;
    case 'bound':
      return changedBound(problem.name ?? '', before, after);
    case 'values':
      return values(before, after, wider);
    case 'closed':
    case 'unlisted':
      return after === false ? 'no longer allows additional properties' : 'now allows additional properties';
    case 'choice':
      return 'has different alternatives';
    default:
      return problem.parts === undefined ? `changed in ${problem.name ?? 'its schema'}` : 'has limits now';
  }
}

function changedBound(name: string, before: unknown, after: unknown): string {
  if (before === undefined) return `now has ${name} ${shown(after)}`;
  if (after === undefined) return `no longer has ${name} (was ${shown(before)})`;
  return `now has ${name} ${shown(after)} (was ${shown(before)})`;
}

/** Single values that only one side takes stand on that side; else the other side has a list and this one has none. */
function values(before: unknown, after: unknown, wider: boolean): string {
  if (wider)
    return Array.isArray(after) ? `now also allows ${listed(after)}` : 'is no longer limited to the listed values';
  return Array.isArray(before) ? `no longer allows ${listed(before)}` : `now allows only ${listed([after].flat())}`;
}

function some(words: readonly string[]): string {
  const shownWords = words.slice(0, 8).map(named).join(' or ');
  return words.length > 8 ? `${shownWords} or ${words.length - 8} more` : shownWords;
}

/** The type a schema states, in its own words. */
function typeOf(schema: unknown): string {
  if (!isObject(schema)) return schema === false ? 'nothing' : 'anything';
  const { type } = schema;
  if (typeof type === 'string') return named(type);
  if (Array.isArray(type)) return some(type.map(String));
  for (const key of ['anyOf', 'oneOf']) {
    const several = schema[key];
    if (Array.isArray(several)) return some([...new Set(several.map(typeOf))]);
  }
  if (typeof schema['$ref'] === 'string') return named(schema['$ref'].slice(schema['$ref'].lastIndexOf('/') + 1));
  if (Array.isArray(schema['enum'])) return listed(schema['enum']);
  return Object.hasOwn(schema, 'const') ? shown(schema['const']) : 'anything';
}
