// The contract of a file that can be installed: a wheel, an sdist, an npm tarball, a code package.

import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { listArchive, readEntry } from '../../archive/archive.js';
import { unpack } from '../../archive/unpack.js';
import { digestFile } from '../../core/digest.js';
import { usageError } from '../../core/errors.js';
import type { Artifact, ArtifactKind, Contract, Files, Host, Project, ProjectSettings } from '../../core/types.js';
import { detectCodePackage } from '../../ecosystems/code-package/detect.js';
import { identityOf } from '../../ecosystems/identity.js';
import { ecosystemOf } from '../../ecosystems/index.js';
import { detectNode } from '../../ecosystems/node/detect.js';
import { detectPython } from '../../ecosystems/python/detect.js';
import { openRoom } from '../../host/sandbox.js';
import { readFiles } from '../../repository/files.js';
import { startInstalled } from './start.js';

/** Installs a file of a project in an empty environment and asks it. Throws StageFailure with what stands against it. */
export async function contractOfArtifact(artifact: Artifact, project: Project, host: Host): Promise<Contract> {
  const installed = await ecosystemOf(project).install(artifact, project, await openRoom(host, project.name), host);
  return startInstalled(host, installed, project, artifact.file);
}

/** The same for a file of which nothing is known. @throws ReleaseError exit 2 `contract/unknown-file` */
export async function contractOfFile(path: string, settings: ProjectSettings, host: Host): Promise<Contract> {
  const file = basename(path);
  const kind = await kindOf(path);
  if (kind === undefined) {
    throw usageError(
      'contract/unknown-file',
      `${file} is not an installable artifact.`,
      'Name a wheel, an sdist, an npm tarball, a zip, tar or tar.gz, or a .contract.json.',
    );
  }
  const project = await projectOf(path, kind, settings, host);
  const { size } = await stat(path);
  const { sha256 } = await digestFile(path);
  return contractOfArtifact({ kind, file, path, sha256, size, project: project.name }, project, host);
}

async function kindOf(path: string): Promise<ArtifactKind | undefined> {
  if (path.endsWith('.whl')) return 'wheel';
  if (/\.(zip|tar)$/.test(path)) return 'code-package';
  if (!/\.(tgz|tar\.gz)$/.test(path)) return undefined;
  const names = (await listArchive(path)).map((entry) => entry.path);
  if (names.includes('package/package.json')) return 'npm-tarball';
  return names.some((name) => /^[^/]+\/PKG-INFO$/.test(name)) ? 'sdist' : 'code-package';
}

/** A project as far as the archive says what it is. */
async function projectOf(path: string, kind: ArtifactKind, settings: ProjectSettings, host: Host): Promise<Project> {
  const found =
    kind === 'code-package'
      ? await packed(path, settings, host)
      : kind === 'npm-tarball'
        ? nodeProject((await readEntry(path, 'package/package.json')).toString('utf8'), settings)
        : pythonProject((await identityOf({ kind, path, file: basename(path) }))?.name ?? basename(path), settings);
  if (found !== undefined) return found;
  throw usageError('contract/unknown-file', `${basename(path)} has no package name and version.`);
}

/** A Python project of which only the name is known: everything else is read from what is installed. */
export function pythonProject(name: string, settings: ProjectSettings): Project | undefined {
  const manifest = `[project]\nname = ${JSON.stringify(name)}\n`;
  return detectPython('.', oneFile('pyproject.toml', manifest), { ...settings, ecosystem: 'python' });
}

/** A Node project of its package.json. */
export function nodeProject(packageJson: string, settings: ProjectSettings): Project | undefined {
  return detectNode('.', oneFile('package.json', packageJson), { ...settings, ecosystem: 'node' });
}

async function packed(path: string, settings: ProjectSettings, host: Host): Promise<Project | undefined> {
  const folder = join(await host.tempDir('contract'), 'package');
  await unpack(path, folder);
  const all = await readFiles(folder);
  const tops = new Set(all.all.map((name) => name.split('/')[0] ?? ''));
  const [top = '.'] = tops;
  const within = tops.size === 1 && all.all.every((name) => name.includes('/')) ? top : '.';
  const layout = within === '.' ? 'flat' : 'folder';
  const name = settings.name ?? basename(path).replace(/\.(zip|tar|tar\.gz|tgz)$/, '');
  return detectCodePackage(within, all, {
    ...settings,
    name,
    ecosystem: 'code-package',
    package: { ...settings.package, layout },
  });
}

function oneFile(path: string, text: string): Files {
  return {
    root: '/',
    all: [path],
    has: (one) => one === path,
    text: (one) => (one === path ? text : undefined),
    bytes: (one) => (one === path ? Buffer.from(text) : undefined),
  };
}
