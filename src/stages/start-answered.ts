// What is wrong with a server although it answered: what it printed, what it could not list, what it offers, how it ends.

import { isEverywhere } from '../host/listening.js';
import type { Fault } from '../mcp/judge-contract.js';
import type { Talked } from '../mcp/talked.js';
import { cleanLine } from '../render/clean.js';
import { type Draft, how, lastWords, type Tried } from './start-draft.js';

/** More of one kind are counted, not told one by one. */
const TOLD = 5;

/** A draft for each fault; none for a sound server. */
export function answeredDrafts(tried: Tried): readonly Draft[] {
  const { talked, project } = tried;
  const drafts: Draft[] = [];
  if (talked.strayCount > 0) drafts.push(stray(tried));
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
            hint: `Correct the list, or do not declare ${list}. When it needs what is not here, allow it in mcp-release.toml:\n  [smoke]\n  allow = ["${list}"]`,
            quote: lastWords(talked.stderr),
          },
    );
  }
  return [
    ...drafts,
    ...unknown(talked),
    ...offered(tried.faults ?? []),
    ...exposed(tried),
    ...noise(talked),
    ...end(talked),
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

type Words = Omit<Draft, 'quote' | 'message'> & { readonly says: string };

const OFFERED: Readonly<Record<Fault['kind'], Words>> = {
  schema: {
    rule: 'start/schema',
    level: 'error',
    says: 'is no JSON Schema. Clients that check schemas refuse all tools of the server for it',
    hint: 'Correct the schema where the tool is made. Where it is generated from types, look at the type that the path names.',
  },
  'schema-dialect': {
    rule: 'start/schema',
    level: 'warning',
    says: 'does not hold to the draft of JSON Schema that it is read as: the one its $schema states, else 2020-12',
    hint: 'Correct the place, or state the draft that it is written in: "$schema": "http://json-schema.org/draft-07/schema#".',
  },
  duplicate: {
    rule: 'start/duplicate',
    level: 'error',
    says: 'is offered more than once. Clients call things by name: they lose one, or refuse all',
    hint: 'Give each its own name.',
  },
  'duplicate-uri': {
    rule: 'start/duplicate',
    level: 'warning',
    says: 'is offered more than once',
    hint: 'List each resource once.',
  },
  name: {
    rule: 'start/tool-name',
    level: 'warning',
    says: 'has a name that some clients refuse',
    hint: 'Use 1 to 128 letters, digits and _ - .',
  },
  'hidden-text': {
    rule: 'start/hidden-text',
    level: 'warning',
    says: 'holds text that people do not see and programs follow',
    hint: 'Take it out: names and descriptions are shown in terminals, logs and to models.',
  },
  huge: {
    rule: 'start/huge-list',
    level: 'warning',
    says: 'are very long. Clients put them in front of a model with every question',
    hint: 'Shorten descriptions and schemas, or offer fewer tools.',
  },
};

/** One draft for each kind, with the places. */
function offered(faults: readonly Fault[]): Draft[] {
  const kinds = [...new Set(faults.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const { says, ...draft } = OFFERED[kind];
    const places = faults.filter((fault) => fault.kind === kind);
    const [first] = places;
    const more = places.length > 1 ? ` So it is with ${places.length} of them.` : '';
    // Words of the server: without what could move a cursor or start a command.
    const quote = places.slice(0, TOLD).map(({ where, what }) => cleanLine(`${where}: ${what}`).slice(0, 300));
    return { ...draft, message: `${cleanLine(first?.where ?? '').slice(0, 120)} ${says}.${more}`, quote };
  });
}

/** Who else can reach it over HTTP, and how it speaks it. */
function exposed({ talked, project }: Tried): Draft[] {
  const drafts: Draft[] = [];
  const open = talked.listening?.find(isEverywhere);
  // A code package runs in a container, and is reached from outside of it.
  if (open !== undefined && project.ecosystem !== 'code-package') {
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

function end(talked: Talked): Draft[] {
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

/** Lines on stdout that are no message. Empty ones break fewer clients. */
function stray({ talked, project, printedBy }: Tried): Draft {
  const [first] = talked.stray;
  const blank = talked.stray.every(({ what }) => what === 'blank');
  const when = first?.before ? 'before' : 'after';
  const by = printedBy === undefined ? '' : `, by ${printedBy}`;
  const more =
    talked.strayCount > 1 ? ` There are ${talked.strayCount} such lines; it is the first that is told of here.` : '';
  return {
    rule: 'start/stdout',
    level: blank ? 'warning' : 'error',
    message: `The server wrote ${named(first)} to standard output that is no protocol message. A client would drop the connection or lose an answer.\nIt was printed ${when} the answer to initialize${by}.${more}`,
    hint: PRINT[project.ecosystem] ?? 'Write to standard error instead: standard output belongs to the protocol.',
    quote: talked.stray.slice(0, TOLD).map(({ text, what }) => (what === 'blank' ? '(an empty line)' : text)),
  };
}

function named(first: Talked['stray'][number] | undefined): string {
  switch (first?.what) {
    case 'blank':
      return 'an empty line';
    case 'json':
      return 'a line of JSON';
    case 'not-utf8':
      return 'a line that is not UTF-8';
    case 'too-long':
      return `a line of ${((first.bytes ?? 0) / 1_000_000).toFixed(0)} MB, longer than clients read,`;
    case 'too-deep':
      return 'a line of JSON nested deeper than clients read,';
    case 'unfinished':
      return 'a line without an end';
    default:
      return 'a line';
  }
}

const PRINT: Readonly<Record<string, string>> = {
  python: 'Print to standard error instead: print(..., file=sys.stderr), or use logging.',
  node: 'Use console.error instead of console.log, or give the logger process.stderr.',
};
