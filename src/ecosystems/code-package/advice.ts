// What is said about a start of a code package.

import type { StartAdvice } from '../../core/types.js';

export const codePackageAdvice: StartAdvice = {
  fixedPort: true,
  print: 'Write to standard error instead: standard output belongs to the protocol.',
  includeFile: 'Commit it, or add it to include in [package] of mcp-drydock.toml.',
  stateVersion: () => 'State the version of the package where the server is made.',
};
