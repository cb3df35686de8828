// The base of every stand-in: a small HTTP server on loopback that logs what it was asked and can be told to fail.

import { mkdtemp } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NAME } from '../core/about.js';
import { noteMade, removeFolder } from '../host/removal.js';
import { type Incoming, readIncoming } from './incoming.js';
import { hold, listen } from './ports.js';
import { type Answer, type Handler, Refusal, type Reply, sendReply } from './reply.js';
import { find, matcher } from './routes.js';

export { Refusal, type Reply } from './reply.js';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/repos/:owner/:repo`; a segment `*` at the end takes all that follows. GET answers HEAD too. */
  readonly path: string;
  /** Whether it changes what the service holds; default: every method but GET. */
  readonly write?: boolean;
  handle(this: void, request: Incoming): Answer | Promise<Answer>;
}

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
  /** Whether a write was done: what the service publishes has changed. Tokens and sessions do not count. */
  stored: boolean;
  /** The Authorization header as sent: for asserting where a credential went. Never print it. */
  readonly authorization: string | undefined;
  /** What a test did to it. */
  fault: string | undefined;
}

export interface ServiceOptions {
  /** Servers that share routes, log and hooks: GitHub has its API, its uploads and its downloads on three. Default 1. */
  readonly origins?: number;
  /** Serve HTTPS with this certificate (PEM). */
  readonly tls?: { readonly key: string; readonly cert: string } | undefined;
  /** The answer where no route fits; default 404 with a line of text. */
  missing?(request: Incoming): Answer | Promise<Answer>;
}

/** Does something with a call instead of what is right, or around that: tests break calls so. Undefined: nothing is answered. */
export type Around = (call: {
  readonly logged: Logged;
  readonly request: Incoming;
  /** What is right. @param stores false: nothing is kept of it */
  serve(stores?: boolean): Promise<Reply>;
}) => Promise<Reply | undefined>;
/** Sees each answer before it is sent and may change it. */
export type After = (request: Logged, reply: Reply) => Reply;

/** A running stand-in. */
export interface Service {
  /** `http://127.0.0.1:<port>`, no slash at the end. */
  readonly url: string;
  /** One per origin; the first is `url`. */
  readonly urls: readonly string[];
  /** Where files are stored that were sent: its own, removed by `close`. */
  readonly folder: string;
  readonly requests: readonly Logged[];
  /** Bugs of the stand-in itself: what a handler threw. Each was answered with 500. */
  readonly bugs: readonly Error[];
  around: Around | undefined;
  after: After | undefined;
  /** Stops listening for so many milliseconds, as a host that is down. */
  refuse(ms: number): Promise<void>;
  /** Ends every connection and removes the service's own folder. */
  close(): Promise<void>;
}

/**
 * Starts a service on 127.0.0.1 with ports the system picks.
 * @param routes the first one that fits answers
 */
export async function startService(routes: readonly Route[], options: ServiceOptions = {}): Promise<Service> {
  const compiled = routes.map((route) => ({ route, match: matcher(route.path) }));
  const folder = noteMade(await mkdtemp(join(tmpdir(), `${NAME}-service-`)));
  const requests: Logged[] = [];
  /** Connections with a request under way. */
  const busy = new Set<Socket>();
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
      const sockets = new Set<Socket>();
      server.on('connection', (socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket));
      });
      await listen(server, 0);
      return { server, sockets, port: (server.address() as AddressInfo).port };
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
    busy.add(raw.socket);
    const started = performance.now();
    const request = readIncoming(raw, url, found?.params ?? {}, origin);
    try {
      const right = async (stores = true): Promise<Reply> => {
        const reply = await decide(found?.route.handle ?? options.missing ?? nothingHere, request, bugs, (decided) => {
          if (!stores || decided.store === undefined) return;
          decided.store();
          logged.stored = logged.write;
        });
        return service.after?.(logged, reply) ?? reply;
      };
      const reply = await (service.around?.({ logged, request, serve: right }) ?? right());
      if (reply !== undefined) await sendReply(response, logged, reply);
    } catch {
      // The other side went away in the middle: nothing was decided, nothing is answered.
      raw.socket.destroy();
    } finally {
      busy.delete(raw.socket);
      logged.ms = Math.round(performance.now() - started);
    }
  }

  const service: Service = {
    url: urls[0]!,
    urls,
    folder,
    requests,
    bugs,
    around: undefined,
    after: undefined,
    async refuse(ms) {
      const down = servers.filter(({ server }) => server.listening);
      const held = await Promise.all(down.map(hold));
      for (const { server, sockets } of down) {
        server.close();
        for (const socket of sockets)
          if (!busy.has(socket) && !held.some((one) => one.theirs === socket)) socket.destroy();
      }
      setTimeout(() => {
        const up = closed ? [] : down.map(({ server, port }) => listen(server, port));
        Promise.all(up)
          .catch((error: Error) => void bugs.push(error))
          .finally(() => held.forEach(({ ours }) => void ours.destroy()));
      }, ms);
    },
    async close() {
      closed = true;
      for (const { server } of servers) {
        server.close();
        server.closeAllConnections();
      }
      await removeFolder(folder);
    },
  };
  let closed = false;
  return service;
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

function nothingHere(request: Incoming): Reply {
  return { status: 404, body: `No route ${request.method} ${request.url.pathname}\n` };
}
