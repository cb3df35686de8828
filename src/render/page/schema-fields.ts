// The fields of a JSON Schema as rows for people; the whole schema is shown beside them.

import { isObject } from '../../formats/object.js';

/** One argument, or a field inside of one. */
export interface Field {
  /** `filter.city`, `items[].id`. */
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
  readonly about: string;
}

const DEEPEST = 4;
const MOST = 200;
const VALUES = 12;

/** Every field, outer ones first; a schema may be anything. */
export function fieldsOf(schema: unknown, above = '', depth = 0): readonly Field[] {
  if (!isObject(schema) || depth > DEEPEST) return [];
  if (isObject(schema['items'])) return fieldsOf(schema['items'], `${above}[]`, depth + 1);
  const { properties, required } = schema;
  if (!isObject(properties)) return [];
  const needed = Array.isArray(required) ? required : [];
  return Object.entries(properties)
    .flatMap(([name, field]): readonly Field[] => {
      const path = above === '' ? name : `${above}.${name}`;
      const about = isObject(field) && typeof field['description'] === 'string' ? field['description'] : '';
      const own = { path, type: typeOf(field), required: needed.includes(name), about };
      return [own, ...fieldsOf(field, path, depth + 1)];
    })
    .slice(0, MOST);
}

function typeOf(schema: unknown): string {
  if (!isObject(schema)) return String(schema ?? '');
  const { type, default: unsaid } = schema;
  const fallback = unsaid === undefined ? '' : `, default ${JSON.stringify(unsaid)}`;
  const values = Array.isArray(schema['enum']) ? schema['enum'] : 'const' in schema ? [schema['const']] : [];
  if (values.length > 0) {
    const shown = values.slice(0, VALUES).map((value) => JSON.stringify(value));
    return `${shown.join(' | ')}${values.length > VALUES ? ' | …' : ''}${fallback}`;
  }
  const choices = [schema['anyOf'], schema['oneOf']].find(Array.isArray);
  if (choices !== undefined) return `${choices.slice(0, VALUES).map(plainType).join(' | ')}${fallback}`;
  return `${Array.isArray(type) ? type.join(' | ') : plainType(schema)}${fallback}`;
}

function plainType(schema: unknown): string {
  if (!isObject(schema)) return 'any';
  const { type, items, $ref } = schema;
  if (type === 'array' && isObject(items)) return `array of ${plainType(items)}`;
  return typeof type === 'string' ? type : typeof $ref === 'string' ? ($ref.split('/').at(-1) ?? '') : 'any';
}
