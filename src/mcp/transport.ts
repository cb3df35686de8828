// The SDK's Transport over one of our children: what on stdout is no protocol message is kept as evidence, to the very end.
// The SDK's own stdio transport passes such lines over in silence, so a check on it could not fail.

import {
  isJSONRPCErrorResponse,
  isJSONRPCResultResponse,
  type JSONRPCMessage,
  parseJSONRPCMessage,
  type Transport,
} from '@modelcontextprotocol/client';
import type { Running } from '../core/types.js';
import { DEEPEST, LONGEST_MESSAGE, MOST_BYTES, tooDeep } from './limits.js';
import { type Line, readLines } from './lines.js';

/** How many stray lines are kept; all are counted. */
const KEPT = 20;
const SHOWN = 300;

/** Something on stdout that is no message of the protocol. */
export interface Stray {
  /** Its beginning, at most 300 characters. */
  readonly text: string;
  /** `blank`: nothing but white space; `unfinished`: the output ended within it. */
  readonly what: 'text' | 'json' | 'blank' | 'not-utf8' | 'too-long' | 'too-deep' | 'unfinished';
  /** Whether it came before the answer to the first request. */
  readonly before: boolean;
  /** It came after the client had said goodbye. */
  readonly late?: true;
  /** Bytes of a line that was too long. */
  readonly bytes?: number;
}

/** A Transport that says afterwards what else was on stdout. */
export interface StdioTransport extends Transport {
  /** The first stray lines, in order. */
  stray(): readonly Stray[];
  strayCount(): number;
  /** Whether it wrote more than a visit reads; the connection was closed then. */
  flooded(): boolean;
  /** Resolves when stdout was read to its end. */
  readonly drained: Promise<void>;
}

/** Speaks JSON-RPC, one message a line, with a running child (MCP 2025-11-25, Transports: stdio). Ending the child is the caller's. */
export function stdioTransport(running: Running): StdioTransport {
  const stray: Stray[] = [];
  let count = 0;
  let bytes = 0;
  let answered = false;
  let closed = false;
  let drain: () => void;
  const drained = new Promise<void>((resolve) => {
    drain = resolve;
  });

  const keep = (what: Stray['what'], text: string, length?: number): void => {
    count += 1;
    if (stray.length >= KEPT) return;
    stray.push({
      what,
      text: text.slice(0, SHOWN),
      before: !answered,
      ...(closed ? { late: true } : {}),
      ...(length === undefined ? {} : { bytes: length }),
    });
  };

  const deliver = (message: JSONRPCMessage): void => {
    if (isJSONRPCResultResponse(message) || isJSONRPCErrorResponse(message)) answered = true;
    if (!closed) transport.onmessage?.(message);
  };

  /** An answer that no client takes fails the request it belongs to, at once and with the reason. */
  const refuse = (what: 'too-long' | 'too-deep', text: string, length: number): void => {
    const id = idOf(text);
    if (id === undefined) {
      keep(what, text, length);
      return;
    }
    const how =
      what === 'too-long'
        ? `${megabytes(length)} long; clients accept`
        : `nested deeper than ${DEEPEST}; clients accept`;
    const limit = what === 'too-long' ? `at most ${megabytes(LONGEST_MESSAGE)}` : 'less';
    deliver({ jsonrpc: '2.0', id, error: { code: -32603, message: `the answer is ${how} ${limit}` } });
  };

  const read = (line: Line): void => {
    if (line.kind === 'too-long') refuse('too-long', line.text, line.bytes);
    else if (line.kind !== 'text') keep(line.kind, line.text);
    else if (tooDeep(line.text)) refuse('too-deep', line.text, line.text.length);
    else readText(line.text, line.whole);
  };

  const readText = (text: string, whole: boolean): void => {
    const messages = parse(text);
    if (typeof messages === 'string') {
      keep(whole || messages === 'blank' ? messages : 'unfinished', text);
      return;
    }
    for (const message of messages) deliver(message);
  };

  const close = (): void => {
    if (closed) return;
    closed = true;
    transport.onclose?.();
  };

  const transport: StdioTransport = {
    async start() {
      const lines = readLines(LONGEST_MESSAGE, read);
      const take = (chunk: Uint8Array): void => {
        bytes += chunk.length;
        if (bytes <= MOST_BYTES) {
          lines.add(chunk);
          return;
        }
        // Read on, so that it is not held up, but keep nothing.
        running.stdout.off('data', take);
        running.stdout.resume();
        void running.end(0);
        close();
      };
      running.stdout.on('data', take);
      running.stdout.once('close', () => {
        lines.end();
        drain();
        close();
      });
    },
    send(message) {
      return new Promise((resolve, reject) => {
        running.stdin.write(`${JSON.stringify(message)}\n`, (error) => (error ? reject(error) : resolve()));
      });
    },
    async close() {
      running.stdin.end();
      close();
    },
    stray: () => stray,
    strayCount: () => count,
    flooded: () => bytes > MOST_BYTES,
    drained,
  };
  return transport;
}

/** The messages of a line (several in a batch, as revision 2025-03-26 has them), or what the line is instead. */
function parse(text: string): readonly JSONRPCMessage[] | 'text' | 'json' | 'blank' {
  if (text.trim() === '') return 'blank';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'text';
  }
  try {
    const values = Array.isArray(value) ? value : [value];
    return values.length === 0 ? 'json' : values.map(parseJSONRPCMessage);
  } catch {
    return 'json';
  }
}

/** The id that the beginning of a message names, when it looks like an answer. */
function idOf(text: string): number | undefined {
  const start = text.slice(0, SHOWN);
  const id = start.includes('"jsonrpc"') ? /^\s*\{.*?"id"\s*:\s*(\d{1,9})\b/s.exec(start)?.[1] : undefined;
  return id === undefined ? undefined : Number(id);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
