// What the earlier releases of our own GitHub repository hold of a project: its contract, and the file that is installed.
// No credential is used but one for reading that was given to the build: this happens where the project's own scripts have run.

import { z } from 'zod';
import { flatName } from '../../core/names.js';
import type { Artifact, ArtifactKind, Host, Project } from '../../core/types.js';
import { parseTag, sameVersion } from '../../core/version.js';
import { ecosystemOf } from '../../ecosystems/index.js';
import { ASSET, type Asset, readAsset } from '../../registries/github/assets.js';
import { apiUrl, HEADERS, listPages, repositoryUrl } from '../../registries/github/reading.js';
import { listOf } from '../../registries/remote-answer.js';
import { ASK, fetchVersion, notRead } from './asking.js';

const PAGES = 3;
const RELEASE = z.looseObject({
  tag_name: z.string(),
  draft: z.boolean().default(false),
  assets: listOf(ASSET).default([]),
});
type ReleaseJson = z.infer<typeof RELEASE>;

/** One release of this project, as far as its assets are of use here. */
export interface OwnRelease {
  readonly version: string;
  readonly tag: string;
  readonly contract: Asset | undefined;
  /** What a user installs and any machine can: a wheel for every platform, an npm tarball. */
  readonly installable: (Asset & { readonly kind: ArtifactKind }) | undefined;
}

/**
 * The published releases of this project, newest first as GitHub lists them.
 * @param repository `owner/name`
 * @throws ReleaseError `contract/not-compared` where GitHub does not answer as it should, or hides them
 */
export async function ownReleases(repository: string, project: Project, host: Host): Promise<readonly OwnRelease[]> {
  const root = repositoryUrl(apiUrl(host), repository);
  const get = (query: string) => host.http({ url: `${root}/releases?${query}`, headers: HEADERS, ...ASK });
  const releases = await listPages(get, RELEASE, {
    ...{ asked: `the releases of ${repository}`, most: PAGES, unread: { code: 'contract/not-compared' } },
    refused: ({ status }) => notRead(unlisted(status, repository, host.knows?.(root) === true)),
  });
  return releases.flatMap((one) => ofProject(one, project, host));
}

/** Of a public repository there is a list, though an empty one: "not found" means that one may not look. */
function unlisted(status: number, repository: string, signed: boolean): string {
  if (status !== 404) return `GitHub answered ${status} when asked for the releases.`;
  return signed
    ? `GitHub answered 404 when asked for the releases of ${repository}: github-token may not read it.`
    : `GitHub shows no ${repository} without a token: if it is private, pass github-token (contents: read) to build.`;
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

function ofProject({ tag_name: tag, draft, assets }: ReleaseJson, project: Project, host: Host): readonly OwnRelease[] {
  if (draft) return [];
  const version = parseTag(tag, [project.name])?.version;
  if (version === undefined) return [];
  const named = assets.map((asset) => readAsset(asset, host));
  const contract = named.find(({ file }) => isContract(file, project, version));
  // By its name; what it says itself is read when it is here.
  const [installable] = Object.entries(ecosystemOf(project).kinds).flatMap(([kind, { installsAnywhere }]) =>
    named.flatMap((asset) =>
      installsAnywhere?.(asset.file, { name: project.name, version }) === true ? [{ ...asset, kind }] : [],
    ),
  );
  if (contract === undefined && installable === undefined) return [];
  return [{ version, tag, contract, installable }];
}

/** `<name>-<version>.contract.json`. A package may be called weather and another weather-2: the rest has to be the version. */
function isContract(file: string, project: Project, version: string): boolean {
  if (!file.endsWith('.contract.json')) return false;
  const stem = file.slice(0, -'.contract.json'.length);
  const names = [`${project.name}-${project.ecosystem}`, project.name].map(flatName);
  return names.some((name) => stem.startsWith(`${name}-`) && sameVersion(stem.slice(name.length + 1), version));
}
