// What registries answer about attestations: read field by field, since nobody promises their shape.

import { isObject, listOf } from '../formats/object.js';
import { plainJson } from '../formats/plain-json.js';

export function field(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** An in-toto statement in base64; undefined where it is none. */
export function decoded(text: unknown): unknown {
  return typeof text === 'string' ? plainJson(Buffer.from(text, 'base64').toString('utf8')) : undefined;
}

/** The digest that the statements make about the file; lower-case hex. */
export function digestOf(
  statements: readonly unknown[],
  algorithm: 'sha256' | 'sha512',
  isFile: (subject: unknown) => boolean,
): string | undefined {
  const found = statements
    .flatMap((statement) => listOf(field(statement, 'subject')))
    .filter((subject) => isFile(field(subject, 'name')))
    .map((subject) => field(field(subject, 'digest'), algorithm));
  const [first] = found;
  return typeof first === 'string' && /^[0-9a-f]+$/.test(first) ? first : undefined;
}

/** GitHub's names have no case. */
export function sameText(value: unknown, wanted: string): boolean {
  return typeof value === 'string' && value.replace(/\/$/, '').toLowerCase() === wanted.toLowerCase();
}
