// The manifests of MCP bundles (.mcpb, once .dxt) in a repository.

import { posix } from 'node:path';
import { memo } from '../../../core/memo.js';
import { normalName } from '../../../core/names.js';
import type { Files, Project } from '../../../core/types.js';
import { type JsonFile, jsonFile } from '../../../formats/json-file.js';
import { isObject } from '../../../formats/object.js';
import { isUnder } from '../../../repository/subtree.js';

export interface McpbManifest extends JsonFile {
  readonly value: Readonly<Record<string, unknown>>;
  /** The folder it lies in: what its paths are relative to, as far as the bundle is packed from there. */
  readonly folder: string;
}

const ASIDE = /(^|\/)(node_modules|tests?|__tests__|testdata|fixtures?|examples?|samples?|docs?|vendor)\//i;

/** Nobody writes a larger one by hand. */
const LARGEST = 1_000_000;

/** Every manifest.json of a bundle. A browser extension's or a web page's manifest.json is none. */
export const mcpbManifests = memo(
  (files: Files) => [files],
  (files): readonly McpbManifest[] =>
    files.all.flatMap((path): McpbManifest[] => {
      if (posix.basename(path) !== 'manifest.json' || ASIDE.test(path)) return [];
      const text = files.text(path) ?? '';
      if (text.length > LARGEST || !/"(manifest_version|dxt_version)"/.test(text)) return [];
      const file = jsonFile(files, path);
      if (!isObject(file.value))
        return /"mcp_config"|"dxt_version"/.test(text) ? [{ ...file, value: {}, folder: '' }] : [];
      // A browser extension's version is a number.
      const version = file.value['manifest_version'] ?? file.value['dxt_version'];
      if (typeof version !== 'string' && !isObject(file.value['server'])) return [];
      return [{ ...file, value: file.value, folder: posix.dirname(path) }];
    }),
);

/** Whether the bundle is this project's: it bears its name, or lies in its folder and nothing else can be meant. */
export function bundles({ value, folder }: McpbManifest, project: Pick<Project, 'name' | 'path'>): boolean {
  const name = typeof value['name'] === 'string' ? normalName(value['name']) : '';
  if (name === normalName(project.name.replace(/^@[^/]+\//, ''))) return true;
  return project.path !== '.' && isUnder(folder, project.path);
}
