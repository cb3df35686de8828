// What is attached to an image (OCI 1.1): by the registry's own list, and by the tag `sha256-…` of registries without one.

import { z } from 'zod';
import { DIGEST, INDEX_TYPE } from '../../archive/image-layout.js';
import { readAnswer } from '../remote-answer.js';
import { type Client, denied } from './client.js';

const ENTRY = z.looseObject({
  mediaType: z.string(),
  digest: DIGEST,
  size: z.int().min(0),
  annotations: z.record(z.string(), z.string()).optional(),
});
const LIST = z.looseObject({ manifests: z.array(ENTRY).max(10_000).nullish() });
const UNREAD = { code: 'oci/registry' } as const;

/** One thing that is attached. */
export type Attached = z.infer<typeof ENTRY>;

export interface Referrers {
  /** What the registry lists; undefined where it has no such list. */
  readonly listed: readonly Attached[] | undefined;
  /** What the tag lists, which everybody keeps who attaches something where the registry does not. */
  readonly tagged: readonly Attached[];
}

/** The tag of registries without a list. @param digest of the image */
export function fallbackTag(digest: string): string {
  return digest.replace(':', '-');
}

/** Everything that is attached to the image of this digest. */
export async function referrersOf(client: Client, digest: string): Promise<Referrers> {
  const accept = { accept: INDEX_TYPE };
  const own = await client.send({ url: `referrers/${digest}`, headers: accept });
  // One that is only broken now may have it all the same.
  if (own.status === 429 || (own.status >= 500 && own.status !== 501)) throw denied(own, client.repository);
  const tag = await client.send({ url: `manifests/${fallbackTag(digest)}`, headers: accept });
  if (tag.status !== 200 && tag.status !== 404) throw denied(tag, client.repository);
  const what = `what is attached to ${client.repository.shown}@${digest}`;
  return {
    // Registries without it answer in many ways; one that has it answers 200 and an index, be it empty.
    listed: own.status === 200 ? (readAnswer(own, LIST, what, UNREAD).manifests ?? []) : undefined,
    tagged: tag.status === 200 ? (readAnswer(tag, LIST, what, UNREAD).manifests ?? []) : [],
  };
}

/** The index that the tag is to stand for: what others attached stays in it. */
export function taggedIndex(tagged: readonly Attached[], more: readonly Attached[]): Buffer {
  const old = tagged.filter(({ digest }) => !more.some((one) => one.digest === digest));
  return Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: INDEX_TYPE, manifests: [...old, ...more] }));
}
