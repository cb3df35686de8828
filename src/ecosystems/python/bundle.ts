// The MCP bundle of a Python project: the sources as the sdist has them. Type uv: with the lock file, for the uv of a client.
// Type python: with the wheel and its dependencies, for the Python of a client.

import { existsSync } from 'node:fs';
import { copyFile, readdir, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { unpack } from '../../archive/unpack.js';
import { tail } from '../../core/cut.js';
import type { Artifact, Finding, Host, Installed, Project, Release, Sandbox } from '../../core/types.js';
import { fieldsOf } from '../../formats/object.js';
import { openSandbox } from '../../host/sandbox.js';
import { uvInstall } from '../../tools/uv-install.js';
import { buildBundle } from '../bundle-build.js';
import { type Manifest, problem } from '../bundle-manifest.js';
import { configFor, unpackedBundle } from '../bundle-start.js';
import { pythonAdvice } from './advice.js';
import type { PyManifest } from './manifest.js';
import { installInto } from './target-folder.js';

type PyProject = Project<PyManifest>;
const LOCK = 'uv.lock';
const PYTHON = /^python3?$/;
const ASK_MS = 60_000;
const LAST_LINES = 12;

/** @param made wheel and sdist as they are released */
export async function buildPythonBundle(
  made: { readonly sdist: Artifact; readonly wheel: Artifact | undefined },
  project: PyProject,
  release: Release,
  host: Host,
): Promise<{ readonly artifact: Artifact; readonly findings: readonly Finding[] }> {
  const { sdist, wheel } = made;
  const version = sdist.identity?.version ?? project.version ?? '0.0.0';
  const fill = async (manifest: Manifest): Promise<string> => {
    const folder = join(await host.tempDir('bundle'), 'unpacked');
    await unpack(sdist.path, folder);
    const [top = ''] = await readdir(folder);
    const own = join(folder, top);
    const isPython = fieldsOf(manifest['server'])['type'] === 'python';
    if (isPython && wheel !== undefined) {
      await addPackages(join(own, libraryOf(manifest, project)), wheel, project, release, host);
      return own;
    }
    const lock = join(release.root, project.path, LOCK);
    if (existsSync(lock)) await copyFile(lock, join(own, LOCK));
    return own;
  };
  return buildBundle(project, release, { kind: 'python-mcpb', version, types: ['uv', 'python'], fill });
}

/** Where a bundle of type python looks for packages: the folder of it that PYTHONPATH names first. */
function libraryOf(manifest: Manifest, project: PyProject): string {
  const path = configFor(manifest, process.platform).env['PYTHONPATH'] ?? '';
  const [, inside = ''] = /^\$\{__dirname\}(?:\/|\$\{\/\})([\w./-]+)/.exec(path) ?? [];
  const folder = posix.normalize(inside);
  if (inside !== '' && !folder.startsWith('..')) return folder;
  throw problem(project, {
    message: 'mcp_config does not say where a bundle of type python has its packages.',
    hint: 'Add to mcp_config: "env": { "PYTHONPATH": "${__dirname}/server/lib" }',
  });
}

/** In the versions of uv.lock where there is one, else the newest that are allowed. */
async function addPackages(
  folder: string,
  wheel: Artifact,
  project: PyProject,
  release: Release,
  host: Host,
): Promise<void> {
  const python = await pythonFor(project, host);
  const locked = await lockedVersions(join(release.root, project.path), host);
  const constraints = join(await host.tempDir('locked'), 'constraints.txt');
  await writeFile(constraints, locked);
  const timeoutMs = project.settings.smoke.installTimeoutMs;
  const ended = await installInto(folder, wheel, ['--python', python, '--constraint', constraints], {
    timeoutMs,
    host,
  });
  if (ended.code === 0) return;
  throw problem(project, {
    message: `The packages of the bundle could not be installed${ended.timedOut ? ' in time' : ''}.`,
    hint: 'A package without a wheel fits no bundle of type python: use "type": "uv", for which the client installs.',
    quote: tail(ended.stderr, LAST_LINES),
  });
}

/** As `name==version` lines; empty without a lock file. */
async function lockedVersions(folder: string, host: Host): Promise<string> {
  if (!existsSync(join(folder, LOCK))) return '';
  const kinds = ['--no-dev', '--no-emit-workspace', '--no-hashes', '--no-header', '--no-annotate'];
  const { stdout } = await askUv(['export', '--frozen', ...kinds, '--project', folder], host);
  return stdout.replace(/^[^A-Za-z0-9].*\n/gm, '');
}

/** The interpreter of this machine that the project allows: one that a client may have. */
async function pythonFor({ manifest }: PyProject, host: Host): Promise<string> {
  const { requiresPython } = manifest;
  const { stdout } = await askUv(['python', 'find', ...(requiresPython === undefined ? [] : [requiresPython])], host);
  return stdout.trim();
}

async function askUv(words: readonly string[], host: Host) {
  const sandbox = await openSandbox(host, 'uv');
  const { uv, env } = await uvInstall(host, sandbox);
  const timeoutMs = ASK_MS;
  return host.run({ command: [uv, ...words], cwd: sandbox.cwd, env, timeoutMs, keep: 8 * 1024 * 1024 });
}

/** @throws StageFailure `bundle/manifest` where no client could start it */
export async function installPythonBundle(
  artifact: Artifact,
  project: PyProject,
  sandbox: Sandbox,
  host: Host,
): Promise<Installed> {
  const { uv, config, env } = await uvInstall(host, sandbox);
  let runtime = 'uv';
  const { launch } = await unpackedBundle(artifact, project, sandbox, async (name) => {
    if (name === 'uv') return uv;
    if (!PYTHON.test(name)) return undefined;
    runtime = 'Python';
    return pythonFor(project, host);
  });
  return {
    launch: { ...launch, env: runtime === 'uv' ? { ...env, UV_CONFIG_FILE: config, ...launch.env } : launch.env },
    advice: pythonAdvice([]),
    runtime,
    packages: 0,
    components: async () => ({ components: [], direct: [] }),
  };
}
