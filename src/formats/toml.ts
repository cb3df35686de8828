// TOML with positions: values from smol-toml, places of keys from toml-eslint-parser. Bad input becomes problems, never an exception.

import { parse, TomlError } from 'smol-toml';
import type { AST } from 'toml-eslint-parser';
import { type Position, placeOf } from './position.js';
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
  const deep = tooDeepToml(text);
  const { value = {}, problem } =
    deep === undefined ? parsed(text) : { problem: { ...placeOf(text, deep), message: 'nested too deep' } };
  let places: ReadonlyMap<string, Position> | undefined;
  return {
    value,
    problems: problem === undefined ? [] : [problem],
    at(path) {
      places ??= problem === undefined ? findPlaces(text) : new Map();
      return places.get(keyOf(path));
    },
  };
}

function parsed(text: string): { readonly value?: Toml['value']; readonly problem?: Toml['problems'][number] } {
  try {
    return { value: parse(text) };
  } catch (error) {
    // A document that is nested too deep ends in a RangeError.
    if (!(error instanceof TomlError)) return { problem: { line: 1, column: 1, message: (error as Error).message } };
    const message = error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '') ?? 'invalid TOML';
    return { problem: { line: error.line, column: error.column, message } };
  }
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
