// Notes the raw results that a server sends: the SDK's Client drops every field it does not know, a contract must not.

import { isJSONRPCResultResponse, type JSONRPCMessage, type Transport } from '@modelcontextprotocol/client';

/** Results by the method that asked for them, in order. */
export interface Tap {
  results(method: string): readonly Readonly<Record<string, unknown>>[];
}

/** Listens on a transport; call it before a Client connects to it (the Client chains an `onmessage` that is already there). */
export function tap(transport: Transport): Tap {
  const asked = new Map<string | number, string>();
  const results = new Map<string, Readonly<Record<string, unknown>>[]>();
  const send = transport.send.bind(transport);
  transport.send = (message, options) => {
    if ('method' in message && 'id' in message) asked.set(message.id, message.method);
    return send(message, options);
  };
  transport.onmessage = (message: JSONRPCMessage) => {
    if (!isJSONRPCResultResponse(message)) return;
    const method = asked.get(message.id);
    if (method === undefined) return;
    asked.delete(message.id);
    results.set(method, [...(results.get(method) ?? []), message.result]);
  };
  return { results: (method) => results.get(method) ?? [] };
}
