// Which MCP SDKs a package.json takes every later major version of.

import semver from 'semver';

const SDK =
  /^(@modelcontextprotocol\/(sdk|server|core|client|node|express|fastify|hono)|fastmcp|mcp-framework|xmcp|mcp-handler)$/;

/** An SDK with an open range, and the range to write instead. */
export interface OpenSdk {
  readonly name: string;
  readonly range: string;
  readonly better: string;
}

/** The SDKs among these dependencies whose range has no end. */
export function openSdks(dependencies: Readonly<Record<string, string>>): readonly OpenSdk[] {
  return Object.entries(dependencies).flatMap(([name, range]) => {
    const tag = /^(latest|next|beta|\*|x|)$/i.test(range.trim());
    const lowest = semver.validRange(range) === null ? null : semver.minVersion(range);
    const open = tag || (lowest !== null && semver.intersects(range, `>=${lowest.major + 2}.0.0`));
    if (!SDK.test(name) || !open) return [];
    const base = tag || lowest === null || lowest.version === '0.0.0' ? '<the version you use>' : lowest.version;
    return [{ name, range, better: `^${base}` }];
  });
}
