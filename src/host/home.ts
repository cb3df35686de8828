// Where the person's home is, whatever HOME says: containers and services set it to nothing, to a relative path, or not at all.

import { accessSync, constants, statSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';

/** The home, absolute: HOME or USERPROFILE where they are absolute, else what the system knows, else a folder that is not there. */
export function homeOf(env: Readonly<Record<string, string | undefined>>): string {
  const stated = [env['HOME'], env['USERPROFILE']].find((path) => path !== undefined && isAbsolute(path));
  return stated ?? systemHome() ?? join(tmpdir(), 'mcp-drydock-no-home');
}

/** Throws for a user without an entry, such as `docker run --user 12345`. */
function systemHome(): string | undefined {
  try {
    const { homedir } = userInfo();
    return isAbsolute(homedir) ? homedir : undefined;
  } catch {
    return undefined;
  }
}

/** Whether something can be written below this folder, which need not exist yet. */
export function isWritable(folder: string): boolean {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) {
    return dirname(folder) !== folder && isWritable(dirname(folder));
  }
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
