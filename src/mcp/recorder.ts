// Notes the raw answers that a server sends: the SDK's Client drops every field it does not know, a contract must not. It also
// asks what the Client would not: unknown methods, and `initialize` once more.

import {
  isJSONRPCErrorResponse,
  isJSONRPCResultResponse,
  type JSONRPCMessage,
  type Transport,
} from '@modelcontextprotocol/client';
import type { Item } from './item.js';

/** What came back for one request of ours. */
export type Reply =
  | { readonly kind: 'result'; readonly result: Item }
  | { readonly kind: 'error'; readonly code: number; readonly message: string }
  /** No answer in time. */
  | { readonly kind: 'silent' }
  /** The connection was closed. */
  | { readonly kind: 'closed' }
  /** It could not be sent, or over HTTP the answer was no JSON-RPC. */
  | { readonly kind: 'broken'; readonly error: unknown };

/** Results by the method that asked for them, in order, and a way to ask past the Client. */
export interface Tap {
  results(method: string): readonly Item[];
  /** Sends a request and waits for its answer, at most `timeoutMs` milliseconds. Never throws. */
  ask(method: string, params: Item, timeoutMs: number): Promise<Reply>;
}

/** The Client counts its requests up from 0: ours are never among them. */
const FIRST_OWN_ID = 1_000_000;

/** Listens on a transport; call it before a Client connects to it (the Client chains an `onmessage` that is already there). */
export function tap(transport: Transport): Tap {
  const asked = new Map<string | number, string>();
  const results = new Map<string, Item[]>();
  const waiting = new Map<string | number, (reply: Reply) => void>();
  let nextId = FIRST_OWN_ID;
  let closed = false;
  const send = transport.send.bind(transport);
  transport.send = (message, options) => {
    if ('method' in message && 'id' in message) asked.set(message.id, message.method);
    return send(message, options);
  };
  transport.onclose = () => {
    closed = true;
    for (const settle of [...waiting.values()]) settle({ kind: 'closed' });
  };
  transport.onmessage = (message: JSONRPCMessage) => {
    const isResult = isJSONRPCResultResponse(message);
    if (!isResult && !isJSONRPCErrorResponse(message)) return;
    const { id } = message;
    const own = id === undefined ? undefined : waiting.get(id);
    if (own !== undefined) {
      own(
        isResult
          ? { kind: 'result', result: message.result }
          : { kind: 'error', code: message.error.code, message: message.error.message },
      );
      return;
    }
    const method = id === undefined || !isResult ? undefined : asked.get(id);
    if (method === undefined || id === undefined || !isResult) return;
    asked.delete(id);
    results.set(method, [...(results.get(method) ?? []), message.result]);
  };
  return {
    results: (method) => results.get(method) ?? [],
    ask: (method, params, timeoutMs) =>
      new Promise((resolve) => {
        if (closed) {
          resolve({ kind: 'closed' });
          return;
        }
        const id = nextId;
        nextId += 1;
        const timer = setTimeout(() => settle({ kind: 'silent' }), timeoutMs);
        const settle = (reply: Reply): void => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(reply);
        };
        waiting.set(id, settle);
        send({ jsonrpc: '2.0', id, method, params }).catch((error: unknown) => settle({ kind: 'broken', error }));
      }),
  };
}
