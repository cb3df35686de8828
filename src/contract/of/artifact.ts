// The contract of a file that can be installed, of whatever kind an ecosystem makes.

import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { listArchive } from '../../archive/archive.js';
import { digestFile } from '../../core/digest.js';
import { usageError } from '../../core/errors.js';
import type { Artifact, CallResult, Contract, Host, Project, ProjectSettings } from '../../core/types.js';
import { ecosystemOf } from '../../ecosystems/index.js';
import { kindOf, recognise } from '../../ecosystems/kinds.js';
import { openSandbox } from '../../host/sandbox.js';
import { startInstalled } from './start.js';

/** Installs a file of a project in an empty environment and asks it. Throws StageFailure with what stands against it. */
export async function contractOfArtifact(
  artifact: Artifact,
  project: Project,
  host: Host,
  golden: readonly CallResult[],
): Promise<Contract> {
  const installed = await ecosystemOf(project).install(artifact, project, await openSandbox(host, project.name), host);
  return startInstalled(host, installed, project, artifact.file, golden);
}

/** The same for a file of which nothing is known. @throws ReleaseError exit 2 `contract/unknown-file` */
export async function contractOfFile(
  path: string,
  settings: ProjectSettings,
  host: Host,
  golden: readonly CallResult[],
): Promise<Contract> {
  const file = basename(path);
  const kind = await recognise(file, async () => (await listArchive(path)).map((entry) => entry.path));
  if (kind === undefined) {
    throw usageError(
      'contract/unknown-file',
      `${file} is not an installable artifact.`,
      'Name a wheel, an sdist, an npm tarball, a zip, tar or tar.gz, or a .contract.json.',
    );
  }
  const project = await kindOf(kind)?.projectOf(path, settings, host);
  if (project === undefined) throw usageError('contract/unknown-file', `${file} does not say which package it is.`);
  const { size } = await stat(path);
  const { sha256 } = await digestFile(path);
  return contractOfArtifact({ kind, file, path, sha256, size, project: project.name }, project, host, golden);
}
