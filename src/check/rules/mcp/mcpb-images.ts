// mcpb-images: the icons and screenshots that the manifest of an MCP bundle names are there.

import { posix } from 'node:path';
import { nearest } from '../../../core/did-you-mean.js';
import type { Found, RepositoryRule } from '../../../core/types.js';
import { namedFiles } from '../../../formats/mcpb-manifest.js';
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
  const [started, ...rest] = namedFiles(value);
  const inFolder = (path: string): string => posix.normalize(posix.join(folder, path));
  // A manifest in a folder of its own is packed from somewhere else, unless what it starts lies beside it.
  const isHere = folder === '.' || (started?.key === 'server.entry_point' && all.includes(inFolder(started.path)));
  const images = started === undefined || started.key === 'server.entry_point' ? rest : [started, ...rest];
  if (!isHere) return [];
  return images.flatMap(({ key, at, path }) => {
    if (all.includes(inFolder(path))) return [];
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
