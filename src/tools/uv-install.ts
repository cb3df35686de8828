// What an installation by uv takes: the program, its settings for indexes, and its environment.

import type { Host, Sandbox } from '../core/types.js';
import { uvConfigFile } from '../registries/pypi/user-indexes.js';
import { ensureUv } from './uv.js';
import { uvEnv } from './uv-env.js';

export interface UvInstall {
  /** Absolute. */
  readonly uv: string;
  /** For `--config-file`. */
  readonly config: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Throws ReleaseError `tool/uv` where there is none. */
export async function uvInstall(host: Host, sandbox: Sandbox): Promise<UvInstall> {
  const [uv, config, env] = await Promise.all([ensureUv(host), uvConfigFile(host), uvEnv(host, sandbox, 'install')]);
  return { uv, config, env };
}
