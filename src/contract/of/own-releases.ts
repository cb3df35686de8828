// What the earlier releases of our own GitHub repository hold of a project: its contract, and the file that is installed.
// Public reads without any credential: this happens where the project's own scripts have run.

import { z } from 'zod';
import { flatName, normalName } from '../../core/names.js';
import type { Artifact, ArtifactKind, Host, Project } from '../../core/types.js';
import { parseTag, sameVersion } from '../../core/version.js';
import { trustedUrl } from '../../registries/origin.js';
import { listOf, readAnswer } from '../../registries/remote-answer.js';
import { ASK, fetchVersion, notRead } from './asking.js';

const PAGES = 3;
const RELEASE = z.looseObject({
  tag_name: z.string(),
  draft: z.boolean().default(false),
  assets: listOf(
    z.looseObject({ name: z.string(), browser_download_url: z.string(), digest: z.string().nullish() }),
  ).default([]),
});
const RELEASES = listOf(RELEASE);
type ReleaseJson = z.infer<typeof RELEASE>;

/** An asset of a release of ours. */
export interface Asset {
  readonly file: string;
  readonly url: string;
  /** sha256, lower-case hex, where GitHub says it. */
  readonly sha256: string | undefined;
}

/** One release of this project, as far as its assets are of use here. */
export interface OwnRelease {
  readonly version: string;
  readonly tag: string;
  readonly contract: Asset | undefined;
  /** What a user installs and any machine can: a wheel for every platform, an npm tarball. */
  readonly installable: (Asset & { readonly kind: ArtifactKind }) | undefined;
}

/**
 * The published releases of this project, newest first as GitHub lists them; none where nobody may read them without a login.
 * @param repository `owner/name`
 * @throws ReleaseError `contract/not-compared` where GitHub does not answer as it should
 */
export async function ownReleases(repository: string, project: Project, host: Host): Promise<readonly OwnRelease[]> {
  const base = trustedUrl(host.env['GITHUB_API_URL'] || 'https://api.github.com', 'GITHUB_API_URL');
  const found: OwnRelease[] = [];
  for (let page = 1; page <= PAGES; page += 1) {
    const url = `${base.href.replace(/\/$/, '')}/repos/${repository}/releases?per_page=100&page=${page}`;
    const answer = await host.http({ url, headers: { accept: 'application/vnd.github+json' }, ...ASK });
    // A private repository shows nothing to those who do not say who they are.
    if (answer.status === 404) return [];
    if (answer.status !== 200) throw notRead(`GitHub answered ${answer.status} when asked for the releases.`);
    const releases = readAnswer(answer, RELEASES, `the releases of ${repository}`, { code: 'contract/not-compared' });
    found.push(...releases.flatMap((one) => ofProject(one, project)));
    if (releases.length < 100) break;
  }
  return found;
}

/** Fetches the file that is installed. @throws ReleaseError `contract/not-compared` where it is not what the release says */
export async function fetchInstallable(
  release: OwnRelease,
  project: Project,
  host: Host,
): Promise<Artifact | undefined> {
  const { version, tag, installable } = release;
  if (installable === undefined) return undefined;
  const { kind, file, url, sha256 } = installable;
  const shown = `${file} of the GitHub release ${tag}`;
  return fetchVersion({ url, file, shown, kind, version, digests: { sha256 } }, project, host);
}

function ofProject({ tag_name: tag, draft, assets }: ReleaseJson, project: Project): readonly OwnRelease[] {
  if (draft) return [];
  const version = parseTag(tag, [project.name])?.version;
  if (version === undefined) return [];
  const named = assets.map(readAsset);
  const contract = named.find(({ file }) => isContract(file, project, version));
  const kind = project.ecosystem === 'node' ? 'npm-tarball' : 'wheel';
  const file = named.find(
    ({ file }) => project.ecosystem !== 'code-package' && isInstallable(file, kind, project, version),
  );
  if (contract === undefined && file === undefined) return [];
  return [{ version, tag, contract, installable: file === undefined ? undefined : { ...file, kind } }];
}

function readAsset({ name: file, browser_download_url: url, digest }: ReleaseJson['assets'][number]): Asset {
  const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(digest ?? '') ?? [];
  return { file, url, sha256 };
}

/** `<name>-<version>.contract.json`. A package may be called weather and another weather-2: the rest has to be the version. */
function isContract(file: string, project: Project, version: string): boolean {
  if (!file.endsWith('.contract.json')) return false;
  const stem = file.slice(0, -'.contract.json'.length);
  const names = [`${project.name}-${project.ecosystem}`, project.name].map(flatName);
  return names.some((name) => stem.startsWith(`${name}-`) && sameVersion(stem.slice(name.length + 1), version));
}

/** By its name; what it says itself is read when it is here. */
function isInstallable(file: string, kind: ArtifactKind, { name }: Project, version: string): boolean {
  if (kind === 'npm-tarball') {
    const stem = `${flatName(name)}-`;
    return file.startsWith(stem) && file.endsWith('.tgz') && sameVersion(file.slice(stem.length, -4), version);
  }
  const [project = '', stated = ''] = file.split('-');
  return file.endsWith('-none-any.whl') && same(project, name) && sameVersion(stated, version);
}

function same(name: string, other: string): boolean {
  return normalName(name) === normalName(other);
}
