// Builds a toy by stamping its script per platform, and installs one by copying it into the sandbox.

import { chmod, copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestFile } from '../../../../src/core/digest.js';
import type { Artifact, Ecosystem, Installed, Sandbox } from '../../../../src/core/types.js';
import { fileOf, HERE, PLATFORMS, type ToyManifest } from './platforms.js';

type Toy = Ecosystem<ToyManifest>;

export const buildToy: Toy['build'] = async (project, release) => {
  const script = await readFile(join(release.root, project.path, project.manifest.server), 'utf8');
  const version = project.version ?? '0.0.0';
  const artifacts = await Promise.all(
    PLATFORMS.map(async (platform): Promise<Artifact> => {
      const file = fileOf(project.name, version, platform);
      const path = join(release.out, file);
      await writeFile(path, `#!/usr/bin/env node\n// ${project.name} ${version} ${platform}\n${script}`);
      const identity = { name: project.name, version, platform };
      const unstarted = platform === HERE ? undefined : `it is for ${platform}`;
      return { kind: 'binary', file, path, ...(await digestFile(path)), project: project.name, identity, unstarted };
    }),
  );
  return { artifacts };
};

export const installToy: Toy['install'] = async ({ path, file }, _project, sandbox) => {
  const to = join(sandbox.folder, file);
  await copyFile(path, to);
  return installed(to, file, sandbox);
};

export const installPublishedToy: Toy['installPublished'] = async ({ name }, version, source, sandbox, host) => {
  const file = fileOf(name, version, HERE);
  const url = source.assets?.[file];
  if (url === undefined) return undefined;
  const to = join(sandbox.folder, file);
  await writeFile(to, (await host.http({ url })).body);
  return installed(to, file, sandbox);
};

async function installed(path: string, file: string, { env, cwd }: Sandbox): Promise<Installed> {
  await chmod(path, 0o755);
  return {
    launch: { command: [path], shown: `./${file}`, env, cwd },
    runtime: HERE,
    packages: 0,
    components: async () => ({ components: [], direct: [] }),
  };
}
