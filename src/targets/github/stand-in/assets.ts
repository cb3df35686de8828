// Assets of a release: uploaded on their own origin, stored with a digest, downloaded through a signed address.

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Incoming } from '../../../stand-in/incoming.js';
import type { Reply } from '../../../stand-in/reply.js';
import type { Route } from '../../../stand-in/service.js';
import { invalid, refuse } from './errors.js';
import { findRelease } from './releases.js';
import { assetJson } from './shapes.js';
import { type Asset, assetsOf, mayPush, needPush, now, page, rightsOf, type State } from './state.js';

const MAX_ASSETS = 1000;
const MAX_SIZE = 2 * 1024 ** 3;
/** Places in `Service.urls`. */
export const ORIGIN = { api: 0, uploads: 1, web: 2, objects: 3 } as const;

/** Routes of the asset noun; `at` is `/repos/:owner/:repo`, `uploadAt` the same where files are sent to. */
export function assetRoutes(state: State, at: string, uploadAt: string): Route[] {
  const signatures = new Map<string, string>();
  const download = (asset: Asset): Reply => {
    const signature = randomBytes(12).toString('hex');
    signatures.set(signature, asset.path!);
    const query = new URLSearchParams({ sig: signature, filename: asset.name });
    return { status: 302, headers: { location: `${state.urls.objects}/release-asset/${asset.id}?${query}` } };
  };
  return [
    {
      method: 'GET',
      path: `${at}/releases/:id/assets`,
      handle: (request) =>
        page(request, assetsOf(state, findRelease(state, request).id), (asset) => assetJson(state, asset)),
    },
    { method: 'POST', path: `${uploadAt}/releases/:id/assets`, handle: (request) => upload(state, request) },
    {
      method: 'GET',
      path: `${at}/releases/assets/:asset`,
      handle(request) {
        const asset = findAsset(state, request);
        if (!/application\/octet-stream/.test(request.headers.accept ?? '')) {
          return { status: 200, json: assetJson(state, asset) };
        }
        if (asset.path === undefined) throw refuse('not-found');
        return download(asset);
      },
    },
    {
      method: 'DELETE',
      path: `${at}/releases/assets/:asset`,
      handle(request) {
        needPush(state, request);
        return () => {
          const asset = findAsset(state, request);
          if (state.releases.get(asset.releaseId)?.immutable) throw refuse('immutable-delete');
          return { status: 204, store: () => void state.assets.delete(asset.id) };
        };
      },
    },
    {
      method: 'GET',
      path: '/:owner/:repo/releases/download/*',
      handle(request) {
        if (!isAt('web', state, request) || state.options.private) throw refuse('not-found');
        const path = decodeURIComponent(request.params['*']!);
        const asset = [...state.assets.values()].find((one) => {
          const release = state.releases.get(one.releaseId)!;
          return !release.draft && `${release.tag}/${one.name}` === path;
        });
        if (asset?.path === undefined) throw refuse('not-found');
        return download(asset);
      },
    },
    {
      method: 'GET',
      path: '/release-asset/:asset',
      handle(request) {
        const path = signatures.get(request.url.searchParams.get('sig') ?? '');
        if (!isAt('objects', state, request) || path === undefined)
          return { status: 403, body: 'Signature not valid\n' };
        // The store behind GitHub takes its signed address or a header, never both: a token sent along is an error.
        if (request.headers.authorization !== undefined)
          return { status: 400, body: 'InvalidArgument: Authorization\n' };
        const name = request.url.searchParams.get('filename');
        return { status: 200, file: path, headers: { 'content-disposition': `attachment; filename=${name}` } };
      },
    },
  ];
}

/**
 * How GitHub renames an asset: letters of any language lose their marks, what is left of other signs becomes dots, dots stand alone
 * and inside. A client that compares must use the name that comes back.
 */
export function assetName(given: string): string {
  const plain = given.normalize('NFD').replace(/\p{Mn}/gu, '');
  const dotted = plain.replace(/[^A-Za-z0-9_+@-]+/g, '.').replace(/^\.+|\.+$/g, '');
  const bare = given.startsWith('.') || (dotted !== given && !dotted.includes('.'));
  return bare ? `default.${dotted}` : dotted;
}

/** A server at its owner's has one origin for everything but the stored bytes. */
function isAt(place: keyof typeof ORIGIN, { options }: State, request: Incoming): boolean {
  return options.enterprise === true || request.origin === ORIGIN[place];
}

function findAsset(state: State, request: Incoming): Asset {
  const rights = rightsOf(state, request);
  const asset = state.assets.get(Number(request.params.asset));
  const release = asset && state.releases.get(asset.releaseId);
  if (asset === undefined || release === undefined || (release.draft && !mayPush(rights))) throw refuse('not-found');
  return asset;
}

async function upload(state: State, request: Incoming): Promise<() => Reply> {
  if (!isAt('uploads', state, request)) throw refuse('not-found');
  needPush(state, request);
  const release = findRelease(state, request);
  const given = request.url.searchParams.get('name');
  if (!given) throw invalid({ resource: 'ReleaseAsset', code: 'missing_field', field: 'name' });
  const length = request.headers['content-length'];
  if (length === undefined) throw refuse('bad-length');
  if (Number(length) < 1 || Number(length) >= MAX_SIZE) {
    throw invalid({
      resource: 'ReleaseAsset',
      code: 'custom',
      field: 'size',
      message: 'size is not included in the list',
    });
  }
  const id = state.nextId++;
  const saved = await request.save(join(state.folder, `asset-${id}`));
  return () => {
    // Looked up again: the release may have changed while the bytes came in.
    if (findRelease(state, request).immutable) throw refuse('immutable-upload');
    const name = assetName(given);
    const others = assetsOf(state, release.id);
    if (others.some((one) => one.name === name)) {
      throw invalid({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' });
    }
    if (others.length >= MAX_ASSETS) {
      throw invalid({ resource: 'ReleaseAsset', code: 'custom', field: 'file_count', message: 'too many assets' });
    }
    const broken = state.brokenUploads > 0;
    const asset: Asset = {
      id,
      releaseId: release.id,
      name,
      label: request.url.searchParams.get('label') ?? '',
      contentType: request.headers['content-type'] ?? 'application/octet-stream',
      size: saved.size,
      state: broken ? 'starter' : 'uploaded',
      sha256: broken ? undefined : saved.sha256,
      path: broken ? undefined : saved.path,
      at: now(),
    };
    const store = () => void state.assets.set(id, asset);
    if (!broken) return { status: 201, json: assetJson(state, asset), store };
    state.brokenUploads -= 1;
    return { status: 502, body: '<html><title>502 Bad Gateway</title></html>\n', store };
  };
}
