// What a visit to a server means for its author: facts in, findings out.

import { posix } from 'node:path';
import { shownLimit } from '../config/duration.js';
import { CONFIG_FILE } from '../core/about.js';
import { cleanLine } from '../core/clean-text.js';
import { projectTable } from '../core/project-table.js';
import { quotedList } from '../core/quoted-list.js';
import type { Finding } from '../core/types.js';
import { answeredDrafts } from './answered.js';
import { causeOf } from './causes.js';
import { documentedStart } from './documented.js';
import { type Draft, how, lastLines, printed, type Tried } from './draft.js';
import { elsewhere, loginWanted, refusedOverHttp } from './http.js';
import { asksPerson, failedAt } from './last-place.js';
import { misuseIn } from './misuse.js';

/** Everything that is wrong with the server; none for a sound one. Versions are judged elsewhere: they need the components. */
export function startFindings(tried: Tried): readonly Finding[] {
  const { project, artifact, shown, runtime, talked } = tried;
  const drafts = talked.outcome === 'answered' ? answeredDrafts(tried) : [whyNot(tried)];
  const facts: Record<string, string> = { 'started with': shown, in: `an empty environment, ${runtime}` };
  if (talked.address !== undefined) facts['asked at'] = talked.address;
  return drafts.map((draft) => ({ ...draft, ...codeOf(draft, talked), project: project.name, artifact, facts }));
}

/** What the SDK says of an answer that it cannot read. */
const UNREADABLE = /^Invalid result for initialize: /;

/** What the SDK says of a protocol version that it does not know. */
const UNSUPPORTED = /^Server's protocol version is not supported: /;

/** Words of a server whose port another one has. */
const PORT_TAKEN =
  /EADDRINUSE|address already in use|Only one usage of each socket address|port \d+ is (already )?in use/i;

/** Only the server's own words count: what it wrote, and what it answered. */
function codeOf({ quote = [] }: Draft, { message = '', refusal }: Tried['talked']): Pick<Finding, 'code'> {
  return PORT_TAKEN.test([...quote, message, refusal?.text ?? ''].join('\n')) ? { code: 'port-taken' } : {};
}

