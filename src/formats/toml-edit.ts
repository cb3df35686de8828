// Changes to TOML that leave everything else as it is: comments, order, spacing. Places come from the parser that knows them.

import type { AST } from 'toml-eslint-parser';
import type { Fix } from '../core/types.js';
import type { KeyPath } from './object.js';
import { tomlTree } from './toml-tree.js';

/** Where a value stands in a text, in UTF-16 units. */
export interface TomlSpan {
  readonly value: readonly [start: number, end: number];
  /** The key, the equals sign and the value; the value itself for an element of an array. */
  readonly pair: readonly [start: number, end: number];
}

type Node = AST.TOMLContentNode | AST.TOMLTable | AST.TOMLKeyValue;

/** A text as TOML writes it: on one line, in double quotes. */
export function tomlText(text: string): string {
  return JSON.stringify(text).replace(/\u007f/g, '\\u007f');
}

/** Finds a value that a key (dotted keys too) or an array holds; undefined for tables with a header and for what is not there. */
export function tomlSpan(text: string, path: KeyPath): TomlSpan | undefined {
  const found = nodeAt(text, path);
  if (found === undefined || found.type === 'TOMLTable') return undefined;
  const value = found.type === 'TOMLKeyValue' ? found.value : found;
  return { value: value.range, pair: found.range };
}

/** From the header of a table to the end of its last line, the one break behind included; undefined where it has no header. */
export function tomlTable(text: string, path: KeyPath): readonly [start: number, end: number] | undefined {
  const found = nodeAt(text, path);
  if (found?.type !== 'TOMLTable') return undefined;
  const end = text.indexOf('\n', found.range[1]);
  return [found.range[0], end < 0 ? text.length : end + 1];
}

/** The fix that replaces a value by a text; none where it is not there. */
export function setTomlText(file: string, text: string | undefined, path: KeyPath, value: string): readonly Fix[] {
  const span = text === undefined ? undefined : tomlSpan(text, path);
  if (span === undefined) return [];
  return [{ file, start: span.value[0], end: span.value[1], text: tomlText(value) }];
}

/** The fix that takes an element out of an array, with its line where it has one of its own; none where it is not there. */
export function removeTomlElement(file: string, text: string | undefined, path: KeyPath): readonly Fix[] {
  const span = text === undefined ? undefined : tomlSpan(text, path);
  if (text === undefined || span === undefined) return [];
  const [start, end] = span.value;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const comma = /^[ \t]*,/.exec(text.slice(end));
  const after = end + (comma?.[0].length ?? 0);
  const rest = /^[ \t]*(?:#[^\n]*)?(?:\n|$)/.exec(text.slice(after));
  if (text.slice(lineStart, start).trim() === '' && rest !== null) {
    return [{ file, start: lineStart, end: after + rest[0].length, text: '' }];
  }
  if (comma !== null) {
    const space = /^[ \t]*/.exec(text.slice(after))?.[0].length ?? 0;
    return [{ file, start, end: after + space, text: '' }];
  }
  const before = /,[ \t]*$/.exec(text.slice(lineStart, start))?.[0].length ?? 0;
  return [{ file, start: start - before, end, text: '' }];
}

function nodeAt(text: string, path: KeyPath): Node | undefined {
  // The parser takes a byte order mark for a key.
  if (text.startsWith('\uFEFF')) return undefined;
  for (const node of tomlTree(text).program?.body[0].body ?? []) {
    const base = node.type === 'TOMLTable' ? node.resolvedKey : [];
    if (!begins(path, base)) continue;
    if (node.type === 'TOMLTable' && base.length === path.length) return node;
    const found = node.type === 'TOMLTable' ? inPairs(node.body, path.slice(base.length)) : inPair(node, path);
    if (found !== undefined) return found;
  }
  return undefined;
}

function inPairs(pairs: readonly AST.TOMLKeyValue[], path: KeyPath): Node | undefined {
  for (const pair of pairs) {
    const found = inPair(pair, path);
    if (found !== undefined) return found;
  }
  return undefined;
}

function inPair(pair: AST.TOMLKeyValue, path: KeyPath): Node | undefined {
  const keys = pair.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
  if (!begins(path, keys)) return undefined;
  return path.length === keys.length ? pair : inValue(pair.value, path.slice(keys.length));
}

function inValue(value: AST.TOMLContentNode, path: KeyPath): Node | undefined {
  if (value.type === 'TOMLInlineTable') return inPairs(value.body, path);
  const element = value.type === 'TOMLArray' && typeof path[0] === 'number' ? value.elements[path[0]] : undefined;
  return element === undefined || path.length === 1 ? element : inValue(element, path.slice(1));
}

function begins(path: KeyPath, start: KeyPath): boolean {
  return start.length <= path.length && start.every((key, index) => key === path[index]);
}
