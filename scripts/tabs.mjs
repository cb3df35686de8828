// Indents a bundled file with a tab for two spaces: an eighth of the bundle was spaces. What is inside a text stays as it is.

import { parse } from 'acorn';

/** @param code an ES module */
export function withTabs(code) {
  const texts = [];
  parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    onToken({ type, start, end }) {
      if ((type.label === 'template' || type.label === 'string') && code.slice(start, end).includes('\n'))
        texts.push([start, end]);
    },
  });
  let at = 0;
  const isInText = (offset) => {
    while (at < texts.length && texts[at][1] <= offset) at += 1;
    return at < texts.length && texts[at][0] < offset;
  };
  return code.replace(/^ {2,}/gm, (spaces, offset) =>
    isInText(offset) ? spaces : '\t'.repeat(spaces.length / 2) + ' '.repeat(spaces.length % 2),
  );
}
