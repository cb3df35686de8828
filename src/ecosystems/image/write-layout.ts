// Writes an image for one or more platforms as an OCI layout: one tar file, the same bytes for the same images.

import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Pack, pack } from 'tar-stream';
import {
  CONFIG_TYPE,
  type Descriptor,
  INDEX_TYPE,
  LAYER_TYPE,
  MANIFEST_TYPE,
  type Platform,
} from '../../archive/image-layout.js';
import { byCodeUnit } from '../../core/by-code-unit.js';
import { type Digested, meter, sha256 } from '../../core/digest.js';

/** A layer, compressed, in a file: of its own, or from `start` on. */
export interface Layer extends Digested {
  readonly path: string;
  readonly start?: number;
}

/** What was built for one platform. */
export interface Built {
  readonly platform: Platform;
  /** The settings of the image, as they are written. */
  readonly config: object;
  readonly layers: readonly Layer[];
}

export interface Layout {
  readonly images: readonly Built[];
  /** What the index says of the image: OCI annotations. */
  readonly annotations: Readonly<Record<string, string>>;
  /** The version as a tag. */
  readonly tag: string;
  /** Seconds since the epoch. */
  readonly time: number;
}

interface Blob {
  readonly name: string;
  readonly size: number;
  open(): Readable;
}

/** Writes it to `path`, which is new. */
export async function writeLayout(path: string, { images, annotations, tag, time }: Layout): Promise<Digested> {
  const blobs = new Map<string, Blob>();
  const keep = (bytes: Buffer, mediaType: string): Descriptor => {
    const digest = `sha256:${sha256(bytes)}`;
    blobs.set(digest, { name: nameOf(digest), size: bytes.length, open: () => Readable.from([bytes]) });
    return { mediaType, digest, size: bytes.length };
  };
  const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
  const built = [...images].sort((a, b) => byCodeUnit(nameOfPlatform(a.platform), nameOfPlatform(b.platform)));
  const manifests = built.map(({ platform, config, layers }) => {
    for (const { path: file, sha256: digest, size, start = 0 } of layers)
      blobs.set(`sha256:${digest}`, {
        ...{ name: nameOf(`sha256:${digest}`), size },
        open: () => (size === 0 ? Readable.from([]) : createReadStream(file, { start, end: start + size - 1 })),
      });
    const stated = keep(json(config), CONFIG_TYPE);
    const body = {
      schemaVersion: 2,
      mediaType: MANIFEST_TYPE,
      config: stated,
      layers: layers.map(({ sha256: digest, size }) => ({ mediaType: LAYER_TYPE, digest: `sha256:${digest}`, size })),
    };
    return { manifest: { ...keep(json(body), MANIFEST_TYPE), platform }, config: stated, layers: body.layers };
  });
  const index = keep(
    json({
      schemaVersion: 2,
      mediaType: INDEX_TYPE,
      manifests: manifests.map(({ manifest }) => manifest),
      annotations,
    }),
    INDEX_TYPE,
  );
  const top = { ...index, annotations: { 'org.opencontainers.image.ref.name': tag } };
  // Beside what registries know: Docker before version 25, and Podman, load an image by this list.
  const loadable = manifests.map(({ config, layers }) => ({
    Config: nameOf(config.digest),
    RepoTags: null,
    Layers: layers.map(({ digest }) => nameOf(digest)),
  }));
  const texts: readonly Blob[] = [
    ['oci-layout', { imageLayoutVersion: '1.0.0' }] as const,
    ['index.json', { schemaVersion: 2, mediaType: INDEX_TYPE, manifests: [top] }] as const,
    ['manifest.json', loadable] as const,
  ].map(([name, value]) => ({ name, size: json(value).length, open: () => Readable.from([json(value)]) }));
  return writeTar(path, [...texts, ...[...blobs.values()].sort((a, b) => byCodeUnit(a.name, b.name))], time);
}

async function writeTar(path: string, members: readonly Blob[], time: number): Promise<Digested> {
  const tar = pack();
  const { stream, digested } = meter();
  const written = pipeline(tar, stream, createWriteStream(path, { flags: 'wx' }));
  try {
    await Promise.all([written, feed(tar, members, new Date(time * 1000))]);
  } catch (error) {
    tar.destroy();
    await written.catch(() => {});
    await rm(path, { force: true });
    throw error;
  }
  return digested();
}

async function feed(tar: Pack, members: readonly Blob[], mtime: Date): Promise<void> {
  for (const { name, size, open } of members) await pipeline(open(), tar.entry({ name, size, mode: 0o644, mtime }));
  tar.finalize();
}

function nameOf(digest: string): string {
  return `blobs/${digest.replace(':', '/')}`;
}

/** `linux/arm/v7`. */
function nameOfPlatform({ os, architecture, variant }: Platform): string {
  return [os, architecture, ...(variant === undefined ? [] : [variant])].join('/');
}
