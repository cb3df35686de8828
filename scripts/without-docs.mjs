// Takes JSDoc blocks and lines that are comments out of a bundled file: two megabytes of other packages' API pages and notes,
// which nobody reads here. Code, names, layout and the bundler's own markers stay, so that dist/ can still be reviewed.

import { parse } from 'acorn';

const KEEP = /@license|@preserve|copyright/i;

/** The comments as `[start, end, instead]`, widened to whole lines where nothing else stands on them. */
function comments(code) {
  const found = [];
  parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    onComment(isBlock, text, start, end) {
      if (KEEP.test(text) || (isBlock && !/^\*\s/.test(text))) return;
      const before = code.lastIndexOf('\n', start - 1) + 1;
      const after = code.indexOf('\n', end);
      const alone = code.slice(before, start).trim() === '' && after !== -1 && code.slice(end, after).trim() === '';
      if (!isBlock) {
        // Beside code it says what that line does; the first character tells the bundler's markers and source maps.
        if (alone && /^\s/.test(text)) found.push([before, after + 1, '']);
        return;
      }
      // A block of several lines ends a statement like a line break does: one stays.
      found.push(alone ? [before, after + 1, ''] : [start, end, text.includes('\n') ? '\n' : ' ']);
    },
  });
  return found;
}

/** @param code an ES module */
export function withoutDocs(code) {
  let at = 0;
  const parts = [];
  for (const [start, end, instead] of comments(code)) {
    parts.push(code.slice(at, start), instead);
    at = end;
  }
  return parts.join('') + code.slice(at);
}
