// The faults that tests inject into a stand-in: what happens to a call instead of its answer, or around it.

import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Incoming } from '../../src/stand-in/incoming.js';
import type { Reply } from '../../src/stand-in/reply.js';
import type { Around, Logged, Service } from '../../src/stand-in/service.js';

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
  /** Refused with a status, and what was sent with it is told back in every part of the answer. Not stored. */
  | { readonly kind: 'echo'; readonly status: number }
  /** The answer of a success, but nothing is stored. */
  | { readonly kind: 'lost' }
  /** Silence for `ms`, then handled as usual; not stored where the sender gave up by then. */
  | { readonly kind: 'stall'; readonly ms: number }
  /** Delivered twice, as some proxies do; the second answer is given. */
  | { readonly kind: 'duplicate' }
  /** Sent elsewhere: to a page of this service for people to sign in, which says 200. Not stored. */
  | { readonly kind: 'redirect' };

/** The page that {@link Fault} `redirect` leads to. */
const LOGIN_PAGE = '/injected/login';
/** Marks a copy of a request, which gets no fault of its own. */
const COPY = 'x-injected-copy';

/** Asked once per request, before it is handled: what goes wrong with it; undefined: nothing. */
export type Before = (request: Logged) => Fault | undefined;

/** From now on this goes wrong; undefined: nothing any more. */
export function inject(service: Service, before: Before | undefined): void {
  service.around = before && ((call) => broken(service, before, call));
}

async function broken(
  service: Service,
  before: Before,
  { logged, request, serve }: Parameters<Around>[0],
): Promise<Reply | undefined> {
  const { raw } = request;
  const fault = raw.headers[COPY] === undefined ? before(logged) : undefined;
  logged.fault = fault?.kind;
  if (request.url.pathname === LOGIN_PAGE)
    return { status: 200, headers: { 'content-type': 'text/html' }, body: '<title>Sign in</title>\n' };
  switch (fault?.kind) {
    case 'refuse':
      await service.refuse(fault.ms ?? 300);
      return reset(raw);
    case 'reset-before':
      return reset(raw);
    case 'reset-body':
      // With nothing to read there is no middle: the connection ends at once.
      await Promise.race([once(raw, 'data'), once(raw, 'end'), once(raw, 'close')]);
      return reset(raw);
    case 'stall':
      await silence(fault.ms, raw);
      return raw.socket.destroyed ? undefined : serve();
    case 'duplicate':
      return twice(request);
    case 'redirect':
      return { status: 302, headers: { location: LOGIN_PAGE }, body: '' };
    case 'echo':
      return echoed(request, fault.status);
    case 'lost':
      return serve(false);
    case 'drop-reply':
      await serve();
      return reset(raw);
    case 'cut-reply':
      return { ...(await serve()), cut: true };
    case 'status':
      if (fault.stored === true) await serve();
      return {
        status: fault.status,
        headers: fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter },
        body: `Injected ${fault.status}\n`,
      };
    default:
      return serve();
  }
}

function reset(raw: IncomingMessage): undefined {
  raw.socket.resetAndDestroy();
}

/** Waits, or until the sender gives up. */
async function silence(ms: number, raw: IncomingMessage): Promise<void> {
  const over = new AbortController();
  await Promise.race([
    sleep(ms, undefined, { signal: over.signal }),
    once(raw.socket, 'close', { signal: over.signal }),
  ]).finally(() => over.abort());
}

/** For {@link inject}: this fault at the k-th request (from 1) that matches, nothing otherwise. */
export function faultAt(k: number, fault: Fault, match: (request: Logged) => boolean = () => true): Before {
  let seen = 0;
  return (request) => {
    if (!match(request)) return undefined;
    seen += 1;
    return seen === k ? fault : undefined;
  };
}

/** Sends a request to where it came twice, and gives the second answer. */
async function twice(request: Incoming): Promise<Reply> {
  const body = await request.bytes();
  const own = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'expect', 'keep-alive']);
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    own.has(name) || value === undefined ? [] : [[name, [value].flat().join(', ')] as [string, string]],
  );
  const init = { method: request.method, headers: [...headers, [COPY, '1'] as [string, string]] };
  const send = () =>
    fetch(request.url, {
      ...init,
      redirect: 'manual',
      ...(body.byteLength === 0 ? {} : { body: new Uint8Array(body) }),
    });
  await (await send()).arrayBuffer();
  const answer = await send();
  const told = Object.fromEntries([...answer.headers].filter(([name]) => !own.has(name) && name !== 'date'));
  return { status: answer.status, headers: told, body: Buffer.from(await answer.arrayBuffer()) };
}

/** An answer that tells back the credential and the beginning of the body, as debugging pages of frameworks do. */
async function echoed(request: Incoming, status: number): Promise<Reply> {
  const authorization = request.headers.authorization ?? 'none';
  const coded = authorization.replace(/^basic /i, '');
  const pair = Buffer.from(coded, 'base64').toString('latin1');
  const body = (await request.bytes()).subarray(0, 2000).toString('latin1');
  const dump = Buffer.from(`authorization: ${authorization}\r\n${body}`, 'latin1').toString('base64');
  const wrapped = dump.replaceAll(/.{76}/g, '$&\n').slice(0, 1500);
  const shown = /^basic /i.test(authorization) ? pair : authorization;
  const message = `refused: ${authorization} (${encodeURIComponent(shown)}) ${JSON.stringify({ shown })}`;
  const description = `${shown}\n${wrapped}`;
  return {
    status,
    reason: `Refused ${shown}`,
    headers: { 'x-echo': encodeURIComponent(authorization) },
    json: { code: 1007, message, error: message, detail: description, errors: [{ code: 'echo', description }], body },
  };
}
