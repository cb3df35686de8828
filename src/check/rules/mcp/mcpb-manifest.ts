// mcpb-manifest: the manifest of an MCP bundle has the shape that its version of the format asks for.

import type { RepositoryRule, RuleFinding } from '../../../core/types.js';
import { type McpbManifest, mcpbManifests } from './mcpb.js';
import { MCPB_SCHEMAS } from './mcpb-schemas.js';
import { notJson } from './rule.js';

const VERSIONS = [...MCPB_SCHEMAS.keys()];

/** More than these say nothing new about one file. */
const MOST = 10;

export const mcpbManifest: RepositoryRule = {
  id: 'mcpb-manifest',
  title: 'The manifest of an MCP bundle is valid.',
  level: 'warning',
  check: async ({ files }) => (await Promise.all(mcpbManifests(files).map(judge))).flat(),
};

async function judge(manifest: McpbManifest): Promise<readonly RuleFinding[]> {
  const { value } = manifest;
  if (manifest.problems.length > 0) return notJson(manifest, 'Bundle manifests are');
  const key = value['manifest_version'] === undefined ? 'dxt_version' : 'manifest_version';
  const version = value[key];
  const schema = typeof version === 'string' ? MCPB_SCHEMAS.get(version) : undefined;
  if (typeof version !== 'string' || schema === undefined) {
    // A newer one may come: what it asks for is not known here.
    if (typeof version === 'string' && version > (VERSIONS.at(-1) ?? '')) return [];
    const message = `"${key}" is ${JSON.stringify(version)}, which no client supports.`;
    return [{ message, hint: `Write "manifest_version": "0.3".`, ...manifest.place(key) }];
  }
  const { misfits } = await import('./published-schema.js');
  return misfits(schema, value)
    .slice(0, MOST)
    .map(({ path, message, hint, unknown }) => {
      const newer = unknown && path.length === 1 ? firstThatKnows(String(path[0]), version) : undefined;
      return {
        message,
        hint: newer === undefined ? hint : `Set "${key}": "${newer}", which supports it, or remove it.`,
        ...manifest.place(...path),
      };
    });
}

/** The first later version of the format that has this key. */
function firstThatKnows(name: string, version: string): string | undefined {
  return VERSIONS.slice(VERSIONS.indexOf(version) + 1).find((one) =>
    Object.hasOwn(MCPB_SCHEMAS.get(one)?.['properties'] ?? {}, name),
  );
}
