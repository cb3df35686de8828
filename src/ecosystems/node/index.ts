// The Node ecosystem: npm packages with a bin.

import type { Ecosystem } from '../../core/types.js';
import { nodeBounds } from './bounds.js';
import { buildNode } from './build.js';
import { detectNode, skippedNode } from './detect.js';
import { installNode, installPublishedNode, nodeUserCommands } from './install.js';
import type { NodeManifest } from './manifest.js';
import { NODE_RULES } from './rules/index.js';

export const node: Ecosystem<NodeManifest> = {
  id: 'node',
  rules: NODE_RULES,
  detect: detectNode,
  skipped: skippedNode,
  needs: ({ manifest }) => Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }),
  build: buildNode,
  install: installNode,
  bounds: nodeBounds,
  installPublished: installPublishedNode,
  userCommands: nodeUserCommands,
};
