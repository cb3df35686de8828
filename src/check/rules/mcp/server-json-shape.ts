// server-json-shape: server.json has the shape that the MCP Registry's schema asks for.

import type { RepositoryRule, RuleFinding } from '../../../core/types.js';
import { type ServerJson, serverJsons } from '../../../formats/server-json.js';
import { notJson, schemaDate } from './rule.js';
import { SCHEMA_DATE, serverSchema } from './server-schema.js';

/** More than these say nothing new about one file. */
const MOST = 10;

export const serverJsonShape: RepositoryRule = {
  id: 'server-json-shape',
  title: 'server.json matches the schema of the MCP Registry.',
  level: 'warning',
  check: async ({ files }) => (await Promise.all(serverJsons(files).map(judge))).flat(),
};

async function judge(server: ServerJson): Promise<readonly RuleFinding[]> {
  if (server.problems.length > 0) return notJson(server, 'The MCP Registry reads');
  // An older schema has other keys: that it is old says it all.
  const date = schemaDate(server);
  if (date !== undefined && date !== SCHEMA_DATE) return [];
  const { misfits } = await import('./published-schema.js');
  return misfits(serverSchema(), server.value)
    .slice(0, MOST)
    .map(({ path, message, hint }) => ({ message, hint, ...server.place(...path) }));
}
