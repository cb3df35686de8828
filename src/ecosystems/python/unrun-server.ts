// A server that the sources create and that nothing runs: the process ends at once, without a word.

import type { Module } from './first-command.js';
import { readPython } from './source.js';

/** What a function that starts a server does. */
export const RUNS = /\.run(?:_\w+)?\(|\bserve\(|\bstdio_server\(|\brun\(/;
const SERVERS = /(?:^|\.)(?:FastMCP|MCPServer)$/;

/** A server object, and whether the FastMCP program can run its file: that of the MCP SDK is another FastMCP. */
export interface UnrunServer {
  readonly name: string;
  readonly module: Module;
  readonly byFastmcp: boolean;
}

/** The first server object of these modules, whether or not something runs it. */
export function serverObject(modules: readonly Module[]): UnrunServer | undefined {
  for (const module of modules) {
    const { made, imports } = readPython(module.text);
    const name = [...made].find(([, called]) => SERVERS.test(called))?.[0];
    const byFastmcp = imports.some((one) => one.module === 'fastmcp' || one.module.startsWith('fastmcp.'));
    if (name !== undefined) return { name, module, byFastmcp };
  }
  return undefined;
}

/** The server object, where none of the modules runs anything. */
export function unrunServer(modules: readonly Module[]): UnrunServer | undefined {
  return modules.some(({ text }) => RUNS.test(text)) ? undefined : serverObject(modules);
}
