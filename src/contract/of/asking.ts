// How earlier versions are asked for: briefly, with no credential but one for reading, and a file is what its digests say or it is not used.

import { basename, join } from 'node:path';
import { digestFile, isAsStated } from '../../core/digest.js';
import { ReleaseError } from '../../core/errors.js';
import type { Artifact, Host, Project, Wanted } from '../../core/types.js';
import { sameVersion } from '../../core/version.js';
import { ecosystemOf } from '../../ecosystems/index.js';
import { identityOf } from '../../ecosystems/kinds.js';
import { FILE } from '../../registries/github/assets.js';
import { trustedUrl } from '../../registries/origin.js';

/** Asking must not take longer than the release itself. Milliseconds. */
export const ASK = { timeoutMs: 10_000, budgetMs: 15_000, retry: 'never' } as const;
/** A larger one is not started just to compare. */
const LARGEST = 64 * 1024 * 1024;

/** Brings it into a private folder. @throws ReleaseError `contract/not-compared` where it cannot be had or is another file */
export async function fetchVersion(
  { url, file, shown, kind, version, digests }: Wanted,
  project: Project,
  host: Host,
): Promise<Artifact> {
  const path = join(await host.tempDir('before'), basename(file));
  const address = trustedUrl(url, shown).href;
  const answer = await host.http({
    url: address,
    headers: FILE,
    saveTo: path,
    maxBytes: LARGEST,
    ...ASK,
    budgetMs: 60_000,
    timeoutMs: 60_000,
  });
  if (answer.status !== 200)
    throw notRead(`${shown} could not be downloaded: ${new URL(address).host} answered ${answer.status}.`);
  const { sha256, size } = await digestFile(path);
  if ((await isAsStated(path, sha256, digests)) === false) throw notRead(`${shown} does not match its digest.`);
  const artifact: Artifact = { kind, file: basename(file), path, sha256, size, project: project.name };
  const identity = await identityOf(artifact);
  const { canonicalName } = ecosystemOf(project);
  const mine =
    identity !== undefined &&
    canonicalName(identity.name) === canonicalName(project.name) &&
    sameVersion(identity.version, version);
  if (mine) return { ...artifact, identity };
  throw notRead(`${shown} is not ${project.name} ${version}.`);
}

/** Why nothing was compared. */
export function notRead(message: string): ReleaseError {
  return new ReleaseError('contract/not-compared', message);
}
