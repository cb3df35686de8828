// A call as `[[call]]` and golden sessions state it.

import { isDeepStrictEqual } from 'node:util';
import type { Call } from '../core/types.js';
import { fieldsOf } from '../formats/object.js';

type Named = { readonly tool?: unknown; readonly prompt?: unknown; readonly resource?: unknown };

/** What an entry names; undefined where that is nothing, or two things. */
export function calledBy(entry: Named): Pick<Call, 'kind' | 'name'> | undefined {
  const kinds = (['tool', 'prompt', 'resource'] as const).filter((kind) => typeof entry[kind] === 'string');
  const [kind] = kinds;
  return kind === undefined || kinds.length > 1 ? undefined : { kind, name: String(entry[kind]) };
}

/** A call as `[[call]]` states it; undefined where it names nothing, or two things. */
export function readCall(
  table: Named & { readonly [Key in 'arguments' | 'write' | 'network' | 'values']?: unknown },
): Call | undefined {
  const named = calledBy(table);
  if (named === undefined) return undefined;
  const { arguments: given, write, network, values } = table;
  return {
    ...named,
    arguments: fieldsOf(given),
    write: write === true,
    network: network === true,
    values: Array.isArray(values) ? values.map(String) : [],
  };
}

/** Whether it is the same request: what it may do and what counts of it may differ. */
export function sameCall(a: Call, b: Call): boolean {
  return a.kind === b.kind && a.name === b.name && isDeepStrictEqual(a.arguments, b.arguments);
}
