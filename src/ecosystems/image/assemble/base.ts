// The base of an image that is put together here: pulled by digest, and looked into for the interpreter that it has.

import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Platform } from '../../../archive/image-layout.js';
import { ReleaseError } from '../../../core/errors.js';
import { memo } from '../../../core/memo.js';
import type { Host } from '../../../core/types.js';
import { openRepository } from '../../../registries/oci/client.js';
import { pinnedImage, pullLayer } from '../../../registries/oci/pull.js';
import { type Repository, repositoryOf } from '../../../registries/oci/reference.js';
import { filesInLayers } from '../layer-files.js';
import { compressed, type SavedLayer } from '../saved.js';

export interface Base {
  readonly config: Readonly<Record<string, unknown>>;
  readonly env: readonly string[];
  readonly layers: readonly SavedLayer[];
  /** Paths of programs that it has, without a slash in front. */
  readonly programs: readonly string[];
  readonly libc: 'glibc' | 'musl';
}

const PROGRAM = /^(usr\/local\/bin|usr\/bin|opt\/[^/]+\/bin|nodejs\/bin|bin)\/(python3\.\d+|node)$/;
/** As every engine sets it. */
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const MUSL = /^(usr\/)?lib\/ld-musl-[^/]+$/;

/** `python:3.13-slim@sha256:…` as a repository and a digest. */
function readBase(base: string): { readonly repository: Repository; readonly digest: string } {
  const [named = '', digest = ''] = base.split('@');
  const bare = named.replace(/:[^/:]*$/, '');
  const [first = ''] = bare.split('/');
  const isHost = bare.includes('/') && (/[.:]/.test(first) || first === 'localhost');
  const whole = isHost ? bare : `docker.io/${bare.includes('/') ? bare : `library/${bare}`}`;
  return { repository: repositoryOf(whole), digest };
}

/** Pulls it, once per run. */
export const pullBase = memo(
  (base: string, platform: Platform, host: Host) => [host, `${base} ${JSON.stringify(platform)}`],
  async (base, platform, host): Promise<Base> => {
    const { repository, digest } = readBase(base);
    const client = openRepository(repository, undefined, 'pull', host);
    const image = await pinnedImage(client, digest, platform);
    if (image === undefined) throw unfit(base, `has no image for ${platform.os}/${platform.architecture}`);
    const { diff_ids: diffIds } = image.config.rootfs;
    const folder = await host.tempDir('base');
    const layers: SavedLayer[] = [];
    for (const [at, layer] of image.layers.entries()) {
      const path = join(folder, `${at}`);
      await pullLayer(client, layer, path);
      const diffId = diffIds[at] ?? '';
      if (/gzip$/.test(layer.mediaType))
        layers.push({ path, sha256: layer.digest.slice('sha256:'.length), size: layer.size, diffId });
      else layers.push(await gzipped(path, diffId, base));
    }
    const found = await filesInLayers(
      layers.map(
        ({ path }) =>
          () =>
            createReadStream(path),
      ),
      (path) => (PROGRAM.test(path) || MUSL.test(path) ? 'name' : 'no'),
    );
    const paths = [...found.keys()];
    return {
      config: image.config,
      env: image.config.config?.Env ?? [],
      layers,
      programs: paths.filter((path) => PROGRAM.test(path)),
      libc: paths.some((path) => MUSL.test(path)) ? 'musl' : 'glibc',
    };
  },
);

/** A layer that is compressed in another way, or not, in the one that every engine loads. */
async function gzipped(path: string, diffId: string, base: string): Promise<SavedLayer> {
  const first = await firstBytes(path);
  const { original, ...layer } = await compressed(createReadStream(path), first, `${path}.gz`, Infinity);
  if (original !== diffId) throw unfit(base, 'has a layer that its settings do not name');
  return layer;
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    return (await file.read(Buffer.alloc(4), 0, 4, 0)).buffer;
  } finally {
    await file.close();
  }
}

/** No base at all: an empty image for this platform. */
export function emptyBase(platform: Platform): Base {
  return { config: { ...platform }, env: [`PATH=${PATH}`], layers: [], programs: [], libc: 'glibc' };
}

/** The error of a base that nothing can be put on. */
function unfit(base: string, why: string): ReleaseError {
  return new ReleaseError('image/base', `The base ${base} ${why}.`, {
    hint: 'Name another base in [image] base, or write a Dockerfile and remove [image] from.',
  });
}
