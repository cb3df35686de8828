// What became of the files at each target: those of one outcome together, with the page that has them all.

import { grouped } from '../core/grouped.js';
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
  const groups = grouped(receipts, ({ target, outcome, detail }) => [target, outcome, detail].join('\0'));
  return [...groups.values()].map((group) => {
    const [{ target, outcome, file, detail }] = group;
    const page = ALL_TARGETS.find(({ id }) => id === target)?.page?.(group);
    const link = page ?? group.find(({ url }) => url !== undefined)?.url;
    const files = group.length === 1 ? file : plural(group.length, 'file');
    return { target, outcome, files, link, detail };
  });
}
