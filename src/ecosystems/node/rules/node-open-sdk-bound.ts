// node-open-sdk-bound: the next major version of the MCP SDK is not taken unseen.

import semver from 'semver';
import { type NodeRule, nodeRule, place } from './rule.js';

const SDK =
  /^(@modelcontextprotocol\/(sdk|server|core|client|node|express|fastify|hono)|fastmcp|mcp-framework|xmcp|mcp-handler)$/;

export const nodeOpenSdkBound: NodeRule = nodeRule({
  id: 'node-open-sdk-bound',
  title: 'The MCP SDK has an upper bound.',
  level: 'warning',
  docs: {
    why: 'A new major version of the SDK renames what the server imports. Users get it on the next fresh installation, while a lock file keeps the author’s machine and CI green.',
    wrong: '"@modelcontextprotocol/server": ">=2.0.0"',
    right: '"@modelcontextprotocol/server": "^2.4.0"',
    fix: 'Use a caret range.',
  },
  check: (input) =>
    Object.entries(input.project.manifest.dependencies).flatMap(([name, range]) => {
      if (!SDK.test(name)) return [];
      const tag = /^(latest|next|beta|\*|x|)$/i.test(range.trim());
      const lowest = semver.validRange(range) === null ? null : semver.minVersion(range);
      const open = tag || (lowest !== null && semver.intersects(range, `>=${lowest.major + 2}.0.0`));
      if (!open) return [];
      const base = tag || lowest === null || lowest.version === '0.0.0' ? '<the version you use>' : lowest.version;
      return [
        {
          message: `${name} is "${range}", which takes every later major version too.`,
          hint: `Write "^${base}".`,
          ...place(input, 'dependencies', name),
        },
      ];
    }),
});
