// image-health-check: a server that speaks stdio is asked for nothing by the engine.

import { lastOf } from '../dockerfile.js';
import { type ImageRule, on } from './rule.js';

export const healthCheck: ImageRule = {
  id: 'image-health-check',
  title: 'A HEALTHCHECK is there for servers over HTTP only.',
  level: 'warning',
  check(input) {
    const { manifest, settings } = input.project;
    const stated = lastOf(manifest.dockerfile, 'HEALTHCHECK');
    if (stated === undefined || /^none$/i.test(stated.rest)) return [];
    // What opens a port, or starts in another way by default, may well be asked there.
    const starts = ['ENTRYPOINT', 'CMD', 'ENV'].map((name) => lastOf(manifest.dockerfile, name)?.rest ?? '').join(' ');
    const http = settings.smoke.transport === 'http' || lastOf(manifest.dockerfile, 'EXPOSE') !== undefined;
    if (http || /http|sse|uvicorn|port/i.test(starts)) return [];
    const message =
      'The server speaks stdio and has no port: HEALTHCHECK always fails, and what watches it restarts the server of a client that is connected.';
    return on(input, stated, message, 'Remove it, or write HEALTHCHECK NONE.');
  },
};
