// Files that a JavaScript source reads by their place beside it: `new URL('./x.json', import.meta.url)`, `join(__dirname, 'x.json')`.

import { type Position, placesIn } from '../../formats/position.js';

/** A file that is named by its place. */
export interface OwnFile extends Position {
  /** Relative to the folder of the source, as written: `../data/x.json`. */
  readonly path: string;
}

const TEXT = /(?:'[^'\n$]*'|"[^"\n$]*"|`[^`\n$]*`)/.source;
const HERE = String.raw`(?:__dirname|import\.meta\.dirname|(?:path\.)?dirname\(\s*fileURLToPath\(\s*import\.meta\.url\s*\)\s*\))`;
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`\bnew URL\(\s*(${TEXT})\s*,\s*import\.meta\.url\s*\)`, 'g'),
  new RegExp(String.raw`\b(?:path\.)?(?:join|resolve)\(\s*${HERE}\s*,((?:\s*${TEXT}\s*(?:,|(?=\))))+)\s*\)`, 'g'),
  new RegExp(String.raw`\b${HERE}\s*\+\s*(${TEXT})`, 'g'),
  /\$\{__dirname\}(\/[^`\n$]+)(?=`)/g,
];

/** Every such file, in the order of the forms; not in comments that take whole lines. */
export function ownFilesIn(text: string): readonly OwnFile[] {
  // Nearly all sources name none, and the forms cost time.
  if (!/__dirname|import\.meta\.(?:url|dirname)/.test(text)) return [];
  const place = placesIn(text);
  return FORMS.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ 1: words = '', index }): readonly OwnFile[] => {
      const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
      if (/^\s*(?:\/\/|\*|\/\*)/.test(line)) return [];
      const parts = words.startsWith('/')
        ? [words]
        : [...words.matchAll(/(['"`])(.*?)\1/g)].map(([, , part = '']) => part);
      const path = parts.join('/').replace(/^\/+/, '');
      return path === '' || /^[a-z]+:/i.test(path) ? [] : [{ path, ...place(index) }];
    }),
  );
}
