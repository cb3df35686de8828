// node-workspace-protocol: dependencies can be installed outside of this repository.

import { posix } from 'node:path';
import type { Found, RuleFinding } from '../../../core/types.js';
import { INSTALLED_KINDS, localProtocol, readNodeManifest } from '../manifest.js';
import { WRITES_VERSIONS } from '../package-manager.js';
import { type NodeInput, type NodeRule, nodeRule, packsWith, place } from './rule.js';

export const nodeWorkspaceProtocol: NodeRule = nodeRule({
  id: 'node-workspace-protocol',
  title: 'No dependency uses a specifier that only works in this repository.',
  level: 'error',
  check: (input) => {
    const { manifest, settings } = input.project;
    // What a configured build or another folder makes of it shows in the tarball.
    if (settings.build.command !== undefined || manifest.publishConfig?.['directory'] !== undefined) return [];
    const isWritten = packsWith(input, WRITES_VERSIONS);
    return INSTALLED_KINDS.flatMap((kind) =>
      Object.entries(manifest[kind]).flatMap(([name, range]): Found => {
        const protocol = localProtocol(range);
        if (protocol === undefined || manifest.bundled.includes(name)) return [];
        const at = place(input, kind, name);
        const local = protocol !== 'workspace' && protocol !== 'catalog';
        if (!local && isWritten) return protocol === 'workspace' ? unpublished(input, name, at) : [];
        return {
          message: `${name} is "${range}", which npm cannot install from a published package.`,
          hint: local
            ? `Write a version range and publish ${name} too.`
            : 'Commit pnpm-lock.yaml, or write a version range.',
          subject: { package: name },
          ...at,
        };
      }),
    );
  },
});

/** A sibling that is never published cannot be installed, whatever is written in its place. */
function unpublished({ files, project }: NodeInput, name: string, at: Partial<RuleFinding>): Found {
  const quoted = `"${name}"`;
  const path = files.all.find((one) => {
    if (posix.basename(one) !== 'package.json' || one === project.manifestFile) return false;
    const text = files.text(one);
    return text?.includes(quoted) === true && readNodeManifest(text).name === name;
  });
  const sibling = path === undefined ? undefined : readNodeManifest(files.text(path));
  if (path === undefined || sibling?.private !== true) return [];
  return {
    message: `${name} is private (${path}), so neither it nor this package can be installed.`,
    hint: `Publish ${name} too, or bundle it in the build and move it to devDependencies.`,
    ...at,
  };
}
