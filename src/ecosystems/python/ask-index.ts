// What other installations would have: asked of the index, installed at most beside the environment, never run.

import { join } from 'node:path';
import { normalName } from '../../core/names.js';
import type { Host, Sandbox } from '../../core/types.js';
import { program } from '../../host/program.js';
import type { UvInstall } from '../../tools/uv-install.js';
import type { Venv } from './environment.js';
import type { Missed } from './why-missing.js';

/** A slow index must not hold up what is judged. Milliseconds. */
const TIME_MS = 60_000;

/** In uv's words: there is no such version, or nothing that fits everything. */
const NONE = /No solution found|not found in the package registry/;

/** Answers about what is not installed; undefined where it cannot be told. */
export interface Index {
  /** Normal names of what these extras would install beside it. */
  broughtBy(extras: readonly string[]): Promise<ReadonlySet<string> | undefined>;
  /** Whether the newest version that a requirement allows exists, beside what was installed, and has this module or name. */
  has(requirement: string, missed: Missed): Promise<boolean | undefined>;
}

/** How the environment was installed. */
export interface Installing extends UvInstall {
  readonly venv: Venv;
  readonly sandbox: Sandbox;
  readonly host: Host;
  /** What was installed, and the options that it was installed with. */
  readonly words: readonly string[];
  /** Where those words hold. */
  readonly cwd: string;
}

/** Asks with what the environment was installed with. */
export function askIndex({ uv, config, env, venv, sandbox, host, words, cwd }: Installing): Index {
  const pip = (...more: readonly string[]) => {
    const command = [uv, 'pip', 'install', '--config-file', config, '--python', venv.python, ...more];
    return host.run({ command, cwd, env, timeoutMs: TIME_MS, installs: true });
  };
  const [spec = '', ...options] = words;
  const sites = new Map<string, Promise<string | false | undefined>>();
  /** The folder that it is in; false where there is none that fits, undefined where it cannot be told. */
  const install = async (requirement: string): Promise<string | false | undefined> => {
    const site = join(sandbox.folder, `older-${sites.size}`);
    // Another dependency may refuse it: then it cures nothing.
    let ended = await pip('--dry-run', ...words, requirement);
    if (ended.code === 0) ended = await pip('--target', site, requirement);
    if (ended.code === 0) return site;
    return NONE.test(ended.stderr) ? false : undefined;
  };
  return {
    async broughtBy(extras) {
      const list = `[${extras.join(',')}]`;
      const asked = spec.includes('==') ? spec.replace('==', `${list}==`) : `${spec}${list}`;
      const ended = await pip('--dry-run', asked, ...options);
      if (ended.code !== 0) return undefined;
      return new Set([...ended.stderr.matchAll(/^ \+ (\S+?)==/gm)].map(([, name = '']) => normalName(name)));
    },
    async has(requirement, { module, name = null }) {
      const held = sites.get(requirement) ?? install(requirement);
      sites.set(requirement, held);
      const site = await held;
      if (typeof site !== 'string') return site;
      const script = program(import.meta.url, './find-modules.py') + program(import.meta.url, './has.py');
      const command = [venv.python, '-I', '-S', '-c', script];
      const input = JSON.stringify({ site, module, name });
      const ended = await host.run({ command, cwd: sandbox.cwd, env: sandbox.env, input, timeoutMs: TIME_MS });
      return ended.code === 0 ? ((JSON.parse(ended.stdout) as boolean | null) ?? undefined) : undefined;
    },
  };
}