/** The one cause why there was no whole visit. */
function whyNot(tried: Tried): Draft {
  const { talked, project, shown } = tried;
  const quote = lastLines(tried);
  const error = { level: 'error', quote } as const;
  const { smoke } = project.settings;
  switch (talked.outcome) {
    case 'port-busy': {
      const { port = smoke.port, pid, name } = talked.busy ?? {};
      const who = pid === undefined ? '' : ` by process ${pid}${name === undefined ? '' : ` (${name})`}`;
      return {
        level: 'error',
        rule: 'start/port-busy',
        message: `Port ${port} is already in use${who}, so that program would have been tested instead. The server was not started.`,
        hint: `Stop that program, or set another port in ${CONFIG_FILE}:\n  [smoke]\n  port = 8081`,
      };
    }
    case 'elsewhere':
      return elsewhere(tried);
    case 'protected':
      return loginWanted(tried);
    case 'flooded':
      return {
        ...error,
        rule: 'start/flood',
        message:
          'The server wrote more than 64 MB to stdout while its capabilities were listed, and was stopped. stdout is reserved for the protocol, and no client reads that much.',
        hint: 'Look for a loop that prints, and for lists that never end.',
        quote: printed(talked).slice(0, 3),
      };
    case 'silent':
      return (
        known(tried) ??
        asked(tried) ?? {
          ...error,
          rule: 'start/hang',
          code: 'late',
          message: `The server started but did not answer initialize within ${shownLimit(tried.waitedMs ?? smoke.timeoutMs)}.`,
          hint: `Do slow work after the answer, or when a tool is called. For a server that needs longer, or that uses HTTP, set in ${CONFIG_FILE}:\n  [smoke]\n  timeout = "90s"\n  transport = "http"\nFor one that first connects to what is unavailable here, such as a database, state why it is published unstarted:\n  [smoke]\n  unstarted = "needs a database"`,
        }
      );
    case 'refused':
      if (UNREADABLE.test(talked.message ?? '')) {
        return {
          ...error,
          rule: 'start/refused',
          message: `Clients cannot read the server’s answer to initialize: ${(talked.message ?? '').replace(UNREADABLE, '')}.`,
          hint: 'Correct that value: null is not allowed for a field that can be omitted, and serverInfo needs a name and a version.',
        };
      }
      if (UNSUPPORTED.test(talked.message ?? '')) {
        const version = cleanLine((talked.message ?? '').replace(UNSUPPORTED, '')).slice(0, 60);
        return {
          ...error,
          rule: 'start/refused',
          message: `The server answers initialize with the protocol version ${JSON.stringify(version)}, which no client of initialize knows: all disconnect.`,
          hint: 'Answer with the version that the client offers, or with the newest one that the server supports, such as "2025-11-25".',
        };
      }
      return talked.refusal === undefined
        ? {
            ...error,
            rule: 'start/refused',
            message: `The server answered initialize with an error: ${talked.message ?? 'no reason given'}.`,
            hint: 'Answer initialize before anything that can fail: check licenses, log in and connect when a tool is called.',
          }
        : refusedOverHttp(tried);
    case 'crashed':
      return {
        ...error,
        rule: 'start/crashed',
        message: `The server answered initialize and then exited ${how(talked)} when ${request(talked.during)}.`,
        hint: `The quoted lines are its last output. A client starts it with nothing but ${shown}: check what it reads from its folder, the home directory or the network.`,
        ...misuseIn(talked.stderr),
      };
    default:
      return (
        known(tried) ?? {
          ...error,
          rule: 'start/exited',
          message:
            talked.exitCode === 0
              ? 'The server exited immediately, without an error and without an answer: it does not wait for a client.'
              : `The server exited ${how(talked)} before it answered initialize.`,
          hint: tried.neverRun ?? `${startByHand(tried)}${talked.exitCode === 0 ? noServer(tried) : ''}`,
        }
      );
  }
}

/** A question that nobody answers. */
function asked(tried: Tried): Draft | undefined {
  const quote = lastLines(tried);
  const lines = documentedStart(tried.project, tried.shown.split(' ')[0] ?? '');
  const cause = asksPerson(quote.join('\n'), lines);
  return cause === undefined ? undefined : { level: 'error', ...cause, quote };
}

/** A cause that the ecosystem or the words themselves name. */
function known(tried: Tried): Draft | undefined {
  const cause =
    misuseIn(tried.talked.stderr) ??
    causeOf(`${tried.talked.stderr}\n${printed(tried.talked).join('\n')}`, {
      advice: tried.advice,
      diagnosis: tried.diagnosis,
      env: tried.project.settings.smoke.env,
      folder: tried.project.folder,
      name: tried.project.name,
      others: tried.others,
    });
  if (cause === undefined) return undefined;
  return { level: 'error', ...cause, quote: lastLines(tried) };
}

/** Of several projects one may be a command line tool. */
function noServer({ project, shown }: Tried): string {
  const path = posix.dirname(project.manifestFile);
  if (path === '.') return '';
  const [command = ''] = shown.split(' ');
  const table = projectTable(path, 'kind = "library"', `smoke = { command = ${quotedList([command, '--help'])} }`);
  return `\nIf it is a command line tool and not a server, say so there, next to a [[project]] table for each server:\n${table}`;
}

function startByHand({ advice, shown, project, talked }: Tried): string {
  const place = failedAt(talked.stderr, project.name);
  const failed = place === undefined ? '' : `It failed at ${place}: correct that, or what it was given. `;
  const by = advice?.byHand?.(shown) ?? shown;
  const lines = documentedStart(project, shown.split(' ')[0] ?? '');
  return `${failed}Start it by hand: ${by}\nSet what it needs to start, with harmless values, in ${CONFIG_FILE} and commit it:\n${lines}`;
}

function request(during: string | undefined): string {
  if (during === 'initialized') return 'the client sent initialized';
  return `it was asked for ${during === undefined || during === 'ping' ? 'a ping' : `its ${during}`}`;
}
