// A container image on disk: an OCI layout in one plain tar file, read in place and held to its digests.

import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { digestStream, sha256 } from '../core/digest.js';
import { ReleaseError } from '../core/errors.js';
import { plainJson } from '../formats/plain-json.js';
import { readHeader } from './tar-header.js';

export const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';
export const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';
export const CONFIG_TYPE = 'application/vnd.oci.image.config.v1+json';
export const LAYER_TYPE = 'application/vnd.oci.image.layer.v1.tar+gzip';

/** How an image names a document or a layer. */
export const DIGEST = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const TEXTS = z.record(z.string(), z.string());
const PLATFORM = z.object({ os: z.string(), architecture: z.string(), variant: z.string().optional() });
const DESCRIPTOR = z.object({
  mediaType: z.string(),
  digest: DIGEST,
  size: z.int().min(0),
  platform: PLATFORM.optional(),
  annotations: TEXTS.optional(),
});
const LAYOUT = z.object({ imageLayoutVersion: z.literal('1.0.0') });
const TOP = z.object({ schemaVersion: z.literal(2), manifests: z.array(DESCRIPTOR).length(1) });
const INDEX = z.object({
  schemaVersion: z.literal(2),
  manifests: z.array(DESCRIPTOR.required({ platform: true })).min(1),
  annotations: TEXTS.optional(),
});
const MANIFEST = z.object({ schemaVersion: z.literal(2), config: DESCRIPTOR, layers: z.array(DESCRIPTOR) });
const CONFIG = z.object({
  os: z.string(),
  architecture: z.string(),
  variant: z.string().optional(),
  config: z
    .object({
      User: z.string().optional(),
      Env: z.array(z.string()).nullish(),
      Entrypoint: z.array(z.string()).nullish(),
      Cmd: z.array(z.string()).nullish(),
      Labels: TEXTS.nullish(),
      ExposedPorts: z.record(z.string(), z.unknown()).nullish(),
      Healthcheck: z.object({ Test: z.array(z.string()).nullish() }).nullish(),
      WorkingDir: z.string().optional(),
    })
    .optional(),
  rootfs: z.object({ type: z.literal('layers'), diff_ids: z.array(DIGEST) }),
});

export type Platform = z.infer<typeof PLATFORM>;
export type Descriptor = z.infer<typeof DESCRIPTOR>;
export type ImageConfig = z.infer<typeof CONFIG>;

/** The image for one platform. */
export interface PlatformImage {
  readonly platform: Platform;
  readonly manifest: Descriptor;
  readonly config: Descriptor;
  readonly settings: ImageConfig;
  readonly layers: readonly Descriptor[];
}

/** Bytes of the tar file. */
export interface Extent {
  readonly start: number;
  readonly size: number;
}

export interface ImageLayout {
  readonly path: string;
  /** The image index: its digest is what a registry serves the image by. */
  readonly index: Descriptor;
  readonly annotations: Readonly<Record<string, string>>;
  readonly images: readonly PlatformImage[];
  /** Where each blob is, by digest. */
  readonly blobs: ReadonlyMap<string, Extent>;
}

const BLOCK = 512;
/** No document of a layout is larger. */
const MOST_JSON = 8 * 1024 * 1024;
const NAME = /^(oci-layout|index\.json|manifest\.json|blobs\/sha256\/[0-9a-f]{64})$/;

/**
 * Opens a layout: its documents are read and held to their digests; layers are only found ({@link checkBlobs} reads them).
 * @throws ReleaseError `archive/image` where it is not one, or another reader might see another image in it
 */
