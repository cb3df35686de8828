// The environment uv runs in: a stranger's, and where uv keeps its own things. Indexes are not in it: see python-indexes.ts.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { memo } from '../core/memo.js';
import type { Host, Sandbox } from '../core/types.js';
import { homeOf, isWritable, userUvCache, xdgFolder } from '../host/home.js';
import { isRelayed } from '../registries/pypi/user-indexes.js';

/** What uv is used for: in Actions each has a cache of its own, so that what is built cannot reach what is started. */
export type UvPurpose = 'build' | 'install';

const KEPT = /^UV_(PYTHON[A-Z_]*|HTTP_TIMEOUT|EXCLUDE_NEWER|CONCURRENT_[A-Z]+|LINK_MODE|COMPILE_BYTECODE)$/;

/**
 * The sandbox's environment with uv's: its cache (the user's own on their machine), where its Pythons lie, and the settings of the
 * user that are about this machine.
 */
export async function uvEnv(host: Host, sandbox: Sandbox, purpose: UvPurpose): Promise<Record<string, string>> {
  const kept = Object.entries(host.env).filter((pair): pair is [string, string] => {
    return KEPT.test(pair[0]) && pair[1] !== undefined;
  });
  return {
    ...sandbox.env,
    ...rustup(host.env),
    UV_PYTHON_INSTALL_DIR: pythonFolder(host.env),
    ...Object.fromEntries(kept),
    UV_CACHE_DIR: sandbox.caches ?? (await uvCache(host, purpose)),
    UV_NO_PROGRESS: '1',
    NO_COLOR: '1',
  };
}

/** The folder of uv's cache for this purpose. */
const uvCache = memo(
  (host: Host, purpose: UvPurpose) => [host, purpose],
  async (host, purpose) =>
    // What came through the relay came from an address that is never used again.
    host.kind === 'action' || (await isRelayed(host)) ? host.tempDir(`uv-cache-${purpose}`) : ownCache(host),
);

/** The person's, or a private one that is removed with the program where theirs cannot be written. */
async function ownCache(host: Host): Promise<string> {
  const usual = userUvCache(host.env);
  return isWritable(usual) ? usual : host.tempDir('uv-cache');
}

/** Where uv has put the Pythons it fetched; with an empty HOME it would not find them again. */
export function pythonFolder(env: Host['env']): string {
  if (env['UV_PYTHON_INSTALL_DIR']) return env['UV_PYTHON_INSTALL_DIR'];
  if (process.platform === 'win32') return join(env['APPDATA'] ?? homeOf(env), 'uv', 'data', 'python');
  return join(xdgFolder(env, 'XDG_DATA_HOME', join('.local', 'share')), 'uv', 'python');
}

/** Where rustup keeps the compilers that a build may call; with an empty HOME it would find none. It holds no credentials. */
function rustup(env: Host['env']): Record<string, string> {
  const folder = env['RUSTUP_HOME'] ?? join(homeOf(env), '.rustup');
  return existsSync(folder) ? { RUSTUP_HOME: folder } : {};
}
