// The environment npm installs in: the sandbox's, the person's registries without their credentials, and a cache.

import { join } from 'node:path';
import { memo } from '../../core/memo.js';
import type { Host, Sandbox } from '../../core/types.js';
import { throughRelay } from '../../host/relay.js';
import { configuredCache, npmEnvironment, writeUserConfig } from '../../registries/npm/user-settings.js';

/**
 * @param registry takes the place of every registry that is configured
 * @param more lines of the project's own npmrc
 */
export async function npmEnv(
  sandbox: Sandbox,
  host: Host,
  registry?: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, string>>> {
  const npm = await npmEnvironment(host);
  const config = await writeUserConfig(host, sandbox.folder, registry, more);
  const usual = async (): Promise<string> => {
    if (host.kind === 'local') return (await configuredCache(host)) ?? npm['npm_config_cache']!;
    return registry === undefined ? sharedCache(host) : join(sandbox.folder, 'npm-cache');
  };
  const env: Record<string, string> = {
    ...sandbox.env,
    ...npm,
    npm_config_userconfig: config,
    npm_config_cache: sandbox.caches ?? (await usual()),
    npm_config_update_notifier: 'false',
    // npm would write what it compiled into the sandbox's own temporary folder, and nobody reads it there again.
    NODE_DISABLE_COMPILE_CACHE: '1',
  };
  if (registry !== undefined) {
    delete env['NPM_CONFIG_REGISTRY'];
    env['npm_config_registry'] = await throughRelay(host, registry);
  }
  return env;
}

/** In Actions nothing that the build could have written is used again; what installations fetched is, as it is with uv. */
const sharedCache = memo(
  (host: Host) => [host],
  (host) => host.tempDir('npm-cache'),
);
