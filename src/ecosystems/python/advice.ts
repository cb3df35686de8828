// What is said about a start of a Python server.

import type { Component, StartAdvice } from '../../core/types.js';

/** @param callees what the sources of the package create servers with */
export function pythonAdvice(callees: ReadonlySet<string>): StartAdvice {
  return {
    print: 'Print to stderr instead: print(..., file=sys.stderr), or use logging.',
    includeFile: 'Add it to the package data of the build backend, and build again.',
    byHand: (artifact, shown) => `uvx --from ./${artifact} ${shown}`,
    stateVersion: (name, components) => stateVersion(name, components, callees),
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
