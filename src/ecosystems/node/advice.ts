// What is said about a start of a Node server.

import type { StartAdvice } from '../../core/types.js';
import type { NodeManifest } from './manifest.js';
import { unrunServer } from './unrun-server.js';

/** @param home the folder of the installed package */
export const nodeAdvice = (home: string, manifest: NodeManifest): StartAdvice => ({
  neverRun: () => unrunServer(home, manifest),
  print: 'Use console.error instead of console.log, or point the logger at process.stderr.',
  includeFile: 'Add it to "files" in package.json.',
  stateVersion: () =>
    [
      'Read it from package.json when creating the server:',
      '  const { version } = createRequire(import.meta.url)("../package.json");',
      '  new McpServer({ name, version })',
    ].join('\n'),
});
