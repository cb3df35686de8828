// What a comparison gives is bounded, whatever two servers sent: the heaviest changes, and of each value as much as is of use.

import { cut } from '../../core/cut.js';
import { plural } from '../../core/plural.js';
import type { ContractChange } from '../../core/types.js';
import { textOf } from './schema/document.js';

/** Nobody reads more of them; one more says how many were left out. */
const MOST = 1000;
/** Characters of JSON of a value that is carried along; its pointer says where all of it is. */
const LONGEST_VALUE = 16 * 1024;
const LONGEST_POINTER = 1000;
const LONGEST_MESSAGE = 1000;

/** The changes, heaviest first, less what is too much. */
export function bounded(changes: readonly ContractChange[]): readonly ContractChange[] {
  const kept = changes.slice(0, MOST).map(short);
  const [next] = changes.slice(MOST);
  if (next === undefined) return kept;
  const message = `${plural(changes.length - MOST, 'more change')} not listed, none of them more severe than this.`;
  return [...kept, { kind: next.kind, pointer: '', message }];
}

function short(change: ContractChange): ContractChange {
  const { kind, pointer, message, before, after, example } = change;
  return {
    kind,
    pointer: cut(pointer, LONGEST_POINTER),
    message: cut(message, LONGEST_MESSAGE),
    ...(before === undefined ? {} : { before: value(before) }),
    ...(after === undefined ? {} : { after: value(after) }),
    ...(example === undefined ? {} : { example: value(example) }),
  };
}

function value(of: unknown): unknown {
  return isShort(of) ? of : `(too long to show, digest ${textOf(of).slice(-12)})`;
}

/** Counted without making the text, and no further than the limit. */
function isShort(of: unknown): boolean {
  let left = LONGEST_VALUE;
  const open: unknown[] = [of];
  while (open.length > 0 && left >= 0) {
    const one = open.pop();
    left -= typeof one === 'string' ? one.length : 4;
    if (typeof one !== 'object' || one === null) continue;
    for (const key of Object.keys(one)) {
      left -= key.length;
      open.push((one as Readonly<Record<string, unknown>>)[key]);
      if (left < 0) return false;
    }
  }
  return left >= 0;
}
