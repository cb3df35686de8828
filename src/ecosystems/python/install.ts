// Installs a wheel, or a published version, into a fresh virtual environment, as a user would get it: newest fitting versions,
// no lock file, nothing of this machine but uv's cache.

import { dirname, join } from 'node:path';
import { StageFailure } from '../../core/errors.js';
import type { Artifact, Host, Installed, Project, Sandbox, Source, Variant } from '../../core/types.js';
import { program } from '../../host/program.js';
import { throughRelay } from '../../host/relay.js';
import { uvInstall } from '../../tools/uv-install.js';
import { pythonAdvice } from './advice.js';
import { askIndex } from './ask-index.js';
import { installPythonBundle } from './bundle.js';
import { type Chosen, chooseCommand } from './choose-command.js';
import { readComponents } from './components.js';
import { brokenEntryPoints } from './entry-points.js';
import { distribution, installedNames, installedVersions, openVenv, type Venv } from './environment.js';
import { installFailure } from './install-failure.js';
import { modulesOf } from './installed-modules.js';
import { lowered } from './lowest.js';
import type { PyManifest } from './manifest.js';
import { originOf } from './origin.js';
import { rangeForUv } from './python-range.js';
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
  const { uv, config, env } = await uvInstall(host, sandbox);
  const folder = join(sandbox.folder, 'venv');
  const step = async (words: readonly string[], shown: string): Promise<void> => {
    let done = (): void => {};
    const ended = await host.run({
      command: [uv, ...words],
      cwd: sandbox.cwd,
      env,
      timeoutMs: smoke.installTimeoutMs,
      installs: true,
      onLine: (line) => {
        host.log.debug(line);
        const count = /^Resolved (\d+ packages?) /.exec(line)?.[1];
        if (count !== undefined) done = host.log.busy(count);
      },
    });
    done();
    if (ended.code === 0) return;
    const seconds = Math.round(smoke.installTimeoutMs / 1000);
    throw new StageFailure(installFailure(ended, { project, artifact: what.shown, shown, seconds }));
  };
  const python = what.runtime ?? rangeForUv(what.requiresPython);
  const wanted = python === undefined ? [] : ['--python', python];
  await step(
    ['venv', '--quiet', '--no-project', '--config-file', config, ...wanted, folder],
    ['uv venv', ...wanted.map((word) => (word.startsWith('--') ? word : `'${word}'`))].join(' '),
  );
  const venv = await openVenv(folder);
  await step(
    ['pip', 'install', '--config-file', config, '--python', venv.python, ...what.words],
    `uv pip install ${what.shown}`,
  );
  const installed = await distribution(venv, project.name);
  const { candidates, others, ...chosen } =
    project.settings.isLibrary === true && smoke.command === undefined
      ? importCommand(venv, installed?.topLevel ?? [])
      : chooseCommand(project, venv, installed, what.shown, host);
  const index = askIndex({ uv, config, env, venv, sandbox, host, words: what.words, cwd: sandbox.cwd });
  const launch = { env: launchEnv(sandbox, venv, smoke.env), cwd: sandbox.cwd };
  return {
    launch: { ...chosen, ...launch },
    advice: pythonAdvice(modulesOf(installed, venv)),
    candidates: candidates?.map((one) => ({ ...one, ...launch })),
    others: others?.map((one) => ({ ...one, ...launch })),
    brokenEntryPoints: () => brokenEntryPoints(project.name, venv, sandbox, launch.env, host),
    runtime: venv.runtime,
    packages: Math.max(0, (await installedNames(venv)).length - 1),
    versions: () => installedVersions(venv),
    imports: (root, known) =>
      importFindings(
        { project, artifact: what.shown, venv, requiresPython: what.requiresPython, sandbox, host, index },
        root,
        known,
      ),
    components: () => readComponents(folder, uv, host),
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
