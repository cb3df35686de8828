// A new virtual environment with what requirements.txt asks for.

import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { StageFailure } from '../../core/errors.js';
import { normalName } from '../../core/names.js';
import type { Artifact, Host, Installed, Project, Sandbox } from '../../core/types.js';
import { uvInstall } from '../../tools/uv-install.js';
import { askIndex, type Index } from '../python/ask-index.js';
import { readComponents } from '../python/components.js';
import { installedNames, openVenv, type Venv } from '../python/environment.js';
import { installFailure } from '../python/install-failure.js';
import { REQUIREMENTS, viewOnDisk } from './manifest.js';
import { readRequirements } from './requirements.js';

export interface PythonEnv extends Pick<Installed, 'packages' | 'components'> {
  readonly venv: Venv;
  /** What requirements.txt asks for, with what it includes. */
  required(): Promise<readonly string[]>;
  readonly index: Index;
}

/**
 * Makes the environment in the sandbox. A `.python-version` in the package is followed, as uv does for a user.
 * @param folder the unpacked package
 * @throws StageFailure `start/install-failed` where something cannot be installed
 */
export async function pythonEnv(
  folder: string,
  artifact: Artifact,
  project: Project,
  sandbox: Sandbox,
  host: Host,
): Promise<PythonEnv> {
  const { installTimeoutMs } = project.settings.smoke;
  const { uv, config, env } = await uvInstall(host, sandbox);
  const step = async (shown: string, command: readonly string[]): Promise<void> => {
    const onLine = (line: string): void => host.log.debug(line);
    const ended = await host.run({ command, cwd: folder, env, timeoutMs: installTimeoutMs, installs: true, onLine });
    if (ended.code === 0) return;
    const seconds = Math.round(installTimeoutMs / 1000);
    const finding = installFailure(ended, { project, artifact: artifact.file, shown, seconds });
    throw new StageFailure({ ...finding, file: posix.join(project.path, REQUIREMENTS) });
  };
  const made = join(sandbox.folder, 'venv');
  await step('uv venv', [uv, 'venv', '--quiet', '--no-project', '--config-file', config, made]);
  const venv = await openVenv(made);
  const words = existsSync(join(folder, REQUIREMENTS)) ? ['-r', REQUIREMENTS] : [];
  if (words.length > 0) {
    const command = [uv, 'pip', 'install', '--config-file', config, '--python', venv.python, ...words];
    await step(`uv pip install ${words.join(' ')}`, command);
  }
  const declared = async () => (await readRequirements(viewOnDisk(folder))).declared;
  return {
    venv,
    // Options such as --hash stand behind a requirement.
    required: async () => (await declared()).map(({ text }) => text.replace(/\s--[a-z-]+[\s=].*$/, '')),
    index: askIndex({ uv, config, env, venv, sandbox, host, words, cwd: folder }),
    packages: (await installedNames(venv)).length,
    components: async () => {
      const { components } = await readComponents(venv.folder, uv, host);
      const asked = new Set((await declared()).map(({ name }) => name));
      // What a wheel has in it may be called as the wheel is.
      const installed = components.filter(({ purl }) => purl.startsWith('pkg:pypi/'));
      const direct = installed.filter(({ name }) => asked.has(normalName(name))).map(({ purl }) => purl);
      return { components, direct: direct.sort() };
    },
  };
}
