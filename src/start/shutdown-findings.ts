// A server that does not end when a client says goodbye, or when it is asked to.

import type { Draft, Tried } from './draft.js';

const RULE = 'start/does-not-end';
const ALLOW = 'When it has to go on, allow it in mcp-drydock.toml:\n  [smoke]\n  allow = ["keeps-running"]';

/** What is wrong with its end; none for one that ends when its input is closed. */
export function endingDrafts({ talked, project }: Tried): Draft[] {
  const { ending, transport, ignoresTerm } = talked;
  if (transport === 'stdio' && (ending === 'sigterm' || ending === 'sigkill')) {
    const how =
      ending === 'sigterm'
        ? 'only when it was asked to (SIGTERM)'
        : 'nor when it was asked to (SIGTERM): it had to be killed';
    return [
      {
        rule: RULE,
        level: project.settings.smoke.allow.includes('keeps-running') ? 'note' : 'error',
        message: `The server did not end when its input was closed, ${how}. Each client that says goodbye leaves one behind.`,
        hint: `End when stdin ends: that is how a client says goodbye. Look for a timer, a thread, a connection or a handler of SIGTERM that holds the process. ${ALLOW}`,
      },
    ];
  }
  if (ending === 'sigkill') {
    return [
      {
        rule: RULE,
        level: 'warning',
        message: 'The server did not end when it was asked to (SIGTERM) and had to be killed.',
        hint: 'Do not catch SIGTERM without ending.',
      },
    ];
  }
  if (ignoresTerm !== true) return [];
  return [
    {
      rule: RULE,
      level: 'note',
      message:
        'The server ends when its input is closed, and did not when it was asked to (SIGTERM) with a client connected: it had to be killed.',
      hint: 'A container is stopped like that. Do not catch SIGTERM without ending; a thread that waits for input must not hold the process.',
    },
  ];
}
