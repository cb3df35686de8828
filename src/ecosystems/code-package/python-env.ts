// A new virtual environment with what requirements.txt asks for.

import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { normalName } from '../../core/names.js';
import type { Artifact, Host, Installed, Project, Sandbox } from '../../core/types.js';
import { askIndex } from '../python/ask-index.js';
import { readComponents } from '../python/components.js';
import { distInfos, type Venv } from '../python/environment.js';
import { freshVenv } from '../python/fresh-venv.js';
import type { Environment } from '../python/why-missing.js';
import { REQUIREMENTS, viewOnDisk } from './manifest.js';
import { IN_REQUIREMENTS, readRequirements } from './requirements.js';

export interface PythonEnv extends Pick<Installed, 'packages' | 'components'> {
  readonly venv: Venv;
  /** Where an import that failed was looked for. */
  environment(): Promise<Environment>;
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
  const words = existsSync(join(folder, REQUIREMENTS)) ? ['-r', REQUIREMENTS] : [];
  const file = posix.join(project.path, REQUIREMENTS);
  const made = await freshVenv(
    { project, artifact: artifact.file, words, shown: words.join(' '), cwd: folder, file },
    sandbox,
    host,
  );
  const { uv, venv } = made;
  const index = askIndex({ ...made, sandbox, host, words, cwd: folder });
  const declared = async () => (await readRequirements(viewOnDisk(folder))).declared;
  return {
    venv,
    environment: async () => ({
      ...{ venv, index, installed: undefined, project: project.name, stated: IN_REQUIREMENTS },
      required: (await declared()).map(({ text }) => text),
    }),
    packages: (await distInfos(venv.site)).length,
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
