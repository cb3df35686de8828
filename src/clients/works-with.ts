// The table "works with": each client that counts, and what it loses of this server as far as its tool list shows.

import { cleanLine } from '../core/clean-text.js';
import type { Judging, Refused } from './judge.js';
import { AS_OF, CLIENT_RULES, type ClientId, counted, nameOf } from './rules.js';

/** One client that loses something. */
export interface Loss {
  readonly client: string;
  /** `all tools: schema-root-choice`, `2 tools: tool-name-budget`. */
  readonly loses: string;
}

/** What clients make of a tool list. */
export interface WorksWith {
  /** Those that lose nothing. */
  readonly well: readonly string[];
  readonly losses: readonly Loss[];
  /** The day that the rules are of. */
  readonly asOf: string;
}

/** Clients that are known for more than how long they wait. */
const JUDGES = new Set(CLIENT_RULES.flatMap(({ refusals }) => refusals.map(({ client }) => client)));

/** What each client that counts makes of a tool list. What only changes a text is no loss. */
export function worksWith(refused: readonly Refused[], { targets }: Judging = {}): WorksWith {
  const losses = new Map<ClientId, string[]>();
  for (const { rule, found, refusals } of refused) {
    for (const { client, loses, level } of refusals) {
      if (loses === 'mangled' || level === 'note') continue;
      const tools =
        found.length === 1 && found[0].tool !== undefined
          ? cleanLine(found[0].tool).slice(0, 80)
          : `${found.length} tools`;
      const what = `${loses === 'all' ? 'all tools' : tools} (${rule.id})`;
      losses.set(client, [...(losses.get(client) ?? []), what]);
    }
  }
  const names = (ids: readonly ClientId[]): readonly string[] =>
    [...new Set(ids.map(nameOf))].map((name) => name.replace(/^the /, ''));
  return {
    well: names(counted(targets).filter((id) => JUDGES.has(id) && !losses.has(id))),
    losses: [...losses].map(([client, what]) => ({ client: names([client])[0] ?? client, loses: what.join(', ') })),
    asOf: AS_OF,
  };
}
