// What users are told to type, run against the registry of a rehearsal: npx, with nothing left from earlier runs.

import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { memo } from '../../core/memo.js';
import type { Ecosystem, Host } from '../../core/types.js';
import type { NodeManifest } from './manifest.js';
import { npmEnv } from './npm-env.js';

export const typedNode: NonNullable<Ecosystem<NodeManifest>['typed']> = async (words, source, sandbox, host) => {
  const [program = '', ...rest] = words;
  const registry = source.registries?.['npm'];
  if (registry === undefined) return 'published to no npm registry';
  if (!/^(.*[\\/])?npx(\.cmd)?$/i.test(program)) return `started by ${program}, not by npx`;
  if (rest.some((word) => word.startsWith('--registry'))) return 'from a registry of its own';
  const env = await npmEnv(sandbox, host, registry);
  return {
    command: [host.tool('npx'), ...rest],
    env: { ...env, npm_config_cache: await freshCache(host, registry, env['npm_config_cache'] ?? '') },
    failure: (said) => {
      const wrong = WRONG.find(([sign]) => sign.test(said))?.[1];
      if (wrong !== undefined) return { wrong };
      return /^npm (?:error|ERR!) code /m.test(said) ? { elsewhere: 'npx could not install it here' } : undefined;
    },
  };
};

/**
 * npx takes an earlier installation of the same name and version for this one, so each rehearsal has its own; what was
 * downloaded can serve again.
 */
const freshCache = memo(
  (host: Host, registry: string, shared: string) => [host, `${registry} ${shared}`],
  async (host, _registry, shared) => {
    const downloads = join(shared, '_cacache');
    const cache = await host.tempDir('npx');
    await mkdir(downloads, { recursive: true });
    await symlink(downloads, join(cache, '_cacache'), 'junction');
    return cache;
  },
);

/** What npx says where the command is at fault. */
const WRONG: readonly (readonly [RegExp, string])[] = [
  [/could not determine executable to run/, 'npx cannot tell which command of the package to run'],
  [
    /^(?:sh: .*: not found|.*: command not found|.* is not recognized as an internal or external command.*)$/m,
    'the package has no such command',
  ],
];
