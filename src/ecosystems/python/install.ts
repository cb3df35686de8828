// Installs a wheel, or a published version, into a fresh virtual environment, as a user would get it: newest fitting versions,
// no lock file, nothing of this machine but uv's cache.

import { dirname } from 'node:path';
import type { Artifact, Host, Installed, Project, Sandbox, Source, Variant } from '../../core/types.js';
import { program } from '../../host/program.js';
import { throughRelay } from '../../host/relay.js';
import { pythonAdvice } from './advice.js';
import { askIndex } from './ask-index.js';
import { installPythonBundle } from './bundle.js';
import { type Chosen, chooseCommand } from './choose-command.js';
import { readComponents } from './components.js';
import { brokenEntryPoints } from './entry-points.js';
import { distInfos, distribution, installedVersions, type Venv } from './environment.js';
import { freshVenv } from './fresh-venv.js';
import { modulesOf } from './installed-modules.js';
import { lowered } from './lowest.js';
import type { PyManifest } from './manifest.js';
import { originOf } from './origin.js';
import { importFindings } from './shipped-imports.js';
import { diagnoseStart } from './start-failure.js';
import { readWheel } from './wheel.js';

type PyProject = Project<PyManifest>;

/** Installs a wheel into the sandbox (or an sdist, which uv then builds as it does for users). Throws StageFailure `start/install-failed`, `start/which-command` or `entry-point-there`. */
export async function installPython(
  artifact: Artifact,
  project: PyProject,
  sandbox: Sandbox,
  host: Host,
  variant: Variant = {},
): Promise<Installed> {
  if (artifact.kind === 'python-mcpb') return installPythonBundle(artifact, project, sandbox, host);
  const wheel = artifact.kind === 'wheel' ? await readWheel(artifact.path) : undefined;
  return install(project, sandbox, host, {
    shown: artifact.file,
    requiresPython: wheel?.metadata.one('Requires-Python') ?? project.manifest.requiresPython,
    runtime: variant.runtime,
    // Wheels of the same release may need each other before any index has them.
    words: [
      artifact.path,
      '--find-links',
      dirname(artifact.path),
      ...lowered(wheel?.metadata.all('Requires-Dist') ?? [], variant),
    ],
  });
}

/**
 * Installs the published version as a user would: that index is asked first for every name, the usual ones for what it does not
 * have. Undefined when `source` names no Python index.
 */
export async function installPublishedPython(
  project: PyProject,
  version: string,
  source: Source,
  sandbox: Sandbox,
  host: Host,
): Promise<Installed | undefined> {
  const index = source.registries?.['pypi'];
  if (index === undefined) return undefined;
  const spec = `${project.name}==${version}`;
  return install(project, sandbox, host, {
    shown: spec,
    requiresPython: project.manifest.requiresPython,
    // A cached answer of the index may be older than the upload.
    words: [spec, '--index', await throughRelay(host, index), '--refresh-package', project.name],
  });
}

async function install(
  project: PyProject,
  sandbox: Sandbox,
  host: Host,
  what: {
    readonly shown: string;
    readonly requiresPython: string | undefined;
    readonly runtime?: string | undefined;
    readonly words: readonly string[];
  },
): Promise<Installed> {
  const { smoke } = project.settings;
  const { shown, requiresPython, runtime, words } = what;
  const { cwd } = sandbox;
  const made = await freshVenv(
    { project, artifact: shown, python: runtime ?? requiresPython, words, shown, cwd },
    sandbox,
    host,
  );
  const { uv, venv } = made;
  const installed = await distribution(venv, project.name);
  const { candidates, others, ...chosen } =
    project.settings.isLibrary === true && smoke.command === undefined
      ? importCommand(venv, installed?.topLevel ?? [])
      : chooseCommand(project, venv, installed, shown, host);
  const index = askIndex({ ...made, sandbox, host, words, cwd });
  const launch = { env: launchEnv(sandbox, venv, smoke.env), cwd };
  return {
    launch: { ...chosen, ...launch },
    advice: pythonAdvice(modulesOf(installed, venv)),
    candidates: candidates?.map((one) => ({ ...one, ...launch })),
    others: others?.map((one) => ({ ...one, ...launch })),
    brokenEntryPoints: () => brokenEntryPoints(project.name, venv, sandbox, launch.env, host),
    runtime: venv.runtime,
    packages: Math.max(0, (await distInfos(venv.site)).length - 1),
    versions: () => installedVersions(venv),
    imports: (root, known) =>
      importFindings({ project, artifact: shown, venv, requiresPython, sandbox, host, index }, root, known),
    components: () => readComponents(venv.folder, uv, host),
    diagnose: (stderr) => diagnoseStart(stderr, project, venv, index),
    origin: (text) => originOf(text, project.name, venv),
  };
}

/** A library is imported: every name that it can be imported by. */
function importCommand({ python }: Venv, names: readonly string[]): Chosen {
  const command = [python, '-I', '-c', program(import.meta.url, './import-all.py'), ...names];
  return { command, shown: `python -c "import ${names.join(', ')}"` };
}

/** As uvx does it: the environment's programs are found first. */
function launchEnv(sandbox: Sandbox, venv: Venv, own: Readonly<Record<string, string>>): Record<string, string> {
  const separator = process.platform === 'win32' ? ';' : ':';
  return { ...sandbox.env, PATH: `${venv.bin}${separator}${sandbox.env['PATH'] ?? ''}`, ...own };
}
