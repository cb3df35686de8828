// What clients ask although nothing offers it: a method that nobody knows, and the lists that a server does not declare.

import type { Client } from '@modelcontextprotocol/client';
import { NAME } from '../core/about.js';
import { isBroken } from './failures.js';
import { modernMeta } from './protocol-versions.js';
import type { Reply, Tap } from './recorder.js';

/** The lists a server can declare; `[smoke] allow` names them. */
export const LISTS = ['tools', 'resources', 'prompts'] as const;
export type ListName = (typeof LISTS)[number];

/** It ended, it was silent, or it pretended to know it. */
export type UnknownMethod = 'ended' | 'silent' | 'answered';

/** A list that is not declared. */
export interface Undeclared {
  readonly what: ListName;
  /** It ended, it was silent, or it gave so many entries. */
  readonly came: 'ended' | 'silent' | number;
}

/** What came of it; nothing where all was answered as it should be. */
export interface Probed {
  readonly unknownMethod?: UnknownMethod | undefined;
  readonly undeclared?: readonly Undeclared[] | undefined;
}

/** An error needs no work. */
const ERROR_MS = 10_000;

/**
 * Asks at the end of a visit, since it may end the server.
 * @param quick the unknown method only
 */
export async function probe(
  client: Client,
  tap: Tap,
  { timeoutMs, quick }: { readonly timeoutMs: number; readonly quick?: boolean | undefined },
): Promise<Probed> {
  const params = client.getProtocolEra() === 'modern' ? { _meta: modernMeta() } : {};
  const ask = (method: string): Promise<Reply> => tap.ask(method, params, Math.min(timeoutMs, ERROR_MS));
  const unknownMethod = unknownOf(await ask(`${NAME}/unknown`));
  // Who is silent, or ends, on one method that it does not know does so on the next.
  if (quick === true || (unknownMethod !== undefined && unknownMethod !== 'answered')) return { unknownMethod };
  const declared = client.getServerCapabilities() ?? {};
  const undeclared: Undeclared[] = [];
  for (const what of LISTS.filter((one) => declared[one] === undefined)) {
    const came = listOf(await ask(`${what}/list`), what);
    if (came !== undefined) undeclared.push({ what, came });
    if (came === 'ended') break;
  }
  return { unknownMethod, ...(undeclared.length === 0 ? {} : { undeclared }) };
}

/** Whether a probe ended the server. */
export function hasEnded({ unknownMethod, undeclared = [] }: Probed): boolean {
  return unknownMethod === 'ended' || undeclared.some(({ came }) => came === 'ended');
}

function unknownOf(reply: Reply): UnknownMethod | undefined {
  if (isGone(reply)) return 'ended';
  return reply.kind === 'silent' ? 'silent' : reply.kind === 'result' ? 'answered' : undefined;
}

function listOf(reply: Reply, what: ListName): Undeclared['came'] | undefined {
  if (isGone(reply)) return 'ended';
  if (reply.kind === 'silent') return 'silent';
  const list = reply.kind === 'result' ? reply.result[what] : undefined;
  return Array.isArray(list) && list.length > 0 ? list.length : undefined;
}

function isGone(reply: Reply): boolean {
  return reply.kind === 'closed' || (reply.kind === 'broken' && isBroken(reply.error));
}
