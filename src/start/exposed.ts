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
      message: `The server listens on ${open.address}:${open.port}: everybody in the same network can use it, with the rights of the person who started it.`,
      hint: 'Listen on 127.0.0.1, and let a variable or an argument open it for containers.',
    });
  }
  if (talked.answersForeign) {
    drafts.push({
      rule: 'start/origin',
      level: 'warning',
      message:
        'The server answers requests whose Host and Origin are those of a foreign web page: any page that its user opens can use it (DNS rebinding).',
      hint: 'Refuse other hosts and origins than localhost with 403. The SDKs do so when asked: TransportSecuritySettings in Python, allowedHosts and allowedOrigins in TypeScript.',
    });
  }
  if (talked.oldSse) {
    drafts.push({
      rule: 'start/sse',
      level: 'warning',
      message: `The server speaks HTTP+SSE (at ${talked.address ?? '/sse'}), which streamable HTTP replaced in 2025-03-26. Newer clients no longer try it.`,
      hint: 'Serve streamable HTTP: transport="streamable-http" in Python, StreamableHTTPServerTransport in TypeScript.',
    });
  }
  return drafts;
}
