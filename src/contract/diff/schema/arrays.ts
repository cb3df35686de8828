// Bounds of arrays: how many items, which ones, and whether they differ.

import { firstItems, itemSpot } from './children.js';
import { type BranchPair, bound, type Problem, type Walk } from './problem.js';
import { lostSizes, numbersOf } from './strings.js';

/** What `to` says about arrays and `from` does not keep. */
export function lostArrays(pair: BranchPair, walk: Walk): readonly Problem[] {
  const { from, to, place } = pair;
  const longest = longestOf(pair.from.parts);
  const problems = lostSizes(pair, 'minItems', 'maxItems').filter(
    ({ name }) => name !== 'maxItems' || longest > longestOf(to.parts),
  );
  const unique = (side: typeof from): boolean => side.parts.some(({ keywords }) => keywords['uniqueItems'] === true);
  if (unique(to) && !unique(from) && longest > 1) problems.push(bound(pair, 'uniqueItems'));
  const first = Math.max(firstItems(from.parts), firstItems(to.parts));
  walk.work.spend(first);
  for (let index = 0; index <= first && index < longest; index += 1) {
    const [a, b] = [itemSpot(from.parts, index), itemSpot(to.parts, index)];
    if (b.length === 0) continue;
    const at = index === first ? `${place}[]` : `${place}[${index}]`;
    problems.push(...walk.lost({ from: a, to: b, place: at }));
  }
  return problems;
}

/** How many items there can be: `items: false` ends a tuple. */
function longestOf(parts: BranchPair['from']['parts']): number {
  const ends = parts.flatMap(({ keywords }) => {
    const closed = Array.isArray(keywords['items'])
      ? keywords['additionalItems'] === false
      : keywords['items'] === false;
    return closed ? [firstItems([{ keywords, document: parts[0]!.document }])] : [];
  });
  return Math.min(Number.POSITIVE_INFINITY, ...ends, ...numbersOf(parts, 'maxItems'));
}
