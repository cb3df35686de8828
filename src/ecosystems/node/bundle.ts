// The MCP bundle of a Node package: what npm packed, and its dependencies as npm installs them for users.

import { existsSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unpack } from '../../archive/unpack.js';
import type { Artifact, Finding, Host, Installed, Project, Release, Sandbox } from '../../core/types.js';
import { openSandbox } from '../../host/sandbox.js';
import { buildBundle } from '../bundle-build.js';
import { unpackedBundle } from '../bundle-start.js';
import { nodeAdvice } from './advice.js';
import type { NodeManifest } from './manifest.js';
import { npmEnv } from './npm-env.js';
import { runStep } from './run-step.js';
import { runtimeOf } from './runtime.js';
import { siblingsBeside } from './siblings.js';
import { diagnoseStart } from './start-failure.js';

type NodeProject = Project<NodeManifest>;
const LOCK = 'package-lock.json';
/** One that lies in the bundle. */
const PACKAGE = /(^|\/)node_modules\/(@[^/]+\/)?[^/@]+\/package\.json$/;

/** @param tarball as it is released */
export async function buildNodeBundle(
  tarball: Artifact,
  project: NodeProject,
  release: Release,
  host: Host,
): Promise<{ readonly artifact: Artifact; readonly findings: readonly Finding[] }> {
  const version = tarball.identity?.version ?? project.version ?? '0.0.0';
  const fill = async (): Promise<string> => {
    const folder = await host.tempDir('bundle');
    await unpack(tarball.path, join(folder, 'unpacked'));
    const own = join(folder, 'unpacked', 'package');
    await installInto(own, tarball, project, release, host);
    return own;
  };
  return buildBundle(project, release, { kind: 'node-mcpb', version, types: ['node'], fill });
}

/** Without scripts: a bundle is for every machine, and they build for this one. */
async function installInto(
  folder: string,
  tarball: Artifact,
  project: NodeProject,
  release: Release,
  host: Host,
): Promise<void> {
  const lock = join(release.root, project.path, LOCK);
  if (existsSync(lock)) await copyFile(lock, join(folder, LOCK));
  const beside = await siblingsBeside(tarball.path);
  const sandbox = await openSandbox(host, 'bundle');
  const quiet = ['--no-audit', '--no-fund', '--no-save', '--omit=dev', '--ignore-scripts', '--loglevel=warn'];
  await runStep(host, {
    ...{ rule: 'build/install', installs: true, what: 'The installation of what the bundle contains' },
    command: [host.tool('npm'), 'install', ...beside, ...quiet],
    shown: 'npm install --omit=dev --ignore-scripts',
    cwd: folder,
    env: await npmEnv(sandbox, host, undefined, project.manifest.registries),
    timeoutMs: project.settings.smoke.installTimeoutMs,
    ...{ project: project.name, artifact: tarball.file },
  });
  await rm(join(folder, LOCK), { force: true });
}

/** @throws StageFailure `bundle/manifest` where no client could start it */
export async function installNodeBundle(
  artifact: Artifact,
  project: NodeProject,
  sandbox: Sandbox,
  host: Host,
): Promise<Installed> {
  const { launch, paths } = await unpackedBundle(artifact, project, sandbox, async (name) =>
    name === 'node' ? host.tool('node') : undefined,
  );
  return {
    launch,
    advice: nodeAdvice,
    runtime: await runtimeOf(host, sandbox),
    packages: paths.filter((path) => PACKAGE.test(path)).length,
    components: async () => ({ components: [], direct: [] }),
    diagnose: async (stderr) => diagnoseStart(stderr, project, sandbox.folder),
  };
}
