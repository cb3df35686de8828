// One whole visit to a server by a real MCP client: start, initialize, every declared list, a clean end. It gathers facts;
// what they mean is said elsewhere (stages/start-findings.ts). Import it on demand: it loads the SDK.

import { setTimeout as delay } from 'node:timers/promises';
import { Client, SdkError, SdkErrorCode } from '@modelcontextprotocol/client';
import { EXIT, ReleaseError } from '../errors.js';
import { VERSION } from '../program.js';
import type { Host, Launch, Running, SmokeSettings } from '../types.js';
import { askToEnd, goneIn, goneOrEnded, sayGoodbye } from './ending.js';
import { addresses, httpTransport, waitForPort, whoListens } from './http.js';
import { type Ending, failed, type Talked } from './talked.js';
import { tap } from './tap.js';
import { type StdioTransport, stdioTransport } from './transport.js';
import { isBroken, isCode, LONGEST_LIST, type Visit, visit, words } from './visit.js';

/** The revision without `initialize`, and the code with which its servers refuse it. */
const MODERN = '2026-07-28';
const UNSUPPORTED_VERSION = -32022;
/** How long a server that opened a port may still answer on stdio before it is taken for an HTTP server. */
const UNDECIDED_MS = 1000;
/** Most servers answer on stdio before this, and nobody has to look at their ports. */
const WATCH_AFTER_MS = 400;

/** How to talk: the `[smoke]` settings that matter here. */
export interface TalkOptions extends Pick<SmokeSettings, 'transport' | 'port' | 'path' | 'timeoutMs'> {
  /** With `auto`: over HTTP this very port counts, since whoever runs the server asks there. */
  readonly portCounts?: boolean | undefined;
}

/**
 * Starts a server, talks to it and ends it; nothing of it runs any more when this resolves, whatever happened.
 * Throws ReleaseError when it cannot be started at all or the program is interrupted; everything else is in what it gives.
 */
export async function talk(host: Host, launch: Launch, options: TalkOptions): Promise<Talked> {
  const talked = await attempt(host, launch, options, undefined);
  // Both a server of the newer revision and one that knows no initialize at all may speak the newer one.
  if (talked.outcome !== 'refused' || talked.code === undefined) return talked;
  const modern = await attempt(host, launch, options, MODERN);
  return modern.outcome === 'answered' || talked.code === UNSUPPORTED_VERSION ? modern : talked;
}

async function attempt(host: Host, launch: Launch, options: TalkOptions, pin: string | undefined): Promise<Talked> {
  const wanted = options.transport === 'http' || (options.transport === 'auto' && options.portCounts === true);
  const busy = wanted ? await whoListens(host, options.port) : undefined;
  if (busy !== undefined && options.transport === 'http') return { ...failed('port-busy', 'http'), busy };
  const running = host.start({
    command: launch.command,
    cwd: launch.cwd,
    env: launch.env,
    // A last resort: every step below has a deadline of its own.
    timeoutMs: options.timeoutMs * 8 + 30_000,
  });
  try {
    const talked =
      options.transport === 'http'
        ? await overHttp(host, running, options, pin)
        : await overStdio(host, running, options, pin);
    if (host.signal.aborted) throw new ReleaseError('interrupted', 'Interrupted.', { exit: EXIT.interrupted });
    // A server that speaks stdio does not mind who has the port; of another one nothing else can be told.
    if (busy !== undefined && (talked.transport === 'http' || talked.outcome !== 'answered')) {
      return { ...failed('port-busy', 'http'), busy, stderr: running.stderr() };
    }
    return { ...talked, stderr: running.stderr() };
  } finally {
    await running.end(500);
  }
}

