// A visit over HTTP: streamable HTTP of either era at the stated path, else the deprecated HTTP+SSE, else what the refusal says.

import { type Client, SSEClientTransport, type Transport } from '@modelcontextprotocol/client';
import type { Host, Running } from '../core/types.js';
import { peakMemory } from '../host/activity.js';
import { isEverywhere, listeners } from '../host/listening.js';
import { answered, newClient, refused, type TalkOptions } from './answers.js';
import { answersForeign } from './dns-rebinding.js';
import { erasOf } from './eras.js';
import { isTimeout } from './failures.js';
import { guardedFetch } from './guarded-fetch.js';
import { addresses, httpTransport, waitForPort } from './http.js';
import { findSse, loginOf } from './http-kinds.js';
import { visit } from './list-capabilities.js';
import { hasEnded } from './probes.js';
import { LEGACY_VERSIONS, legacyVersion, legacyVersions, modernVersions } from './protocol-versions.js';
import { type Tap, tap } from './recorder.js';
import { failed, type Talked } from './session-result.js';
import { askToEnd, goneIn, goneOrEnded } from './shutdown.js';

/** The other versions are asked for when all else is done: not for long. */
const VERSIONS_MS = 5000;

interface Connection {
  readonly client: Client;
  readonly noted: Tap;
  readonly address: URL;
  readonly era: 'legacy' | 'modern';
  readonly oldSse: boolean;
  readonly redirect?: Talked['redirect'];
  close(): Promise<void>;
}

/** Waits until the server listens, talks to it and ends it. */
export async function overHttp(host: Host, running: Running, options: TalkOptions): Promise<Talked> {
  const begun = performance.now();
  running.stdout.resume();
  const any = options.anyPort === true || (options.transport === 'auto' && options.portCounts !== true);
  const { timeoutMs, elsewhere } = options;
  const waited = await waitForPort(host, running, options.port, { any, timeoutMs, elsewhere });
  if (waited.how === 'ended') {
    const { code, signal } = await running.ended;
    return { ...failed('exited', 'http'), exitCode: code, signal };
  }
  if (waited.how === 'elsewhere') return { ...failed('elsewhere', 'http'), listening: waited.listening };
  if (waited.how === 'silent') return failed('silent', 'http');

  const connected = await connect(running, waited.port, options);
  if ('outcome' in connected) return connected;
  const { client, noted, address, era, oldSse, redirect } = connected;
  const readyMs = Math.round(performance.now() - begun);
  const found = await visit(client, noted, options);
  await options.linger?.();
  const family = elsewhere ? [] : await running.family();
  const open = await listeners(host, family);
  const facts = {
    address: address.href,
    peakBytes: peakMemory(family),
    listening: open?.filter((one) => one.port === waited.port && isEverywhere(one)) ?? [],
    ...(oldSse ? { oldSse } : {}),
    ...(redirect === undefined ? {} : { redirect }),
  };
  if (found.brokeAt !== undefined || hasEnded(found)) {
    const { code, signal } = await goneOrEnded(running);
    const how = { ...facts, exitCode: code, signal };
    if (found.brokeAt !== undefined) {
      return { ...failed('crashed', 'http'), ...how, during: found.brokeAt, answers: found.answers };
    }
    return { ...answered('http', { begun, readyMs }, found, 'sigterm'), ...how };
  }
  const foreign = options.quick === true || oldSse ? false : await answersForeign(address, options.headers);
  const first = found.contract.protocolVersions;
  const others = options.quick === true || oldSse ? {} : await otherVersions(address, options, era, first);
  await connected.close();
  const ending = await askToEnd(running);
  return {
    ...answered('http', { begun, readyMs }, found, ending),
    ...facts,
    ...others,
    ...(foreign ? { answersForeign: true } : {}),
  };
}

