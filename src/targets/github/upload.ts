// One file into a release, read back by digest.

import { ReleaseError } from '../../core/errors.js';
import type { Host, HttpResponse, PublishFile } from '../../core/types.js';
import { unchangedBytes } from '../../core/unchanged.js';
import { type Api, refused } from '../../registries/github/api.js';
import { mediaTypeOf } from '../media-type.js';
import { type Asset, assetOf, type Found, isRemovable, readAsset } from './release.js';
import { ASSET } from './shapes.js';
import { madeId, writeSeen } from './write.js';

/**
 * Uploads a file into a release, in place of a wreck or of an older file under its name, and reads it back.
 * @returns the asset as GitHub holds it, its digest compared
 */
export async function uploadAsset(api: Api, release: Found, publishFile: PublishFile, host: Host): Promise<Asset> {
  const before = assetOf(release.assets, publishFile.file);
  if (before?.sha256 === publishFile.sha256) return before;
  if (before !== undefined) await clear(api, release, before);
  const url = uploadUrl(release, publishFile);
  return writeSeen<Asset>(host, {
    doing: `upload ${publishFile.file}`,
    repository: api.repository,
    write: () =>
      api.send({
        method: 'POST',
        url,
        headers: { 'content-type': mediaTypeOf(publishFile) },
        body: () => unchangedBytes(publishFile),
        length: publishFile.size,
      }),
    perhaps: (answer) => answer.status === 422 && /already_exists/.test(answer.text()),
    look: (answer) => lookFor(api, release, publishFile, answer, host),
  });
}

/** The asset when it holds our bytes; anything else under its name is removed, so that the next attempt finds it free. */
async function lookFor(
  api: Api,
  release: Found,
  publishFile: PublishFile,
  answer: HttpResponse | undefined,
  host: Host,
): Promise<Asset | undefined> {
  const known = madeId(answer);
  const asset =
    known === undefined ? await findAsset(api, release.id, publishFile, host) : await byId(api, known, host);
  if (asset === undefined) return undefined;
  if (asset.sha256 === publishFile.sha256) {
    if (asset.name === publishFile.file || asset.label === publishFile.file) return asset;
    throw new ReleaseError('github/renamed', `GitHub stored ${publishFile.file} under the name ${asset.name}.`, {
      hint: 'Use a file name of ASCII letters, digits and . _ + @ -.',
    });
  }
  await clear(api, release, asset);
  return undefined;
}

/** Makes room under a name; what is not ours is never removed. A wreck has no bytes that anybody could miss. */
async function clear(api: Api, release: Found, asset: Asset): Promise<void> {
  const wreck = asset.state !== 'uploaded';
  if (wreck || isRemovable(release, asset)) return removeAsset(api, asset);
  throw new ReleaseError(
    'github/other-run',
    `${asset.name} is in the ${release.draft ? 'draft' : 'release'} with different contents (sha256 ${asset.sha256}), which this run did not upload.`,
    { hint: 'Another run may be active for the same tag. Let it finish, then run publish again.' },
  );
}

async function byId(api: Api, id: number, host: Host): Promise<Asset | undefined> {
  const json = await api.find(`/releases/assets/${id}`, ASSET, 'an asset');
  return json && readAsset(api, json, host);
}

async function findAsset(api: Api, release: number, publishFile: PublishFile, host: Host): Promise<Asset | undefined> {
  const listed = await api.list(`/releases/${release}/assets`, ASSET, 'the files');
  const found = listed.find(({ name, label }) => name === publishFile.file || label === publishFile.file);
  return found === undefined ? undefined : readAsset(api, found, host);
}

/** Removes an asset of a draft; one that is gone already is as good. */
export async function removeAsset(api: Api, asset: Asset): Promise<void> {
  const answer = await api.call('DELETE', `/releases/assets/${asset.id}`);
  if (answer.status === 204 || answer.status === 404) return;
  throw refused(answer, `replace ${asset.name}`, api.repository);
}

/** GitHub names the address; what is not its own is refused when it is sent to. */
function uploadUrl(release: Found, publishFile: PublishFile): string {
  if (!URL.canParse(release.uploadUrl)) return release.uploadUrl;
  const url = new URL(release.uploadUrl);
  url.searchParams.set('name', publishFile.file);
  // Where GitHub changes the name, the label still says what it was.
  if (/[^A-Za-z0-9._+@-]/.test(publishFile.file)) url.searchParams.set('label', publishFile.file);
  return url.href;
}
