// What is said about a start of a Node server.

import type { StartAdvice } from '../../core/types.js';

export const nodeAdvice: StartAdvice = {
  print: 'Use console.error instead of console.log, or give the logger process.stderr.',
  includeFile: 'Add it to "files" in package.json.',
  stateVersion: () =>
    [
      'Take it from package.json where the server is made:',
      '  const { version } = createRequire(import.meta.url)("../package.json");',
      '  new McpServer({ name, version })',
    ].join('\n'),
};
