// Where the person's home is, whatever HOME says: containers and services set it to nothing, to a relative path, or not at all.

import { accessSync, constants, statSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { NAME } from '../core/about.js';
import type { Env } from '../core/types.js';

/** The home, absolute: HOME or USERPROFILE where they are absolute, else what the system knows, else a folder that is not there. */
export function homeOf(env: Env): string {
  const stated = [env['HOME'], env['USERPROFILE']].find((path) => path !== undefined && isAbsolute(path));
  return stated ?? systemHome() ?? join(tmpdir(), `${NAME}-no-home`);
}

/** A folder of the person's: what the XDG variable says where it is absolute, as the specification wants it, else one in their home. */
export function xdgFolder(env: Env, name: string, otherwise: string): string {
  const stated = env[name];
  return stated !== undefined && isAbsolute(stated) ? stated : join(homeOf(env), otherwise);
}

/** Where the person's uv keeps its cache. */
export function userUvCache(env: Env): string {
  if (env['UV_CACHE_DIR']) return env['UV_CACHE_DIR'];
  if (process.platform !== 'win32') return join(xdgFolder(env, 'XDG_CACHE_HOME', '.cache'), 'uv');
  return join(env['LOCALAPPDATA'] ?? join(homeOf(env), 'AppData', 'Local'), 'uv', 'cache');
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
