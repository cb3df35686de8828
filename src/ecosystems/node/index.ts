// The Node ecosystem: npm packages with a bin.

import { posix } from 'node:path';
import type { Ecosystem, Files } from '../../core/types.js';
import { jsonFile } from '../../formats/json-file.js';
import { foldersUp } from '../../formats/lock-entry.js';
import { asText, fieldsOf, isObject } from '../../formats/object.js';
import { inFolder } from '../../repository/subtree.js';
import { bundleTables } from '../bundle-table.js';
import { nodeBounds } from './bounds.js';
import { buildNode } from './build.js';
import { detectNode, skippedNode } from './detect.js';
import { installNode, installPublishedNode } from './install.js';
import { NODE_KINDS } from './kinds.js';
import type { NodeManifest } from './manifest.js';
import { adoptNode } from './packed.js';
import { publishedNode } from './published.js';
import { requiredByNode } from './required.js';
import { NODE_RULES } from './rules/index.js';
import { packingIn } from './rules/rule.js';
import { lastWords } from './start-failure.js';
import { typedNode } from './typed.js';
import { nodeLaunch, nodeUserCommands } from './user-commands.js';
import { nodeVersions } from './versions.js';

export const node: Ecosystem<NodeManifest> = {
  id: 'node',
  title: 'Node',
  purlType: 'npm',
  tools: ['npm'],
  tables: bundleTables,
  markers: ['package.json'],
  kinds: NODE_KINDS,
  published: publishedNode,
  installsFrom: { target: 'npm', shown: 'the registry' },
  versions: nodeVersions,
  canonicalName: (name) => name,
  namesIn: namesInManifest,
  commands: ({ manifest }) => Object.keys(manifest.bin),
  ships(input) {
    const { packs } = packingIn(input);
    return (path) => packs(inFolder(path, input.project.path));
  },
  dropsLinks: {
    by: 'npm',
    needed: /(^|\/)(package\.json|(readme|licen[cs]e)(\.[^/]*)?)$|\.([cm]?js|json|node|wasm)$/i,
  },
  // pnpm packs the license of its workspace's root with a member that has none.
  describes: ({ manifestFile }, files) => asText(fieldsOf(jsonFile(files, manifestFile).value)['description']),
  licenseFolder: ({ path }, files) =>
    foldersUp(path)
      .slice(1)
      .find((folder) => files.has(posix.join(folder, 'pnpm-workspace.yaml'))),
  rules: NODE_RULES,
  detect: detectNode,
  skipped: skippedNode,
  lastWords,
  needs: ({ manifest }) => Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }),
  requires: requiredByNode,
  build: buildNode,
  adopt: adoptNode,
  install: installNode,
  bounds: nodeBounds,
  installPublished: installPublishedNode,
  userCommands: nodeUserCommands,
  launch: nodeLaunch,
  typed: typedNode,
};

function namesInManifest(path: string, files: Files): readonly string[] {
  if (!/(^|\/)package\.json$/.test(path) || path.includes('node_modules/')) return [];
  const { value } = jsonFile(files, path);
  return isObject(value) && typeof value['name'] === 'string' ? [value['name']] : [];
}
