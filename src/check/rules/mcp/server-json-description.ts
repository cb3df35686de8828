// server-json-description: the description in server.json has at most 100 characters.

import { plural } from '../../../core/plural.js';
import { serverRule } from './rule.js';

const MOST = 100;

export const serverJsonDescription = serverRule(
  {
    id: 'server-json-description',
    title: 'The description in server.json has at most 100 characters.',
  },
  (server, { targets }) => {
    const { description } = server.value;
    const length = typeof description === 'string' ? [...description].length : 0;
    if (length <= MOST) return [];
    return {
      // Where it is going there a new tag would be needed later.
      ...(targets?.includes('mcp-registry') === true ? { level: 'error' as const } : {}),
      message: `The description has ${length} characters; the MCP Registry allows ${MOST}.`,
      hint: `Shorten it by ${plural(length - MOST, 'character')}.`,
      ...server.place('description'),
    };
  },
);
