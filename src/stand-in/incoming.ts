// One request as a handler of a stand-in sees it: address, parameters, and its body as bytes, JSON or a file.

import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { meter } from '../core/digest.js';
import { Refusal } from './reply.js';
import type { Params } from './routes.js';

/** What arrived in a file. Digests in lower-case hex. */
export interface Saved {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

export interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly params: Params;
  readonly headers: IncomingHttpHeaders;
  /** Which of the service's origins was asked, from 0. */
  readonly origin: number;
  readonly raw: IncomingMessage;
  /** The whole body in memory; more than `max` bytes (default 512 MiB) is answered with 413. */
  bytes(max?: number): Promise<Buffer>;
  /** The body as JSON, `undefined` when empty; what is no JSON is answered with 400. */
  json(): Promise<unknown>;
  /** Streams the body into a file and hashes it on the way. */
  save(path: string): Promise<Saved>;
  /** Whether the sender went away before the body was complete. */
  gone(): boolean;
}

/** Wraps a request of node's server. */
export function readIncoming(raw: IncomingMessage, url: URL, params: Params, origin: number): Incoming {
  const bytes = async (max = 512 * 1024 * 1024): Promise<Buffer> => {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of raw as AsyncIterable<Buffer>) {
      size += chunk.byteLength;
      if (size > max) throw new Refusal({ status: 413, body: 'Payload Too Large\n' });
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  };
  return {
    method: raw.method ?? 'GET',
    url,
    params,
    headers: raw.headers,
    origin,
    raw,
    bytes,
    async json() {
      const body = await bytes();
      if (body.byteLength === 0) return undefined;
      try {
        return JSON.parse(body.toString('utf8'));
      } catch {
        throw new Refusal({ status: 400, json: { message: 'Problems parsing JSON' } });
      }
    },
    save: (path) => saveStream(raw, path),
    gone: () => raw.destroyed && !raw.complete,
  };
}

/** Streams into a file, hashing on the way; a stream that breaks leaves no file. */
export async function saveStream(stream: NodeJS.ReadableStream, path: string): Promise<Saved> {
  const { stream: through, digested } = meter();
  try {
    await pipeline(stream, through, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return { path, ...digested() };
}
