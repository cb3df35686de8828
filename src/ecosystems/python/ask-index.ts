// What other installations would have: asked of the index, installed at most beside the environment, never run.

import { join } from 'node:path';
import { normalName } from '../../core/names.js';
import type { Host, Sandbox } from '../../core/types.js';
import { program } from '../../host/program.js';
import type { Venv } from './environment.js';
import type { Missed } from './why-missing.js';

/** A slow index must not hold up what is judged. Milliseconds. */
const TIME_MS = 60_000;

/** Answers about what is not installed; undefined where it cannot be told. */
export interface Index {
  /** Normal names of what these extras would install beside it. */
  broughtBy(extras: readonly string[]): Promise<ReadonlySet<string> | undefined>;
  /** Whether the newest version that a requirement allows exists and has this module or name. */
  has(requirement: string, missed: Missed): Promise<boolean | undefined>;
}

/** How the environment was installed. */
export interface Installing {
  readonly uv: string;
  readonly config: string;
  readonly env: Readonly<Record<string, string>>;
  readonly venv: Venv;
  readonly sandbox: Sandbox;
  readonly host: Host;
  /** What was installed, and the options that it was installed with. */
  readonly words: readonly string[];
}

export function askIndex({ uv, config, env, venv, sandbox, host, words: [spec = '', ...options] }: Installing): Index {
  const pip = (...words: readonly string[]) => {
    const command = [uv, 'pip', 'install', '--config-file', config, '--python', venv.python, ...words];
    return host.run({ command, cwd: sandbox.cwd, env, timeoutMs: TIME_MS, installs: true });
  };
  let folders = 0;
  return {
    async broughtBy(extras) {
      const list = `[${extras.join(',')}]`;
      const asked = spec.includes('==') ? spec.replace('==', `${list}==`) : `${spec}${list}`;
      const ended = await pip('--dry-run', asked, ...options);
      if (ended.code !== 0) return undefined;
      return new Set([...ended.stderr.matchAll(/^ \+ (\S+?)==/gm)].map(([, name = '']) => normalName(name)));
    },
    async has(requirement, { module, name = null }) {
      const site = join(sandbox.folder, `older-${folders++}`);
      const installed = await pip('--target', site, requirement);
      if (installed.code !== 0)
        return /No solution found|not found in the package registry/.test(installed.stderr) ? false : undefined;
      const script = program(import.meta.url, './find-modules.py') + program(import.meta.url, './has.py');
      const command = [venv.python, '-I', '-S', '-c', script];
      const input = JSON.stringify({ site, module, name });
      const ended = await host.run({ command, cwd: sandbox.cwd, env: sandbox.env, input, timeoutMs: TIME_MS });
      return ended.code === 0 ? (JSON.parse(ended.stdout) as boolean) : undefined;
    },
  };
}
