// Words in schemas: titles, descriptions, examples. They are compared where both schemas have the same place.

import { escapedKey } from '../../../core/json-pointer.js';
import type { ContractChange } from '../../../core/types.js';
import { isObject } from '../../../formats/object.js';
import { howChanged, named, sides } from '../values.js';
import { isEqual, type Json } from './document.js';
import type { SchemaPair } from './schema-diff.js';

const WORDS = ['title', 'description', 'examples', 'example', '$comment', 'deprecated', 'readOnly', 'writeOnly'];
/** Keywords whose values are schemas by name, and those whose value is one or several. */
const BY_NAME = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'];
const SCHEMAS = ['items', 'prefixItems', 'additionalProperties', 'additionalItems', 'allOf', 'anyOf', 'oneOf', 'not'];
const MOST = 200;

/** Changes of words only. Schemas are at most as deep as document.ts lets them be. */
export function docsChanges({ before, after, afterAt, owner, position }: SchemaPair): readonly ContractChange[] {
  const changes: ContractChange[] = [];
  const visit = (a: unknown, b: unknown, at: string, place: string): void => {
    if (changes.length >= MOST || a === b) return;
    if (Array.isArray(a) && Array.isArray(b)) {
      for (const [index, one] of b.entries()) visit(a[index], one, `${at}/${index}`, place);
      return;
    }
    if (!isObject(a) || !isObject(b)) return;
    for (const word of WORDS) note(a, b, word, at, place);
    for (const key of SCHEMAS) if (key in a && key in b) visit(a[key], b[key], `${at}/${key}`, place);
    for (const key of BY_NAME) {
      const [left, right] = [a[key], b[key]];
      if (!isObject(left) || !isObject(right)) continue;
      for (const name of Object.keys(right)) {
        if (!Object.hasOwn(left, name)) continue;
        const inside = key === 'properties' ? [place, name].filter(Boolean).join('.') : place;
        visit(left[name], right[name], `${at}/${key}/${escapedKey(name)}`, inside);
      }
    }
  };
  const note = (a: Json, b: Json, word: string, at: string, place: string): void => {
    if (isEqual(a[word], b[word])) return;
    const where =
      place === '' ? `the ${position} of ${named(owner)}` : `${named(place)} in the ${position} of ${named(owner)}`;
    changes.push({
      kind: 'docs',
      pointer: b[word] === undefined ? at : `${at}/${word}`,
      message: `The ${word} of ${where} ${howChanged(a[word], b[word])}.`,
      ...sides(a[word], b[word]),
    });
  };
  visit(before, after, afterAt, '');
  return changes;
}
