// Takes comments that document, not explain, out of a bundled file: two megabytes of other packages' API pages and notes, which
// nobody reads here, and blank lines. Code, names, layout and the bundler's own markers stay, so that dist/ can still be reviewed.

import { parse } from 'acorn';

const KEEP = /@license|@preserve|copyright/i;
/** The bundler's, for readers and for itself. */
const MARKER = /^\*+$|^ ?[@#]__|^ harmony/;

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
        // Beside code it says what that line does; the first character tells the bundler's markers.
        if (alone && /^\s|^# sourceMappingURL|^\/\//.test(text)) found.push([before, after + 1, '']);
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

/** Lines with nothing on them, between words of the code and comments; those within a template are text. */
function withoutBlankLines(code) {
  const parts = [];
  let at = 0;
  const keep = (start, end) => {
    if (start < at) return;
    parts.push(code.slice(at, start).replace(/\n\s*\n/g, '\n'), code.slice(start, end));
    at = end;
  };
  const kept = [];
  parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    onToken: ({ start, end }) => void kept.push([start, end]),
    onComment: (_isBlock, _text, start, end) => void kept.push([start, end]),
  });
  for (const [start, end] of kept.sort(([a], [b]) => a - b)) keep(start, end);
  return parts.join('') + code.slice(at);
}

/** @param code an ES module */
export function withoutDocs(code) {
  let at = 0;
  const parts = [];
  for (const [start, end, instead] of comments(code)) {
    parts.push(code.slice(at, start), instead);
    at = end;
  }
  return withoutBlankLines(parts.join('') + code.slice(at));
}
