// Strict JSON that remembers where each value stands; npm reads package.json as strictly as this.

import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { memo } from '../core/memo.js';
import type { KeyPath } from './object.js';
import { type Position, placesIn } from './position.js';

export interface JsonProblem extends Position {
  readonly message: string;
  readonly hint?: string | undefined;
}

export interface JsonDocument {
  /** The parsed value; undefined when the text is not strict JSON. */
  readonly value: unknown;
  readonly problems: readonly JsonProblem[];
  /** Where the key of this path stands (its value, for an array's element); the nearest parent's place when it is absent. */
  at(...path: KeyPath): Position;
}

/** Deeper nesting than any manifest has would exhaust the stack of every reader. */
const DEEPEST = 200;
/** Manifests of real projects are a tenth of this; the places of all their values are kept. Characters. */
const LARGEST = 1_000_000;
/** What is read of a lock file with places: programs write those, and they grow. Characters. */
export const LARGEST_LOCK = 4_000_000;
const START: Position = { line: 1, column: 1 };
const NO_MARK = 'Save it as UTF-8 without a byte order mark.';

/**
 * Reads strict JSON. Never throws: what is wrong comes back as problems, each with its place.
 * @param most characters; a longer text is not parsed
 */
export function readJson(text: string | undefined, most = LARGEST): JsonDocument {
  if (text === undefined) return broken('The file is not UTF-8 text.', START, NO_MARK);
  if (text.length > most) return broken(`The file is larger than ${most / 1_000_000} MB.`, START);
  if (text.includes('\0'))
    return broken('The file contains NUL characters: it is not UTF-8 text.', START, 'Save it as UTF-8.');
  if (text.trim() === '') return broken('The file is empty.', START);
  const marked = text.startsWith('\uFEFF');
  const body = marked ? ` ${text.slice(1)}` : text;
  const place = placesIn(body);
  const deep = tooDeep(body);
  if (deep !== undefined) return broken(`The file is nested deeper than ${DEEPEST} levels.`, place(deep));

  const errors: ParseError[] = [];
  const tree = parseTree(body, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const first = errors[0];
  if (first !== undefined || tree === undefined) {
    const hint = 'npm reads strict JSON: remove comments and trailing commas.';
    return broken(`Not valid JSON: ${words(first)}.`, place(first?.offset ?? 0), hint);
  }
  const mark = { message: 'The file begins with a byte order mark.', hint: NO_MARK, ...START };
  return {
    value: JSON.parse(body) as unknown,
    problems: [...(marked ? [mark] : []), ...doubled(tree, place)],
    at: (...path) => placeOf(tree, path, place),
  };
}

function broken(message: string, where: Position, hint?: string): JsonDocument {
  return {
    value: undefined,
    problems: [{ message, ...where, ...(hint === undefined ? {} : { hint }) }],
    at: () => where,
  };
}

function words(error: ParseError | undefined): string {
  if (error === undefined) return 'nothing can be read';
  const name = printParseErrorCode(error.error).replace(/([a-z])([A-Z])/g, '$1 $2');
  return name.toLowerCase();
}

function placeOf(tree: Node, path: KeyPath, place: (offset: number) => Position): Position {
  let node = tree;
  for (const key of path) {
    const next = childOf(node, key);
    if (next === undefined) break;
    node = next;
  }
  return place(node.parent?.type === 'property' ? node.parent.offset : node.offset);
}

/** The members of an object by key: of two that are equal the first, as it is the one that is shown. An object of thousands is asked for each. */
const members = memo(
  (node: Node) => [node],
  ({ children = [] }): ReadonlyMap<unknown, Node> =>
    new Map(
      [...children]
        .reverse()
        .flatMap(({ children: [name, value] = [] }) => (name && value ? [[name.value, value] as const] : [])),
    ),
);

function childOf(node: Node, key: string | number): Node | undefined {
  if (node.type === 'array') return typeof key === 'number' ? node.children?.[key] : undefined;
  return node.type === 'object' ? members(node).get(key) : undefined;
}

/** JSON lets a key stand twice and the last one wins: nobody means that. */
function doubled(node: Node, place: (offset: number) => Position): JsonProblem[] {
  const found: JsonProblem[] = [];
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    if (node.type === 'object') {
      const key = child.children?.[0];
      if (seen.has(key?.value)) {
        found.push({
          message: `The key "${String(key?.value)}" is duplicated; the last one wins.`,
          ...place(child.offset),
        });
      }
      seen.add(key?.value);
    }
    found.push(...doubled(child, place));
  }
  return found;
}

/** Offset of the bracket that opens one level too many for a reader that calls itself for each. */
export function tooDeep(text: string): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    const letter = text[offset];
    if (quoted) {
      if (letter === '\\') offset += 1;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === '{' || letter === '[') {
      depth += 1;
      if (depth > DEEPEST) return offset;
    } else if (letter === '}' || letter === ']') depth -= 1;
  }
  return undefined;
}
