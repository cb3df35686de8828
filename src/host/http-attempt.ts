// One HTTP attempt over undici: a deadline, redirects that carry no credentials away, a bounded answer.

import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Agent, type Dispatcher, EnvHttpProxyAgent, request as undiciRequest } from 'undici';
import { ReleaseError } from '../core/errors.js';
import type { HttpRequest, HttpResponse } from '../core/types.js';
import type { HttpOptions } from './http.js';
import { Fault } from './http-fault.js';

/** Sends a request once; throws {@link Fault} or whatever the transport throws. */
export type Attempt = (request: HttpRequest, timeoutMs: number) => Promise<HttpResponse>;

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** What another origin may be told; everything else could be a credential. */
const HARMLESS = new Set(['accept', 'accept-language', 'user-agent', 'range']);

/** Makes the sender of single attempts; its connections are kept for the next one. */
export function createAttempt(options: HttpOptions): Attempt {
  const dispatcher = dispatcherFor(options.env);
  return async (request, timeoutMs) => {
    const deadline = new AbortController();
    const late = Object.assign(new Error('deadline'), { code: 'DEADLINE' });
    const timer = setTimeout(() => deadline.abort(late), timeoutMs);
    const signal = AbortSignal.any([options.signal, deadline.signal]);
    try {
      return await follow(request, { dispatcher, signal, userAgent: options.userAgent });
    } catch (error) {
      throw deadline.signal.aborted && !options.signal.aborted ? late : error;
    } finally {
      clearTimeout(timer);
    }
  };
}

/** A proxy only where the environment names one; the loopback address never goes through it (rehearsals live there). */
function dispatcherFor(env: HttpOptions['env']): Dispatcher {
  const read = (name: string) => env[name.toLowerCase()] || env[name] || undefined;
  const httpProxy = read('HTTP_PROXY');
  const httpsProxy = read('HTTPS_PROXY') ?? httpProxy;
  const connections = 8;
  if (httpProxy === undefined && httpsProxy === undefined) return new Agent({ connections });
  const noProxy = [read('NO_PROXY'), 'localhost', '127.0.0.1', '[::1]'].filter(Boolean).join(',');
  return new EnvHttpProxyAgent({
    connections,
    noProxy,
    ...(httpProxy === undefined ? {} : { httpProxy }),
    ...(httpsProxy === undefined ? {} : { httpsProxy }),
  });
}

interface Line {
  readonly dispatcher: Dispatcher;
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
    ...first.headers,
    ...lowerCase(request.headers),
    ...(source !== undefined && request.length !== undefined ? { 'content-length': String(request.length) } : {}),
  };
  try {
    for (let hops = 0; ; hops += 1) {
      const answer = await sendTo(url, headers, body, request, line);
      const location = answer.headers['location'];
      const readOnly = request.method === undefined || request.method === 'GET' || request.method === 'HEAD';
      if (!readOnly || !REDIRECTS.has(answer.statusCode) || typeof location !== 'string') {
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

function redirected(from: URL, location: string): URL {
  if (!URL.canParse(location, from.href))
    throw new Fault('redirect', 'it redirected to an address that cannot be read');
  const next = new URL(location, from);
  const allowed = next.protocol === 'https:' || (next.protocol === 'http:' && from.protocol === 'http:');
  if (!allowed) throw new Fault('redirect', `it redirected to ${next.protocol}//${next.host}, which is not encrypted`);
  next.username = '';
  next.password = '';
  return next;
}

/** An address and, when it names a user, the header that says so: the name must not stay in the address. */
function addressOf(text: string): { url: URL; headers: Record<string, string> } {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new Fault('failed', 'the address is no http or https URL');
  }
  if (url.username === '') return { url, headers: {} };
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  url.username = '';
  url.password = '';
  return { url, headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` } };
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
    dispatcher: line.dispatcher,
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
  async function* bounded(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      size += chunk.length;
      if (size > limit) throw tooLarge();
      yield chunk;
    }
  }
  if (saveTo !== undefined) {
    await pipeline(body, bounded, createWriteStream(saveTo, { mode: 0o600 }));
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
        throw new ReleaseError('http/not-json', `${url.host} answered ${status} with text that is no JSON.`, { cause });
      }
    },
  };
}
