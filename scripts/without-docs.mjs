// Takes the JSDoc blocks out of a bundled file: over a megabyte of other packages' API pages, which nobody reads here.
// Code, names, layout, line comments and the bundler's own markers stay, so that dist/ can still be reviewed.

import { parse } from 'acorn';

const KEEP = /@license|@preserve|copyright/i;

/** The blocks as `[start, end]`, widened to whole lines where nothing else stands on them. */
function docBlocks(code) {
  const blocks = [];
  parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    onComment(isBlock, text, start, end) {
      if (!isBlock || !/^\*\s/.test(text) || KEEP.test(text)) return;
      const before = code.lastIndexOf('\n', start - 1) + 1;
      const after = code.indexOf('\n', end);
      const alone = code.slice(before, start).trim() === '' && after !== -1 && code.slice(end, after).trim() === '';
      // A block of several lines ends a statement like a line break does: one stays.
      blocks.push(alone ? [before, after + 1, ''] : [start, end, text.includes('\n') ? '\n' : ' ']);
    },
  });
  return blocks;
}

/** @param code an ES module */
export function withoutDocs(code) {
  let at = 0;
  const parts = [];
  for (const [start, end, instead] of docBlocks(code)) {
    parts.push(code.slice(at, start), instead);
    at = end;
  }
  return parts.join('') + code.slice(at);
}
