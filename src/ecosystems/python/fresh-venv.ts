// A fresh virtual environment with what pip is told to install, made by uv.

import { join } from 'node:path';
import { StageFailure } from '../../core/errors.js';
import type { Finding, Host, Project, Sandbox } from '../../core/types.js';
import { type UvInstall, uvInstall } from '../../tools/uv-install.js';
import { openVenv, type Venv } from './environment.js';
import { installFailure } from './install-failure.js';

/** What is installed. */
export interface Installation {
  readonly project: Pick<Project, 'name' | 'settings'>;
  /** For messages: a file name, or `weather-mcp==1.4.0`. */
  readonly artifact: string;
  /** An interpreter, or the versions that fit; undefined: as uv chooses where it runs. */
  readonly python?: string | undefined;
  /** What pip is given; nothing is installed where there is none. */
  readonly words: readonly string[];
  /** The same as a person would type it. */
  readonly shown: string;
  /** Where uv runs. */
  readonly cwd: string;
  /** The file that a failure is about. */
  readonly file?: string;
}

/** @throws StageFailure `start/install-failed` */
export async function freshVenv(
  { project, artifact, python, words, shown, cwd, file }: Installation,
  sandbox: Sandbox,
  host: Host,
): Promise<UvInstall & { readonly venv: Venv }> {
  const { uv, config, env } = await uvInstall(host, sandbox);
  const timeoutMs = project.settings.smoke.installTimeoutMs;
  const step = async (command: readonly string[], typed: string): Promise<void> => {
    let done = (): void => {};
    const onLine = (line: string): void => {
      host.log.debug(line);
      const count = /^Resolved (\d+ packages?) /.exec(line)?.[1];
      if (count !== undefined) done = host.log.busy(count);
    };
    const ended = await host.run({ command: [uv, ...command], cwd, env, timeoutMs, installs: true, onLine });
    done();
    if (ended.code === 0) return;
    const about = { project, artifact, shown: typed, seconds: Math.round(timeoutMs / 1000) };
    const finding: Finding = installFailure(ended, about);
    throw new StageFailure(file === undefined ? finding : { ...finding, file });
  };
  const folder = join(sandbox.folder, 'venv');
  const wanted = python === undefined ? [] : ['--python', python];
  await step(
    ['venv', '--quiet', '--no-project', '--config-file', config, ...wanted, folder],
    ['uv venv', ...(python === undefined ? [] : [`--python '${python}'`])].join(' '),
  );
  const venv = await openVenv(folder);
  if (words.length > 0) {
    const pip = ['pip', 'install', '--config-file', config, '--python', venv.python, ...words];
    await step(pip, `uv pip install ${shown}`);
  }
  return { uv, config, env, venv };
}
