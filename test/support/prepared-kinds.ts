// A prepared release of several projects for tests of publishing: a wheel and sdist, an npm tarball, an image and a code package, all real archives.

import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipArchive } from 'archiver';
import type { Artifact, ArtifactKind, Project, Started } from '../../src/core/types.js';
import { identityOf } from '../../src/ecosystems/kinds.js';
import { type Plan, writePlan } from '../../src/plan/plan.js';
import type { EcosystemId } from './ids.js';
import { makeImage } from './image.js';
import { COMMIT, contractWith, REPOSITORY } from './prepared.js';
import { makeSdist, makeTarGz, makeWheel } from './registry-packages.js';
import { SETTINGS } from './settings.js';

const VERSION = '1.2.3';

/** Names of the projects, by ecosystem. */
export const NAMES = {
  python: 'weather-mcp',
  node: '@octo/weather',
  image: 'station',
  'code-package': 'glossary',
} as const;

/** A release folder as `build` leaves it, and its plan. */
export interface PreparedKinds {
  readonly folder: string;
  readonly plan: Plan;
  readonly projects: readonly Project[];
}

/**
 * Writes the folder with these kinds of project in it.
 * @param note another one makes other bytes under the same names: a build that is not reproducible
 */
export async function prepareKinds(
  folder: string,
  kinds: readonly EcosystemId[],
  note = 'the same',
): Promise<PreparedKinds> {
  await mkdir(folder, { recursive: true });
  const artifacts: Artifact[] = [];
  for (const kind of kinds) artifacts.push(...(await MAKE[kind](folder, note)));
  const sums = artifacts.map(({ sha256, file }) => `${sha256}  ${file}\n`).join('');
  await writeFile(join(folder, 'SHA256SUMS'), sums);
  artifacts.push(await artifact('checksums', folder, 'SHA256SUMS', artifacts[0]!.project));
  const started = artifacts.filter(({ kind }) => kind !== 'checksums' && kind !== 'contract').map(startOf);
  const projects = kinds.map(projectOf);
  const { plan } = await writePlan({
    root: folder,
    out: folder,
    commit: COMMIT,
    commitTime: 1_790_000_000,
    tag: `v${VERSION}`,
    noRelease: undefined,
    repository: REPOSITORY,
    rehearsed: false,
    projects,
    findings: [],
    receipts: [],
    artifacts,
    started,
  });
  return { folder, plan, projects };
}

const MAKE: Readonly<Record<EcosystemId, (folder: string, note: string) => Promise<readonly Artifact[]>>> = {
  async python(folder, note) {
    const wheel = await makeWheel(folder, NAMES.python, VERSION, note);
    const sdist = await makeSdist(folder, NAMES.python, VERSION);
    await writeFile(join(folder, 'weather_mcp-1.2.3.contract.json'), contractWith(note));
    return [
      await artifact('wheel', folder, wheel.filename, NAMES.python),
      await artifact('sdist', folder, sdist.filename, NAMES.python),
      await artifact('contract', folder, 'weather_mcp-1.2.3.contract.json', NAMES.python),
    ];
  },
  async node(folder, note) {
    const file = `octo-weather-${VERSION}.tgz`;
    const manifest = { name: NAMES.node, version: VERSION, bin: { weather: 'index.js' }, license: 'MIT' };
    const members = { 'package.json': JSON.stringify(manifest), 'index.js': `#!/usr/bin/env node\n// ${note}\n` };
    await makeTarGz(join(folder, file), members, 'package/');
    return [await artifact('npm-tarball', folder, file, NAMES.node)];
  },
  async image(folder, note) {
    const parts = await mkdtemp(join(tmpdir(), 'layers-'));
    const { file, path } = await makeImage(parts, {
      name: NAMES.image,
      version: VERSION,
      note,
      platforms: ['linux/amd64'],
    });
    await copyFile(path, join(folder, file));
    await rm(parts, { recursive: true });
    return [await artifact('oci-image', folder, file, NAMES.image)];
  },
  async 'code-package'(folder, note) {
    const name = NAMES['code-package'];
    const file = `${name}-${VERSION}.zip`;
    const zip = new ZipArchive();
    for (const member of ['server.py', 'README.md'])
      zip.append(`# ${note}\n`, { name: `${name}/${member}`, date: new Date(0) });
    const written = pipeline(zip, createWriteStream(join(folder, file)));
    await zip.finalize();
    await written;
    return [await artifact('code-package', folder, file, name)];
  },
};

async function artifact(kind: ArtifactKind, folder: string, file: string, project: string): Promise<Artifact> {
  const path = join(folder, file);
  const bytes = await readFile(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const one = { kind, file, path, sha256, size: bytes.length, project };
  return { ...one, identity: await identityOf(one) };
}

function projectOf(ecosystem: EcosystemId): Project {
  const name = NAMES[ecosystem];
  return {
    ...{ name, ecosystem, path: ecosystem, folder: `/nowhere/${ecosystem}`, manifestFile: 'manifest' },
    ...{ version: VERSION, settings: SETTINGS, manifest: { name, scripts: {}, bin: {} } },
  };
}

function startOf({ project, file, sha256 }: Artifact): Started {
  return {
    ...{ project, artifact: file, sha256, runtime: 'Python 3.13.1', command: [project], transport: 'stdio' },
    ...{ readyMs: 1, contract: {} as never, components: [], direct: [] },
  };
}
