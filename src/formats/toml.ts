// TOML with positions: values from smol-toml, places of keys from toml-eslint-parser. Bad input becomes problems, never an exception.

import { parse, TomlError } from 'smol-toml';
import type { AST } from 'toml-eslint-parser';
import { placeOf } from './encoding.js';
import type { Position } from './json.js';
import { tooDeepToml } from './toml-bounds.js';
import { tomlTree } from './toml-tree.js';

export interface Toml {
  /** The parsed table; empty when the text could not be read. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Why it could not be read; empty when it could. */
  readonly problems: readonly (Position & { readonly message: string })[];
  /** Where a key (or an element of an array) stands; undefined when it is not in the text. */
  at(path: readonly PropertyKey[]): Position | undefined;
}

/** Reads TOML text. The positions are found on the first call of `at` only. */
export function readToml(text: string): Toml {
  let value: Record<string, unknown> = {};
  const deep = tooDeepToml(text);
  if (deep !== undefined) return unread(text, deep);
  const problems: (Position & { message: string })[] = [];
  try {
    value = parse(text) as Record<string, unknown>;
  } catch (error) {
    if (error instanceof TomlError) {
      const message = error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '') ?? 'invalid TOML';
      problems.push({ line: error.line, column: error.column, message });
    } else {
      // A document that is nested too deep ends in a RangeError.
      problems.push({ line: 1, column: 1, message: (error as Error).message });
    }
  }
  let places: ReadonlyMap<string, Position> | undefined;
  return {
    value,
    problems,
    at(path) {
      places ??= problems.length === 0 ? findPlaces(text) : new Map();
      return places.get(keyOf(path));
    },
  };
}

function unread(text: string, offset: number): Toml {
  return { value: {}, problems: [{ ...placeOf(text, offset), message: 'nested too deep' }], at: () => undefined };
}

function keyOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('\0');
}

function findPlaces(text: string): ReadonlyMap<string, Position> {
  const places = new Map<string, Position>();
  const note = (path: readonly PropertyKey[], node: AST.TOMLNode): void => {
    const key = keyOf(path);
    if (!places.has(key)) places.set(key, { line: node.loc.start.line, column: node.loc.start.column + 1 });
  };
  const visitValue = (path: readonly PropertyKey[], node: AST.TOMLContentNode): void => {
    if (node.type === 'TOMLArray') {
      node.elements.forEach((element, index) => {
        note([...path, index], element);
        visitValue([...path, index], element);
      });
    } else if (node.type === 'TOMLInlineTable') {
      for (const pair of node.body) visitPair(path, pair);
    }
  };
  const visitPair = (base: readonly PropertyKey[], pair: AST.TOMLKeyValue): void => {
    const path = [...base];
    for (const key of pair.key.keys) {
      path.push(key.type === 'TOMLBare' ? key.name : key.value);
      note(path, pair);
    }
    visitValue(path, pair.value);
  };
  // The position parser knows less of TOML 1.1 than the value parser: then there are no positions.
  for (const node of tomlTree(text).program?.body[0].body ?? []) {
    if (node.type === 'TOMLKeyValue') {
      visitPair([], node);
      continue;
    }
    for (let length = 1; length <= node.resolvedKey.length; length += 1) {
      note(node.resolvedKey.slice(0, length), node);
    }
    for (const pair of node.body) visitPair(node.resolvedKey, pair);
  }
  return places;
}

/** A key as TOML writes it: one with a dot or another special character is quoted, or it would be several. */
export function tomlKey(name: string): string {
  return /^[A-Za-z0-9_-]+$/.test(name) ? name : JSON.stringify(name);
}
