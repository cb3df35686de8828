// The server: what clients see, and nothing about how they reach it.

import { readFileSync } from 'node:fs';
import { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { convert, sharedHours } from './clock.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

const zone = z.string().describe('IANA time zone, such as Europe/Berlin');
const span = z.object({ zone, localStart: z.string(), localEnd: z.string() });

/** A new server with its tools registered. */
export function createServer(): McpServer {
  const server = new McpServer({ name: 'worldclock-mcp', title: 'World clock', version });

  server.registerTool(
    'convert_time',
    {
      title: 'Convert a time',
      description: 'Says what a local date and time in one time zone is in others, daylight saving included.',
      inputSchema: z.object({
        time: z.string().describe('Local date and time, such as 2026-03-29T09:30'),
        from: zone,
        to: z.array(zone).min(1).max(20),
      }),
      outputSchema: z.object({
        utc: z.string(),
        times: z.array(z.object({ zone, local: z.string(), offset: z.string() })),
      }),
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    ({ time, from, to }) => answer(() => convert(time, from, to)),
  );

  server.registerTool(
    'shared_hours',
    {
      title: 'Find shared working hours',
      description: 'Finds when it is working time in all the given time zones on one day (UTC).',
      inputSchema: z.object({
        date: z.string().describe('The day, such as 2026-03-30'),
        zones: z.array(zone).min(2).max(20),
        from: z.number().int().min(0).max(23).default(9).describe('First working hour, local'),
        to: z.number().int().min(1).max(24).default(17).describe('End of the working day, local'),
      }),
      outputSchema: z.object({
        spans: z.array(z.object({ start: z.string(), end: z.string(), local: z.array(span) })),
      }),
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    ({ date, zones, from, to }) => answer(() => ({ spans: sharedHours(date, zones, from, to) })),
  );

  return server;
}

/** A result as clients with and without structured output read it; what the caller got wrong is told, not thrown. */
function answer<T extends Record<string, unknown>>(compute: () => T) {
  try {
    const structuredContent = compute();
    return { structuredContent, content: [{ type: 'text' as const, text: JSON.stringify(structuredContent, null, 2) }] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { isError: true, content: [{ type: 'text' as const, text: error.message }] };
  }
}
