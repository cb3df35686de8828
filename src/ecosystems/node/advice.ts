// What is said about a start of a Node server.

import type { StartAdvice } from '../../core/types.js';

export const nodeAdvice: StartAdvice = {
  print: 'Use console.error instead of console.log, or point the logger at process.stderr.',
  includeFile: 'Add it to "files" in package.json.',
  stateVersion: () =>
    [
      'Read it from package.json when creating the server:',
      '  const { version } = createRequire(import.meta.url)("../package.json");',
      '  new McpServer({ name, version })',
    ].join('\n'),
};
