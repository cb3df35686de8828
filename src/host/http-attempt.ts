// One HTTP attempt over undici: a deadline, redirects that carry no credentials away, a bounded answer.

import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Dispatcher, request as undiciRequest } from 'undici';
import { ReleaseError } from '../core/errors.js';
import { freeing } from '../core/garbage.js';
import { normalName } from '../core/names.js';
import type { HttpRequest, HttpResponse } from '../core/types.js';
import { fromAddress, headersFor } from './credential.js';
import type { HttpOptions } from './http.js';
import { Fault } from './http-fault.js';
import { dispatcherFor } from './http-route.js';
import { isRead } from './is-read.js';

/** Sends a request once; throws {@link Fault} or whatever the transport throws. */
export type Attempt = (request: HttpRequest, timeoutMs: number) => Promise<HttpResponse>;

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** What another origin may be told; everything else could be a credential. */
const HARMLESS = new Set(['accept', 'accept-language', 'user-agent', 'range']);

/** Makes the sender of single attempts; its connections are kept for the next one. */
export function createAttempt(options: HttpOptions): Attempt {
  const route = dispatcherFor(options.env);
  return async (request, timeoutMs) => {
    const deadline = new AbortController();
    const late = Object.assign(new Error('deadline'), { code: 'DEADLINE' });
    const stop = (options.deadline ?? byTheClock)(timeoutMs, () => deadline.abort(late), request);
    const signal = AbortSignal.any([options.signal, deadline.signal]);
    try {
      return await follow(request, { dispatcherFor: route, signal, userAgent: options.userAgent });
    } catch (error) {
      throw deadline.signal.aborted && !options.signal.aborted ? late : error;
    } finally {
      stop();
    }
  };
}

function byTheClock(ms: number, late: () => void): () => void {
  const timer = setTimeout(late, ms);
  return () => clearTimeout(timer);
}

interface Line {
  readonly dispatcherFor: (url: URL) => Dispatcher;
  readonly signal: AbortSignal;
  readonly userAgent: string;
}

async function follow(request: HttpRequest, line: Line): Promise<HttpResponse> {
  const source = typeof request.body === 'function' ? (request.body() as Readable) : undefined;
  const body = source === undefined ? (request.body as string | Uint8Array | undefined) : counted(source, request);
  const first = addressOf(request.url);
  let url = first.url;
  let headers: Record<string, string> = {
    'user-agent': line.userAgent,
    ...lowerCase(request.headers),
    ...headersFor(first.credential, first.url),
    ...headersFor(request.credential, first.url),
    ...(source !== undefined && request.length !== undefined ? { 'content-length': String(request.length) } : {}),
  };
  try {
    for (let hops = 0; ; hops += 1) {
      const answer = await sendTo(url, headers, body, request, line);
      const location = answer.headers['location'];
      if (!isRead(request) || !REDIRECTS.has(answer.statusCode) || typeof location !== 'string') {
        assertBelieved(answer.statusCode, first.url, url);
        return await receive(answer, url, request);
      }
      await answer.body.dump({ limit: 64 * 1024 });
      if (hops === MAX_REDIRECTS) throw new Fault('redirect', `it redirected more than ${MAX_REDIRECTS} times`);
      const next = redirected(url, location);
      if (next.origin !== url.origin) {
        headers = Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS.has(name)));
      }
      url = next;
    }
  } finally {
    // Only now: a server may answer before it has read the whole body, and its answer must still be read.
    source?.on('error', () => {}).destroy();
  }
}

/**
 * "Not found" is about what was asked for only where a redirect kept its name, as from `Foo_Bar/` to `foo-bar/`: a login page or a
 * portal that is missing says nothing about a release, and who believes it uploads a second time.
 */
function assertBelieved(status: number, asked: URL, answered: URL): void {
  if ((status !== 404 && status !== 410) || asked.href === answered.href) return;
  const last = lastName(asked);
  if (last !== undefined && last === lastName(answered)) return;
  throw new Fault('redirect', `it redirected to ${answered.origin}${answered.pathname}, which answered ${status}`, {
    hint: 'Open the URL in a browser: a login, a proxy or a moved service answers in its place.',
  });
}

