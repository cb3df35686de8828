// npm tarballs: how they are recognised, named and read.

import { ReleaseError } from '../../core/errors.js';
import { flatName } from '../../core/names.js';
import type { Identity, Kind, Project, ProjectSettings } from '../../core/types.js';
import { sameVersion } from '../../core/version.js';
import { bundleKind } from '../bundle-kind.js';
import type { NodeManifest } from './manifest.js';
import { readPackedManifest } from './packed-manifest.js';

const tarball: Kind = {
  installable: true,
  fileName: /\.tgz$/,
  async recognise(file, members) {
    return /\.(tgz|tar\.gz)$/.test(file) && (await members()).includes('package/package.json');
  },
  identify: async (path, file) => identityIn(await readPackedManifest(path), file),
  inProject: (member) => member.slice(member.indexOf('/') + 1),
  installsAnywhere(file, { name, version }) {
    const stem = `${flatName(name)}-`;
    return file.startsWith(stem) && file.endsWith('.tgz') && sameVersion(file.slice(stem.length, -4), version);
  },
  async unclaimed(path, server) {
    const { mcpName } = await readPackedManifest(path);
    if (mcpName === server) return undefined;
    return mcpName === undefined
      ? `Add to package.json: "mcpName": "${server}"`
      : `Its package.json says "mcpName": "${mcpName}", and a package is one server only: use one of the two names, or a package for each.`;
  },
  projectOf: async (path, settings) => nodeProject(await readPackedManifest(path), settings),
};

/** An MCP bundle with this package in it: the manifest is the author's, so it says nothing of the package's name. */
const bundle = bundleKind('package.json');

export const NODE_KINDS = { 'npm-tarball': tarball, 'node-mcpb': bundle } as const;

/** @throws ReleaseError `archive/no-identity` for a package.json that npm could not install */
export function identityIn({ name, version }: NodeManifest, file: string): Identity {
  if (name !== undefined && version !== undefined) return { name, version };
  throw new ReleaseError('archive/no-identity', `The package.json in ${file} states no name and version.`);
}

/** A Node project of which only its package.json is known; undefined where that names no package. */
export function nodeProject(manifest: NodeManifest, settings: ProjectSettings): Project<NodeManifest> | undefined {
  const { name, version } = manifest;
  if (name === undefined) return undefined;
  return {
    name,
    ecosystem: 'node',
    path: '.',
    folder: '/',
    manifestFile: 'package.json',
    version,
    settings,
    manifest,
  };
}
