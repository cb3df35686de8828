// What is wrong with a server although it answered: what it printed, what it could not list, what it offers, how it ends.

import type { Talked } from '../mcp/session-result.js';
import { type Draft, how, lastWords, type Tried } from './draft.js';
import { exposedDrafts } from './exposed.js';
import { offeredDrafts } from './offered.js';
import { endingDrafts } from './shutdown-findings.js';
import { strayDraft } from './stray.js';

/** A draft for each fault; none for a sound server. */
export function answeredDrafts(tried: Tried): readonly Draft[] {
  const { talked, project } = tried;
  const drafts: Draft[] = [];
  if (talked.strayCount > 0) drafts.push(strayDraft(tried));
  for (const { what, message } of talked.failures) {
    const list = what === 'resource templates' ? 'resources' : what;
    if (project.settings.smoke.allow.includes(list)) continue;
    drafts.push(
      what === 'ping'
        ? {
            rule: 'start/ping',
            level: 'warning',
            message: `The server does not answer ping: ${message}. Clients use it to see whether a server still lives.`,
            hint: 'Every SDK answers ping by itself: look for a handler that catches all requests.',
          }
        : {
            rule: 'start/list-failed',
            level: 'error',
            message: `The server declares ${list}, and its list of ${what} failed: ${message}.`,
            hint: `Correct the list, or do not declare ${list}. When it needs what is not here, allow it in mcp-drydock.toml:\n  [smoke]\n  allow = ["${list}"]`,
            quote: lastWords(talked.stderr),
          },
    );
  }
  return [
    ...drafts,
    ...unknown(talked),
    ...offeredDrafts(tried.faults ?? []),
    ...exposedDrafts(tried),
    ...noise(talked),
    ...endingDrafts(tried),
  ];
}

/** A method that it does not know. */
function unknown(talked: Talked): Draft[] {
  const hint =
    'Answer with the JSON-RPC error -32601 and go on; every SDK does so by itself: look for a handler that catches all requests.';
  const rule = 'start/unknown-method';
  switch (talked.unknownMethod) {
    case 'ended':
      return [
        {
          rule,
          level: 'error',
          message: `The server ended ${how(talked)} when it was asked for a method that it does not know. Newer clients ask for what older servers do not know, and expect an error.`,
          hint,
          quote: lastWords(talked.stderr),
        },
      ];
    case 'silent':
      return [
        {
          rule,
          level: 'warning',
          message:
            'The server does not answer a request for a method that it does not know. A client waits for it until it gives up.',
          hint,
        },
      ];
    case 'answered':
      return [
        {
          rule,
          level: 'note',
          message:
            'The server answers a method that does not exist as if it knew it: a client cannot find out what it supports.',
          hint,
        },
      ];
    default:
      return [];
  }
}

/** More on standard error than we keep. */
function noise(talked: Talked): Draft[] {
  if (talked.outcome !== 'answered' || !talked.stderr.startsWith('[the beginning was left out]')) return [];
  return [
    {
      rule: 'start/flood',
      level: 'warning',
      message:
        'The server wrote more than 1 MB to standard error while it was only asked what it offers. Clients keep that as their log.',
      hint: 'Log less, or behind a level.',
    },
  ];
}
