// A JSON file of the repository, parsed once for all rules: its value, the place of each key, and what replaces a value.

import { memo } from '../core/memo.js';
import type { Files, Fix } from '../core/types.js';
import { type JsonProblem, readJson } from './json.js';
import { setJson } from './json-edit.js';
import type { KeyPath } from './object.js';

export interface JsonFile {
  readonly file: string;
  /** Undefined when it is no strict JSON. */
  readonly value: unknown;
  readonly problems: readonly JsonProblem[];
  /** File, line and column of a key, or of its nearest parent that is there. */
  place(...path: KeyPath): { readonly file: string; readonly line: number; readonly column: number };
  /** What writes this value there, in a new key where there is none; empty where the text cannot be edited. */
  replace(path: KeyPath, value: string): readonly Fix[];
}

/** Reads a JSON file; never throws. A file that is not there is one with problems. */
export const jsonFile = memo((files: Files, file: string) => [files, file], open);

function open(files: Files, file: string): JsonFile {
  const text = files.text(file);
  const document = readJson(text);
  return {
    file,
    value: document.value,
    problems: document.problems,
    place: (...path) => ({ file, ...document.at(...path) }),
    replace: (path, value) => (document.value === undefined ? [] : setJson(file, text, [...path], value)),
  };
}
