// An npm tarball and its dependencies for the Node of the base. Nothing of them is run: no install script.

import { rm } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { openSandbox } from '../../../host/sandbox.js';
import { npxCommand } from '../../node/command.js';
import { readTree, withInstallScripts } from '../../node/components.js';
import { emptyPrefix } from '../../node/empty-prefix.js';
import { npmEnv } from '../../node/npm-env.js';
import { readPackedManifest } from '../../node/packed-manifest.js';
import { runStep } from '../../node/run-step.js';
import { siblingsBeside } from '../../node/siblings.js';
import { APP, cannot, type Lay, lacks } from './tree.js';

const MACHINES: Readonly<Record<string, string>> = { amd64: 'x64', arm64: 'arm64' };

export const layTarball: Lay = async (laying) => {
  const { artifact, base, platform, project, host } = laying;
  const [node] = base.programs.filter((path) => path.endsWith('/node'));
  if (node === undefined) throw lacks(laying, 'Node');
  const machine = MACHINES[platform.replace(/^linux\//, '')];
  if (machine === undefined) throw cannot(laying, 'Node has no name for it', 'Remove it from [image] platforms.');
  const manifest = await readPackedManifest(artifact.path);
  const command = npxCommand(manifest);
  const file = manifest.bin[command ?? ''];
  if (file === undefined)
    throw cannot(laying, `${artifact.file} has no command that npx would choose`, 'Add "bin" to package.json.');
  const sandbox = await openSandbox(host, 'image-tree');
  const prefix = await emptyPrefix(sandbox, 'installed');
  const args = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--omit=dev', '--loglevel=warn'];
  const platformArgs = ['--os=linux', `--cpu=${machine}`, `--libc=${base.libc}`];
  await runStep(host, {
    rule: 'build/image',
    isInstallation: true,
    installs: true,
    what: `npm install of ${artifact.file} for the image`,
    command: [
      ...[host.tool('npm'), 'install', artifact.path, ...(await siblingsBeside(artifact.path))],
      ...args,
      ...platformArgs,
    ],
    shown: `npm install ${artifact.file} ${platformArgs.join(' ')}`,
    cwd: prefix,
    env: await npmEnv(sandbox, host),
    timeoutMs: project.settings.smoke.installTimeoutMs,
    project: project.name,
    artifact: artifact.file,
  });
  const [scripted] = withInstallScripts(await readTree(prefix));
  if (scripted !== undefined)
    throw cannot(
      laying,
      `${scripted.replace(/^.*node_modules\//, '')} has an install script, and nothing is run`,
      'Write a Dockerfile that runs npm ci, and remove [image] from and base.',
    );
  const modules = join(prefix, 'node_modules');
  // It names files of this machine.
  await rm(join(modules, '.package-lock.json'), { force: true });
  return {
    contents: new Map([[`${APP}/node_modules`, { from: modules }]]),
    entrypoint: [`/${node}`, posix.join('/', APP, 'node_modules', manifest.name ?? '', file)],
    env: { NODE_ENV: 'production' },
  };
};
