// server-json-schema: server.json names the schema that the MCP Registry takes today.

import { schemaDate, serverRule } from './rule.js';
import { SCHEMA_DATE } from './server-schema.js';

/** What changed after each older schema, in a few words. */
const SINCE: Readonly<Record<string, string>> = {
  '2025-07-09': 'Since then, keys are in camelCase (registryType, environmentVariables) and "status" was removed.',
  '2025-09-16': '"status" was removed since.',
};

export const serverJsonSchema = serverRule(
  {
    id: 'server-json-schema',
    title: 'server.json names the current schema of the MCP Registry.',
  },
  (server) => {
    const date = schemaDate(server);
    const isOld = date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) && date < SCHEMA_DATE;
    if (!isOld && date !== 'draft') return [];
    const what = isOld ? `the schema of ${date}` : 'the draft of the schema';
    const more = date === undefined ? undefined : SINCE[date];
    return {
      message: `${server.file} names ${what}, which the MCP Registry no longer accepts.${more === undefined ? '' : ` ${more}`}`,
      hint: `Change it to ${SCHEMA_DATE}, then run the check again.`,
      ...server.place('$schema'),
    };
  },
);
