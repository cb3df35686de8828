// The classifiers that PyPI knows, written out in full from the short form in which they are kept.

import data from '../../data/classifiers.json' with { type: 'json' };

/** Classifiers that PyPI has taken back, and what to write instead (empty: nothing). */
export const DEPRECATED: ReadonlyMap<string, string> = new Map(Object.entries(data.deprecated));

/** Every classifier that PyPI takes. In the list leading dots stand for that many parts of the entry before. */
export function classifierList(): ReadonlySet<string> {
  const known = new Set<string>();
  let before: readonly string[] = [];
  for (const line of data.classifiers) {
    const depth = /^\.*/.exec(line)?.[0].length ?? 0;
    before = [...before.slice(0, depth), ...line.slice(depth).split(' :: ')];
    known.add(before.join(' :: '));
  }
  return known;
}
