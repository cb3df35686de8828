// Why a client cannot read an answer: what its SDK found wrong, told by the name of the tool and the place in it, not by an index.

import { thrownWords } from '../core/errors.js';
import { pointerTo } from '../core/json-pointer.js';
import { isObject, listOf } from '../formats/object.js';
import { plainJson } from '../formats/plain-json.js';
import { itemName } from './item.js';

/** One place of a list that clients cannot read. */
export interface InvalidPlace {
  /** The tool, prompt or resource; undefined: the answer itself. */
  readonly item?: string | undefined;
  /** JSON pointer (RFC 6901) into it. */
  readonly pointer: string;
  readonly why: string;
}

const MOST_PLACES = 20;

/** What an error of the SDK says of an answer that it cannot read: its first words, and the issues of its validator. */
export interface InvalidResult {
  /** `Invalid result for tools/list`. */
  readonly says: string;
  readonly issues: readonly Readonly<Record<string, unknown>>[];
}

/** Undefined for any other error. */
export function invalidResult(error: unknown): InvalidResult | undefined {
  const text = thrownWords(error);
  const [, says, list] = /^(Invalid result for \S+?): (\[[\s\S]*\])$/.exec(text) ?? [];
  if (says === undefined || list === undefined) return undefined;
  const issues = plainJson(list);
  // Not the list we know: its text as it is.
  return Array.isArray(issues) ? { says, issues: issues.filter(isObject) } : undefined;
}

/** The places that an error of the SDK names, with the names that the raw answer has there; undefined for any other error. */
export function invalidPlaces(error: unknown, page: unknown): readonly InvalidPlace[] | undefined {
  return invalidResult(error)
    ?.issues.slice(0, MOST_PLACES)
    .map((issue) => {
      const path = listOf(issue['path']).map(String);
      const why = String(issue['message'] ?? '').slice(0, 200);
      const item = isObject(page) && path[1] !== undefined ? nameIn(page[path[0] ?? ''], Number(path[1])) : undefined;
      const inside = item === undefined ? path : path.slice(2);
      return { ...(item === undefined ? {} : { item }), pointer: pointerTo(inside), why };
    });
}

function nameIn(list: unknown, index: number): string | undefined {
  const item = listOf(list)[index];
  if (!isObject(item)) return undefined;
  const name = itemName(item);
  return typeof name === 'string' ? name.slice(0, 200) : undefined;
}
