// The contract of a project in a folder: built in a copy, installed in an empty environment, started. It need not be a repository.

import { cp, mkdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { NAME } from '../../core/about.js';
import { ReleaseError, StageFailure, usageError } from '../../core/errors.js';
import type { Artifact, Contract, Host, Project, Release } from '../../core/types.js';
import { ecosystemOf } from '../../ecosystems/index.js';
import { isInstallable, MADE } from '../../ecosystems/kinds.js';
import { during } from '../../host/during.js';
import { changedPaths } from '../../repository/changed-paths.js';
import { cloneSource, emptyRepository } from '../../repository/clone.js';
import { readFiles } from '../../repository/files.js';
import { git, type Head, tryHead } from '../../repository/git.js';
import { standIn } from '../../repository/repository-name.js';
import { readGolden } from '../../start/golden/file.js';
import { survey } from '../../workspace/open.js';
import { contractOfArtifact } from './artifact.js';

/** Builds and asks the one project in this folder. */
export async function contractOfFolder(folder: string, config: string | undefined, host: Host): Promise<Contract> {
  const { artifact, project } = await buildFolder(folder, config, host);
  return contractOfArtifact(artifact, project, host, readGolden(project.folder, project.path));
}

/** What was built, and of what. */
export interface Built {
  readonly artifact: Artifact;
  readonly project: Project;
}

/**
 * Builds the one project in this folder, with what is not committed yet: its first installable file.
 * @throws ReleaseError exit 2 where there are several; StageFailure where it does not build
 */
export async function buildFolder(folder: string, config: string | undefined, host: Host): Promise<Built> {
  const head = await tryHead(host, folder);
  const from = head?.root ?? folder;
  const source = head === undefined ? await copyOf(folder, host) : await cloneOf(head, host);
  const path = relative(from, folder) || '.';
  // Paths are those of the checkout; what is read and built lies in the copy.
  const here: Host = { ...host, cwd: from };
  const inputs = { path: [path], config };
  const { projects } = await survey(here, source, inputs, { git: true, from, shownAs: from });
  const project = theOne(projects, folder);
  const out = await host.tempDir('contract-build');
  const release: Release = {
    root: source,
    out,
    commit: head?.commit ?? '0'.repeat(40),
    commitTime: head?.commitTime ?? Math.floor(host.now() / 1000),
    tag: undefined,
    noRelease: 'only its contract is needed',
    repository: head?.repository,
    rehearsed: false,
    projects: [project],
    artifacts: [],
    findings: [],
    started: [],
    receipts: [],
  };
  const artifact = await during(host, `build ${project.name}`, () => buildOne(project, release, host));
  return { artifact, project };
}

async function buildOne(project: Project, release: Release, host: Host): Promise<Artifact> {
  const built = await ecosystemOf(project).build(project, release, host);
  const errors = built.findings?.filter(({ level }) => level === 'error') ?? [];
  if (errors.length > 0) throw new StageFailure(errors);
  const [first] = (built.artifacts ?? [])
    .filter(({ kind }) => isInstallable(kind))
    .sort((a, b) => MADE.indexOf(a.kind) - MADE.indexOf(b.kind));
  if (first !== undefined) return first;
  throw new ReleaseError('contract/nothing-built', `${project.name} builds nothing installable.`);
}

function theOne(projects: readonly Project[], folder: string): Project {
  const [only, another] = projects;
  if (only !== undefined && another === undefined) return only;
  const names = projects.map(({ name, path }) => `${name} (${path})`).join(', ');
  throw usageError(
    'contract/several',
    `${folder} contains several projects: ${names}.`,
    'Name the folder of one of them.',
  );
}

async function cloneOf(head: Head, host: Host): Promise<string> {
  const changed = await changedPaths(host, head.root);
  return cloneSource(host, head, { tags: [], overlay: changed.length > 0 });
}

async function copyOf(folder: string, host: Host): Promise<string> {
  const copy = standIn(await host.tempDir('source'), folder);
  for (const path of (await readFiles(folder)).all) {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await cp(join(folder, path), join(copy, path), { verbatimSymlinks: true });
  }
  // Builds ask git what is in the source: the copy is a repository of its own.
  await emptyRepository(host, copy);
  await git(host, copy, '-c', 'core.autocrlf=false', 'add', '--all');
  const author = ['-c', `user.name=${NAME}`, '-c', `user.email=${NAME}@localhost`];
  const tree = await git(host, copy, 'write-tree');
  const commit = await git(host, copy, ...author, 'commit-tree', '-m', 'as it is', tree);
  await git(host, copy, 'update-ref', 'HEAD', commit);
  return copy;
}
