// What is wrong with a server although it answered: what it printed, what it could not list, what it offers, how it ends.

import { CONFIG_FILE } from '../core/about.js';
import { cleanLine } from '../core/clean-text.js';
import { listed } from '../core/listed.js';
import { quotedList } from '../core/quoted-list.js';
import { CUT } from '../host/output.js';
import type { Talked } from '../mcp/session-result.js';
import { type Draft, lastWords, TOLD, type Tried } from './draft.js';
import { exposedDrafts } from './exposed.js';
import { offeredDrafts } from './offered.js';
import { probedDrafts } from './probed.js';
import { endingDrafts } from './shutdown-findings.js';
import { isGarbled, strayDraft } from './stray.js';
import { documentedVariables } from './variables.js';

/** A draft for each fault; none for a sound server. */
export function answeredDrafts(tried: Tried): readonly Draft[] {
  const { talked, project } = tried;
  const drafts: Draft[] = [];
  if (talked.strayCount > 0) drafts.push(strayDraft(tried));
  const failing: Failure[] = [];
  // Where answers came that nobody can read, none is late.
  const garbled = talked.stray.some(isGarbled);
  for (const failure of talked.failures.filter(({ late }) => !(garbled && late === true))) {
    if (failure.what === 'ping') drafts.push(silentPing(failure.message));
    else if (failure.invalid !== undefined) drafts.push(unreadable(failure, failure.invalid));
    // That a list may fail here is about what is unavailable here; what clients cannot read, they cannot read anywhere.
    else if (!project.settings.smoke.allow.includes(listOf(failure))) failing.push(failure);
  }
  // One cause is told once, whichever lists it stopped.
  const causeOf = (one: Failure): string => `${weightOf(one)} ${one.message}`;
  for (const cause of new Set(failing.map(causeOf))) {
    drafts.push(
      listsFailed(
        failing.filter((one) => causeOf(one) === cause),
        tried,
      ),
    );
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

type Failure = Talked['failures'][number];

/** What a server declares, and `[smoke] allow` names. */
function listOf({ what }: Failure): string {
  return what === 'resource templates' ? 'resources' : what;
}

/** SDKs declare resources and prompts that nobody offers: clients then go on with the tools. */
function weightOf(failure: Failure): 'warning' | 'error' {
  return failure.unknown === true && listOf(failure) !== 'tools' ? 'warning' : 'error';
}

/** Words of a server that has not been told who asks. */
const UNTOLD = /token|credential|\bkey\b|not (?:set|provided|configured)|missing|required|unauthori[sz]ed/i;

/** Lists that failed with the same words, and weigh the same. */
function listsFailed(failures: readonly Failure[], { talked, project }: Tried): Draft {
  const lists = [...new Set(failures.map(listOf))];
  const message = (failures[0]?.message ?? '').replace(/\.+$/, '');
  const all = listed(failures.map(({ what }) => what));
  const allow = `allow the failure in ${CONFIG_FILE}:\n  [smoke]\n  allow = ${quotedList(lists)}`;
  const { folder, settings } = project;
  const variables = UNTOLD.test(message) ? documentedVariables({ env: settings.smoke.env, folder }) : undefined;
  return {
    rule: 'start/list-failed',
    level: failures.map(weightOf).includes('error') ? 'error' : 'warning',
    message: `The server declares ${listed(lists)}, and its list${failures.length > 1 ? 's' : ''} of ${all} failed: ${message}.`,
    hint:
      variables === undefined
        ? `Correct the list, or do not declare ${listed(lists)}. If it depends on something that is unavailable here, ${allow}`
        : `Answer without it, or set harmless values for the start check in ${CONFIG_FILE}:\n${variables}`,
    quote: lastWords(talked.stderr),
    ...(failures.some(({ late }) => late === true) ? { code: 'late' } : {}),
  };
}

/** A list that no client can read. */
function unreadable({ what, message }: Failure, invalid: NonNullable<Failure['invalid']>): Draft {
  const places = invalid.map(({ item, pointer, why }) =>
    cleanLine(
      `${item === undefined ? `the list of ${what}` : `${what.replace(/s$/, '')} ${item}`}, ${pointer}: ${why}`,
    ),
  );
  return {
    rule: 'start/list-failed',
    level: 'error',
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
