// The base of every stand-in: a small HTTP server on loopback that logs what it was asked and can be told to fail.

import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Incoming, readIncoming } from './incoming.js';
import { find, matcher } from './routes.js';

/** What a handler answers. At most one of `body`, `json` and `file` is given. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly json?: unknown;
  /** Absolute path of a file that is streamed. */
  readonly file?: string;
  /** The write itself, done just before the answer is sent; left out when the fault `lost` is injected. */
  store?(): void;
}

/**
 * Reads what it needs, then answers. A handler that returns a function has it called in the same tick as the
 * reply's `store`, so that two requests at once cannot both find a name free.
 */
export type Handler = (request: Incoming) => Answer | Promise<Answer>;
type Answer = Reply | (() => Reply);

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/repos/:owner/:repo`; a segment `*` at the end takes all that follows. GET answers HEAD too. */
  readonly path: string;
  /** Whether it changes what the service holds; default: every method but GET. */
  readonly write?: boolean;
  handle(this: void, request: Incoming): Answer | Promise<Answer>;
}

/** What can go wrong at one call; `stored` says what the service remembers afterwards. */
export type Fault =
  /** The connection is reset and nobody listens for `ms` (default 300): later attempts are refused. Not stored. */
  | { readonly kind: 'refuse'; readonly ms?: number }
  /** Reset before the body is read. Not stored. */
  | { readonly kind: 'reset-before' }
  /** Reset after the first part of the body. Not stored. */
  | { readonly kind: 'reset-body' }
  /** Handled and stored, then the connection ends without an answer. */
  | { readonly kind: 'drop-reply' }
  /** Handled and stored, then the answer ends half-way. */
  | { readonly kind: 'cut-reply' }
  /** A status instead of the answer; `stored: true` handles the request first. `retryAfter` in seconds or as a date. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string; readonly stored?: boolean }
  /** The answer of a success, but nothing is stored. */
  | { readonly kind: 'lost' }
  /** Silence for `ms`, then handled as usual. */
  | { readonly kind: 'stall'; readonly ms: number };

/** One request as it came in, in order of arrival. */
export interface Logged {
  /** Counts from 1 over all origins of the service. */
  readonly number: number;
  readonly method: string;
  /** Path with its query, undecoded. */
  readonly path: string;
  /** 0 while it is under way and when the connection ended without an answer. */
  status: number;
  /** Milliseconds from arrival to the end of the answer. */
  ms: number;
  readonly write: boolean;
  /** Whether the service changed what it holds. */
  stored: boolean;
  /** The Authorization header as sent: for asserting where a credential went. Never print it. */
  readonly authorization: string | undefined;
  fault: Fault['kind'] | undefined;
}

export interface ServiceOptions {
  /** Servers that share routes, log and hooks: GitHub has its API, its uploads and its downloads on three. Default 1. */
  readonly origins?: number;
  /** Private folder for stored files; default: an own one in the system's temp folder, removed by `close`. */
  readonly folder?: string;
  /** Serve HTTPS with this certificate (PEM). */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** The answer where no route fits; default 404 with a line of text. */
  missing?(request: Incoming): Answer | Promise<Answer>;
  /** Asked once per request, before it is handled; a fault is what then happens. Replaceable on the service. */
  before?: Before;
  after?: After;
}

export type Before = (request: Logged) => Fault | undefined;
/** Sees each answer before it is sent and may change it. */
export type After = (request: Logged, reply: Reply) => Reply;

/** A running stand-in. */
export interface Service {
  /** `http://127.0.0.1:<port>`, no slash at the end. */
  readonly url: string;
  /** One per origin; the first is `url`. */
  readonly urls: readonly string[];
  readonly folder: string;
  readonly requests: readonly Logged[];
  /** Bugs of the stand-in itself: what a handler threw. Each was answered with 500. */
  readonly bugs: readonly Error[];
  before: Before | undefined;
  after: After | undefined;
  /** Stops listening for so many milliseconds, as a host that is down. */
  refuse(ms: number): Promise<void>;
  /** Ends every connection and removes the service's own folder. */
  close(): Promise<void>;
}

/** Thrown by a handler's helper to answer at once. */
export class Refusal extends Error {
  readonly reply: Reply;
  constructor(reply: Reply) {
    super(`answered ${reply.status}`);
    this.reply = reply;
  }
}

/** A `before` hook: this fault at the k-th request (from 1) that matches, nothing otherwise. */
export function faultAt(k: number, fault: Fault, match: (request: Logged) => boolean = () => true): Before {
  let seen = 0;
  return (request) => {
    if (!match(request)) return undefined;
    seen += 1;
    return seen === k ? fault : undefined;
  };
}

/**
 * Starts a service on 127.0.0.1 with ports the system picks.
 * @param routes the first one that fits answers
 */
