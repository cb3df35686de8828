// Words of a server whose author took an SDK for what it is not, as many guides show it: what is wrong, in the author's terms.

import type { Diagnosis } from '../core/types.js';
import { firstSign } from '../ecosystems/last-words.js';

interface Misuse {
  readonly sign: RegExp;
  readonly tell: (match: RegExpExecArray) => Diagnosis;
}

const MISUSES: readonly Misuse[] = [
  {
    // No release of the SDK ever had it.
    sign: /AttributeError: '(?:Lowlevel)?(\w*Server|FastMCP)' object has no attribute '(run_stdio|run_http|run_sse|serve|start)'/,
    tell: (match) => ({
      rule: 'start/never-there',
      message: `The server calls ${match[2]}() of ${match[1]}, which no version of the SDK ever had, although some guides show it.`,
      hint: 'Run a low-level Server over its streams:\n  from mcp.server.stdio import stdio_server\n  async with stdio_server() as (read, write):\n      await server.run(read, write, server.create_initialization_options())',
    }),
  },
  {
    sign: /TypeError: '(\w*Server|FastMCP)' object is not callable/,
    tell: (match) => ({
      rule: 'start/never-there',
      message: `uvicorn was given an MCP ${match[1]}, which is not a web application: every request fails.`,
      hint: 'Give uvicorn an application that serves MCP over Streamable HTTP: a Starlette app that mounts mcp.server.streamable_http_manager.StreamableHTTPSessionManager(app) at /mcp; or drop uvicorn and start a FastMCP server (mcp 1) with run(transport="streamable-http").',
    }),
  },
  {
    sign: /Already connected to a transport|Protocol is already connected/,
    tell: () => ({
      rule: 'start/never-there',
      message:
        'The server connects one McpServer to a new transport for each request, but an McpServer supports one transport: the second request of every client makes it fail.',
      hint: 'Create a server for each request, inside the handler: const server = makeServer(); await server.connect(transport). Or keep one transport for each session.',
    }),
  },
];

/** The misuse that these words show; undefined when they show none that is known. */
export function misuseIn(words: string): Diagnosis | undefined {
  const found = firstSign(MISUSES, words);
  return found?.known.tell(found.match);
}
