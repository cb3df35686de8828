// What a handler answers, and how it is sent.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Incoming } from './incoming.js';
import type { Logged } from './service.js';

/** What a handler answers. At most one of `body`, `json` and `file` is given. */
export interface Reply {
  readonly status: number;
  /** The words behind the status in the first line of the answer: PyPI says there what is wrong. */
  readonly reason?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly json?: unknown;
  /** Absolute path of a file that is streamed. */
  readonly file?: string;
  /** The write itself, done just before the answer is sent. */
  store?(): void;
  /** The connection ends half-way. */
  readonly cut?: true;
}

/**
 * Reads what it needs, then answers. A handler that returns a function has it called in the same tick as the
 * reply's `store`, so that two requests at once cannot both find a name free.
 */
export type Handler = (request: Incoming) => Answer | Promise<Answer>;
/** An answer, or the function that decides it. */
export type Answer = Reply | (() => Reply);

/** Thrown by a handler's helper to answer at once. */
export class Refusal extends Error {
  readonly reply: Reply;
  constructor(reply: Reply) {
    super(`answered ${reply.status}`);
    this.reply = reply;
  }
}

/** Sends a reply and notes its status. */
export async function sendReply(response: ServerResponse, logged: Logged, reply: Reply): Promise<void> {
  const data = reply.json !== undefined ? JSON.stringify(reply.json) : reply.body;
  const body = typeof data === 'string' ? Buffer.from(data) : data;
  const type = reply.json !== undefined ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8';
  const length = reply.file !== undefined ? (await stat(reply.file)).size : (body?.byteLength ?? 0);
  response.writeHead(reply.status, reply.reason?.replace(/[^ -~]/g, '?'), {
    ...(length > 0 ? { 'content-type': reply.file === undefined ? type : 'application/octet-stream' } : {}),
    ...(reply.status === 204 || reply.status === 304 ? {} : { 'content-length': String(length) }),
    ...reply.headers,
  });
  logged.status = reply.status;
  if (reply.cut) {
    const half = reply.file !== undefined ? Buffer.alloc(1) : Buffer.from(body ?? []).subarray(0, length / 2);
    response.write(half, () => response.socket?.destroy());
    if (half.byteLength === 0) response.socket?.destroy();
    return;
  }
  if (logged.method === 'HEAD' || length === 0) response.end();
  else if (reply.file !== undefined) await pipeline(createReadStream(reply.file), response);
  else response.end(body);
}