/** The first address that answers, legacy before modern before HTTP+SSE; else why none does. */
async function connect(running: Running, port: number, options: TalkOptions): Promise<Connection | Talked> {
  const all = addresses(port, options.path);
  const guarded = guardedFetch(options.headers);
  let last: { readonly error: unknown; readonly address: URL; readonly refusal: Talked['refusal'] } | undefined;
  for (const era of ['legacy', 'modern'] as const) {
    for (const address of all) {
      const transport = httpTransport(address, guarded);
      const opened = await open(transport, era, options.timeoutMs);
      if (!('error' in opened)) {
        const close = async (): Promise<void> => {
          await transport.terminateSession().catch(() => {});
          await opened.client.close();
        };
        return { ...opened, address, era, oldSse: false, redirect: guarded.redirect(), close };
      }
      last ??= { error: opened.error, address, refusal: guarded.refusal() };
      if (opened.greeted && (await goneIn(running, 500)).gone) return endedGreeted(running, address);
      if ((await goneIn(running, 50)).gone || isTimeout(opened.error)) return whyNot(running, last);
    }
  }
  const sse = await findSse(port, options.path, guarded.fetch);
  if (sse !== undefined) {
    const opened = await open(new SSEClientTransport(sse, { fetch: guarded.fetch }), 'legacy', options.timeoutMs);
    if (!('error' in opened)) {
      return { ...opened, address: sse, era: 'legacy', oldSse: true, close: () => opened.client.close() };
    }
  }
  return whyNot(running, last);
}

async function open(
  transport: Transport,
  era: 'legacy' | 'modern',
  timeoutMs: number,
): Promise<{ readonly client: Client; readonly noted: Tap } | { readonly error: unknown; readonly greeted: boolean }> {
  const noted = tap(transport);
  const client = newClient(era);
  try {
    await client.connect(transport, { timeout: timeoutMs });
    return { client, noted };
  } catch (error) {
    await client.close().catch(() => {});
    return { error, greeted: noted.results('initialize').length > 0 };
  }
}

/** It answered initialize, and what a client says next ended it. */
async function endedGreeted(running: Running, address: URL): Promise<Talked> {
  const { code, signal } = await running.ended;
  return { ...failed('crashed', 'http'), address: address.href, exitCode: code, signal, during: 'initialized' };
}

async function whyNot(
  running: Running,
  last: { readonly error: unknown; readonly address: URL; readonly refusal: Talked['refusal'] } | undefined,
): Promise<Talked> {
  const { gone, code, signal } = await goneIn(running, 50);
  if (gone) return { ...failed('exited', 'http'), exitCode: code, signal };
  const address = last?.address.href;
  if (isTimeout(last?.error)) return { ...failed('silent', 'http'), address };
  const login = last === undefined ? undefined : await loginOf(last.address, last.refusal);
  const talked = { ...refused('http', last?.error), address, refusal: last?.refusal };
  if (login === undefined) return talked;
  const ending = await askToEnd(running);
  return { ...talked, outcome: 'protected', login, ending };
}

/** The versions besides the one that was negotiated, each asked for in a session of its own. */
async function otherVersions(
  address: URL,
  options: TalkOptions,
  era: 'legacy' | 'modern',
  first: readonly string[],
): Promise<Pick<Talked, 'eras' | 'oddVersions'>> {
  const until = performance.now() + Math.min(options.timeoutMs, VERSIONS_MS);
  const ask = async <T>(question: (asking: Tap, ms: number) => Promise<T>): Promise<T | undefined> => {
    const left = until - performance.now();
    if (left <= 0) return undefined;
    const transport = httpTransport(address, guardedFetch(options.headers));
    const asking = tap(transport);
    try {
      await transport.start();
      return await question(asking, left);
    } finally {
      await transport.terminateSession().catch(() => {});
      await transport.close();
    }
  };
  if (era === 'modern') return { eras: { legacy: [], modern: erasOf(first).modern } };
  const modern = (await ask(modernVersions)) ?? [];
  const older = LEGACY_VERSIONS.filter((one) => first.every((other) => one < other));
  const { answered: more, odd } = await legacyVersions(older, (version) =>
    ask((asking, ms) => legacyVersion(asking, version, ms)),
  );
  return {
    eras: { legacy: [...new Set([...first, ...more])].sort(), modern },
    ...(odd.length === 0 ? {} : { oddVersions: odd }),
  };
}
