// A folder of ours in the person's cache, for what is fetched once and used again.

import { lstat, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { NAME } from '../core/about.js';
import type { Host } from '../core/types.js';
import { isWritable, xdgFolder } from './home.js';

/**
 * The folder `mcp-drydock/<name>` in the user's cache; a private one that is removed with the program in Actions, and where the
 * cache cannot be written or others can write to it.
 */
export async function cacheFolder(host: Host, name: string): Promise<string> {
  if (host.kind === 'action') return host.tempDir(name);
  const { LOCALAPPDATA } = host.env;
  const usual = xdgFolder(host.env, 'XDG_CACHE_HOME', '.cache');
  const folder = join(process.platform === 'win32' && LOCALAPPDATA ? LOCALAPPDATA : usual, NAME, name);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const { uid, mode } = await lstat(folder);
    if (!isWritable(folder)) return await host.tempDir(name);
    if (process.platform === 'win32' || (uid === process.getuid?.() && (mode & 0o022) === 0)) return folder;
  } catch {
    // A folder of this run will do.
  }
  return host.tempDir(name);
}
