// What GitHub holds for a tag: the release or draft, its assets with their digests, and the other releases beside it.

import { basename, join } from 'node:path';
import { digestFile } from '../../core/digest.js';
import { ReleaseError } from '../../core/errors.js';
import type { Host } from '../../core/types.js';
import { isPlanAsset, planAsset } from '../../plan/file-names.js';
import { type Api, openApi, refused } from '../../registries/github/api.js';
import { sha256In } from '../../registries/github/reading.js';
import type { GithubInput } from './index.js';
import { type Mark, readMark } from './mark.js';
import { ASSET, type AssetJson, RELEASE, type ReleaseJson } from './shapes.js';
import { taggedCommit } from './tag.js';

export interface Asset {
  readonly id: number;
  readonly name: string;
  /** The name it was sent under, where GitHub keeps another one. */
  readonly label: string;
  /** `starter`: an upload broke on GitHub's side; there are no bytes. */
  readonly state: string;
  /** Lower-case hex; undefined while it has no bytes. */
  readonly sha256: string | undefined;
  /** For the API: answers with the bytes when asked for them. */
  readonly url: string;
  /** For people. */
  readonly download: string;
}

export interface Found {
  readonly id: number;
  readonly draft: boolean;
  readonly immutable: boolean;
  /** What an earlier run of ours says it put there; undefined in anybody else's. */
  readonly mark: Mark | undefined;
  readonly body: string;
  readonly page: string;
  readonly uploadUrl: string;
  readonly assets: readonly Asset[];
}

export interface GithubRemote {
  readonly api: Api;
  /** The commit that the tag points at there; undefined when there is no such tag. */
  readonly tagged: string | undefined;
  readonly release: Found | undefined;
  /** Further drafts for this tag that we made, that hold nothing but what we sent, and that nothing was finished in. */
  readonly spare: readonly number[];
  /** By file name: what differs first in one that is there with other bytes. */
  readonly differs?: ReadonlyMap<string, string> | undefined;
  /** Tags of published releases that are no pre-releases. */
  readonly others: readonly string[];
}

/** What says where to ask, and for which tag. */
type Asking = Pick<GithubInput, 'repository' | 'tag' | 'inputs'>;

/** Asks GitHub what it holds for the tag. */
export async function inspectGithub(input: Asking, host: Host): Promise<GithubRemote> {
  const api = openApi({ repository: input.repository, token: input.inputs.githubToken }, host);
  // One after the other: a refusal of the first must not leave the second under way.
  const tagged = await taggedCommit(api, input.tag);
  const all = await api.list('/releases', RELEASE, 'the releases');
  const here = all.filter(({ tag_name }) => tag_name === input.tag).sort(byWorth);
  const [best = await publishedAt(api, input.tag), ...rest] = here;
  return {
    api,
    tagged,
    release: best === undefined ? undefined : await readRelease(api, best, host),
    spare: rest.filter((one) => one.draft && isSpare(one)).map(({ id }) => id),
    others: all
      .filter((one) => !one.draft && !one.prerelease && one.tag_name !== input.tag)
      .map(({ tag_name }) => tag_name),
  };
}

/** The published release of a tag, asked for by its name: a list that lags, or is empty by mistake, must not have it made twice. */
async function publishedAt(api: Api, tag: string): Promise<ReleaseJson | undefined> {
  const found = await api.find(`/releases/tags/${encodeURIComponent(tag)}`, RELEASE, `the release ${tag}`);
  return found?.tag_name === tag ? found : undefined;
}

/** Reads a release of ours again; undefined when it is not there. */
export async function readAgain(api: Api, id: number, host: Host): Promise<Found | undefined> {
  const json = await api.find(`/releases/${id}`, RELEASE, `the release ${id}`);
  return json && readRelease(api, json, host);
}

/** Published before drafts, finished drafts before unfinished ones, then the oldest. */
function byWorth(a: ReleaseJson, b: ReleaseJson): number {
  const worth = (one: ReleaseJson) =>
    (one.draft ? 0 : 4) + (isComplete(one) ? 2 : 0) + (markIn(one) === undefined ? 0 : 1);
  return worth(b) - worth(a) || a.id - b.id;
}

function markIn({ body, tag_name }: ReleaseJson): Mark | undefined {
  return readMark(body ?? '', tag_name);
}

