// What another installation would have: a package of the registry, installed beside the server without its scripts.

import { join } from 'node:path';
import type { Host, Sandbox } from '../../core/types.js';
import { program } from '../../host/program.js';
import { emptyPrefix } from './empty-prefix.js';

/** A slow registry must not hold up what is judged. Milliseconds. */
const TIME_MS = 60_000;
/** Lists and scripts say nothing about a range; what was fetched before need not be asked for again. */
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--omit=dev', '--prefer-offline'];

/** An import, and a name that it has to give. */
export interface Wanted {
  /** As the source names it: `zod/v4`. */
  readonly module: string;
  readonly name?: string | undefined;
}

/** Answers about what is not installed; undefined where it cannot be told. */
export interface Registry {
  /** Whether the newest version that `zod@<4` allows exists and has this module or name. */
  has(requirement: string, wanted: Wanted): Promise<boolean | undefined>;
}

/** @param env what npm runs with */
export function askRegistry(
  env: Readonly<Record<string, string>>,
  { sandbox, host }: { readonly sandbox: Sandbox; readonly host: Host },
): Registry {
  let folders = 0;
  return {
    async has(requirement, { module, name = null }) {
      const cwd = await emptyPrefix(sandbox, `older-${folders++}`);
      const command = [host.tool('npm'), 'install', requirement, ...QUIET];
      const installed = await host.run({ command, cwd, env, timeoutMs: TIME_MS });
      if (installed.code !== 0) return /\b(ETARGET|E404)\b/.test(installed.stderr) ? false : undefined;
      const ended = await host.run({
        command: [
          host.tool('node'),
          '--no-warnings',
          '--input-type=module',
          '-e',
          program(import.meta.url, './has.mjs'),
        ],
        cwd,
        // It is a stranger, as the server is: it gets no more than that.
        env: sandbox.env,
        input: JSON.stringify({ file: join(cwd, 'index.js'), module, name }),
        timeoutMs: TIME_MS,
      });
      return ended.code === 0 ? (JSON.parse(ended.stdout.split('\n').at(-1) ?? '') as boolean) : undefined;
    },
  };
}
