// Why a client cannot read an answer: what its SDK found wrong, told by the name of the tool and the place in it, not by an index.

import { isObject } from '../formats/object.js';

/** One place of a list that clients cannot read. */
export interface InvalidPlace {
  /** The tool, prompt or resource; undefined: the answer itself. */
  readonly item?: string | undefined;
  /** JSON pointer (RFC 6901) into it. */
  readonly pointer: string;
  readonly why: string;
}

const MOST_PLACES = 20;

/** The places that an error of the SDK names, with the names that the raw answer has there; undefined for any other error. */
export function invalidPlaces(error: unknown, page: unknown): readonly InvalidPlace[] | undefined {
  const text = error instanceof Error ? error.message : String(error);
  const [, list] = /^Invalid result for \S+?: (\[[\s\S]*\])$/.exec(text) ?? [];
  if (list === undefined) return undefined;
  let issues: unknown;
  try {
    issues = JSON.parse(list);
  } catch {
    return undefined;
  }
  if (!Array.isArray(issues)) return undefined;
  return issues
    .filter(isObject)
    .slice(0, MOST_PLACES)
    .map((issue) => {
      const path = Array.isArray(issue['path']) ? issue['path'].map(String) : [];
      const why = String(issue['message'] ?? '').slice(0, 200);
      const item = isObject(page) && path[1] !== undefined ? nameIn(page[path[0] ?? ''], Number(path[1])) : undefined;
      const inside = item === undefined ? path : path.slice(2);
      return { ...(item === undefined ? {} : { item }), pointer: pointer(inside), why };
    });
}

function nameIn(list: unknown, index: number): string | undefined {
  const item: unknown = Array.isArray(list) ? list[index] : undefined;
  if (!isObject(item)) return undefined;
  const name = item['name'] ?? item['uri'] ?? item['uriTemplate'];
  return typeof name === 'string' ? name.slice(0, 200) : undefined;
}

/** `/properties/a~1b`. */
export function pointer(path: readonly string[]): string {
  return path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