/** What an address is of: the last name in its path. `%2f` of a scope and `/` are the same to registries. */
function lastName({ pathname }: URL): string | undefined {
  const parts = pathname
    .replaceAll(/%2f/gi, '/')
    .split('/')
    .filter((part) => part !== '');
  const last = parts.at(-1);
  return last === undefined ? undefined : normalName(last);
}

function redirected(from: URL, location: string): URL {
  if (!URL.canParse(location, from.href)) throw new Fault('redirect', 'it redirected to a URL that is not valid');
  const next = new URL(location, from);
  const allowed = next.protocol === 'https:' || (next.protocol === 'http:' && from.protocol === 'http:');
  if (!allowed) throw new Fault('redirect', `it redirected to ${next.protocol}//${next.host}, which is not encrypted`);
  next.username = '';
  next.password = '';
  return next;
}

/** An address and, when it names a user, the credential that says so: the name must not stay in the address. */
function addressOf(text: string): ReturnType<typeof fromAddress> {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new Fault('failed', 'the URL is not http or https');
  }
  return fromAddress(url);
}

function lowerCase(headers: HttpRequest['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
}

function sendTo(
  url: URL,
  headers: Record<string, string>,
  body: string | Uint8Array | Readable | undefined,
  request: HttpRequest,
  line: Line,
): Promise<Dispatcher.ResponseData> {
  return undiciRequest(url, {
    dispatcher: line.dispatcherFor(url),
    signal: line.signal,
    method: request.method ?? 'GET',
    headers,
    ...(body === undefined ? {} : { body }),
    // The deadline of the attempt is the only clock; these would cut a slow server short.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}

/** The body itself, or a copy of it that counts what went through. */
function counted(source: Readable, request: HttpRequest): Readable {
  const { onProgress } = request;
  if (onProgress === undefined) return source;
  let sent = 0;
  const counter = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      sent += chunk.length;
      onProgress(sent);
      done(null, chunk);
    },
  });
  source.on('error', (error) => counter.destroy(error));
  return source.pipe(counter);
}

async function receive(answer: Dispatcher.ResponseData, url: URL, request: HttpRequest): Promise<HttpResponse> {
  const limit = request.maxBytes ?? MAX_BYTES;
  const tooLarge = () => new Fault('too-large', `its answer is larger than the ${limit} bytes that are expected`);
  const headers = Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
  const good = answer.statusCode >= 200 && answer.statusCode < 300;
  const saveTo = good ? request.saveTo : undefined;
  try {
    if (request.method !== 'HEAD' && Number(headers['content-length'] ?? 0) > limit) throw tooLarge();
    const body = await read(answer.body, saveTo, limit, tooLarge);
    return response(answer.statusCode, headers, url, body);
  } catch (error) {
    answer.body.on('error', () => {}).destroy();
    if (saveTo !== undefined) await rm(saveTo, { force: true });
    throw error;
  }
}

async function read(body: Readable, saveTo: string | undefined, limit: number, tooLarge: () => Fault) {
  let size = 0;
  // A file that is saved is used as it comes.
  const used = saveTo === undefined ? () => {} : freeing();
  async function* bounded(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      size += chunk.length;
      if (size > limit) throw tooLarge();
      yield chunk;
      used(chunk.length);
    }
  }
  if (saveTo !== undefined) {
    const file = createWriteStream(saveTo, { mode: 0o600 });
    // A write that is refused does not say of itself where to.
    file.once('error', (error: NodeJS.ErrnoException) => {
      error.path ??= saveTo;
    });
    await pipeline(body, bounded, file);
    return Buffer.alloc(0);
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of bounded(body)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function response(status: number, headers: Record<string, string>, url: URL, body: Buffer): HttpResponse {
  return {
    status,
    headers,
    url: url.href,
    body,
    text: () => body.toString('utf8'),
    json: () => {
      try {
        return JSON.parse(body.toString('utf8')) as unknown;
      } catch (cause) {
        throw new ReleaseError('http/not-json', `${url.host} answered ${status} with text that is not JSON.`, {
          cause,
        });
      }
    },
  };
}
