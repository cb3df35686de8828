// What GitHub holds for a tag: the release or draft, its assets with their digests, and the other releases beside it.

import { join } from 'node:path';
import { digestFile } from '../../core/digest.js';
import { ReleaseError } from '../../core/errors.js';
import type { Host, PublishInput } from '../../core/types.js';
import { type Api, openApi, refused } from '../../registries/github/api.js';
import { marker } from './notes.js';
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
  /** Whether an earlier run of ours made it. */
  readonly ours: boolean;
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
  /** Further drafts of ours for this tag that nothing was finished in. */
  readonly spare: readonly number[];
  /** Tags of published releases that are no pre-releases. */
  readonly others: readonly string[];
}

/** The part of GitHub's answer that is used. */
interface ReleaseJson {
  readonly id: number;
  readonly tag_name: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly immutable?: boolean;
  readonly body?: string | null;
  readonly html_url: string;
  readonly upload_url: string;
  readonly assets?: readonly AssetJson[];
}
interface AssetJson {
  readonly id: number;
  readonly name: string;
  readonly label?: string | null;
  readonly state: string;
  readonly digest?: string | null;
  readonly url: string;
  readonly browser_download_url: string;
}

/** Asks GitHub what it holds for the tag. */
export async function inspectGithub(input: PublishInput, host: Host): Promise<GithubRemote> {
  const api = openApi(input, host);
  // One after the other: a refusal of the first must not leave the second under way.
  const tagged = await taggedCommit(api, input.tag);
  const all = (await api.list('/releases')) as readonly ReleaseJson[];
  const here = all.filter(({ tag_name }) => tag_name === input.tag).sort(byWorth);
  const [best, ...rest] = here;
  return {
    api,
    tagged,
    release: best === undefined ? undefined : await readRelease(api, best, host),
    spare: rest.filter((one) => one.draft && isOurs(one) && !isComplete(one)).map(({ id }) => id),
    others: all
      .filter((one) => !one.draft && !one.prerelease && one.tag_name !== input.tag)
      .map(({ tag_name }) => tag_name),
  };
}

/** Reads a release of ours again; undefined when it is not there. */
export async function readAgain(api: Api, id: number, host: Host): Promise<Found | undefined> {
  const answer = await api.call('GET', `/releases/${id}`);
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) throw refused(answer, 'read the release', api.repository);
  return readRelease(api, answer.json() as ReleaseJson, host);
}

/** Published before drafts, finished drafts before unfinished ones, then the oldest. */
function byWorth(a: ReleaseJson, b: ReleaseJson): number {
  const worth = (one: ReleaseJson) => (one.draft ? 0 : 4) + (isComplete(one) ? 2 : 0) + (isOurs(one) ? 1 : 0);
  return worth(b) - worth(a) || a.id - b.id;
}

function isOurs({ body }: ReleaseJson): boolean {
  return marker(body ?? '') !== undefined;
}

/** A part of a tag counts too: what one job has finished is not given up for a draft with less in it. */
function isComplete({ assets }: ReleaseJson): boolean {
  return (assets ?? []).some(({ name, state }) => /(^|\.)release\.json$/.test(name) && state === 'uploaded');
}

async function readRelease(api: Api, json: ReleaseJson, host: Host): Promise<Found> {
  const listed = (await api.list(`/releases/${json.id}/assets`)) as readonly AssetJson[];
  return {
    id: json.id,
    draft: json.draft,
    immutable: json.immutable === true,
    ours: isOurs(json),
    body: json.body ?? '',
    page: api.page(json.html_url),
    uploadUrl: json.upload_url.replace(/\{.*$/, ''),
    assets: await Promise.all(listed.map((asset) => readAsset(api, asset, host))),
  };
}

/** An asset with its digest; one of a time before GitHub kept digests is downloaded and hashed. */
export async function readAsset(api: Api, json: AssetJson, host: Host): Promise<Asset> {
  const { id, name, state, url } = json;
  const given = /^sha256:([0-9a-f]{64})$/.exec(json.digest ?? '')?.[1];
  const asset = { id, name, label: json.label ?? '', state, url, download: api.page(json.browser_download_url) };
  if (state !== 'uploaded') return { ...asset, sha256: undefined };
  if (given !== undefined) return { ...asset, sha256: given };
  const path = await fetchAsset(api, asset, host);
  return { ...asset, sha256: path === undefined ? undefined : (await digestFile(path)).sha256 };
}

/** Downloads an asset into a private folder; undefined when it is gone. The token stays with GitHub when the bytes do not. */
export async function fetchAsset(
  api: Api,
  asset: Pick<Asset, 'url' | 'name'>,
  host: Host,
): Promise<string | undefined> {
  const saveTo = join(await host.tempDir('asset'), 'asset');
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

/** The asset of a file, under its own name or the one GitHub made of it. */
export function assetOf(assets: readonly Asset[], file: string): Asset | undefined {
  return assets.find(({ name }) => name === file) ?? assets.find(({ label }) => label === file);
}

/** Somebody or something else removed what we were filling. */
export function gone(api: Api): ReleaseError {
  return new ReleaseError('github/gone', `The draft disappeared from ${api.repository} while we filled it.`, {
    hint: 'Somebody deleted it, or another run is at work. Run publish again.',
  });
}
