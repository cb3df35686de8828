// The mark by which a later run knows a release as ours: the last line of its text, of its very tag, with the digests of what
// we sent into it. Text above it (generated notes, somebody's hand) may look like a mark and is none.

import { NAME } from '../../core/about.js';
import { decoded } from '../../core/decoded.js';

/** What an earlier run of ours left in the text. */
export interface Mark {
  readonly tag: string;
  readonly commit: string;
  /** Parts of the tag whose files the text speaks of. */
  readonly parts: readonly string[];
  /** sha256 of everything that was sent, or was about to be. */
  readonly files: readonly string[];
}

const LINE = new RegExp(
  `^<!-- ${NAME}: (\\S+) ([0-9a-f]{40}|[0-9a-f]{64})(?: parts=(\\S+))?(?: files=([0-9a-f]{64}(?:,[0-9a-f]{64})*))? -->$`,
);

/** The mark of this tag at the end of a text; undefined in anybody else's. */
export function readMark(body: string, tag: string): Mark | undefined {
  const found = LINE.exec(lastLine(body).line);
  const [, encoded = '', commit = '', parts, files] = found ?? [];
  if (found === null || decoded(encoded) !== tag) return undefined;
  return {
    ...{ tag, commit },
    parts: (parts?.split(',') ?? []).map((part) => decoded(part) ?? ''),
    files: files?.split(',') ?? [],
  };
}

/** The text with this mark as its last line, in place of the one it has. */
export function withMark(body: string, mark: Mark): string {
  const { before, line } = lastLine(body);
  const parts = mark.parts.length === 0 ? '' : ` parts=${mark.parts.map(encodeURIComponent).join(',')}`;
  const files = mark.files.length === 0 ? '' : ` files=${mark.files.join(',')}`;
  const text = LINE.test(line) ? before : body;
  return `${text.trimEnd()}\n\n<!-- ${NAME}: ${encodeURIComponent(mark.tag)} ${mark.commit}${parts}${files} -->`.trimStart();
}

/** The text without its last line when that is a mark. */
export function withoutMark(body: string): string {
  const { before, line } = lastLine(body);
  return LINE.test(line) ? before.trimEnd() : body;
}

function lastLine(body: string): { readonly before: string; readonly line: string } {
  const text = body.trimEnd();
  const at = text.lastIndexOf('\n') + 1;
  return { before: text.slice(0, at), line: text.slice(at).trim() };
}
