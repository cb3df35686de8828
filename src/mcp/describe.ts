// What a server offers and speaks, in a few words.

import { plural } from '../core/plural.js';
import type { Contract, Eras } from '../core/types.js';

/** `3 tools, 1 resource`: what a server offers. */
export function offers({ tools, resources, resourceTemplates, prompts }: Contract): string {
  const counted = [
    [tools.length, 'tool'],
    [resources.length, 'resource'],
    [resourceTemplates.length, 'resource template'],
    [prompts.length, 'prompt'],
  ] as const;
  const some = counted.filter(([count]) => count > 0);
  return some.map(([count, what]) => plural(count, what)).join(', ') || 'nothing';
}

/** `2024-11-05 to 2025-11-25 and 2026-07-28`: the versions of the protocol that were answered, of both eras. */
export function spoken({ protocolVersions }: Contract, eras: Eras | undefined): string {
  if (eras === undefined) return protocolVersions.join(', ');
  const { legacy, modern } = eras;
  const range = legacy.length < 2 ? legacy : [`${legacy[0]} to ${legacy.at(-1)}`];
  return [...range, ...modern].join(' and ');
}
