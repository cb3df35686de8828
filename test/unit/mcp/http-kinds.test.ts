// Metadata of a protected server: read as far as such a thing is long, whatever the server says or sends.

import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { loginOf } from '../../../src/mcp/http-kinds.js';

const REFUSAL = { status: 401, text: '', authenticate: undefined };
const METADATA = JSON.stringify({ resource: 'x', authorization_servers: ['https://login.example'] });
let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function serve(answer: (response: ServerResponse) => void): Promise<URL> {
  server = createServer((_, response) => answer(response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`);
}

test('in pieces, without a length', async () => {
  const address = await serve((response) => {
    response.write(METADATA.slice(0, 10));
    response.end(METADATA.slice(10));
  });
  expect(await loginOf(address, REFUSAL)).toMatch(/names https:\/\/login\.example$/);
});

test('without an end: it stops long before a message would be that long', async () => {
  let sent = 0;
  const most = 64 * 1024 * 1024;
  const address = await serve((response) => {
    const block = Buffer.alloc(64 * 1024, ' ');
    response.write(METADATA);
    const more = (): void => {
      while (sent < most && !response.destroyed) {
        sent += block.length;
        if (!response.write(block)) {
          response.once('drain', more);
          return;
        }
      }
      response.end();
    };
    more();
  });
  expect(await loginOf(address, REFUSAL)).toBeUndefined();
  expect(sent).toBeLessThan(most / 2);
});
