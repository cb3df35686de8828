// A server over HTTP that others than its user can reach, or that speaks it in the old way.

import { isEverywhere } from '../host/listening.js';
import type { Draft, Tried } from './draft.js';

/** Who else can reach it over HTTP, and how it speaks it. */
export function exposedDrafts({ talked, advice }: Tried): Draft[] {
  const drafts: Draft[] = [];
  const open = talked.listening?.find(isEverywhere);
  if (open !== undefined && advice?.fixedPort !== true) {
    drafts.push({
      rule: 'start/all-interfaces',
      level: 'warning',
      message: `The server listens on ${open.address}:${open.port}: everyone on the same network can use it, with the permissions of the user who started it.`,
      hint: 'Listen on 127.0.0.1 by default, and make the address configurable for containers.',
    });
  }
  if (talked.answersForeign) {
    drafts.push({
      rule: 'start/origin',
      level: 'warning',
      message:
        'The server accepts requests with the Host and Origin of a foreign web page: any page the user opens can access it (DNS rebinding).',
      hint: 'Reject hosts and origins other than localhost with 403. The SDKs support this: TransportSecuritySettings in Python, allowedHosts and allowedOrigins in TypeScript.',
    });
  }
  if (talked.redirect !== undefined) {
    const { status, from, to } = talked.redirect;
    const [path, other] = [from, to].map((url) => new URL(url).pathname);
    drafts.push({
      rule: 'start/redirect',
      level: 'warning',
      message: `The server answers ${path} with ${status} to ${path === other ? to : other}. Clients and proxies that do not follow redirects cannot connect, and some that do lose the POST or its credentials.`,
      hint: `Serve MCP at ${path} itself. Starlette redirects from a mount without its slash: mount the MCP app at "/" with its own path, or set redirect_slashes=False and register both.`,
    });
  }
  if (talked.oldSse) {
    drafts.push({
      rule: 'start/sse',
      level: 'warning',
      message: `The server speaks HTTP+SSE (at ${talked.address ?? '/sse'}), which Streamable HTTP replaced in 2025-03-26. Newer clients no longer support it.`,
      hint: 'Serve Streamable HTTP: transport="streamable-http" in Python, StreamableHTTPServerTransport in TypeScript.',
    });
  }
  return drafts;
}
