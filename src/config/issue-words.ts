// What is wrong with a value of the configuration, in words: what it must be, and what it is.

import { cleanLine } from '../core/clean-text.js';

/** The part of a zod issue that is used here. */
export interface ConfigIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Of a union: the issues of each of its members. */
  readonly errors?: readonly (readonly ConfigIssue[])[];
}

const TYPES: Readonly<Record<string, string>> = {
  boolean: 'true or false',
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  array: 'an array',
  object: 'a table',
  record: 'a table',
  url: 'a URL',
};
/** A value longer than this is not repeated. */
const LONGEST = 40;

/** `must be true or false, not "yes"`; what the schema itself says where it has words of its own. @param value what is there */
export function wordsFor(issue: ConfigIssue, value: unknown): string {
  const wanted = wantedBy(issue);
  if (wanted.length === 0) return issue.message;
  const shown = value === undefined ? undefined : cleanLine(JSON.stringify(value));
  const not = shown === undefined || shown.length > LONGEST ? '' : `, not ${shown}`;
  return `must be ${wanted.join(' or ')}${not}`;
}

function wantedBy(issue: ConfigIssue): readonly string[] {
  const { code, expected = '', values = [], format = '', minimum, maximum, errors = [] } = issue;
  switch (code) {
    case 'invalid_type':
      return [TYPES[expected] ?? expected];
    case 'invalid_value':
      return values.map((value) => JSON.stringify(value));
    case 'invalid_format':
      return TYPES[format] === undefined ? [] : [TYPES[format]];
    case 'too_small':
      return [minimum === 1 && issue.message.includes('string') ? 'text that is not empty' : `at least ${minimum}`];
    case 'too_big':
      return [`at most ${maximum}`];
    case 'invalid_union':
      return [...new Set(errors.flatMap(([first]) => (first?.path.length === 0 ? wantedBy(first) : [])))];
    default:
      return [];
  }
}
