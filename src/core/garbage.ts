// What passes through a stream is freed when 64 MB of it have gathered, whatever little of it is in use: a long transfer says when it was used.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: ((how: { readonly type: 'minor' }) => void) | undefined;

const FREED_AFTER = 8 * 1024 * 1024;

/** Told of each chunk that was used (bytes), it frees them whenever 8 MB have gathered. */
export function freeing(): (bytes: number) => void {
  let used = 0;
  return (bytes) => {
    used += bytes;
    if (used < FREED_AFTER) return;
    used %= FREED_AFTER;
    freeChunks();
  };
}

/** A millisecond or two. */
function freeChunks(): void {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as typeof collect;
  }
  collect?.({ type: 'minor' });
}
