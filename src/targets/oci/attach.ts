// What goes with an image: its SBOMs and signatures, each a manifest that names the image as its subject (OCI 1.1).

import { type Descriptor, type ImageLayout, INDEX_TYPE, MANIFEST_TYPE } from '../../archive/image-layout.js';
import { sha256 } from '../../core/digest.js';
import type { Host, PublishFile } from '../../core/types.js';
import { unchangedBytes } from '../../core/unchanged.js';
import type { Client } from '../../registries/oci/client.js';
import {
  type Attached,
  fallbackTag,
  type Referrers,
  referrersOf,
  taggedIndex,
} from '../../registries/oci/referrers.js';
import { pushBlob, pushManifest } from './push.js';

/** A file that goes along. */
export type Companion = Pick<PublishFile, 'file' | 'path' | 'sha256' | 'size'> & {
  readonly mediaType?: string | undefined;
  readonly predicate?: string | undefined;
};

/** One companion as a registry keeps it. */
interface Attachment {
  readonly companion: Companion;
  readonly entry: Attached;
  readonly body: Buffer;
}

const EMPTY = { mediaType: 'application/vnd.oci.empty.v1+json', size: 2, body: '{}' } as const;
const EMPTY_DIGEST = `sha256:${sha256(EMPTY.body)}`;
const CREATED = 'org.opencontainers.image.created';
const TITLE = 'org.opencontainers.image.title';
const BUNDLE = 'dev.sigstore.bundle';
const TRIES = 3;

/** What goes along with an image: its SBOMs, and the bundles that state something about it or by one of them. */
export function companionsOf(
  { file: image, evidence = [] }: PublishFile,
  sboms: readonly Companion[],
): readonly Companion[] {
  const about = [image, ...sboms.map(({ file }) => file)];
  const bundles = evidence.filter(
    ({ file, predicate }) => predicate !== undefined && about.some((one) => file.startsWith(`${one}.`)),
  );
  return [...sboms, ...bundles];
}

/** Pure: the manifests. The same files give the same ones, in every run. */
function attachments(companions: readonly Companion[], { index, annotations }: ImageLayout): readonly Attachment[] {
  return companions.map((companion): Attachment => {
    const { file, sha256: digest, size, mediaType = 'application/octet-stream', predicate } = companion;
    const stated = {
      [CREATED]: annotations[CREATED] ?? '1970-01-01T00:00:00Z',
      [TITLE]: file,
      ...(predicate && { [`${BUNDLE}.content`]: 'dsse-envelope', [`${BUNDLE}.predicateType`]: predicate }),
    };
    const body = Buffer.from(
      JSON.stringify({
        schemaVersion: 2,
        mediaType: MANIFEST_TYPE,
        artifactType: mediaType,
        config: { mediaType: EMPTY.mediaType, digest: EMPTY_DIGEST, size: EMPTY.size },
        layers: [{ mediaType, digest: `sha256:${digest}`, size }],
        subject: { mediaType: INDEX_TYPE, digest: index.digest, size: index.size },
        annotations: stated,
      }),
    );
    const entry = { mediaType: MANIFEST_TYPE, digest: `sha256:${sha256(body)}`, size: body.length };
    return { companion, body, entry: { ...entry, artifactType: mediaType, annotations: stated } };
  });
}

/** Pure: those that are not there. A signature that an earlier run left under the same words is not made up for by another. */
function lacking(all: readonly Attachment[], { listed = [], tagged }: Referrers): readonly Attachment[] {
  const there = [...listed, ...tagged];
  const isSame = ({ annotations }: Attached, { entry, companion }: Attachment): boolean =>
    companion.predicate !== undefined &&
    Object.entries(entry.annotations ?? {}).every(([name, value]) => annotations?.[name] === value);
  return all.filter((one) => !there.some((other) => other.digest === one.entry.digest || isSame(other, one)));
}

/** Pure: whether everything that goes along is there. */
export function isAttached(companions: readonly Companion[], layout: ImageLayout, there: Referrers): boolean {
  return lacking(attachments(companions, layout), there).length === 0;
}

/**
 * Attaches what is not. The image is there.
 * @returns what to know about it: empty where whoever verifies finds all of it
 */
export async function attach(
  client: Client,
  companions: readonly Companion[],
  layout: ImageLayout,
  host: Host,
): Promise<string> {
  const all = attachments(companions, layout);
  const { digest } = layout.index;
  const missing = lacking(all, await referrersOf(client, digest));
  if (missing.length > 0) {
    await pushBlob(client, { digest: EMPTY_DIGEST, size: EMPTY.size, body: EMPTY.body }, undefined, host);
    for (const { companion, entry, body } of missing) {
      const blob = { digest: `sha256:${companion.sha256}`, size: companion.size };
      await pushBlob(client, { ...blob, body: () => unchangedBytes(companion) }, undefined, host);
      await pushManifest(client, entry.digest, { ...entry, bytes: () => body }, host);
    }
  }
  return tag(client, digest, missing, host);
}

/** What the registry itself does not list is listed by a tag. Two runs may write it at once: it is read again. */
async function tag(client: Client, digest: string, missing: readonly Attachment[], host: Host): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    const { listed, tagged } = await referrersOf(client, digest);
    const open = missing.filter(({ entry }) => !(listed ?? []).some((one) => one.digest === entry.digest));
    const untagged = open.filter(({ entry }) => !tagged.some((one) => one.digest === entry.digest));
    const found = untagged.length === 0 && (listed === undefined || open.length === 0);
    if (found) return '';
    // A registry that answers with a list of nothing is asked for no tag.
    const { registry } = client.repository;
    if (untagged.length === 0 || tries === TRIES)
      return ` (${registry} does not list what is attached, so cosign does not find it there; the files are in the release)`;
    const bytes = taggedIndex(
      tagged,
      untagged.map(({ entry }) => entry),
    );
    const index: Pick<Descriptor, 'digest' | 'mediaType'> = {
      digest: `sha256:${sha256(bytes)}`,
      mediaType: INDEX_TYPE,
    };
    await pushManifest(client, fallbackTag(digest), { ...index, bytes: () => bytes }, host);
  }
}
