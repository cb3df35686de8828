// A package that is larger than platforms accept: the limit and every size beside it, in one unit.

import prettyBytes from 'pretty-bytes';
import { MOST_BYTES } from '../../archive/limits.js';
import type { Member } from '../../archive/member.js';
import type { Finding } from '../../core/types.js';

const SHOWN = 5;

/** A number of bytes in the unit of the limit, which is 100 MiB and not 100 MB. */
export function binarySize(bytes: number): string {
  return prettyBytes(bytes, { binary: true });
}

/** The limit as messages show it. */
export const MOST = binarySize(MOST_BYTES);

/** What takes the room: the path of the largest file, and the largest ones with their sizes. */
export function largestOf(members: readonly Member[]): { readonly path: string } & Pick<Finding, 'hint' | 'facts'> {
  const largest = members.toSorted((a, b) => b.size - a.size).slice(0, SHOWN);
  return {
    path: largest[0]?.path ?? '',
    hint: 'Exclude what is not needed at run time: [package] exclude = ["…"].',
    facts: Object.fromEntries(largest.map(({ path, size }) => [path, binarySize(size)])),
  };
}
