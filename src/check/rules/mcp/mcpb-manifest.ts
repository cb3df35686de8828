// mcpb-manifest: the manifest of an MCP bundle has the shape that its version of the format asks for.

import type { RepositoryRule, RuleFinding } from '../../../core/types.js';
import { type McpbManifest, mcpbManifests } from './mcpb.js';
import { MCPB_VERSIONS, type McpbVersion, mcpbShape } from './mcpb-shape.js';
import { misfits, type Shape } from './shape.js';

/** More than these say nothing new about one file. */
const MOST = 10;

export const mcpbManifest: RepositoryRule = {
  id: 'mcpb-manifest',
  title: 'The manifest of an MCP bundle is valid.',
  level: 'warning',
  docs: {
    why: 'mcpb pack rejects a manifest with a missing or unknown key, and desktop clients reject the bundle.',
    wrong: '{ "manifest_version": "0.3", "name": "weather-mcp", "version": "1.4.0", "server": { "type": "python" } }',
    right:
      '{ "manifest_version": "0.3", "name": "weather-mcp", "version": "1.4.0", "description": "…", "author": { "name": "Octo" }, "server": { "type": "python", "entry_point": "server.py", "mcp_config": { "command": "python", "args": ["${__dirname}/server.py"] } } }',
    fix: 'Add missing keys and correct unknown ones; a newer manifest_version allows more keys.',
  },
  check: ({ files }) => mcpbManifests(files).flatMap(judge),
};

function judge(manifest: McpbManifest): readonly RuleFinding[] {
  const { value, file } = manifest;
  if (manifest.problems.length > 0) {
    return manifest.problems.slice(0, 1).map(({ message, line, column }) => ({
      message,
      hint: 'Bundle manifests are strict JSON: remove comments, trailing commas and duplicate keys.',
      file,
      line,
      column,
    }));
  }
  const key = value['manifest_version'] === undefined ? 'dxt_version' : 'manifest_version';
  const version = MCPB_VERSIONS.find((one) => one === value[key]);
  if (version === undefined) {
    // A newer one may come: what it asks for is not known here.
    if (typeof value[key] === 'string' && value[key] > '0.4') return [];
    const message = `"${key}" is ${JSON.stringify(value[key])}, which no client supports.`;
    return [{ message, hint: `Write "manifest_version": "0.3".`, ...manifest.place(key) }];
  }
  return misfits(shapeOf(version), value)
    .slice(0, MOST)
    .map(({ path, message, hint, unknown }) => {
      const newer = unknown === true && path.length === 1 ? firstThatKnows(String(path[0]), version) : undefined;
      return {
        message,
        hint: newer === undefined ? hint : `Set "${key}": "${newer}", which supports it, or remove it.`,
        ...manifest.place(...path),
      };
    });
}

/** The first later version of the format that has this key. */
function firstThatKnows(name: string, version: McpbVersion): McpbVersion | undefined {
  return MCPB_VERSIONS.find((one) => {
    return one > version && Object.hasOwn(shapeOf(one).properties ?? {}, name);
  });
}

const shapes = new Map<string, Shape>();

function shapeOf(version: McpbVersion): Shape {
  const shape = shapes.get(version) ?? mcpbShape(version);
  shapes.set(version, shape);
  return shape;
}
