// server-json-description: the description in server.json has at most 100 characters.

import { plural } from '../../../core/plural.js';
import { serverRule } from './rule.js';

const MOST = 100;

export const serverJsonDescription = serverRule(
  {
    id: 'server-json-description',
    title: 'The description in server.json has at most 100 characters.',
    docs: {
      why: 'The MCP Registry rejects a longer one, at the very end of a release.',
      wrong:
        '{ "description": "An MCP server that answers every question about the weather of today, tomorrow and the day after, anywhere" }',
      right: '{ "description": "Weather of today and tomorrow, anywhere" }',
      fix: 'Describe the server in one short sentence; put the rest in the README.',
    },
  },
  (server) => {
    const { description } = server.value;
    const length = typeof description === 'string' ? [...description].length : 0;
    if (length <= MOST) return [];
    return [
      {
        message: `The description has ${length} characters; the MCP Registry allows ${MOST}.`,
        hint: `Shorten it by ${plural(length - MOST, 'character')}.`,
        ...server.place('description'),
      },
    ];
  },
);
