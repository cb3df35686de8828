// server-json-twice: no package and no address stands in server.json twice.

import type { Found } from '../../../core/types.js';
import { asText, fieldsOf, listOf } from '../../../formats/object.js';
import { serverRule } from './rule.js';

export const serverJsonTwice = serverRule(
  {
    id: 'server-json-twice',
    title: 'server.json has no duplicate packages or remotes.',
  },
  (server) => {
    const { remotes } = server.value;
    const entries = [
      // A package may be there once for each way to talk to it.
      ...server.packages.map(({ type, identifier, value, path }) => ({
        what: identifier,
        key: [type, identifier, JSON.stringify(value['transport']), JSON.stringify(value['packageArguments'])].join(
          '\0',
        ),
        path: [...path, 'identifier'],
      })),
      ...listOf(remotes).map((remote: unknown, index) => {
        const { type, url } = fieldsOf(remote);
        return {
          what: asText(url),
          key: `${type}\0${url}`,
          path: ['remotes', index, 'url'],
        };
      }),
    ];
    const seen = new Set<string>();
    return entries.flatMap(({ what, key, path }): Found => {
      if (what === undefined) return [];
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const message = `${what} is listed twice in ${server.file}.`;
      return { message, hint: 'Remove one of the two entries.', ...server.place(...path) };
    });
  },
);
