// version-placeholder: what stands in place of a version until a release writes it.

import { posix } from 'node:path';
import type { Rule, RuleFinding } from '../../../core/types.js';
import { isOf, serverJsons } from '../../../formats/server-json.js';
import { bundles, mcpbManifests } from '../mcp/mcpb.js';
import { isPlaceholder } from './expected-version.js';
import { filledIn, rewrittenBy } from './rewritten.js';

export const versionPlaceholder: Rule = {
  id: 'version-placeholder',
  title: 'server.json and the bundle manifest have versions, not placeholders.',
  level: 'note',
  check({ project, ecosystem, files }) {
    const say = (file: string, place: RuleFinding, version: string): RuleFinding => {
      const name = file.split('/').pop() ?? file;
      const writer = rewrittenBy(files, name);
      return {
        ...place,
        message: `${file} says ${version}: a placeholder that must be replaced before it is published${writer === undefined ? '' : `, as ${writer} does`}.`,
        hint: 'Commit the real version, and check it against the tag instead of writing it during the release.',
      };
    };
    const servers = serverJsons(files).flatMap((server): RuleFinding[] => {
      const mine = server.packages.some((entry) => isOf(entry, project, ecosystem));
      if (!mine) return [];
      if (server.version !== undefined && isPlaceholder(server.version)) {
        return [say(server.file, { message: '', ...server.place('version') }, server.version)];
      }
      const entry = server.packages.find((one) => isOf(one, project, ecosystem) && isPlaceholder(one.version ?? '1'));
      if (entry?.version === undefined) return [];
      return [say(server.file, { message: '', ...server.place(...entry.path, 'version') }, entry.version)];
    });
    const manifests = mcpbManifests(files).flatMap((manifest): RuleFinding[] => {
      const version = manifest.value['version'];
      if (typeof version !== 'string' || !isPlaceholder(version) || !bundles(manifest, project)) return [];
      return [say(manifest.file, { message: '', ...manifest.place('version') }, version)];
    });
    return [...servers, ...manifests].filter(({ file = '' }) => !filledIn(files, posix.basename(file)));
  },
};
