// A repository's files with changes that exist in memory only: rules look at them before anything is written.

import type { Files, Fix } from '../../core/types.js';

/** A piece of a text replaced. */
export type Edit = Extract<Fix, { readonly start: number }>;

/** What becomes of one file. */
export interface Change {
  readonly file: string;
  /** Undefined for a file that is not there yet. */
  readonly before: string | undefined;
  readonly after: string;
  /** It is made executable. */
  readonly executable: boolean;
  /** Ids of the rules that asked for it, sorted. */
  readonly rules: readonly string[];
}

/** Another text that no rule asked for. @param before undefined for a file that is not there yet */
export function rewrite(file: string, before: string | undefined, after: string): Change {
  return { file, before, after, executable: false, rules: [] };
}

/** The files as they would be with these changes. */
export function draftOf(files: Files, changes: ReadonlyMap<string, Change>): Files {
  const added = [...changes.keys()].filter((path) => !files.has(path));
  const changed = (path: string): string | undefined => {
    const change = changes.get(path);
    return change === undefined || change.after === change.before ? undefined : change.after;
  };
  return {
    root: files.root,
    all: added.length === 0 ? files.all : [...files.all, ...added].sort(),
    has: (path) => files.has(path) || changes.has(path),
    text: (path) => changed(path) ?? files.text(path),
    bytes: (path) => {
      const text = changed(path);
      return text === undefined ? files.bytes(path) : new TextEncoder().encode(text);
    },
  };
}

/**
 * A text with pieces of it replaced. New lines end as the lines of the text do.
 * @throws RangeError where an edit lies outside of the text or overlaps another: a bug of the rule
 */
export function edited(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const windows = /\r?\n/.exec(text)?.[0] === '\r\n';
  let at = 0;
  const parts: string[] = [];
  for (const { file, start, end, text: piece } of sorted) {
    if (start < at || end < start || end > text.length)
      throw new RangeError(`${file}: cannot edit ${start}-${end}: out of range`);
    // A shell takes a carriage return after #!/usr/bin/env node for a part of the name.
    const own = windows && !piece.startsWith('#!') ? piece.replace(/\r?\n/g, '\r\n') : piece;
    parts.push(text.slice(at, start), own);
    at = end;
  }
  return parts.join('') + text.slice(at);
}
