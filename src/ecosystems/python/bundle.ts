// The MCP bundle of a Python project: the sources as the sdist has them, and the lock file; a client runs them with uv.

import { existsSync } from 'node:fs';
import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { unpack } from '../../archive/unpack.js';
import type { Artifact, Finding, Host, Installed, Project, Release, Sandbox } from '../../core/types.js';
import { uvInstall } from '../../tools/uv-install.js';
import { buildBundle } from '../bundle-build.js';
import { unpackedBundle } from '../bundle-start.js';
import { pythonAdvice } from './advice.js';
import type { PyManifest } from './manifest.js';

type PyProject = Project<PyManifest>;
const LOCK = 'uv.lock';

/** @param sdist as it is released */
export async function buildPythonBundle(
  sdist: Artifact,
  project: PyProject,
  release: Release,
  host: Host,
): Promise<{ readonly artifact: Artifact; readonly findings: readonly Finding[] }> {
  const version = sdist.identity?.version ?? project.version ?? '0.0.0';
  const fill = async (): Promise<string> => {
    const folder = join(await host.tempDir('bundle'), 'unpacked');
    await unpack(sdist.path, folder);
    const [top = ''] = await readdir(folder);
    const own = join(folder, top);
    const lock = join(release.root, project.path, LOCK);
    if (existsSync(lock)) await copyFile(lock, join(own, LOCK));
    return own;
  };
  return buildBundle(project, release, { kind: 'python-mcpb', version, types: ['uv'], fill });
}

export async function installPythonBundle(
  artifact: Artifact,
  project: PyProject,
  sandbox: Sandbox,
  host: Host,
): Promise<Installed> {
  const { uv, config, env } = await uvInstall(host, sandbox);
  const { launch } = await unpackedBundle(artifact, project, sandbox, async (name) => (name === 'uv' ? uv : undefined));
  return {
    launch: { ...launch, env: { ...env, UV_CONFIG_FILE: config, ...launch.env } },
    advice: pythonAdvice([]),
    runtime: 'uv',
    packages: 0,
    components: async () => ({ components: [], direct: [] }),
  };
}
