// node-manifest-readable: package.json is strict JSON and its fields have the types that npm expects.

import type { NodeRule } from './rule.js';

export const nodeManifestReadable: NodeRule = {
  id: 'node-manifest-readable',
  title: 'package.json is strict JSON with valid field types.',
  level: 'error',
  stops: true,
  docs: {
    why: 'npm reads package.json as strict JSON and drops or rejects fields of the wrong type. What an editor tolerates, npm install does not.',
    wrong: '{\n  "name": "weather-mcp",\n  "bin": ["dist/index.js"], // the server\n}',
    right: '{\n  "name": "weather-mcp",\n  "bin": { "weather-mcp": "dist/index.js" }\n}',
    fix: 'Remove comments and trailing commas, save the file as UTF-8 without a byte order mark, and correct the type of each reported field.',
  },
  check: ({ project }) =>
    project.manifest.problems.map(({ message, hint, line, column }) => ({
      message,
      hint: hint ?? 'See docs.npmjs.com/cli/configuring-npm/package-json for the format of this field.',
      file: project.manifestFile,
      line,
      column,
    })),
};
