// What happened to one file at one target: the one place where a receipt is made, and the list that holds the latest of each.

import type { Outcome, Receipt, TargetId } from './types.js';

/** What a receipt says beside the outcome. Undefined and empty are left out. */
interface About {
  readonly url?: string | undefined;
  /** What to know about it: the remote's words, the other digest. */
  readonly detail?: string | undefined;
}

/** The receipt of a file at a target. */
export function receiptOf(
  target: TargetId,
  { file, project, sha256 }: Pick<Receipt, 'file' | 'project' | 'sha256'>,
  outcome: Outcome,
  { url, detail }: About = {},
): Receipt {
  return {
    ...{ target, file, project, sha256, outcome },
    ...(url === undefined ? {} : { url }),
    ...(detail === undefined ? {} : { detail }),
  };
}

/** The list with these in it: a later receipt of a file at a target takes the earlier one's place. */
export function withReceipts(list: readonly Receipt[], more: readonly Receipt[]): readonly Receipt[] {
  const by = new Map([...list, ...more].map((one) => [`${one.target} ${one.file}`, one]));
  return [...by.values()];
}
