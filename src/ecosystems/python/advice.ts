// What is said about a start of a Python server.

import type { Component, StartAdvice } from '../../core/types.js';
import { serverCalls } from '../../languages/python/server-calls.js';
import type { Module } from './first-command.js';
import { unrunServer } from './unrun-server.js';

/** @param modules of the installed package */
export function pythonAdvice(modules: readonly Module[]): StartAdvice {
  const callees = new Set(modules.flatMap(({ text }) => serverCalls(text).map(({ callee }) => callee)));
  return {
    print: 'Print to stderr instead: print(..., file=sys.stderr), or logging with stream=sys.stderr.',
    includeFile: 'Add it to the package data of the build backend, and build again.',
    byHand: (shown) => `uvx --from . ${shown}`,
    stateVersion: (name, components) => stateVersion(name, components, callees),
    neverRun: async () => {
      const server = unrunServer(modules);
      if (server === undefined) return undefined;
      const { name, module } = server;
      return `Nothing runs ${name}, which ${module.file} creates: end the function that the command calls with ${name}.run()`;
    },
  };
}

/** Only FastMCP of SDK 1 takes no version: there it is set on the server inside. */
function stateVersion(name: string, components: readonly Component[], callees: ReadonlySet<string>): string {
  const read = `version("${name}")`;
  const has = (sdk: string): Component | undefined => components.find((one) => one.name === sdk);
  const isLow = callees.has('Server') && !callees.has('FastMCP') && !callees.has('MCPServer');
  const line = isLow
    ? `server = Server(…, version=${read})`
    : has('fastmcp') !== undefined
      ? `mcp = FastMCP(…, version=${read})`
      : has('mcp')?.version.startsWith('1.') === true
        ? `mcp._mcp_server.version = ${read}    # FastMCP of mcp 1 takes no version; Server(…, version=${read}) does`
        : `mcp = MCPServer(…, version=${read})`;
  return `Pass it when creating the server:\n  from importlib.metadata import version\n  ${line}`;
}
