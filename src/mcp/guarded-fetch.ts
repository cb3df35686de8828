// The fetch that HTTP transports get: it bounds what a server may answer, and keeps what it answered when it refused.

import type { FetchLike } from '@modelcontextprotocol/client';
import { follow } from './follow.js';
import { depthMeter, LONGEST_MESSAGE, MOST_BYTES } from './limits.js';

/** How much of a refusal is kept. */
const KEPT = 2000;

/** An answer that was no success. */
export interface Refusal {
  readonly status: number;
  /** Its beginning. */
  readonly text: string;
  readonly authenticate: string | undefined;
}

/** Where a request was sent on to. */
export interface Redirect {
  readonly status: number;
  readonly from: string;
  readonly to: string;
}

/** The fetch of one visit, and what it saw. */
export interface GuardedFetch {
  readonly fetch: FetchLike;
  /** The last answer that was no success. */
  refusal(): Refusal | undefined;
  /** The first redirect that was followed. */
  redirect(): Redirect | undefined;
}

/**
 * Bounds every body: one message of JSON by its length and depth, all bodies of the visit together by their length. A body that
 * goes beyond breaks off with an error that says so.
 * @param headers sent with every request: a test token
 */
export function guardedFetch(headers: Readonly<Record<string, string>> = {}): GuardedFetch {
  let left = MOST_BYTES;
  let last: Refusal | undefined;
  let first: Redirect | undefined;
  const guard = (body: ReadableStream<Uint8Array>, single: boolean): ReadableStream<Uint8Array> => {
    const depth = depthMeter();
    let length = 0;
    return body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          left -= chunk.length;
          length += chunk.length;
          if (left < 0) throw new Error(`the server sent more than ${MOST_BYTES / 1024 / 1024} MiB`);
          if (single && length > LONGEST_MESSAGE)
            throw new Error('the response is longer than clients accept (10 MiB)');
          if (depth.tooDeep(chunk)) throw new Error('the response is nested deeper than clients accept');
          // A line of an event stream is a message of its own: an unbalanced one must not count for the next.
          if (!single && chunk.at(-1) === 10) depth.reset();
          controller.enqueue(chunk);
        },
      }),
    );
  };
  return {
    refusal: () => last,
    redirect: () => first,
    async fetch(address, init) {
      const response = await follow(new URL(address), init, headers, (redirect) => {
        first ??= redirect;
      });
      if (response.body === null) return response;
      const events = /^text\/event-stream\b/i.test(response.headers.get('content-type') ?? '');
      const body = guard(response.body, !events);
      if (response.ok) return new Response(body, response);
      const text = await beginning(body);
      last = { status: response.status, text, authenticate: response.headers.get('www-authenticate') ?? undefined };
      return new Response(text, response);
    },
  };
}

async function beginning(body: ReadableStream<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  try {
    while (length < KEPT) {
      const { value, done } = await reader.read();
      if (done) break;
      chunks.push(value);
      length += value.length;
    }
  } catch {
    // What came before it broke off is enough.
  }
  await reader.cancel().catch(() => {});
  return Buffer.concat(chunks).toString('utf8').slice(0, KEPT);
}
