// What became of the files at each target: those of one outcome together, with the page that has them all.

import { plural } from '../core/plural.js';
import type { Receipt } from '../core/types.js';
import { ALL_TARGETS } from '../targets/index.js';

interface Channel {
  readonly target: string;
  readonly outcome: string;
  /** A name, or how many. */
  readonly files: string;
  readonly link: string | undefined;
  readonly detail: string | undefined;
}

/** A row for each target, outcome and detail. */
export function channelsOf(receipts: readonly Receipt[]): readonly Channel[] {
  const groups = new Map<string, Receipt[]>();
  for (const receipt of receipts) {
    const key = [receipt.target, receipt.outcome, receipt.detail].join('\0');
    groups.set(key, [...(groups.get(key) ?? []), receipt]);
  }
  return [...groups.values()].map((group) => {
    const { target, outcome, file, detail } = group[0] as Receipt;
    const page = ALL_TARGETS.find(({ id }) => id === target)?.page?.(group);
    const link = page ?? group.find(({ url }) => url !== undefined)?.url;
    const files = group.length === 1 ? file : plural(group.length, 'file');
    return { target, outcome, files, link, detail };
  });
}
