// What is said about a start of a code package.

import { CONFIG_FILE } from '../../core/about.js';
import type { StartAdvice } from '../../core/types.js';
import type { Module } from '../python/first-command.js';
import { unrunServer } from '../python/unrun-server.js';

/** @param sources its Python files, read where they are needed */
export const codePackageAdvice = (sources: () => Promise<readonly Module[]>): StartAdvice => ({
  fixedPort: true,
  print: 'Write to stderr instead: stdout is reserved for the protocol.',
  includeFile: `Commit it, or add it to include in [package] of ${CONFIG_FILE}.`,
  stateVersion: () => 'Pass the version of the package when creating the server.',
  neverRun: async () => {
    const server = unrunServer(await sources());
    if (server === undefined) return undefined;
    const { name, module, byFastmcp } = server;
    const program = `\nOr start it with the command of FastMCP, in ${CONFIG_FILE}:\n  [smoke]\n  command = ["fastmcp", "run", "${module.file}"]`;
    return `Nothing runs ${name}. Add to ${module.file}:\n  if __name__ == "__main__":\n      ${name}.run()${byFastmcp ? program : ''}`;
  },
});