/** Left by a run that broke, or that another one was faster than. What somebody added by hand keeps it. */
function isSpare(one: ReleaseJson): boolean {
  const mark = markIn(one);
  if (mark === undefined || isComplete(one)) return false;
  return (one.assets ?? []).every(
    ({ state, digest }) => state !== 'uploaded' || mark.files.includes(sha256In(digest) ?? ''),
  );
}

/**
 * Whether an asset may be removed for another: in a draft of ours, and its bytes are some that we sent, or it has none.
 * A published release, a draft made by hand and a file added by hand stay as they are.
 */
export function isRemovable({ draft, mark }: Found, { state, sha256 }: Asset): boolean {
  return draft && mark !== undefined && (state !== 'uploaded' || mark.files.includes(sha256 ?? ''));
}

/** A part of a tag counts too: what one job has finished is not given up for a draft with less in it. */
function isComplete({ assets }: ReleaseJson): boolean {
  return (assets ?? []).some(({ name, state }) => isPlanAsset(name) && state === 'uploaded');
}

async function readRelease(api: Api, json: ReleaseJson, host: Host): Promise<Found> {
  const listed = await api.list(`/releases/${json.id}/assets`, ASSET, 'the files');
  return {
    id: json.id,
    draft: json.draft,
    immutable: json.immutable === true,
    mark: markIn(json),
    body: json.body ?? '',
    page: api.page(json.html_url),
    uploadUrl: json.upload_url.replace(/\{.*$/, ''),
    assets: await Promise.all(listed.map((asset) => readAsset(api, asset, host))),
  };
}

/** An asset with its digest; one of a time before GitHub kept digests is downloaded and hashed. */
export async function readAsset(api: Api, json: AssetJson, host: Host): Promise<Asset> {
  const { id, name, state, url } = json;
  const given = sha256In(json.digest);
  const asset = { id, name, label: json.label ?? '', state, url, download: api.page(json.browser_download_url) };
  if (state !== 'uploaded') return { ...asset, sha256: undefined };
  if (given !== undefined) return { ...asset, sha256: given };
  const path = await fetchAsset(api, asset, host);
  return { ...asset, sha256: path === undefined ? undefined : (await digestFile(path)).sha256 };
}

/** Downloads an asset into a private folder; undefined when it is gone. The token stays with GitHub when the bytes do not. */
async function fetchAsset(api: Api, asset: Pick<Asset, 'url' | 'name'>, host: Host): Promise<string | undefined> {
  // Its own name says what it is: an archive or a text.
  const saveTo = join(await host.tempDir('asset'), basename(asset.name));
  const answer = await api.send({
    url: asset.url,
    headers: { accept: 'application/octet-stream' },
    saveTo,
    maxBytes: 2 * 1024 ** 3,
    timeoutMs: 600_000,
    budgetMs: 1_200_000,
  });
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) throw refused(answer, `download ${asset.name}`, api.repository);
  return saveTo;
}

/** As {@link fetchAsset}; what comes must be the bytes that GitHub says it holds: else something answered in its place. */
export async function fetchWhole(api: Api, asset: Asset, host: Host): Promise<string | undefined> {
  const path = await fetchAsset(api, asset, host);
  if (path === undefined || (await digestFile(path)).sha256 === asset.sha256) return path;
  throw new ReleaseError(
    'remote/answer',
    `${asset.name} of ${api.repository} could not be read: the content is not what GitHub lists (sha256 ${asset.sha256}).`,
    {
      hint: 'Nothing was concluded from it. Run it again; if it stays, a proxy or a login page may be answering instead.',
    },
  );
}

/** The asset of a file, under its own name or the one GitHub made of it. */
export function assetOf(assets: readonly Asset[], file: string): Asset | undefined {
  return assets.find(({ name }) => name === file) ?? assets.find(({ label }) => label === file);
}

/** Whether everything of a plan is there: it goes in last. */
export function isFinished(assets: readonly Asset[], part: Parameters<typeof planAsset>[0]): boolean {
  return assetOf(assets, planAsset(part))?.sha256 !== undefined;
}

/** Somebody or something else removed what we were filling. */
export function gone(api: Api): ReleaseError {
  return new ReleaseError('github/gone', `The draft disappeared from ${api.repository} during the upload.`, {
    hint: 'Someone deleted it, or another run is active. Run publish again.',
  });
}
