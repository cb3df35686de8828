// What a code package's folder says about itself: entry file, requirements, package.json, mcp.json.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Files } from '../../core/types.js';
import { type NodeManifest, readNodeManifest } from '../node/manifest.js';
import { type McpServers, readMcpServers } from './mcp-servers.js';

/** The files of one folder, by paths relative to it: of the repository, or of an unpacked archive. */
export interface View {
  has(path: string): boolean;
  text(path: string): string | undefined;
}

/** Files that are started when nothing says otherwise, in this order. */
export const ENTRIES = ['server.py', 'main.py', 'index.js', 'src/server.py', 'src/main.py', 'src/index.js'] as const;
export const REQUIREMENTS = 'requirements.txt';

export interface CodeManifest {
  /** The first of {@link ENTRIES} that is there. */
  readonly entry: string | undefined;
  readonly requirements: boolean;
  readonly packageJson: NodeManifest | undefined;
  /** What mcp.json says, when it is there. */
  readonly servers: McpServers | undefined;
}

/** Reads the manifests of a folder; never throws, what is wrong with them stands in `problems` of each. */
export function readCodeManifest(view: View): CodeManifest {
  return {
    entry: ENTRIES.find((path) => view.has(path)),
    requirements: view.has(REQUIREMENTS),
    packageJson: view.has('package.json') ? readNodeManifest(view.text('package.json')) : undefined,
    servers: view.has('mcp.json') ? readMcpServers(view.text('mcp.json')) : undefined,
  };
}

/** The files of a project's folder in the repository. */
export function viewOf(files: Files, folder: string): View {
  return {
    has: (path) => files.has(posix.join(folder, path)),
    text: (path) => files.text(posix.join(folder, path)),
  };
}

/** The files of a folder on disk. */
export function viewOnDisk(folder: string): View {
  return {
    has: (path) => existsSync(join(folder, path)) && statSync(join(folder, path)).isFile(),
    text: (path) => {
      try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(join(folder, path)));
      } catch {
        return undefined;
      }
    },
  };
}
