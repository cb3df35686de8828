// Whether a package's name is another one, written wrongly.

import type { Project } from '../../../core/types.js';

/** Whether a name is this project's, written wrongly. Another scope is another person's package. */
export function isMeant(name: string, real: string): boolean {
  const [scope, own] = parts(name);
  const [realScope, realOwn] = parts(real);
  if (scope !== undefined && realScope !== undefined && scope !== realScope) return false;
  if (own.join('') === realOwn.join('')) return true;
  if (scope !== realScope || own.length !== realOwn.length) return false;
  const different = own.flatMap((word, index) =>
    word === realOwn[index] ? [] : [[word, realOwn[index] ?? ''] as const],
  );
  const [pair] = different;
  return different.length === 1 && pair !== undefined && isSwapped(pair[0], pair[1]);
}

/** How a hint ends where the name has a scope and the manifest's has none: a workflow may have added it before it published. */
export function orRename(
  name: string | undefined,
  { name: real, manifestFile }: Pick<Project, 'name' | 'manifestFile'>,
): string {
  if (name === undefined || !name.startsWith('@') || real.startsWith('@')) return '';
  return ` If it is published as ${name}, set "name": "${name}" in ${manifestFile} instead.`;
}

function parts(name: string): readonly [string | undefined, readonly string[]] {
  const match = /^(?:@([^/]+)\/)?(.*)$/.exec(name.toLowerCase());
  return [match?.[1], (match?.[2] ?? '').split(/[-_.]+/)];
}

/** One letter too many, too few or two swapped; in short words (`git`, `sql`) that is another word. */
function isSwapped(word: string, real: string): boolean {
  const sorted = (text: string): string => [...text].sort().join('');
  if (word.length === real.length && word.length > 2 && sorted(word) === sorted(real)) return true;
  if (real.length < 6 || Math.abs(word.length - real.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === real[start]) start += 1;
  return [
    word.slice(start + 1) === real.slice(start + 1),
    word.slice(start) === real.slice(start + 1),
    word.slice(start + 1) === real.slice(start),
  ].includes(true);
}
