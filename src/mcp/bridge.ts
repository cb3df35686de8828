// A server that speaks stdio, reached over HTTP on loopback: for checkers that know nothing else. Each session is a fresh start.

import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Host, Launch, Running } from '../core/types.js';
import { isObject } from '../formats/object.js';
import { plainJson } from '../formats/plain-json.js';
import { listenHere } from '../host/loopback.js';
import { LONGEST_MESSAGE } from './limits.js';
import { readLines } from './lines.js';

/** The open door. */
export interface Bridge {
  readonly address: string;
  /** Ends every server that was started for it. */
  close(): Promise<void>;
}

type Message = Readonly<Record<string, unknown>>;

interface Session {
  readonly running: Running;
  /** Requests that wait, by the JSON of their id. */
  readonly waiting: Map<string, ServerResponse>;
}

/** Opens it. What the server writes while a request waits goes to that request's stream, unchanged. */
export async function openBridge(host: Host, launch: Launch, timeoutMs: number): Promise<Bridge> {
  const sessions = new Map<string, Session>();
  const begin = (id: string): Session => {
    const { command, cwd, env } = launch;
    const session = follow(host.start({ command, cwd, env, timeoutMs }));
    sessions.set(id, session);
    return session;
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const named = request.headers['mcp-session-id'];
    const id = typeof named === 'string' ? named : '';
    if (request.method === 'DELETE' && sessions.has(id)) {
      await sessions.get(id)?.running.end(500);
      sessions.delete(id);
      response.writeHead(200).end();
      return;
    }
    const message = request.method === 'POST' ? await read(request) : undefined;
    if (message === undefined) {
      response.writeHead(request.method === 'POST' ? 400 : 405).end();
      return;
    }
    const fresh = message['method'] === 'initialize' ? randomUUID() : undefined;
    if (fresh !== undefined) response.setHeader('Mcp-Session-Id', fresh);
    // Revision 2026-07-28 has no sessions: all its requests go to one server.
    const session = fresh === undefined ? (sessions.get(id) ?? (id === '' ? begin('') : undefined)) : begin(fresh);
    if (session === undefined) {
      response.writeHead(404).end();
      return;
    }
    if (message['method'] === undefined || message['id'] === undefined) response.writeHead(202).end();
    else {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' }).flushHeaders();
      session.waiting.set(JSON.stringify(message['id']), response);
    }
    session.running.stdin.write(`${JSON.stringify(message)}\n`);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const origin = await listenHere(server);
  return {
    address: `${origin}/mcp`,
    async close() {
      await Promise.all([...sessions.values()].map(({ running }) => running.end(500)));
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Reads what the server writes. */
function follow(running: Running): Session {
  const waiting = new Map<string, ServerResponse>();
  const lines = readLines(LONGEST_MESSAGE, (line) => {
    const message = line.kind === 'text' ? parse(line.text) : undefined;
    if (message === undefined) return;
    const key = message['method'] === undefined ? JSON.stringify(message['id']) : undefined;
    const own = key === undefined ? undefined : waiting.get(key);
    // An answer that names nobody's id is shown to whoever waits, as a notification is.
    const to = own ?? [...waiting.values()].at(-1);
    to?.write(`event: message\ndata: ${JSON.stringify(message)}\n\n`);
    if (own === undefined) return;
    own.end();
    waiting.delete(key as string);
  });
  running.stdout.on('data', (chunk: Uint8Array) => lines.add(chunk));
  running.stdin.on('error', () => {});
  void running.ended.then(() => {
    for (const one of waiting.values()) one.destroy();
  });
  return { running, waiting };
}

async function read(request: IncomingMessage): Promise<Message | undefined> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return parse(Buffer.concat(chunks).toString());
}

function parse(text: string): Message | undefined {
  const value = plainJson(text);
  return isObject(value) ? value : undefined;
}
