// mcpb-entry-point: the file that an MCP bundle starts is there, or made by a build.

import { posix } from 'node:path';
import { nearest } from '../../../core/did-you-mean.js';
import type { Found, RepositoryRule } from '../../../core/types.js';
import { isObject } from '../../../formats/object.js';
import { type McpbManifest, mcpbManifests } from './mcpb.js';

export const mcpbEntryPoint: RepositoryRule = {
  id: 'mcpb-entry-point',
  title: 'The entry point of an MCP bundle exists.',
  level: 'warning',
  check({ files }) {
    return mcpbManifests(files).flatMap((manifest) => judge(manifest, files.all));
  },
};

function judge(manifest: McpbManifest, all: readonly string[]): Found {
  const { server } = manifest.value;
  if (!isObject(server) || typeof server['entry_point'] !== 'string') return [];
  const entry = server['entry_point'];
  const place = manifest.place('server', 'entry_point');
  if (posix.isAbsolute(entry) || /^[A-Za-z]:|^~|\$\{|^\.\.(\/|$)/.test(entry)) {
    const message = `entry_point "${entry}" is not a path inside the bundle.`;
    return { message, hint: 'Make it relative to manifest.json, without ${__dirname}.', ...place };
  }
  const path = posix.normalize(posix.join(manifest.folder, entry));
  const prefix = manifest.folder === '.' ? '' : `${manifest.folder}/`;
  const top = entry.replace(/^\.\//, '').split('/')[0] ?? '';
  // A program, and what lies in a folder that is not here, is made before the bundle is packed.
  const isSource = /\.(py|[cm]?js)$/.test(entry);
  const isHere = !entry.includes('/') || all.some((one) => one.startsWith(`${prefix}${top}/`));
  if (all.includes(path) || !isSource || !isHere) return [];
  // Compiled beside its source: the build makes it.
  if (
    all.some((one) => /\.[cm]?tsx?$/.test(one) && one.replace(/\.[cm]?tsx?$/, '') === path.replace(/\.[cm]?js$/, ''))
  ) {
    return [];
  }
  const folder = posix.dirname(path);
  const beside = all.filter((one) => posix.dirname(one) === folder && posix.extname(one) === posix.extname(path));
  // A manifest in a folder of its own is packed from somewhere else.
  if (beside.length === 0) return [];
  const near = nearest(
    posix.basename(path),
    beside.map((one) => posix.basename(one)),
  );
  const hint = near === undefined ? 'Correct the path.' : `Did you mean ${posix.join(posix.dirname(entry), near)}?`;
  return { message: `entry_point "${entry}" does not exist: the bundle would not start.`, hint, ...place };
}
