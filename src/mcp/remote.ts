// A visit to a server that somebody else runs: nothing is started and nothing is ended. Import it on demand: it loads the SDK.

import { SSEClientTransport, type Transport } from '@modelcontextprotocol/client';
import { CONFIG_FILE } from '../core/about.js';
import { ReleaseError } from '../core/errors.js';
import type { Contract } from '../core/types.js';
import { TYPED } from '../host/typed.js';
import { newClient } from './answers.js';
import { erasOf, withVersions } from './eras.js';
import { isBroken, isTimeout, words } from './failures.js';
import { type GuardedFetch, guardedFetch } from './guarded-fetch.js';
import { httpTransport } from './http.js';
import { visit } from './list-capabilities.js';
import { modernVersions } from './protocol-versions.js';
import { tap } from './recorder.js';

/** How to ask. */
export interface RemoteOptions {
  readonly timeoutMs: number;
  /** Sent with every request: a test token. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/**
 * The contract of the server at this address: streamable HTTP of either era, else the deprecated HTTP+SSE.
 * @throws ReleaseError `contract/no-answer` with what it said instead
 */
export async function visitRemote(address: URL, options: RemoteOptions): Promise<Contract> {
  const guarded = guardedFetch(options.headers);
  const streamable = () => httpTransport(address, guarded);
  const ways = [
    { make: streamable, era: 'legacy' },
    { make: streamable, era: 'modern' },
    { make: () => new SSEClientTransport(address, { fetch: guarded.fetch }), era: 'legacy' },
  ] as const;
  let first: { readonly error: unknown; readonly refusal: ReturnType<GuardedFetch['refusal']> } | undefined;
  for (const { make, era } of ways) {
    const seen = await ask(make(), era, options);
    if (!('error' in seen)) return era === 'legacy' ? withModern(seen, address, options) : seen;
    first ??= { error: seen.error, refusal: guarded.refusal() };
    if (isTimeout(seen.error)) break;
  }
  const { status, text = '' } = first?.refusal ?? {};
  const login = status === 401 || status === 403;
  const silent = status === undefined && !isTimeout(first?.error) && isBroken(first?.error);
  const hint = login
    ? `It requires authentication: set a test token in [smoke] headers of ${CONFIG_FILE}.`
    : silent
      ? `Nothing answers there. Start the server, or let it be started for you: ${TYPED} contract -- COMMAND`
      : 'Give the URL that clients use, with its path: http://localhost:8080/mcp';
  const said = `${address.host} did not answer as an MCP server: ${words(first?.error)}`;
  throw new ReleaseError('contract/no-answer', said, { hint, quote: text === '' ? [] : [text.slice(0, 500)] });
}

async function ask(
  transport: Transport & { terminateSession?(): Promise<void> },
  era: 'legacy' | 'modern',
  { timeoutMs }: RemoteOptions,
): Promise<Contract | { readonly error: unknown }> {
  const noted = tap(transport);
  const client = newClient(era);
  try {
    await client.connect(transport, { timeout: timeoutMs });
    const { contract, brokeAt } = await visit(client, noted, { timeoutMs });
    if (brokeAt !== undefined) return { error: new Error(`the connection broke during ${brokeAt}`) };
    return contract;
  } catch (error) {
    return { error };
  } finally {
    await transport.terminateSession?.().catch(() => {});
    await client.close().catch(() => {});
  }
}

/** With the versions that a start would name. */
async function withModern(contract: Contract, address: URL, options: RemoteOptions): Promise<Contract> {
  const transport = httpTransport(address, guardedFetch(options.headers));
  const asking = tap(transport);
  try {
    await transport.start();
    const modern = await modernVersions(asking, Math.min(options.timeoutMs, 5000));
    return withVersions(contract, { ...erasOf(contract.protocolVersions), modern });
  } catch {
    return contract;
  } finally {
    await transport.close().catch(() => {});
  }
}
