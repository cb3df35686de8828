// The classifiers that PyPI knows, written out in full from the short form in which they are kept.

import { CLASSIFIERS } from './classifiers.generated.js';

export { DEPRECATED } from './classifiers.generated.js';

/** Every classifier that PyPI takes. */
export function classifierList(): ReadonlySet<string> {
  const known = new Set<string>();
  let before: readonly string[] = [];
  for (const line of CLASSIFIERS.trim().split('\n')) {
    const depth = /^\.*/.exec(line)?.[0].length ?? 0;
    before = [...before.slice(0, depth), ...line.slice(depth).split(' :: ')];
    known.add(before.join(' :: '));
  }
  return known;
}
