// Limits of arguments that are new in the schema and not for clients: the server refused what is beyond them before, or it
// cannot be sent.

import { isObject } from '../../../formats/object.js';
import type { Problem } from './problem.js';
import type { SchemaPair } from './schema-diff.js';

const LIMITS = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
];
/** Words for some of the values only. */
const SUCH_AS = /\be\.g\.|\bsuch as\b|\bfor example\b|\betc\b/i;
const DEFAULT = /\bdefaults?\b\D{0,12}\d+/gi;
const NOT_EMPTY = /\bnon-?empty\b|\bnot be empty\b|\bat least (?:one|1)\b/i;

/** Whether a limit only says what held before: of properties that nobody sends, of whole numbers, or as its description said. */
export function refusedBefore(problem: Problem, { before, beforeAt }: SchemaPair): boolean {
  const { what, name = '', from, to, fromAt } = problem;
  if (what === 'unlisted') return true;
  if (from !== undefined) return false;
  const said = describedAt(before, fromAt.slice(beforeAt.length));
  if (what === 'values' && Array.isArray(to) && !SUCH_AS.test(said))
    return to.every((value) => value === null || mentions(said, String(value)));
  if (what !== 'bound' || typeof to !== 'number' || !LIMITS.includes(name)) return false;
  // Further ones are not whole in JavaScript: SDKs write that down.
  if (Math.abs(to) >= Number.MAX_SAFE_INTEGER) return true;
  if (to === 1 && (name === 'minLength' || name === 'minItems')) return NOT_EMPTY.test(said);
  return mentions(said.replace(DEFAULT, ''), String(to));
}

/** Every description on the way to a place of a schema, but for its own: that is of all arguments. */
function describedAt(schema: unknown, pointer: string): string {
  let at = schema;
  const said: string[] = [];
  for (const key of pointer.split('/').slice(1)) {
    if (typeof at !== 'object' || at === null) break;
    at = (at as Readonly<Record<string, unknown>>)[key.replaceAll('~1', '/').replaceAll('~0', '~')];
    if (isObject(at) && typeof at['description'] === 'string') said.push(at['description']);
  }
  return said.join('\n');
}

function mentions(text: string, value: string): boolean {
  const words = ` ${text.replace(/(?<=\d),(?=\d{3})/g, '')} `;
  let at = words.indexOf(value);
  for (; at >= 0; at = words.indexOf(value, at + 1)) {
    if (!/[\w]/.test(words[at - 1] ?? ' ') && !/[\w]/.test(words[at + value.length] ?? ' ') && value !== '')
      return true;
  }
  return false;
}
