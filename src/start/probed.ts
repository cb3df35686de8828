// What a server does when it is asked for what it did not offer: an unknown method, an undeclared list, another protocol version.

import { cleanLine } from '../core/clean-text.js';
import { listed } from '../core/listed.js';
import { plural } from '../core/plural.js';
import type { Talked } from '../mcp/session-result.js';
import { type Draft, how, lastWords } from './draft.js';

/** A draft for each; none for a server that answers with the right error. */
export function probedDrafts(talked: Talked): readonly Draft[] {
  return [...unknown(talked), ...undeclared(talked), ...versions(talked)];
}

/** A method that it does not know. */
function unknown(talked: Talked): readonly Draft[] {
  const hint =
    'Answer with the JSON-RPC error -32601 and continue; today’s SDKs do so automatically: update an old one, or look for a handler that catches all requests.';
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

/** Lists that it does not declare. Windsurf asks for resources all the same. */
function undeclared({ undeclared: found = [], ...talked }: Talked): readonly Draft[] {
  const rule = { rule: 'start/undeclared-list', level: 'warning' } as const;
  return found.map(({ what, came }): Draft => {
    const hint = `Answer ${what}/list with the JSON-RPC error -32601, or with an empty list.`;
    if (came === 'ended') {
      const message = `The server exited ${how(talked)} on ${what}/list, which it does not declare. Some clients ask for every list, and expect an error.`;
      return { ...rule, message, hint, quote: lastWords(talked.stderr) };
    }
    if (came === 'silent') {
      const message = `The server does not answer ${what}/list, which it does not declare. A client that asks for every list waits until it times out.`;
      return { ...rule, message, hint };
    }
    const many = plural(came, what.replace(/s$/, ''));
    return {
      ...rule,
      message: `The server lists ${many}, but does not declare ${what}: most clients never ask for them.`,
      hint: `Add ${what} to the capabilities in the answer to initialize: "${what}": {}`,
    };
  });
}

/** Answers to initialize that every client takes for an unknown protocol, and gives up. */
function versions({ oddVersions: odd = [] }: Talked): readonly Draft[] {
  const [first] = odd;
  if (first === undefined) return [];
  const asked = listed(odd.map((one) => one.asked).sort());
  return [
    {
      rule: 'start/protocol-version',
      level: 'warning',
      message: `Asked for protocol version ${asked}, the server answers ${JSON.stringify(cleanLine(first.answered).slice(0, 60))}, which no client of initialize knows: those that offer it disconnect.`,
      hint: 'Answer with the version that the client offers, or with the newest one that the server supports, such as "2025-11-25".',
    },
  ];
}
