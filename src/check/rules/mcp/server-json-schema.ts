// server-json-schema: server.json names the schema that the MCP registry takes today.

import { schemaDate, serverRule } from './rule.js';
import { SCHEMA_DATE } from './server-schema.js';

/** What changed after each older schema, in a few words. */
const SINCE: Readonly<Record<string, string>> = {
  '2025-07-09': 'Keys are written as registryType and environmentVariables since, and "status" is gone.',
  '2025-09-16': '"status" is gone since.',
};

export const serverJsonSchema = serverRule(
  {
    id: 'server-json-schema',
    title: 'server.json names the schema that the MCP registry takes today.',
    docs: {
      why: 'The registry refuses documents that name an older schema, or the draft, and it does so at the very end of a release.',
      wrong: '{ "$schema": "https://static.modelcontextprotocol.io/schemas/2025-07-09/server.schema.json" }',
      right: `{ "$schema": "https://static.modelcontextprotocol.io/schemas/${SCHEMA_DATE}/server.schema.json" }`,
      fix: `Name the schema of ${SCHEMA_DATE} and run this check again: it then says what else has to change.`,
    },
  },
  (server) => {
    const date = schemaDate(server);
    const isOld = date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) && date < SCHEMA_DATE;
    if (!isOld && date !== 'draft') return [];
    const what = isOld ? `the schema of ${date}` : 'the draft of the schema';
    const more = date === undefined ? undefined : SINCE[date];
    return [
      {
        message: `${server.file} names ${what}, which the MCP registry no longer takes.${more === undefined ? '' : ` ${more}`}`,
        hint: `Write ${SCHEMA_DATE} in its place, then check again.`,
        ...server.place('$schema'),
      },
    ];
  },
);
