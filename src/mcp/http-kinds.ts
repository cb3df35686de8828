// What else a server that listens may be: the deprecated HTTP+SSE transport, or one that asks for a login first.

import type { FetchLike } from '@modelcontextprotocol/client';
import { send } from './follow.js';
import type { Refusal } from './guarded-fetch.js';

const PATIENCE_MS = 3000;
const MOST = 64 * 1024;

/**
 * The address of an HTTP+SSE server (MCP 2024-11-05): a GET of it opens an event stream whose first event is `endpoint`.
 * Looked for at the stated path and at `/sse`.
 */
export async function findSse(port: number, path: string, ask: FetchLike): Promise<URL | undefined> {
  for (const each of new Set([path, '/sse'])) {
    const address = new URL(`http://localhost:${port}${each}`);
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), PATIENCE_MS);
    try {
      const answer = await ask(address, { headers: { Accept: 'text/event-stream' }, signal: stop.signal });
      const type = answer.headers.get('content-type') ?? '';
      if (answer.ok && /^text\/event-stream\b/i.test(type) && (await beginsWithEndpoint(answer))) return address;
    } catch {
      // Nothing there, or nothing in time.
    } finally {
      clearTimeout(timer);
      stop.abort();
    }
  }
  return undefined;
}

async function beginsWithEndpoint(answer: Response): Promise<boolean> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    const event = /^event:[ \t]*(.*?)\r?\n/m.exec(text)?.[1];
    if (event !== undefined) return event === 'endpoint';
    if (text.length > MOST) return false;
  }
  return false;
}

/**
 * How a server that answers 401 says who lets clients in: its WWW-Authenticate header, and the metadata of the protected resource
 * (RFC 9728, MCP 2025-06-18: Authorization). Undefined when it answered something else or says neither.
 */
export async function loginOf(address: URL, refusal: Refusal | undefined): Promise<string | undefined> {
  if (refusal?.status !== 401) return undefined;
  const scheme = /^\s*(Bearer|DPoP)\b/i.exec(refusal.authenticate ?? '')?.[1];
  for (const path of new Set([address.pathname.replace(/\/$/, ''), ''])) {
    const place = new URL(`/.well-known/oauth-protected-resource${path}`, address);
    const servers = await metadata(place);
    if (servers !== undefined) return `401; ${place.pathname} names ${servers}`;
  }
  return scheme === undefined ? undefined : `401; WWW-Authenticate: ${refusal.authenticate?.slice(0, 200)}`;
}

async function metadata(place: URL): Promise<string | undefined> {
  try {
    const answer = await send(place, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: 'error' });
    const text = answer.ok ? await shortText(answer) : undefined;
    if (text === undefined) return undefined;
    const value = JSON.parse(text) as { resource?: unknown; authorization_servers?: unknown } | null;
    if (typeof value?.resource !== 'string') return undefined;
    const servers = Array.isArray(value.authorization_servers)
      ? value.authorization_servers.slice(0, 3).map(String)
      : [];
    return servers.length === 0 ? 'no authorization server' : servers.join(', ').slice(0, 200);
  } catch {
    return undefined;
  }
}

/** The body of an answer; undefined where it is longer than such a thing is. What it says of its length counts for nothing. */
async function shortText(answer: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop cancels the rest.
  for await (const chunk of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > MOST) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
