// A new virtual environment with what requirements.txt asks for.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { uvConfigFile } from '../../tools/python-indexes.js';
import { ensureUv } from '../../tools/uv.js';
import { uvEnv } from '../../tools/uv-env.js';
import type { Artifact, Host, Installed, Project, Room } from '../../types.js';
import { runStep } from '../node/run-step.js';
import { normalName } from '../python/declared.js';
import { REQUIREMENTS, viewOnDisk } from './manifest.js';
import { readRequirements } from './requirements.js';

export interface PythonEnv {
  /** Folder with python and the programs of what was installed. */
  readonly bin: string;
  readonly venv: string;
  /** Such as `Python 3.13.1`. */
  readonly runtime: string;
  readonly packages: number;
  components: Installed['components'];
}

/**
 * Makes the environment in the room. A `.python-version` in the package is followed, as uv does for a user.
 * @param folder the unpacked package
 * @throws StageFailure `start/install` where something cannot be installed
 */
export async function pythonEnv(
  folder: string,
  artifact: Artifact,
  project: Project,
  room: Room,
  host: Host,
): Promise<PythonEnv> {
  const [uv, config, env] = await Promise.all([ensureUv(host), uvConfigFile(host), uvEnv(host, room, 'install')]);
  const venv = join(room.folder, 'venv');
  const step = { cwd: folder, env, project: project.name, artifact: artifact.file };
  await runStep(host, {
    ...step,
    rule: 'start/python',
    what: 'Making a virtual environment',
    command: [uv, 'venv', '--quiet', '--no-project', '--config-file', config, venv],
    shown: 'uv venv',
    hint: 'Install a Python (uv python install 3.13, or actions/setup-python); .python-version in the package is followed.',
    timeoutMs: project.settings.smoke.installTimeoutMs,
  });
  const bin = join(venv, process.platform === 'win32' ? 'Scripts' : 'bin');
  const python = join(bin, process.platform === 'win32' ? 'python.exe' : 'python');
  let packages = 0;
  if (existsSync(join(folder, REQUIREMENTS))) {
    const { stderr } = await runStep(host, {
      ...step,
      rule: 'start/install',
      what: `The installation of ${REQUIREMENTS} into an empty environment`,
      command: [uv, 'pip', 'install', '--config-file', config, '--python', python, '-r', REQUIREMENTS],
      shown: `uv pip install -r ${REQUIREMENTS}`,
      file: project.path === '.' ? REQUIREMENTS : `${project.path}/${REQUIREMENTS}`,
      hint: `Look at the names and versions in ${REQUIREMENTS}: uv pip install -r ${REQUIREMENTS} in a new environment does the same.`,
      timeoutMs: project.settings.smoke.installTimeoutMs,
    });
    packages = Number(/Installed (\d+) packages?/.exec(stderr)?.[1] ?? 0);
  }
  return {
    bin,
    venv,
    runtime: `Python ${await versionOf(venv)}`,
    packages,
    components: async () => {
      const { readComponents } = await import('../python/components.js');
      const { components } = await readComponents(venv, uv, host);
      const asked = new Set(readRequirements(viewOnDisk(folder)).declared.map(({ name }) => name));
      const direct = components.filter(({ name }) => asked.has(normalName(name))).map(({ purl }) => purl);
      return { components, direct: direct.sort() };
    },
  };
}

async function versionOf(venv: string): Promise<string> {
  const config = await readFile(join(venv, 'pyvenv.cfg'), 'utf8');
  return /^version(?:_info)?\s*=\s*(\S+)/m.exec(config)?.[1] ?? '3';
}
