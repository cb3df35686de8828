// version-mcpb: the manifest of the MCP bundle states the version that is released.

import type { Rule } from '../../../core/types.js';
import { bundles, mcpbManifests } from '../mcp/mcpb.js';
import { asSemver, truthOf, unlike } from './expected-version.js';
import { rewrittenBy } from './rewritten.js';

export const versionMcpb: Rule = {
  id: 'version-mcpb',
  title: 'The manifest of the MCP bundle states the version that is released.',
  level: 'warning',
  docs: {
    why: 'Desktop clients show this version and compare it to see whether there is an update: with an old one, nobody is told of the new bundle.',
    wrong:
      '# package.json says 1.4.0, manifest.json:\n{ "manifest_version": "0.3", "name": "weather-mcp", "version": "1.3.2" }',
    right: '{ "manifest_version": "0.3", "name": "weather-mcp", "version": "1.4.0" }',
    fix: 'Write the version of the package; `check --fix` does it.',
  },
  check(input) {
    const { files, project } = input;
    const truth = truthOf(input);
    if (truth === undefined || rewrittenBy(files, 'manifest.json') !== undefined) return [];
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
          why: 'Clients show this one, and see no update.',
          hint: `Write "version": "${wanted}".`,
        },
      );
      return finding === undefined ? [] : [finding];
    });
  },
};
