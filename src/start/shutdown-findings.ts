// A server that does not end when a client says goodbye, or when it is asked to.

import type { Talked } from '../mcp/session-result.js';
import type { Draft } from './draft.js';

/** What is wrong with its end; none for one that ends when its input is closed. */
export function endingDrafts(talked: Talked): Draft[] {
  const rule = 'start/does-not-end';
  if (talked.ending === 'sigkill') {
    return [
      {
        rule,
        level: 'warning',
        message:
          talked.transport === 'http'
            ? 'The server did not end when it was asked to (SIGTERM) and had to be killed.'
            : 'The server did not end when its input was closed, nor when it was asked to (SIGTERM): it had to be killed. Clients leave such servers behind.',
        hint: 'End when stdin ends, and do not catch SIGTERM without ending.',
      },
    ];
  }
  if (talked.ignoresTerm) {
    return [
      {
        rule,
        level: 'note',
        message:
          'The server ends when its input is closed, and did not when it was asked to (SIGTERM) with a client connected: it had to be killed.',
        hint: 'A container is stopped like that. Do not catch SIGTERM without ending; a thread that waits for input must not hold the process.',
      },
    ];
  }
  if (talked.ending === 'sigterm' && talked.transport === 'stdio') {
    return [
      {
        rule,
        level: 'note',
        message: 'The server did not end when its input was closed, only when it was asked to (SIGTERM).',
        hint: 'End when stdin ends: that is how a client says goodbye.',
      },
    ];
  }
  return [];
}
