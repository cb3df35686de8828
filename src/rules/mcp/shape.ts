// Holds a value to a shape and says in words what does not fit, with the path of each. Loaded only where there is something to hold.

import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { JsonPath } from '../../formats/json-file.js';

export interface Misfit {
  readonly path: JsonPath;
  /** `"packages[0].transport" is missing`. */
  readonly message: string;
  readonly hint: string | undefined;
  /** Whether the key itself is not known. */
  readonly unknown?: boolean;
}

const ajv = new Ajv({ allErrors: true, discriminator: true, strict: false, verbose: true });
const compiled = new Map<object, ValidateFunction>();

/** Everything that does not fit, one misfit for each place. */
export function misfits(shape: object, value: unknown): readonly Misfit[] {
  const validate = compiled.get(shape) ?? ajv.compile(shape);
  compiled.set(shape, validate);
  if (validate(value)) return [];
  const found = (validate.errors ?? []).flatMap((error) => inWords(error, value));
  const seen = new Set<string>();
  return found.filter(({ path }) => {
    const key = path.join('\0');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  number: 'a number',
};

function inWords(error: ErrorObject, value: unknown): readonly Misfit[] {
  const path = pathOf(error.instancePath, value);
  const { params } = error as { params: Record<string, unknown> };
  const say = (message: string, at: JsonPath = path, hint?: string): readonly Misfit[] => [
    { path: at, message, hint, ...(error.keyword === 'additionalProperties' ? { unknown: true } : {}) },
  ];
  const name = shown(path);
  switch (error.keyword) {
    case 'required': {
      const key = String(params['missingProperty']);
      return say(`${shown([...path, key])} is missing.`, [...path, key], `Add "${key}".`);
    }
    case 'type':
      return say(
        `${name} has to be ${[params['type']]
          .flat()
          .map((one) => TYPES[String(one)] ?? one)
          .join(' or ')}.`,
      );
    case 'enum':
      return say(`${name} has to be one of ${(params['allowedValues'] as string[]).join(', ')}.`);
    case 'discriminator': {
      const key = String(params['tag']);
      return say(`${shown([...path, key])} is ${JSON.stringify(params['tagValue'])}, which is not known here.`, [
        ...path,
        key,
      ]);
    }
    case 'maxLength':
      return say(`${name} is longer than ${params['limit']} characters.`);
    case 'minLength':
      return say(`${name} is empty.`);
    case 'pattern':
      // A shape says beside its pattern what that means.
      return say(`${name} has to be ${(error.parentSchema as { words?: string }).words ?? params['pattern']}.`);
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      return say(
        `${shown([...path, key])} is no key that is known here.`,
        [...path, key],
        `Take it out, or correct its spelling.`,
      );
    }
    default:
      // oneOf only says that one of the others failed.
      return [];
  }
}

/** A JSON pointer as keys; digits are an index where the value is a list. */
function pathOf(pointer: string, value: unknown): JsonPath {
  let here = value;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(here) ? Number(key) : key;
      here = (here as Record<string | number, unknown> | undefined)?.[step];
      return step;
    });
}

/** `["packages", 0, "transport"]` → `"packages[0].transport"`. */
function shown(path: JsonPath): string {
  const words = path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('');
  return words === '' ? 'The document' : `"${words}"`;
}
