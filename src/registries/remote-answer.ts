// The one way to read what a remote answered: JSON of a known shape within limits, else an error that says what was asked, of
// whom, and what came back. A proxy, a login page or a broken service is neither "absent" nor "different": it cannot be told.

import { z } from 'zod';
import { cleanLine } from '../core/clean-text.js';
import { ReleaseError } from '../core/errors.js';
import type { HttpResponse } from '../core/types.js';

/** Packages nest their own metadata in a registry's answer; nobody means more than this. */
const MOST_LEVELS = 200;
/** Values in one answer: a registry's largest lists have some hundred thousand. */
const MOST_VALUES = 4_000_000;
const MOST_WORDS = 300;

/** How the error of an answer that cannot be read is called, and what helps. */
export interface Unread {
  /** Default `remote/answer`. */
  readonly code?: string;
  readonly hint?: string;
  /** Whether the answer may hold a secret: then nothing of it is quoted. */
  readonly secret?: boolean;
}

/** A token out of an answer: one that can stand in a header. */
export const TOKEN = z.string().regex(/^[\x21-\x7e]{1,20000}$/, 'expected a token');

const HINT =
  'Nothing was concluded from it. Run it again; if it stays, something else (a proxy, a login page) answers at this URL.';

/**
 * The JSON of an answer in the shape that the caller needs; its status is the caller's to judge.
 * @param asked what was asked for, as in "the releases of octo/weather"
 * @throws ReleaseError `remote/answer`, or the code given, for anything else
 */
export function readAnswer<T>(answer: HttpResponse, shape: z.ZodType<T>, asked: string, more: Unread = {}): T {
  const value = parseBounded(answer.text());
  if ('why' in value) throw unread(answer, asked, value.why, more);
  const checked = shape.safeParse(value.json);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const path = (issue?.path ?? [])
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('');
  const place = cleanLine(path.replace(/^\./, '')).slice(0, 100);
  const words = (issue?.message ?? 'invalid').replace(/^Invalid input: /, '');
  throw unread(answer, asked, `${place === '' ? '' : `${place}: `}${words}`, more);
}

/** As {@link readAnswer} for what only explains or adds something: undefined where it has another shape. */
export function peekAnswer<T>(answer: HttpResponse, shape: z.ZodType<T>): T | undefined {
  const value = parseBounded(answer.text());
  return 'why' in value ? undefined : shape.safeParse(value.json).data;
}

/** The error of an answer that says nothing about what was asked. */
export function unread(answer: HttpResponse, asked: string, why: string, more: Unread = {}): ReleaseError {
  const words = more.secret === true ? '' : wordsOf(answer);
  const host = URL.canParse(answer.url) ? new URL(answer.url).host : answer.url;
  return new ReleaseError(
    more.code ?? 'remote/answer',
    `${host} answered ${answer.status}, but not with ${asked}: ${why}.`,
    { hint: more.hint ?? HINT, ...(words === '' ? {} : { quote: [words] }) },
  );
}

/** A list, checked item by item: the first bad one ends it, however many there are. */
export function listOf<T>(item: z.ZodType<T>): z.ZodType<readonly T[]> {
  return z.array(z.unknown()).transform((values, context) => {
    const items: T[] = [];
    for (const [index, value] of values.entries()) {
      const checked = item.safeParse(value);
      if (!checked.success) {
        const [issue] = checked.error.issues;
        context.addIssue({
          code: 'custom',
          message: issue?.message ?? 'invalid',
          path: [index, ...(issue?.path ?? [])],
        });
        return z.NEVER;
      }
      items.push(checked.data);
    }
    return items;
  });
}

const SAID = z.looseObject({
  message: z.unknown().optional(),
  error: z.unknown().optional(),
  detail: z.unknown().optional(),
  errors: z.unknown().optional(),
});

/** The remote's own words, short and on one line: the message in its JSON, or its text without markup. */
export function wordsOf(answer: HttpResponse): string {
  const said = peekAnswer(answer, SAID);
  const [message] = [said?.message, said?.error, said?.detail].filter((one) => typeof one === 'string' && one !== '');
  if (typeof message !== 'string')
    return short(
      answer
        .text()
        .slice(0, 20_000)
        .replace(/<[^<>]*>/g, ' '),
    );
  const details = Array.isArray(said?.errors) && said.errors.length > 0 ? ` ${JSON.stringify(said.errors)}` : '';
  return short(`${message}${details}`);
}

function short(text: string): string {
  const line = cleanLine(text.slice(0, 20_000));
  return line.length > MOST_WORDS ? `${line.slice(0, MOST_WORDS)}…` : line;
}

/** The value of a JSON text that is neither too deep nor too large to be looked at, or why not. */
function parseBounded(text: string): { readonly json: unknown } | { readonly why: string } {
  const start = text.slice(0, 100).trimStart();
  if (start === '' && text.trim() === '') return { why: 'the answer is empty' };
  if (start.startsWith('<')) return { why: 'the answer is an HTML page, not JSON' };
  const excess = excessOf(text);
  if (excess !== undefined) return { why: excess };
  try {
    return { json: JSON.parse(text) };
  } catch {
    return { why: 'the answer is not JSON' };
  }
}

/** Counts brackets and commas outside of strings, so that nothing large is made of a text before it is known to be small. */
function excessOf(text: string): string | undefined {
  let depth = 0;
  let values = 0;
  const marks = /["[\]{},]/g;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const [mark] = found;
    if (mark === '"') {
      const end = endOfString(text, found.index);
      if (end === undefined) return undefined;
      marks.lastIndex = end + 1;
    } else if (mark === '[' || mark === '{') {
      depth += 1;
      values += 1;
      if (depth > MOST_LEVELS) return `the answer is nested deeper than ${MOST_LEVELS} levels`;
    } else if (mark === ',') values += 1;
    else depth -= 1;
    if (values > MOST_VALUES) return `the answer has more than ${MOST_VALUES} values`;
  }
  return undefined;
}

/** Where the string that begins here ends; undefined where it does not: then it is not JSON. */
function endOfString(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return undefined;
}
