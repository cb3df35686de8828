// A JSON Schema in which each `anyOf` says which of its branches is meant, so that a validator reports what is wrong with that one only.

import { fieldsOf, isObject, listOf } from '../../../formats/object.js';

export type Schema = Readonly<Record<string, unknown>>;

/**
 * The same schema, where `anyOf` over branches that differ in the value of the key `type` becomes a choice by that key, and `anyOf` over
 * plain types one list of types. Other branches stay as they are.
 */
export function chosenByType(schema: Schema): Schema {
  const rewrite = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(rewrite);
    if (!isObject(node)) return node;
    const made = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, rewrite(value)]));
    const { anyOf: branches, ...rest } = made;
    if (!Array.isArray(branches)) return made;
    const values = branches.map((branch) => typeValues(branch, schema));
    if (values.every((one) => one !== undefined)) {
      const chosen = branches.map((branch, index) => ({
        if: { required: ['type'], properties: { type: { enum: values[index] } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: branch,
      }));
      const choice = { type: 'object', required: ['type'], properties: { type: { enum: values.flat() } } };
      return { allOf: [choice, ...chosen, rest] };
    }
    const types = branches.map((branch) => fieldsOf(branch)['type']);
    // Keywords of one type say nothing about values of another: the branches can share a schema.
    if (types.every((type) => typeof type === 'string') && new Set(types).size === types.length)
      return { ...rest, ...Object.assign({}, ...branches), type: types };
    return made;
  };
  return rewrite(schema) as Schema;
}

/** The values of `type` that a branch asks for, looked for behind `$ref` and in `allOf`. */
function typeValues(branch: unknown, root: Schema): readonly unknown[] | undefined {
  if (!isObject(branch)) return undefined;
  const ref = branch['$ref'];
  if (typeof ref === 'string') {
    const target = ref
      .split('/')
      .slice(1)
      .reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), root);
    return typeValues(target, root);
  }
  const properties = branch['properties'];
  const type = fieldsOf(properties)['type'];
  const required = branch['required'];
  if (isObject(type) && Array.isArray(type['enum']) && Array.isArray(required) && required.includes('type'))
    return type['enum'];
  const parts = listOf(branch['allOf']);
  return parts.map((part) => typeValues(part, root)).find((values) => values !== undefined);
}
