// version-mcpb: the manifest of the MCP bundle states the version that is released.

import type { Rule } from '../../../core/types.js';
import { bundles, mcpbManifests } from '../mcp/mcpb.js';
import { asSemver, truthOf, unlike } from './expected-version.js';
import { filledIn, rewrittenBy } from './rewritten.js';

export const versionMcpb: Rule = {
  id: 'version-mcpb',
  title: 'The manifest of the MCP bundle has the released version.',
  level: 'warning',
  check(input) {
    const { files, project } = input;
    const truth = truthOf(input);
    if (truth === undefined || filledIn(files, 'manifest.json') || rewrittenBy(files, 'manifest.json') !== undefined)
      return [];
    return mcpbManifests(files).flatMap((manifest) => {
      const version = manifest.value['version'];
      if (!bundles(manifest, project) || typeof version !== 'string') return [];
      const wanted = asSemver(truth);
      const finding = unlike(
        { version, ...manifest.place('version'), fixes: manifest.replace(['version'], wanted) },
        truth,
        {
          what: manifest.file,
          wanted,
          why: 'Clients compare this one, and would find no update.',
          hint: `Write "version": "${wanted}".`,
        },
      );
      return finding ?? [];
    });
  },
};