export async function readLayout(path: string): Promise<ImageLayout> {
  const handle = await open(path);
  try {
    const members = await membersOf(handle, path);
    const document = async <T>(name: string, shape: z.ZodType<T>, stated?: Descriptor): Promise<T> => {
      const extent = members.get(name) ?? fail(path, `${name} is missing`);
      if (extent.size > MOST_JSON) fail(path, `${name} is too large`);
      const bytes = (await handle.read(Buffer.alloc(extent.size), 0, extent.size, extent.start)).buffer;
      if (stated !== undefined && (stated.size !== extent.size || stated.digest !== `sha256:${sha256(bytes)}`))
        fail(path, `${name} is not what its digest says`);
      const checked = shape.safeParse(plainJson(bytes.toString('utf8')));
      return checked.success ? checked.data : fail(path, `${name}: ${checked.error.issues[0]?.message ?? 'invalid'}`);
    };
    const blob = <T>(descriptor: Descriptor, shape: z.ZodType<T>) =>
      document(`blobs/${descriptor.digest.replace(':', '/')}`, shape, descriptor);
    await document('oci-layout', LAYOUT);
    const [index = fail(path, 'index.json is empty')] = (await document('index.json', TOP)).manifests;
    if (index.mediaType !== INDEX_TYPE) fail(path, `index.json names no image index but ${index.mediaType}`);
    const { manifests, annotations = {} } = await blob(index, INDEX);
    const images: PlatformImage[] = [];
    for (const manifest of manifests) {
      const { config, layers } = await blob(manifest, MANIFEST);
      const settings = await blob(config, CONFIG);
      const { os, architecture } = manifest.platform;
      if (os !== settings.os || architecture !== settings.architecture)
        fail(path, `the index says ${os}/${architecture} of an image for ${settings.os}/${settings.architecture}`);
      if (settings.rootfs.diff_ids.length !== layers.length)
        fail(path, 'an image has other layers than its settings say');
      images.push({ platform: manifest.platform, manifest, config, settings, layers });
    }
    return { path, index, annotations, images, blobs: blobsOf(members, index, images, path) };
  } finally {
    await handle.close();
  }
}

/** Reads every blob and compares it with its digest. @throws ReleaseError `archive/image` for one that differs */
export async function checkBlobs({ path, blobs }: ImageLayout): Promise<void> {
  const handle = await open(path);
  try {
    for (const [digest, { start, size }] of blobs) {
      const bytes = handle.createReadStream({ start, end: start + size - 1, autoClose: false });
      const found = size === 0 ? sha256('') : (await digestStream(bytes)).sha256;
      if (`sha256:${found}` !== digest) fail(path, `${digest} has other contents`);
    }
  } finally {
    await handle.close();
  }
}

/** Everything that the image consists of, and nothing else: what no registry is sent, nobody would look at. */
function blobsOf(
  members: ReadonlyMap<string, Extent>,
  index: Descriptor,
  images: readonly PlatformImage[],
  path: string,
): ReadonlyMap<string, Extent> {
  const used = [...images.flatMap(({ config, layers, manifest }) => [...layers, config, manifest]), index];
  const blobs = new Map<string, Extent>();
  for (const { digest, size } of used) {
    const extent = members.get(`blobs/${digest.replace(':', '/')}`) ?? fail(path, `${digest} is missing`);
    if (extent.size !== size) fail(path, `${digest} has another size than stated`);
    blobs.set(digest, extent);
  }
  const extra = [...members.keys()].find((name) => name.startsWith('blobs/') && !blobs.has(digestIn(name)));
  if (extra !== undefined) fail(path, `${extra} belongs to no image in it`);
  return blobs;
}

function digestIn(name: string): string {
  return name.slice('blobs/'.length).replace('/', ':');
}

/** The members by name: plain files with the names of a layout, each once. Contents are skipped, however large. */
async function membersOf(handle: FileHandle, path: string): Promise<ReadonlyMap<string, Extent>> {
  const members = new Map<string, Extent>();
  const { size: total } = await handle.stat();
  for (let at = 0; at + BLOCK <= total; ) {
    const block = (await handle.read(Buffer.alloc(BLOCK), 0, BLOCK, at)).buffer;
    if (block.every((byte) => byte === 0)) {
      const rest = total - at;
      const end = rest > 64 * BLOCK ? undefined : (await handle.read(Buffer.alloc(rest), 0, rest, at)).buffer;
      if (end?.every((byte) => byte === 0) === true) return members;
      return fail(path, 'it contains data after its end');
    }
    const { name, size, flag } = headerOf(block, path);
    if (flag !== '0' || !NAME.test(name)) fail(path, `it contains ${JSON.stringify(name)}, which no image layout does`);
    if (members.has(name)) fail(path, `it contains ${name} twice`);
    members.set(name, { start: at + BLOCK, size });
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return fail(path, 'it is truncated');
}

function headerOf(block: Buffer, path: string): ReturnType<typeof readHeader> {
  try {
    return readHeader(block);
  } catch (error) {
    return fail(path, (error as Error).message);
  }
}

function fail(path: string, why: string): never {
  throw new ReleaseError('archive/image', `${basename(path)} is not a valid image layout: ${why}.`, {
    hint: 'Build it again.',
  });
}
