// Puts an SBOM into an image, where a system keeps what it says of its packages: one more layer for each platform.

import { rename, rm } from 'node:fs/promises';
import { type ImageLayout, type PlatformImage, readLayout } from '../../archive/image-layout.js';
import { NAME } from '../../core/about.js';
import { isoTime } from '../../core/iso-time.js';
import type { Embed } from '../../core/types.js';
import { tagOf } from '../../registries/oci/reference.js';
import { writeLayer } from './assemble/layer.js';
import { componentsIn } from './components.js';
import { TITLE, VERSION } from './kinds.js';
import { docFolder } from './legal.js';
import { type Built, writeLayout } from './write-layout.js';

/** Writes the layout anew: its layers as they were, and one with the document. */
export const embedInImage: Embed = async (path, documentOf, time) => {
  const layout = await readLayout(path);
  const { annotations } = layout;
  const [name = '', version = ''] = [annotations[TITLE], annotations[VERSION]];
  const written: string[] = [];
  const beside = (ending: string): string => {
    const file = `${path}.${ending}`;
    written.push(file);
    return file;
  };
  try {
    const images: Built[] = [];
    for (const [at, image] of layout.images.entries()) {
      const about = { name, version, purl: '', hashes: {}, dependsOn: [] };
      const text = documentOf(about, await componentsIn(layout, image));
      const document = new Map([[`${docFolder(name)}/${NAME}.cdx.json`, { text }]]);
      const layer = await writeLayer(document, beside(`sbom-${at}`), time);
      images.push({
        platform: image.platform,
        config: withLayer(image, layer.diffId, time),
        layers: [...placed(layout, image), layer],
      });
    }
    // Beside it first: a build that is stopped leaves no half of an image.
    const target = beside('new');
    await writeLayout(target, { images, annotations, tag: tagOf(version), time });
    await rename(target, path);
  } finally {
    for (const file of written) await rm(file, { force: true });
  }
};

/** Its layers, where they are in the layout. */
function placed({ path, blobs }: ImageLayout, { layers }: PlatformImage): Built['layers'] {
  return layers.map(({ digest, size }) => {
    return { path, start: blobs.get(digest)?.start ?? 0, size, sha256: digest.slice('sha256:'.length) };
  });
}

function withLayer({ settings }: PlatformImage, diffId: string, time: number): object {
  const { rootfs, history = [], ...rest } = settings as typeof settings & { readonly history?: readonly unknown[] };
  const created = isoTime(time);
  return {
    ...rest,
    rootfs: { ...rootfs, diff_ids: [...rootfs.diff_ids, diffId] },
    history: [...history, { created, created_by: 'COPY its SBOM' }],
  };
}