async function overStdio(host: Host, running: Running, options: TalkOptions, pin: string | undefined): Promise<Talked> {
  const begun = performance.now();
  const transport = stdioTransport(running);
  const noted = tap(transport);
  const client = newClient(pin);
  const connected = client.connect(transport, { timeout: options.timeoutMs }).then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const stopWatching = new AbortController();
  if (options.transport === 'auto') {
    const opened = watchPorts(host, running, options, stopWatching.signal);
    const first = await Promise.race([connected.then(() => 'stdio' as const), opened]);
    if (first === 'http') {
      const talked = await overHttp(host, running, options, pin);
      const stdioToo = await Promise.race([connected.then((problem) => problem === undefined), delay(0, false)]);
      const decided = talked.outcome === 'answered' || talked.outcome === 'crashed';
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
  const found = await visit(client, noted, options.timeoutMs);
  if (found.brokeAt !== undefined) {
    const { code, signal } = await goneOrEnded(running);
    await transport.drained;
    return { ...failed('crashed', 'stdio'), ...strays(transport), exitCode: code, signal, during: found.brokeAt };
  }
  await client.close();
  const ending = await sayGoodbye(running);
  await transport.drained;
  return { ...answered('stdio', readyMs, found, ending), ...strays(transport) };
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

async function overHttp(host: Host, running: Running, options: TalkOptions, pin: string | undefined): Promise<Talked> {
  const begun = performance.now();
  running.stdout.resume();
  const any = options.transport === 'auto' && options.portCounts !== true;
  const waited = await waitForPort(host, running, options.port, { any, timeoutMs: options.timeoutMs });
  if (waited.how === 'ended') {
    const { code, signal } = await running.ended;
    return { ...failed('exited', 'http'), exitCode: code, signal };
  }
  if (waited.how === 'elsewhere') return { ...failed('elsewhere', 'http'), ports: waited.ports };
  if (waited.how === 'silent') return failed('silent', 'http');

  let last: { readonly error: unknown; readonly address: URL } | undefined;
  for (const address of addresses(waited.port, options.path)) {
    const transport = httpTransport(address);
    const noted = tap(transport);
    const client = newClient(pin);
    try {
      await client.connect(transport, { timeout: options.timeoutMs });
    } catch (error) {
      last ??= { error, address };
      await client.close();
      if ((await goneIn(running, 50)).gone || isTimeout(error)) break;
      continue;
    }
    const readyMs = Math.round(performance.now() - begun);
    const found = await visit(client, noted, options.timeoutMs);
    if (found.brokeAt !== undefined) {
      const { code, signal } = await goneOrEnded(running);
      return { ...failed('crashed', 'http'), exitCode: code, signal, during: found.brokeAt };
    }
    await transport.terminateSession().catch(() => {});
    await client.close();
    const ending = await askToEnd(running);
    return { ...answered('http', readyMs, found, ending), address: address.href };
  }
  const { gone, code, signal } = await goneIn(running, 50);
  if (gone) return { ...failed('exited', 'http'), exitCode: code, signal };
  if (isTimeout(last?.error)) return failed('silent', 'http');
  return { ...refused('http', last?.error), address: last?.address.href };
}

function newClient(pin: string | undefined): Client {
  const negotiation = pin === undefined ? {} : { versionNegotiation: { mode: { pin } } };
  return new Client({ name: 'mcp-release', version: VERSION }, { ...negotiation, listMaxPages: LONGEST_LIST });
}

/** Why there was no answer to initialize: it ended, it was silent, or it refused. */
async function noAnswer(running: Running, transport: StdioTransport, error: unknown): Promise<Talked> {
  if (isTimeout(error)) {
    await running.end(500);
    await transport.drained;
    return { ...failed('silent', 'stdio'), ...strays(transport) };
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

function refused(transport: 'stdio' | 'http', error: unknown): Talked {
  const code = [UNSUPPORTED_VERSION, -32601, -32602].find((each) => isCode(error, each));
  return { ...failed('refused', transport), message: words(error), code };
}

function answered(transport: 'stdio' | 'http', readyMs: number, found: Visit, ending: Ending): Talked {
  const { contract, failures } = found;
  return { ...failed('answered', transport), contract, failures, readyMs, ending };
}

function strays(transport: StdioTransport): Pick<Talked, 'stray' | 'strayCount'> {
  return { stray: transport.stray(), strayCount: transport.strayCount() };
}

function isTimeout(error: unknown): boolean {
  return error instanceof SdkError && error.code === SdkErrorCode.RequestTimeout;
}
