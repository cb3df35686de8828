// What is wrong with a server although it answered: what it printed, what it could not list, what it offers, how it ends.

import { CONFIG_FILE } from '../core/about.js';
import { CUT } from '../host/output.js';
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
  for (const { what, message, late } of talked.failures) {
    const list = what === 'resource templates' ? 'resources' : what;
    if (project.settings.smoke.allow.includes(list)) continue;
    drafts.push(
      what === 'ping'
        ? {
            rule: 'start/ping',
            level: 'warning',
            message: `The server does not answer ping: ${message}. Clients use it to check whether a server is still alive.`,
            hint: 'Every SDK answers ping automatically: look for a handler that catches all requests.',
          }
        : {
            rule: 'start/list-failed',
            level: 'error',
            message: `The server declares ${list}, and its list of ${what} failed: ${message}.`,
            hint: `Correct the list, or do not declare ${list}. If it depends on something that is unavailable here, allow the failure in ${CONFIG_FILE}:\n  [smoke]\n  allow = ["${list}"]`,
            quote: lastWords(talked.stderr),
            ...(late === true ? { code: 'late' } : {}),
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
    'Answer with the JSON-RPC error -32601 and continue; every SDK does so automatically: look for a handler that catches all requests.';
  const rule = 'start/unknown-method';
  switch (talked.unknownMethod) {
    case 'ended':
      return [
        {
          rule,
          level: 'error',
          message: `The server exited ${how(talked)} on a request for an unknown method. Newer clients send methods that older servers do not know, and expect an error.`,
          hint,
          quote: lastWords(talked.stderr),
        },
      ];
    case 'silent':
      return [
        {
          rule,
          level: 'warning',
          message: 'The server does not answer a request for an unknown method. A client waits until it times out.',
          hint,
        },
      ];
    case 'answered':
      return [
        {
          rule,
          level: 'note',
          message:
            'The server answers an unknown method with a result instead of an error: a client cannot find out what it supports.',
          hint,
        },
      ];
    default:
      return [];
  }
}

/** More on stderr than we keep. */
function noise(talked: Talked): Draft[] {
  if (talked.outcome !== 'answered' || !talked.stderr.startsWith(CUT)) return [];
  return [
    {
      rule: 'start/flood',
      level: 'warning',
      message:
        'The server wrote more than 1 MB to stderr while only its capabilities were listed. Clients keep stderr as their log.',
      hint: 'Log less, or raise the default log level.',
    },
  ];
}
