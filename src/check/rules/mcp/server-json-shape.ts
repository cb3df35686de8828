// server-json-shape: server.json has the shape that the MCP registry's schema asks for.

import type { RepositoryRule, RuleFinding } from '../../../core/types.js';
import { schemaDate } from './rule.js';
import { type ServerJson, serverJsons } from './server-json.js';
import { SCHEMA_DATE, serverSchema } from './server-schema.js';

/** More than these say nothing new about one file. */
const MOST = 10;

export const serverJsonShape: RepositoryRule = {
  id: 'server-json-shape',
  title: 'server.json has the shape that the MCP registry asks for.',
  level: 'warning',
  docs: {
    why: 'The registry refuses a document that does not fit its schema, after everything else was published; and the publisher drops keys it does not know without a word.',
    wrong: '{ "packages": [{ "registryType": "npm", "identifier": "weather-mcp" }] }',
    right: '{ "packages": [{ "registryType": "npm", "identifier": "weather-mcp", "transport": { "type": "stdio" } }] }',
    fix: 'Add what is missing and correct what has the wrong form.',
  },
  check: async ({ files }) => (await Promise.all(serverJsons(files).map(judge))).flat(),
};

async function judge(server: ServerJson): Promise<readonly RuleFinding[]> {
  const { file } = server;
  if (server.problems.length > 0) {
    return server.problems.slice(0, 1).map(({ message, line, column }) => ({
      message,
      hint: 'The MCP registry reads strict JSON: no comments, no trailing commas, no key twice.',
      file,
      line,
      column,
    }));
  }
  // An older schema has other keys: that it is old says it all.
  const date = schemaDate(server);
  if (date !== undefined && date !== SCHEMA_DATE) return [];
  const { misfits } = await import('./published-schema.js');
  return misfits(serverSchema(), server.value)
    .slice(0, MOST)
    .map(({ path, message, hint }) => ({ message, hint, ...server.place(...path) }));
}
