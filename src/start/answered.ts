// What is wrong with a server although it answered: what it printed, what it could not list, what it offers, how it ends.

import { CONFIG_FILE } from '../core/about.js';
import { cleanLine } from '../core/clean-text.js';
import { CUT } from '../host/output.js';
import type { Talked } from '../mcp/session-result.js';
import { type Draft, lastWords, TOLD, type Tried } from './draft.js';
import { exposedDrafts } from './exposed.js';
import { offeredDrafts } from './offered.js';
import { probedDrafts } from './probed.js';
import { endingDrafts } from './shutdown-findings.js';
import { strayDraft } from './stray.js';

/** A draft for each fault; none for a sound server. */
export function answeredDrafts(tried: Tried): readonly Draft[] {
  const { talked, project } = tried;
  const drafts: Draft[] = [];
  if (talked.strayCount > 0) drafts.push(strayDraft(tried));
  for (const failure of talked.failures) {
    const list = failure.what === 'resource templates' ? 'resources' : failure.what;
    // That a list may fail here is about what is unavailable here; what clients cannot read, they cannot read anywhere.
    if (failure.invalid === undefined && project.settings.smoke.allow.includes(list)) continue;
    drafts.push(failure.what === 'ping' ? silentPing(failure.message) : listFailed(failure, list, talked));
  }
  return [
    ...drafts,
    ...cursors(talked),
    ...probedDrafts(talked),
    ...offeredDrafts(tried.faults ?? []),
    ...exposedDrafts(tried),
    ...noise(talked),
    ...endingDrafts(tried),
  ];
}

function silentPing(message: string): Draft {
  return {
    rule: 'start/ping',
    level: 'warning',
    message: `The server does not answer ping: ${message}. Clients use it to check whether a server is still alive.`,
    hint: 'Every SDK answers ping automatically: look for a handler that catches all requests.',
  };
}

function listFailed(failure: Talked['failures'][number], list: string, talked: Talked): Draft {
  const { what, message, invalid, late, unknown } = failure;
  // SDKs declare what nobody offers: clients then go on with the tools.
  const level = unknown === true && list !== 'tools' ? 'warning' : 'error';
  const rule = { rule: 'start/list-failed', level } as const;
  if (invalid === undefined) {
    return {
      ...rule,
      message: `The server declares ${list}, and its list of ${what} failed: ${message}.`,
      hint: `Correct the list, or do not declare ${list}. If it depends on something that is unavailable here, allow the failure in ${CONFIG_FILE}:\n  [smoke]\n  allow = ["${list}"]`,
      quote: lastWords(talked.stderr),
      ...(late === true ? { code: 'late' } : {}),
    };
  }
  const places = invalid.map(({ item, pointer, why }) =>
    cleanLine(
      `${item === undefined ? `the list of ${what}` : `${what.replace(/s$/, '')} ${item}`}, ${pointer}: ${why}`,
    ),
  );
  return {
    ...rule,
    message: `Clients cannot read the server’s list of ${what}, and lose all of it: ${places[0] ?? message}.`,
    hint: 'Correct that value where it is defined: null is not allowed for a field that can be omitted, and the root of a schema is { "type": "object" }.',
    ...(places.length > 1 ? { quote: places.slice(0, TOLD) } : {}),
  };
}

/** A list that the client here ended by itself. One that never ended has failed. */
function cursors({ cursors: found = [], failures }: Talked): Draft[] {
  return found
    .filter(({ what }) => !failures.some((one) => one.what === what))
    .map(({ what, value }) => ({
      rule: 'start/list-cursor',
      level: 'warning',
      message: `The list of ${what} does not end: its last page has the nextCursor ${JSON.stringify(cleanLine(value).slice(0, 60))}, which leads to a page that was there. Clients that follow it ask forever.`,
      hint: 'Omit nextCursor on the last page.',
    }));
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
