// npm's part of a code package: what package.json needs at run time, installed where the package was unpacked.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Artifact, Host, Installed, Project, Sandbox } from '../../core/types.js';
import { askRegistry, type Registry } from '../node/ask-registry.js';
import { purlOf, readComponents, readTree } from '../node/components.js';
import { led } from '../node/led-files.js';
import { LOCKS } from '../node/locks.js';
import type { NodeManifest } from '../node/manifest.js';
import { npmEnv } from '../node/npm-env.js';
import { runStep, type Step } from '../node/run-step.js';

export interface NodeModules {
  readonly bin: string;
  readonly packages: number;
  readonly registry: Registry;
  components: Installed['components'];
}

const QUIET = ['--omit=dev', '--no-audit', '--no-fund', '--loglevel=warn'];
const HOOKS = ['preinstall', 'install', 'postinstall', 'prepare'];

/**
 * Runs `npm ci --omit=dev`, or `npm install` where nothing is locked.
 * @param folder the unpacked package
 * @throws StageFailure `start/install` and its kin
 */
export async function nodeModules(
  folder: string,
  manifest: NodeManifest,
  artifact: Artifact,
  project: Project,
  sandbox: Sandbox,
  host: Host,
): Promise<NodeModules> {
  const env = await npmEnv(sandbox, host);
  const names = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
  const needed = names.length > 0 || HOOKS.some((hook) => manifest.scripts[hook] !== undefined);
  if (needed) {
    const words = LOCKS.npm.some((lock) => existsSync(join(folder, lock))) ? ['ci'] : ['install', '--no-package-lock'];
    const step: Step = {
      rule: 'start/install',
      isInstallation: true,
      installs: true,
      what: 'The installation of its dependencies',
      command: [host.tool('npm'), ...words, ...QUIET, ...(host.kind === 'local' ? ['--prefer-offline'] : [])],
      shown: `npm ${words[0]} --omit=dev`,
      cwd: folder,
      env,
      timeoutMs: project.settings.smoke.installTimeoutMs,
      project: project.name,
      artifact: artifact.file,
      file: project.manifestFile,
    };
    await led([folder], host, () => runStep(host, step));
  }
  const tree = await readTree(folder);
  return {
    bin: join(folder, 'node_modules', '.bin'),
    registry: askRegistry(env, { sandbox, host }),
    packages: Object.keys(tree).filter((place) => place !== '').length,
    components: async () => {
      const { components } = await readComponents(folder, '', host);
      const direct = names.flatMap((name) => {
        const version = tree[`node_modules/${name}`]?.version;
        return version === undefined ? [] : [purlOf(name, version)];
      });
      return { components, direct: direct.sort() };
    },
  };
}
