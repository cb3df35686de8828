// The SDK's Transport over one of our children: what on stdout is no protocol message is kept as evidence, to the very end.
// The SDK's own stdio transport passes such lines over in silence, so a check on it could not fail.

import {
  isJSONRPCErrorResponse,
  isJSONRPCResultResponse,
  type JSONRPCMessage,
  parseJSONRPCMessage,
  type Transport,
} from '@modelcontextprotocol/client';
import type { Running } from '../types.js';
import { type Line, readLines } from './lines.js';

/** A line longer than this is no message that clients take: the SDK's own limit. */
const LONGEST_LINE = 10 * 1024 * 1024;
/** How many stray lines are kept; all are counted. */
const KEPT = 20;
const SHOWN = 300;

/** Something on stdout that is no message of the protocol. */
export interface Stray {
  /** Its beginning, at most 300 characters. */
  readonly text: string;
  /** `blank`: nothing but white space; `unfinished`: the output ended within it. */
  readonly what: 'text' | 'json' | 'blank' | 'not-utf8' | 'too-long' | 'unfinished';
  /** Whether it came before the answer to the first request. */
  readonly before: boolean;
  /** Bytes of a line that was too long. */
  readonly bytes?: number;
}

/** A Transport that says afterwards what else was on stdout. */
export interface StdioTransport extends Transport {
  /** The first stray lines, in order. */
  stray(): readonly Stray[];
  strayCount(): number;
  /** Resolves when stdout was read to its end. */
  readonly drained: Promise<void>;
}

/** Speaks JSON-RPC, one message a line, with a running child (MCP 2025-11-25, Transports: stdio). Ending the child is the caller's. */
export function stdioTransport(running: Running): StdioTransport {
  const stray: Stray[] = [];
  let count = 0;
  let answered = false;
  let closed = false;
  let drain: () => void;
  const drained = new Promise<void>((resolve) => {
    drain = resolve;
  });

  const keep = (what: Stray['what'], text: string, bytes?: number): void => {
    count += 1;
    if (stray.length >= KEPT) return;
    stray.push({ what, text: text.slice(0, SHOWN), before: !answered, ...(bytes === undefined ? {} : { bytes }) });
  };

  const read = (line: Line): void => {
    if (line.kind !== 'text') {
      keep(line.kind, line.text, line.kind === 'too-long' ? line.bytes : undefined);
      return;
    }
    const messages = parse(line.text);
    if (typeof messages === 'string') {
      keep(line.whole || messages === 'blank' ? messages : 'unfinished', line.text);
      return;
    }
    for (const message of messages) {
      if (isJSONRPCResultResponse(message) || isJSONRPCErrorResponse(message)) answered = true;
      if (!closed) transport.onmessage?.(message);
    }
  };

  const close = (): void => {
    if (closed) return;
    closed = true;
    transport.onclose?.();
  };

  const transport: StdioTransport = {
    async start() {
      const lines = readLines(LONGEST_LINE, read);
      running.stdout.on('data', (chunk: Uint8Array) => lines.add(chunk));
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
