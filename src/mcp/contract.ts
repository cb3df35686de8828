// The contract: what a client sees of a server, in one canonical text, so that two of them can be compared line by line.

import { byCodeUnit } from '../core/by-code-unit.js';
import { jsonText } from '../core/json-text.js';
import type { Contract } from '../core/types.js';
import type { Item } from './item.js';

/** What a session noted of a server. */
export interface Seen {
  readonly protocolVersions: readonly string[];
  readonly serverInfo: Item;
  readonly instructions?: string | undefined;
  readonly capabilities: Item;
  readonly tools: readonly Item[];
  readonly resources: readonly Item[];
  readonly resourceTemplates: readonly Item[];
  readonly prompts: readonly Item[];
  readonly results?: Contract['results'];
  readonly passport?: Contract['passport'];
}

/** Makes the canonical contract: keys sorted at every depth, lists by name or address. Text is kept as it is. */
export function makeContract(seen: Seen): Contract {
  const info = canonical(seen.serverInfo) as Item;
  return {
    format: 1,
    protocolVersions: [...seen.protocolVersions].sort(),
    serverInfo: { ...info, name: String(info['name'] ?? ''), version: String(info['version'] ?? '') },
    ...(seen.instructions === undefined ? {} : { instructions: seen.instructions }),
    capabilities: canonical(seen.capabilities) as Item,
    tools: sorted(seen.tools, 'name'),
    resources: sorted(seen.resources, 'uri'),
    resourceTemplates: sorted(seen.resourceTemplates, 'uriTemplate'),
    prompts: sorted(seen.prompts, 'name'),
    ...(seen.results === undefined ? {} : { results: canonical(seen.results) as Contract['results'] }),
    ...(seen.passport === undefined ? {} : { passport: canonical(seen.passport) as Contract['passport'] }),
  };
}

/** The contract as the text of its file: JSON with two spaces and an end of line. Equal contracts give equal bytes. */
export function contractText(contract: Contract): string {
  return jsonText(contract);
}

function sorted(items: readonly Item[], key: string): Item[] {
  return items
    .map((one) => {
      const item = canonical(one) as Item;
      return { item, rank: `${String(item[key] ?? '')}\0${JSON.stringify(item)}` };
    })
    .sort((a, b) => byCodeUnit(a.rank, b.rank))
    .map(({ item }) => item);
}

/** A copy with the keys of every object in order; the order of arrays carries meaning and stays. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, canonical((value as Record<string, unknown>)[key])]));
}
