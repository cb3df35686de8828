// A tiny image in an OCI layout, written as a release has it: nothing in it runs.

import { createHash } from 'node:crypto';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import type { PublishFile } from '../../src/core/types.js';
import { writeLayout } from '../../src/ecosystems/image/write-layout.js';

export interface ImageOptions {
  readonly name?: string;
  readonly version?: string;
  /** Another note makes other bytes. */
  readonly note?: string;
  readonly platforms?: readonly string[];
  /** What is stated of how it runs. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** Files of its one layer, by path. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
}

const TIME = 1_790_000_000;

/** Writes `<name>-<version>.oci.tar` into the folder. */
export async function makeImage(folder: string, options: ImageOptions = {}): Promise<PublishFile> {
  const { name = 'weather', version = '1.2.3', note = '', platforms = ['linux/amd64', 'linux/arm64'] } = options;
  const file = `${name}-${version}.oci.tar`;
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  const labels = { 'org.opencontainers.image.title': name, 'org.opencontainers.image.version': version };
  const images = await Promise.all(
    platforms.map(async (platform) => {
      const [os = '', architecture = ''] = platform.split('/');
      const layer = await tarOf({ [`app-${architecture}`]: `${note} ${'x'.repeat(70_000)}`, ...options.files });
      const zipped = gzipSync(layer);
      const at = join(folder, `${sha(zipped)}.layer`);
      writeFileSync(at, zipped);
      return {
        platform: { os, architecture },
        config: {
          created: '2026-09-21T14:13:20Z',
          architecture,
          os,
          config: { Entrypoint: ['/app'], User: '65532', Labels: labels, ...options.config },
          rootfs: { type: 'layers', diff_ids: [`sha256:${sha(layer)}`] },
        },
        layers: [{ path: at, sha256: sha(zipped), size: zipped.length }],
      };
    }),
  );
  const { sha256 } = await writeLayout(path, { images, annotations: labels, tag: version, time: TIME });
  return { kind: 'oci-image', file, path, sha256, size: statSync(path).size, project: name };
}

/** A tar of plain files. */
async function tarOf(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const tar = pack();
  for (const [name, text] of Object.entries(files)) tar.entry({ name, mtime: new Date(TIME * 1000) }, text);
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function sha(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Writes another file with these bytes changed. */
export async function damaged(image: PublishFile, change: (bytes: Buffer) => Buffer): Promise<PublishFile> {
  const bytes = change(await readFile(image.path));
  writeFileSync(image.path, bytes);
  return { ...image, sha256: sha(bytes), size: bytes.length };
}
