// Holds a document to a published JSON Schema with ajv, and says each misfit in a sentence. Import it on demand: it loads the validator.

import { Ajv } from '@modelcontextprotocol/client/validators/ajv';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { capital } from '../../../core/capital.js';
import { unescapedKey } from '../../../core/json-pointer.js';
import { memo } from '../../../core/memo.js';
import { namedPath, valueAt } from '../../../core/named-path.js';
import type { KeyPath } from '../../../formats/object.js';
import { chosenByType, type Schema } from './chosen-by-type.js';

export interface Misfit {
  readonly path: KeyPath;
  /** `"transport" of the package weather-mcp is missing.` */
  readonly message: string;
  readonly hint: string | undefined;
  /** Whether the key itself is not known. */
  readonly unknown: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a string',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  number: 'a number',
};

/** What patterns and formats of the published schemas ask for. */
const WORDS: Readonly<Record<string, string>> = {
  uri: 'a URL such as https://example.com',
  email: 'an e-mail address',
  '^https?://[^\\s]+$': 'a URL that begins with https:// or http://',
  '^[a-f0-9]{64}$': 'a SHA-256 digest: 64 hex digits in lower case',
  '^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$': 'a namespace, one slash and a name: io.github.octo/weather-mcp',
  '^(\\d+x\\d+|any)$': 'a size such as 48x48, or any',
  '^\\d+x\\d+$': 'a size such as 16x16',
  '\\$\\{locale\\}': 'a path with ${locale} in it',
  '^[A-Za-z0-9]{2,8}(?:-[A-Za-z0-9]{1,8})*$': 'a language tag such as en-US',
};

/** The registry and mcpb take more than RFC 3986 and RFC 5322 do: the strict forms of ajv-formats would be false alarms. */
const FORMATS = { uri: /^[a-z][a-z\d+.-]*:.+/i, email: /^[^@\s]+@[^@\s]+$/ };

const validatorOf = memo(
  (schema: Schema) => [schema],
  (schema): ValidateFunction =>
    new Ajv({ allErrors: true, strict: false, logger: false, formats: FORMATS }).compile(chosenByType(schema)),
);

/** Everything in a document that does not fit, one misfit for each key, the outermost first. The schema's object is compiled once. */
export function misfits(schema: Schema, document: unknown): readonly Misfit[] {
  const validate = validatorOf(schema);
  validate(document);
  const found = new Map<string, Misfit>();
  for (const error of validate.errors ?? []) {
    // Said by the errors inside it.
    if (error.keyword === 'if') continue;
    const misfit = misfitOf(error, document);
    const key = JSON.stringify(misfit.path);
    if (!found.has(key)) found.set(key, misfit);
  }
  return [...found.values()].sort((a, b) => a.path.length - b.path.length);
}

function misfitOf(error: ErrorObject, document: unknown): Misfit {
  const { keyword, params } = error;
  const at = pathOf(error.instancePath, document);
  const one = (path: KeyPath, words: string, hint?: string): Misfit => ({
    path,
    message: `${shown(path, document)} ${words}.`,
    hint,
    unknown: keyword === 'additionalProperties',
  });
  switch (keyword) {
    case 'required': {
      const key = String(params['missingProperty']);
      return one([...at, key], 'is missing', `Add "${key}".`);
    }
    case 'additionalProperties':
      return one(
        [...at, String(params['additionalProperty'])],
        'is an unknown key',
        'Remove it, or correct its spelling.',
      );
    case 'type':
      return one(at, `must be ${LIST.format([params['type']].flat().map((type) => TYPES[type] ?? type))}`);
    case 'enum':
      return one(
        at,
        `is ${quoted(valueAt(at, document))}; it must be one of ${[...new Set(params['allowedValues'])].join(', ')}`,
      );
    case 'const':
      return one(at, `is ${quoted(valueAt(at, document))}; it must be ${quoted(params['allowedValue'])}`);
    case 'minLength':
      return one(at, valueAt(at, document) === '' ? 'is empty' : `is shorter than ${params['limit']} characters`);
    case 'maxLength':
      return one(at, `is longer than ${params['limit']} characters`);
    case 'pattern':
    case 'format': {
      const asked = String(params[keyword]);
      return one(at, `must be ${WORDS[asked] ?? `text that matches ${asked}`}`);
    }
    default:
      return one(at, `does not fit the schema (${keyword})`);
  }
}

const LIST = new Intl.ListFormat('en', { type: 'disjunction' });

const quoted = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** A JSON pointer as a path: parts below a list are numbers. */
function pathOf(pointer: string, document: unknown): KeyPath {
  const path: (string | number)[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const key = unescapedKey(part);
    path.push(Array.isArray(valueAt(path, document)) ? Number(key) : key);
  }
  return path;
}

function shown(path: KeyPath, document: unknown): string {
  return capital(path.length === 0 ? 'the document' : namedPath(path, document));
}
