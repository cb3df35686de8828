// The parser of a JavaScript or TypeScript source, by the extension of its file.

import { parser } from '@lezer/javascript';

const PLAIN = parser.configure({ dialect: 'jsx' });
const TYPED = parser.configure({ dialect: 'ts' });
const TYPED_JSX = parser.configure({ dialect: 'ts jsx' });

/** JSX stands in files of any extension but TypeScript's own, where `<T>x` is a type. */
export function parserFor(file: string): typeof parser {
  if (/\.[cm]?ts$/.test(file)) return TYPED;
  return file.endsWith('.tsx') ? TYPED_JSX : PLAIN;
}
