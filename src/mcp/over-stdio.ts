// A visit over standard input and output; with `auto` it notices a server that opens a port instead.

import { setTimeout as delay } from 'node:timers/promises';
import type { Host, Running } from '../core/types.js';
import { peakMemory } from '../host/activity.js';
import { answered, newClient, refused, type TalkOptions } from './answers.js';
import { isBroken, isTimeout } from './failures.js';
import { waitForPort } from './http.js';
import { visit } from './list-capabilities.js';
import { overHttp } from './over-http.js';
import { hasEnded } from './probes.js';
import { tap } from './recorder.js';
import { failed, type Talked } from './session-result.js';
import { goneOrEnded, sayGoodbye } from './shutdown.js';
import { type StdioTransport, stdioTransport } from './transport.js';

/** How long a server that opened a port may still answer on stdio before it is taken for an HTTP server. */
const UNDECIDED_MS = 1000;
/** Most servers answer on stdio before this, and nobody has to look at their ports. */
const WATCH_AFTER_MS = 400;

/** Talks to a server that was just started, and ends it. */
export async function overStdio(
  host: Host,
  running: Running,
  options: TalkOptions,
  era: 'legacy' | 'modern',
): Promise<Talked> {
  const begun = performance.now();
  const transport = stdioTransport(running);
  const noted = tap(transport);
  const client = newClient(era);
  const connected = client.connect(transport, { timeout: options.timeoutMs }).then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const stopWatching = new AbortController();
  if (options.transport === 'auto') {
    const opened = watchPorts(host, running, options, stopWatching.signal);
    const first = await Promise.race([connected.then(() => 'stdio' as const), opened]);
    if (first === 'http') {
      const talked = await overHttp(host, running, options);
      const stdioToo = await Promise.race([connected.then((problem) => problem === undefined), delay(0, false)]);
      const decided = ['answered', 'crashed', 'protected'].includes(talked.outcome);
      // On the port that counts, or with none but others open, it is an HTTP server whatever it answers.
      const counts = options.portCounts === true && ['elsewhere', 'refused', 'exited'].includes(talked.outcome);
      if (decided || (counts && !stdioToo)) {
        await client.close();
        return talked;
      }
    }
  }
  const problem = await connected;
  stopWatching.abort();
  const readyMs = Math.round(performance.now() - begun);
  if (problem !== undefined) return noAnswer(running, transport, problem.error);
  const found = await visit(client, noted, options);
  await options.linger?.();
  const peakBytes = options.elsewhere ? undefined : peakMemory(await running.family());
  if (found.brokeAt !== undefined || hasEnded(found)) {
    const { code, signal } = await goneOrEnded(running);
    await transport.drained;
    const how = { ...strays(transport), exitCode: code, signal };
    if (transport.flooded()) return { ...failed('flooded', 'stdio'), ...how };
    if (found.brokeAt !== undefined) {
      return { ...failed('crashed', 'stdio'), ...how, during: found.brokeAt, answers: found.answers };
    }
    return { ...answered('stdio', { begun, readyMs }, found, 'stdin'), ...how, peakBytes };
  }
  await client.close();
  const ending = await sayGoodbye(running);
  await transport.drained;
  const talked = { ...answered('stdio', { begun, readyMs }, found, ending), ...strays(transport), peakBytes };
  return transport.flooded() ? { ...talked, outcome: 'flooded' } : talked;
}

/** Resolves with `http` when the server listens on a port and has had its time to answer on stdio; else never. */
async function watchPorts(host: Host, running: Running, options: TalkOptions, until: AbortSignal): Promise<'http'> {
  await delay(WATCH_AFTER_MS);
  const waited = await waitForPort(host, running, options.port, { any: true, timeoutMs: options.timeoutMs, until });
  if (waited.how === 'open') {
    await delay(UNDECIDED_MS);
    if (!until.aborted) return 'http';
  }
  return new Promise(() => {});
}

/** Why there was no answer to initialize: it ended, it was silent, or it refused. */
async function noAnswer(running: Running, transport: StdioTransport, error: unknown): Promise<Talked> {
  if (transport.flooded() || isTimeout(error)) {
    await running.end(500);
    await transport.drained;
    return { ...failed(transport.flooded() ? 'flooded' : 'silent', 'stdio'), ...strays(transport) };
  }
  if (isBroken(error)) {
    const { code, signal } = await goneOrEnded(running);
    await transport.drained;
    return { ...failed('exited', 'stdio'), ...strays(transport), exitCode: code, signal };
  }
  await running.end(500);
  await transport.drained;
  return { ...refused('stdio', error), ...strays(transport) };
}

function strays(transport: StdioTransport): Pick<Talked, 'stray' | 'strayCount'> {
  return { stray: transport.stray(), strayCount: transport.strayCount() };
}
