// Holds every answer of the GitHub stand-in to GitHub's published description.

import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

interface Operation {
  readonly request?: object;
  readonly responses: Readonly<Record<string, object | null>>;
}
type Node = { type?: unknown; properties?: object; additionalProperties?: unknown };

const api = JSON.parse(readFileSync(new URL('../../../schemas/github-api.json', import.meta.url), 'utf8')) as {
  operations: Record<string, Operation>;
  schemas: Record<string, unknown>;
};

/** Closes each object schema, so that a property of ours that GitHub does not know is an error too. */
function close(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(close);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, close(value)])) as Node;
  if (copy.properties !== undefined && copy.type !== undefined) copy.additionalProperties ??= false;
  return copy;
}

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addFormat('int64', true);
// Errors stay open: real ones carry `status` and `request_id`, which the description leaves out.
const errors = ['basic-error', 'validation-error'];
const closed = Object.entries(api.schemas).map(([name, node]) => [name, errors.includes(name) ? node : close(node)]);
ajv.addSchema({ $id: 'github', schemas: Object.fromEntries(closed) as object });
const compiled = new Map<object, ValidateFunction>();

const patterns = Object.keys(api.operations).map((name) => {
  const [method, path] = name.split(' ') as [string, string];
  const variable = path.replace(/\{(ref|tag)\}/g, '.+').replace(/\{[^}]+\}/g, '[^/]+');
  return { name, method, path: new RegExp(`^${variable}$`), fixed: path.split('{').length };
});

/** The described operation of a request; the one with the fewest parameters wins. */
function operationOf(method: string, path: string): string | undefined {
  const fits = patterns.filter((one) => one.method === method && one.path.test(path));
  return fits.sort((a, b) => a.fixed - b.fixed)[0]?.name;
}

/** What is wrong with an answer, in words; empty when it fits. 401, 403 and 422 take GitHub's common error forms. */
export function problemsOf(method: string, path: string, status: number, body: unknown): string[] {
  const name = operationOf(method, path);
  if (name === undefined) return [`${method} ${path} is not described`];
  const operation = api.operations[name]!;
  let schema = operation.responses[status];
  if (!schema && (status >= 400 || !(status in operation.responses))) {
    const common: Record<number, string> = {
      401: 'basic-error',
      403: 'basic-error',
      404: 'basic-error',
      422: 'basic-error',
    };
    if (common[status] === undefined) return [`${name} is not described with ${status}`];
    schema = { $ref: `#/schemas/${common[status]}` };
    if (status === 422 && (body as { errors?: unknown }).errors) schema = { $ref: '#/schemas/validation-error' };
  }
  if (schema === null || schema === undefined) return body === undefined ? [] : [`${name} ${status} has a body`];
  let validate = compiled.get(schema);
  if (validate === undefined) {
    const text = JSON.stringify(schema).replaceAll('"#/schemas/', '"github#/schemas/');
    validate = ajv.compile(JSON.parse(text) as object);
    compiled.set(schema, validate);
  }
  if (validate(body)) return [];
  return (validate.errors ?? []).map(
    (error) => `${name} ${status} ${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
  );
}
