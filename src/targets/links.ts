// Where files that a target took can be fetched, by their names.

import type { Receipt } from '../core/types.js';

export function linksOf(receipts: readonly Receipt[]): Readonly<Record<string, string>> {
  return Object.fromEntries(receipts.flatMap(({ file, url }) => (url === undefined ? [] : [[file, url] as const])));
}
