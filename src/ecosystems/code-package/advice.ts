// What is said about a start of a code package.

import { CONFIG_FILE } from '../../core/about.js';
import type { StartAdvice } from '../../core/types.js';

export const codePackageAdvice: StartAdvice = {
  fixedPort: true,
  print: 'Write to stderr instead: stdout is reserved for the protocol.',
  includeFile: `Commit it, or add it to include in [package] of ${CONFIG_FILE}.`,
  stateVersion: () => 'Pass the version of the package when creating the server.',
};
