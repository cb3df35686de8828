// Places of a tool list that rules ask about. Values come from strangers: nothing recurses, and what is huge is left.

import { pointerTo } from '../core/json-pointer.js';
import { isObject } from '../formats/object.js';
import type { Item } from '../mcp/item.js';
import type { At } from './rules.js';

/** One place: the tool it is in, the pointer into that tool (RFC 6901), and what is there. */
export interface Place {
  /** Undefined: the list itself. */
  readonly tool?: string | undefined;
  readonly pointer: string;
  readonly value: unknown;
  /** How many schemas it is inside of, itself included; undefined: one. */
  readonly level?: number;
}

/** Keywords with one schema, with a list of schemas, and with schemas by name. */
const ONE = [
  'items',
  'additionalProperties',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
  'additionalItems',
];
const LISTS = ['anyOf', 'allOf', 'oneOf', 'prefixItems', 'items'];
const NAMED = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'];
/** Schemas of one tool that are looked at; real ones have a few hundred. */
const MOST_SCHEMAS = 5000;

/** The places that a rule asks about. */
export function placesOf(tools: readonly Item[], at: At): readonly Place[] {
  if (at === 'tools') return [{ pointer: '', value: tools }];
  return tools.flatMap((tool): readonly Place[] => {
    const name = String(tool['name'] ?? '?');
    if (at === 'tool') return [{ tool: name, pointer: '', value: tool }];
    const keys =
      at === 'schemas' ? ['inputSchema', 'outputSchema'] : [at === 'output' ? 'outputSchema' : 'inputSchema'];
    return keys
      .filter((key) => isObject(tool[key]))
      .flatMap((key) => {
        const root = { tool: name, pointer: `/${key}`, value: tool[key] };
        return at === 'input' || at === 'output' ? [root] : [...schemasIn(root)];
      });
  });
}

/** A schema and every schema inside it, the outer one first. */
export function* schemasIn(root: Place): Generator<Place> {
  const left: Place[] = [root];
  for (let seen = 0; left.length > 0 && seen < MOST_SCHEMAS; seen += 1) {
    const place = left.shift() as Place;
    const { value } = place;
    yield place;
    if (!isObject(value)) continue;
    const level = (place.level ?? 1) + 1;
    const add = (inner: unknown, ...path: readonly string[]): void => {
      if (isObject(inner)) left.push({ ...place, pointer: place.pointer + pointerTo(path), value: inner, level });
    };
    for (const key of ONE) add(value[key], key);
    for (const key of LISTS) {
      const list = value[key];
      if (Array.isArray(list)) for (const [index, inner] of list.entries()) add(inner, key, String(index));
    }
    for (const key of NAMED) {
      const map = value[key];
      if (isObject(map)) for (const [name, inner] of Object.entries(map)) add(inner, key, name);
    }
  }
}
