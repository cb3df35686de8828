// MCP bundles as a kind of artifact: which ecosystem one is of shows in a file that it contains.

import type { Kind } from '../core/types.js';

/** @param has the file that makes it one of this kind; undefined: none, so that any bundle is one */
export function bundleKind(has?: string): Kind {
  return {
    installable: true,
    fileName: /\.mcpb$/,
    recognise: async (file, members) =>
      file.endsWith('.mcpb') && (has === undefined || (await members()).includes(has)),
    projectOf: async () => undefined,
  };
}
