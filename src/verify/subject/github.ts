// A GitHub release, `github:owner/repo@tag`: its plan, the files that it lists, and the evidence about them.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { cleanLine } from '../../core/clean-text.js';
import { ReleaseError, usageError } from '../../core/errors.js';
import type { Host } from '../../core/types.js';
import { isFlatName } from '../../plan/schema.js';
import { ASSET, type Asset, readAsset } from '../../registries/github/assets.js';
import { apiUrl, HEADERS, repositoryUrl } from '../../registries/github/reading.js';
import { listOf, readAnswer, unread } from '../../registries/remote-answer.js';
import { download } from './download.js';
import { folderSubject } from './folder.js';
import { type Subject, witness } from './subject.js';

const NAMED = /^([\w.-]+\/[\w.-]+)@(.+)$/;
// Where it is served is always said of a release that is asked for by its tag.
const RELEASE = z.looseObject({ assets: listOf(ASSET.extend({ url: z.string() })) });

/** Reads what follows `github:`. @throws ReleaseError exit 2 */
function readGithub(text: string): { readonly repository: string; readonly tag: string } {
  const [, repository, tag] = NAMED.exec(text) ?? [];
  if (repository !== undefined && tag !== undefined) return { repository, tag };
  throw usageError(
    'verify/what',
    `github:${cleanLine(text)} does not name a release.`,
    'Use github:owner/repo@v1.2.3.',
  );
}

/** Every asset of a published release; undefined where there is no such release, or it is hidden. */
export async function releaseAssets(
  repository: string,
  tag: string,
  host: Host,
): Promise<readonly Asset[] | undefined> {
  const url = `${repositoryUrl(apiUrl(host), repository)}/releases/tags/${encodeURIComponent(tag)}`;
  const answer = await host.http({ url, headers: HEADERS });
  if (answer.status === 404) return undefined;
  const asked = `the release ${tag} of ${repository}`;
  if (answer.status !== 200) throw unread(answer, asked, 'it could not be read');
  return readAnswer(answer, RELEASE, asked).assets.map((asset) => readAsset(asset, host));
}

/** Whether its name is one flat file wherever it is written. */
export const isFlat = ({ file }: Pick<Asset, 'file'>): boolean => isFlatName(file);

/** What GitHub states of its assets. */
export function githubWitness(assets: readonly Asset[]) {
  return witness(
    'GitHub',
    assets.map(({ file, sha256 }) => [file, { sha256 }] as const),
  );
}

/** @throws ReleaseError where there is no such release, or it was not made by this program */
export async function githubSubject(text: string, host: Host): Promise<Subject> {
  const { repository, tag } = readGithub(text);
  const assets = await releaseAssets(repository, tag, host);
  if (assets === undefined) {
    throw new ReleaseError('verify/absent', `GitHub shows no release ${tag} of ${repository}.`, {
      hint: 'Check the tag; for a private repository pass github-token.',
    });
  }
  const folder = join(await host.tempDir('verify'), 'release');
  await mkdir(folder);
  await download(assets.filter(isFlat), `${repository} ${tag}`, folder, host);
  const subject = await folderSubject(folder, `The release ${tag} of ${repository}`);
  const unread = assets.filter((one) => !isFlat(one)).map(({ file }) => cleanLine(file));
  return { ...subject, repository, unread, witnesses: [...subject.witnesses, githubWitness(assets)] };
}
