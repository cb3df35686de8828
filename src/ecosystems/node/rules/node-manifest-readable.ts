// node-manifest-readable: package.json is strict JSON and its fields have the types that npm expects.

import type { NodeRule } from './rule.js';

export const nodeManifestReadable: NodeRule = {
  id: 'node-manifest-readable',
  title: 'package.json is strict JSON with valid field types.',
  level: 'error',
  stops: true,
  check: ({ project }) =>
    project.manifest.problems.map(({ message, hint, line, column }) => ({
      message,
      hint: hint ?? 'See docs.npmjs.com/cli/configuring-npm/package-json for the format of this field.',
      file: project.manifestFile,
      line,
      column,
    })),
};
