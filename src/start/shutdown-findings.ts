// A server that does not end when a client says goodbye, or when it is asked to.

import { CONFIG_FILE } from '../core/about.js';
import type { Draft, Tried } from './draft.js';

const RULE = 'start/does-not-end';
const ALLOW = `If it must keep running, allow it in ${CONFIG_FILE}:\n  [smoke]\n  allow = ["keeps-running"]`;

/** What is wrong with its end; none for one that ends when its input is closed. */
export function endingDrafts({ talked, project }: Tried): Draft[] {
  const { ending, transport, ignoresTerm } = talked;
  if (transport === 'stdio' && (ending === 'sigterm' || ending === 'sigkill')) {
    const how = ending === 'sigterm' ? 'only on SIGTERM' : 'nor on SIGTERM: it had to be killed';
    return [
      {
        rule: RULE,
        level: project.settings.smoke.allow.includes('keeps-running') ? 'note' : 'error',
        message: `The server did not exit when stdin was closed, ${how}. Each client that disconnects leaves a process behind.`,
        hint: `Exit when stdin closes: that is how a client disconnects. Look for a timer, a thread, a connection or a SIGTERM handler that keeps the process alive. ${ALLOW}`,
      },
    ];
  }
  if (ending === 'sigkill') {
    return [
      {
        rule: RULE,
        level: 'warning',
        message: 'The server did not exit on SIGTERM and had to be killed.',
        hint: 'If you handle SIGTERM, exit in the handler.',
      },
    ];
  }
  if (ignoresTerm !== true) return [];
  return [
    {
      rule: RULE,
      level: 'note',
      message:
        'The server exits when stdin is closed, but did not exit on SIGTERM while a client was connected: it had to be killed.',
      hint: 'Containers are stopped with SIGTERM. If you handle it, exit in the handler; a thread that waits for input must not keep the process alive.',
    },
  ];
}
