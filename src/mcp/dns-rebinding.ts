// Whether a server on this machine answers a web page of somebody else: DNS rebinding (MCP 2025-11-25, Transports: security).

import { request } from 'node:http';
import { greeting, LEGACY_VERSIONS } from './protocol-versions.js';

const PATIENCE_MS = 3000;
/** A name that nobody can own (RFC 2606), as the page that rebinds its name to 127.0.0.1 would have it. */
const FOREIGN = 'rebound.example';

/**
 * Sends `initialize` as a browser on such a page would: Host and Origin are the page's. A server that checks either refuses it.
 * Neither `fetch` nor the SDK can send another Host.
 */
export function answersForeign(address: URL, headers: Readonly<Record<string, string>> = {}): Promise<boolean> {
  const params = greeting(LEGACY_VERSIONS[0] ?? '');
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
  return new Promise((resolve) => {
    const asked = request(
      address,
      {
        method: 'POST',
        // An agent of its own: the usual one may go through a proxy (NODE_USE_ENV_PROXY).
        agent: false,
        timeout: PATIENCE_MS,
        headers: {
          ...headers,
          Host: `${FOREIGN}:${address.port}`,
          Origin: `http://${FOREIGN}:${address.port}`,
          'Content-Type': 'application/json',
          Accept: 'application/json, text/event-stream',
          'Content-Length': Buffer.byteLength(body),
        },
      },
      (answer) => {
        const { statusCode = 0 } = answer;
        answer.destroy();
        resolve(statusCode === 200);
      },
    );
    asked.once('timeout', () => asked.destroy());
    asked.once('error', () => resolve(false));
    asked.end(body);
  });
}
