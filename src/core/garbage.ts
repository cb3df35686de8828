// What passes through a stream is freed when 64 MB of it have gathered, whatever little of it is in use: a long transfer says when it was used.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: ((how: { readonly type: 'minor' }) => void) | undefined;

/** Frees chunks that are not used any more; a millisecond or two. */
export function freeChunks(): void {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as typeof collect;
  }
  collect?.({ type: 'minor' });
}
