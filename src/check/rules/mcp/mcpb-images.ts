// mcpb-images: the icons and screenshots that the manifest of an MCP bundle names are there.

import { posix } from 'node:path';
import { nearest } from '../../../core/did-you-mean.js';
import type { Found, RepositoryRule } from '../../../core/types.js';
import { type NamedFile, namedFiles } from '../../../formats/mcpb-manifest.js';
import { type McpbManifest, mcpbManifests } from './mcpb.js';

export const mcpbImages: RepositoryRule = {
  id: 'mcpb-images',
  title: 'The icons and screenshots of an MCP bundle exist.',
  level: 'warning',
  check({ files }) {
    return mcpbManifests(files).flatMap((manifest) => judge(manifest, files.all));
  },
};

function judge({ value, folder, place }: McpbManifest, all: readonly string[]): Found {
  const named = namedFiles(value);
  const started = named.find(isStarted);
  const inFolder = (path: string): string => posix.normalize(posix.join(folder, path));
  // A manifest in a folder of its own is packed from somewhere else, unless what it starts lies beside it.
  const isHere = folder === '.' || (started !== undefined && all.includes(inFolder(started.path)));
  if (!isHere) return [];
  return named.flatMap((one) => {
    const { key, at, path } = one;
    if (isStarted(one) || all.includes(inFolder(path))) return [];
    const extension = posix.extname(path);
    const near = nearest(
      inFolder(path),
      all.filter((one) => posix.extname(one) === extension),
    );
    const hint =
      near === undefined
        ? 'Add the file, correct the path, or remove the key.'
        : `Did you mean ${posix.relative(folder, near)}?`;
    return { message: `${key} names "${path}", which does not exist.`, hint, ...place(...at) };
  });
}

function isStarted({ key }: NamedFile): boolean {
  return key === 'server.entry_point';
}
