// The schema that the MCP registry takes now, as it is published, without what rules of their own say better.

import data from '../../../data/server-json.json' with { type: 'json' };
import type { Schema } from './chosen-by-type.js';

/** The day of the schema that the registry takes now. */
export const SCHEMA_DATE: string = data.version;

/** Left to server-json-description, server-json-version and server-json-arguments. */
const SAID_ELSEWHERE = [
  ['ServerDetail', 'properties', 'description', 'maxLength'],
  ['Package', 'properties', 'version', 'not'],
  ['PositionalArgument', 'allOf', '1', 'anyOf'],
];

function without(schema: Schema, [key = '', ...below]: readonly string[]): Schema {
  if (!Object.hasOwn(schema, key)) throw new Error(`the schema of server.json has no "${key}" where one is expected`);
  if (below.length > 0) {
    const changed = without(schema[key] as Schema, below);
    return (Array.isArray(schema) ? schema.with(Number(key), changed) : { ...schema, [key]: changed }) as Schema;
  }
  const { [key]: _, ...rest } = schema;
  return rest;
}

let made: Schema | undefined;

export function serverSchema(): Schema {
  made ??= SAID_ELSEWHERE.reduce<Schema>((schema, path) => without(schema, ['definitions', ...path]), data.schema);
  return made;
}