export async function startService(routes: readonly Route[], options: ServiceOptions = {}): Promise<Service> {
  const compiled = routes.map((route) => ({ route, match: matcher(route.path) }));
  const own = options.folder === undefined ? await mkdtemp(join(tmpdir(), 'mcp-release-service-')) : undefined;
  const requests: Logged[] = [];
  const bugs: Error[] = [];

  const listener = (origin: number) => (raw: IncomingMessage, response: ServerResponse) => {
    // An injected reset surfaces here too; the log tells what happened.
    raw.on('error', () => {});
    response.on('error', () => {});
    void serve(raw, response, origin);
  };
  const servers = await Promise.all(
    Array.from({ length: options.origins ?? 1 }, async (_, origin) => {
      const server = options.tls ? createTlsServer(options.tls, listener(origin)) : createServer(listener(origin));
      // A slow child may hold a connection longer than node's default of 5 s; a closed one would look like a fault.
      server.keepAliveTimeout = 60_000;
      await listen(server, 0);
      return { server, port: (server.address() as AddressInfo).port };
    }),
  );
  const urls = servers.map(({ port }) => `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`);

  async function serve(raw: IncomingMessage, response: ServerResponse, origin: number): Promise<void> {
    const url = new URL(raw.url ?? '/', urls[origin]);
    const found = find(compiled, raw.method ?? 'GET', url.pathname);
    const logged: Logged = {
      number: requests.length + 1,
      method: raw.method ?? 'GET',
      path: url.pathname + url.search,
      status: 0,
      ms: 0,
      write: found?.route.write ?? !['GET', 'HEAD', 'OPTIONS'].includes(raw.method ?? 'GET'),
      stored: false,
      authorization: raw.headers.authorization,
      fault: undefined,
    };
    requests.push(logged);
    const started = performance.now();
    const request = readIncoming(raw, url, found?.params ?? {}, origin);
    try {
      const fault = service.before?.(logged);
      logged.fault = fault?.kind;
      if (fault?.kind === 'refuse') await service.refuse(fault.ms ?? 300);
      if (fault?.kind === 'refuse' || fault?.kind === 'reset-before') return void raw.socket.resetAndDestroy();
      if (fault?.kind === 'reset-body') return await resetInBody(raw);
      if (fault?.kind === 'stall') await new Promise((done) => setTimeout(done, fault.ms));
      if (fault?.kind === 'status' && fault.stored !== true) return await send(response, logged, injected(fault));
      let reply = await decide(found?.route.handle ?? options.missing ?? nothingHere, request, bugs, (decided) => {
        if (fault?.kind === 'lost' || decided.store === undefined) return;
        decided.store();
        logged.stored = true;
      });
      if (service.after) reply = service.after(logged, reply);
      if (fault?.kind === 'drop-reply') return void raw.socket.resetAndDestroy();
      if (fault?.kind === 'status') reply = injected(fault);
      await send(response, logged, reply, fault?.kind === 'cut-reply');
    } catch {
      // The other side went away in the middle: nothing was decided, nothing is answered.
      raw.socket.destroy();
    } finally {
      logged.ms = Math.round(performance.now() - started);
    }
  }

  const service: Service = {
    url: urls[0]!,
    urls,
    folder: options.folder ?? own!,
    requests,
    bugs,
    before: options.before,
    after: options.after,
    async refuse(ms) {
      for (const { server } of servers) {
        server.close();
        server.closeIdleConnections();
      }
      // The port stays ours by number; nothing else on the machine is told about it.
      setTimeout(() => {
        for (const { server, port } of servers) if (!server.listening && !closed) void listen(server, port);
      }, ms);
    },
    async close() {
      closed = true;
      for (const { server } of servers) {
        server.close();
        server.closeAllConnections();
      }
      if (own !== undefined) await rm(own, { recursive: true, force: true });
    },
  };
  let closed = false;
  return service;
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}

async function decide(
  handle: Handler,
  request: Incoming,
  bugs: Error[],
  store: (reply: Reply) => void,
): Promise<Reply> {
  try {
    const answer = await handle(request);
    const reply = typeof answer === 'function' ? answer() : answer;
    store(reply);
    return reply;
  } catch (error) {
    if (error instanceof Refusal) return error.reply;
    if (request.gone()) throw error;
    bugs.push(error as Error);
    return { status: 500, body: `The stand-in failed: ${(error as Error).message}\n` };
  }
}

async function send(response: ServerResponse, logged: Logged, reply: Reply, cut = false): Promise<void> {
  const data = reply.json !== undefined ? JSON.stringify(reply.json) : reply.body;
  const body = typeof data === 'string' ? Buffer.from(data) : data;
  const type = reply.json !== undefined ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8';
  const length = reply.file !== undefined ? (await stat(reply.file)).size : (body?.byteLength ?? 0);
  response.writeHead(reply.status, {
    ...(length > 0 ? { 'content-type': reply.file === undefined ? type : 'application/octet-stream' } : {}),
    ...(reply.status === 204 || reply.status === 304 ? {} : { 'content-length': String(length) }),
    ...reply.headers,
  });
  logged.status = reply.status;
  if (cut) {
    const half = reply.file !== undefined ? Buffer.alloc(1) : Buffer.from(body ?? []).subarray(0, length / 2);
    response.write(half, () => response.socket?.destroy());
    if (half.byteLength === 0) response.socket?.destroy();
    return;
  }
  if (logged.method === 'HEAD' || length === 0) response.end();
  else if (reply.file !== undefined) await pipeline(createReadStream(reply.file), response);
  else response.end(body);
}

function injected(fault: { status: number; retryAfter?: string }): Reply {
  return {
    status: fault.status,
    headers: fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter },
    body: `Injected ${fault.status}\n`,
  };
}

async function resetInBody(raw: IncomingMessage): Promise<void> {
  // With nothing to read there is no middle: the connection ends at once.
  await Promise.race([once(raw, 'data'), once(raw, 'end'), once(raw, 'close')]);
  raw.socket.resetAndDestroy();
}

function nothingHere(request: Incoming): Reply {
  return { status: 404, body: `No route ${request.method} ${request.url.pathname}\n` };
}
