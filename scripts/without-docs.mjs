// Takes comments that document, not explain, out of a bundled file: two megabytes of other packages' API pages and notes, which
// nobody reads here; and empty lines. Code, names, layout and where each module begins stay, so that dist/ can still be reviewed.

import { parse } from 'acorn';

const KEEP = /@license|@preserve|copyright/i;
/** The bundler's, for readers and for itself. */
const MARKER = /^\*+$|^ ?[@#]__/;
/** That the next words import or export, which they say themselves. */
const HARMONY = /^ harmony [\w ]+$/;
/** Beside code a comment says what that line does; alone on its line, what begins so is a note, a map or a fold of an editor. */
const NOTE = /^\s|^$|^# sourceMappingURL|^\/\/|^#(?:end)?region/;

/** The comments as `[start, end, instead]`, widened to whole lines where nothing else stands on them. */
function comments(code) {
  const found = [];
  const notices = new Set();
  parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    onComment(isBlock, text, start, end) {
      // A notice that stands in many files of one package is kept once.
      const told = notices.size === notices.add(text).size;
      if ((KEEP.test(text) && !told) || (isBlock && MARKER.test(text))) return;
      const before = code.lastIndexOf('\n', start - 1) + 1;
      const after = code.indexOf('\n', end);
      const alone = code.slice(before, start).trim() === '' && after !== -1 && code.slice(end, after).trim() === '';
      if (!isBlock) {
        if (alone && NOTE.test(text)) found.push([before, after + 1, '']);
        return;
      }
      if (HARMONY.test(text)) {
        found.push([start, code[end] === ' ' ? end + 1 : end, '']);
        return;
      }
      // Within a line it says what that argument is.
      if (!alone && !/^[*!]\s/.test(text)) return;
      // A block of several lines ends a statement like a line break does: one stays.
      found.push(alone ? [before, after + 1, ''] : [start, end, text.includes('\n') ? '\n' : ' ']);
    },
  });
  return found;
}

/** Empty lines between words of the code, never those of a text, as `[start, end, instead]`: one line break stays. */
function emptyLines(code) {
  const found = [];
  let last = 0;
  const gap = (start, end) => {
    const [lines] = /^[^\S\n]*\n(?:[^\S\n]*\n)+/.exec(code.slice(last, start)) ?? [];
    if (lines !== undefined) found.push([last, last + lines.length, '\n']);
    last = Math.max(last, end);
  };
  const options = { ecmaVersion: 'latest', sourceType: 'module' };
  // What stands between two words: blanks, and comments.
  const words = [];
  parse(code, {
    ...options,
    onToken: ({ start, end }) => words.push([start, end]),
    onComment: (_isBlock, _text, start, end) => words.push([start, end]),
  });
  for (const [start, end] of words.sort(([a], [b]) => a - b)) gap(start, end);
  return found;
}

/** @param code an ES module */
export function withoutDocs(code) {
  const undocumented = cut(code, comments(code));
  return cut(undocumented, emptyLines(undocumented));
}

function cut(code, pieces) {
  let at = 0;
  const parts = [];
  for (const [start, end, instead] of pieces) {
    parts.push(code.slice(at, start), instead);
    at = end;
  }
  return parts.join('') + code.slice(at);
}
