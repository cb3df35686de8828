// A visit of a server that lives in this process, on a clock that only the test moves.

import { afterEach, expect, jest, test } from '@jest/globals';
import { Client, InMemoryTransport, type JSONRPCMessage } from '@modelcontextprotocol/client';
import { visit } from '../../../src/mcp/list-capabilities.js';
import { tap } from '../../../src/mcp/recorder.js';

const TIMEOUT_MS = 1000;
const PAGE_MS = 400;

afterEach(() => void jest.useRealTimers());

test('pages that are each in time, and never end: three times what one request may take, and the visit goes on', async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
  let pages = 0;
  const [near, far] = InMemoryTransport.createLinkedPair();
  far.onmessage = (message: JSONRPCMessage) => {
    if (!('method' in message && 'id' in message)) return;
    const { id, method } = message;
    const answer = (result: Record<string, unknown>) => far.send({ jsonrpc: '2.0', id, result });
    if (method === 'initialize') {
      const serverInfo = { name: 'slow', version: '1.0.0' };
      void answer({ protocolVersion: '2025-11-25', capabilities: { tools: {} }, serverInfo });
    } else if (method === 'tools/list') {
      pages += 1;
      setTimeout(() => void answer({ tools: [], nextCursor: String(pages) }), PAGE_MS);
    } else if (method === 'ping') void answer({});
    else void far.send({ jsonrpc: '2.0', id, error: { code: -32601, message: 'no such method' } });
  };
  await far.start();
  const recorder = tap(near);
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(near);

  const visited = visit(client, recorder, { timeoutMs: TIMEOUT_MS });
  await jest.advanceTimersByTimeAsync(3 * TIMEOUT_MS + 1);
  const { failures, brokeAt, unknownMethod } = await visited;
  expect(failures).toEqual([
    { what: 'tools', message: 'it was incomplete after 3 s, the limit for all requests together', late: true },
  ]);
  // After seven whole pages the eighth was on its way.
  expect({ pages, brokeAt, unknownMethod }).toEqual({ pages: 8, brokeAt: undefined, unknownMethod: undefined });
  await client.close();
});

/** What a visit finds of a server whose tool list answers each cursor so. */
async function visited(page: (cursor: unknown) => Record<string, unknown>): Promise<Awaited<ReturnType<typeof visit>>> {
  const [near, far] = InMemoryTransport.createLinkedPair();
  far.onmessage = (message: JSONRPCMessage) => {
    if (!('method' in message && 'id' in message)) return;
    const { id, method, params } = message;
    const serverInfo = { name: 'paging', version: '1.0.0' };
    const answers: Readonly<Record<string, () => Record<string, unknown>>> = {
      initialize: () => ({ protocolVersion: '2025-11-25', capabilities: { tools: {} }, serverInfo }),
      'tools/list': () => page(params?.['cursor']),
      ping: () => ({}),
    };
    const result = answers[method]?.();
    const error = { code: -32601, message: 'no such method' };
    void far.send(result === undefined ? { jsonrpc: '2.0', id, error } : { jsonrpc: '2.0', id, result });
  };
  await far.start();
  const recorder = tap(near);
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(near);
  return visit(client, recorder, { timeoutMs: TIMEOUT_MS }).finally(() => client.close());
}

const TOOLS = [{ name: 'a', inputSchema: { type: 'object' } }];

test.each([
  ['an empty cursor', () => ({ tools: TOOLS, nextCursor: '' }), [{ what: 'tools', value: '' }]],
  ['a cursor that leads to its own page', () => ({ tools: TOOLS, nextCursor: 'x' }), [{ what: 'tools', value: 'x' }]],
  ['two pages', (cursor: unknown) => (cursor === 'x' ? { tools: TOOLS } : { tools: TOOLS, nextCursor: 'x' }), []],
])('%s', async (_, page, cursors) => {
  const found = await visited(page);
  expect([found.cursors, found.failures]).toEqual([cursors, []]);
});
