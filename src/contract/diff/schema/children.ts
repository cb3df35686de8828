// The schemas of a property, of an item, and of all that are not named, gathered from every part of an alternative.

import { isObject, listOf } from '../../../formats/object.js';
import type { Part, Piece, Spot } from './branches.js';

export interface PropertySpot {
  readonly spot: Spot;
  /** Whether a part lists it in `properties`. */
  readonly declared: boolean;
  /** Whether a part has patterns, which may say more about it. */
  readonly patterns: boolean;
}

/** What holds for a property of this name. */
export function propertySpot(parts: readonly Part[], name: string): PropertySpot {
  const spot: Piece[] = [];
  let declared = false;
  let patterns = false;
  for (const { keywords, document } of parts) {
    const { properties, additionalProperties } = keywords;
    patterns ||= isObject(keywords['patternProperties']) && Object.keys(keywords['patternProperties']).length > 0;
    if (isObject(properties) && Object.hasOwn(properties, name)) {
      declared = true;
      spot.push({ schema: properties[name], document });
    } else if (additionalProperties !== undefined) {
      spot.push({ schema: additionalProperties, document });
    }
  }
  return { spot, declared, patterns };
}

/** What holds for properties that are not listed; empty: nothing is said about them. */
export function otherSpot(parts: readonly Part[]): Spot {
  return parts.flatMap(({ keywords, document }) =>
    keywords['additionalProperties'] === undefined ? [] : [{ schema: keywords['additionalProperties'], document }],
  );
}

/** Names that any part lists. */
export function namesOf(parts: readonly Part[]): ReadonlySet<string> {
  return new Set(
    parts.flatMap(({ keywords: { properties } }) => (isObject(properties) ? Object.keys(properties) : [])),
  );
}

/** Names that any part requires. */
export function requiredOf(parts: readonly Part[]): ReadonlySet<string> {
  return new Set(
    parts.flatMap(({ keywords }) =>
      listOf(keywords['required']).filter((name): name is string => typeof name === 'string'),
    ),
  );
}

/** What holds for the item at this place; `prefixItems`, and `items` as a list of older drafts. */
export function itemSpot(parts: readonly Part[], index: number): Spot {
  return parts.flatMap(({ keywords, document }): Spot => {
    const { first, rest } = tuple(keywords);
    const schema = index < first.length ? first[index] : rest;
    return schema === undefined ? [] : [{ schema, document }];
  });
}

/** How many first items have schemas of their own. */
export function firstItems(parts: readonly Part[]): number {
  return Math.max(0, ...parts.map(({ keywords }) => tuple(keywords).first.length));
}

/** Schemas of the first items, and of those after them. */
export function tuple(keywords: Readonly<Record<string, unknown>>): { first: readonly unknown[]; rest: unknown } {
  const { items, prefixItems, additionalItems } = keywords;
  if (Array.isArray(items)) return { first: items, rest: additionalItems };
  return { first: listOf(prefixItems), rest: items };
}
