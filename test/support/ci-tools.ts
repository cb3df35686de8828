// Foreign programs that .ci/run puts into its cache folder.

import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const { XDG_CACHE_HOME: xdg, MCP_DRYDOCK_CI_CACHE: stated } = process.env;

/** The cache folder of .ci/run. */
export const CI_CACHE = stated ?? join(xdg ?? join(homedir(), '.cache'), 'mcp-drydock-ci');

/** The folders of PATH. */
export const ON_PATH: readonly string[] = (process.env['PATH'] ?? '').split(delimiter);

/** Absolute path of a program in the first of these folders that has it; undefined when it is in none. */
export function findProgram(name: string, folders: readonly string[]): string | undefined {
  return folders.map((folder) => join(folder, name)).find(runnable);
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
