// A manifest that is pushed: what it needs has to be there before.

import { z } from 'zod';
import { plainJson } from '../../../formats/plain-json.js';
import { Refusal } from '../../../stand-in/service.js';

const DESCRIPTOR = z.object({ digest: z.string(), mediaType: z.string(), size: z.int() });
const INDEX = z.object({ schemaVersion: z.literal(2), manifests: z.array(DESCRIPTOR) });
const IMAGE = z.object({ schemaVersion: z.literal(2), config: DESCRIPTOR, layers: z.array(DESCRIPTOR) });

/** Digests that a manifest names. @throws Refusal for what no registry takes as one */
export function readManifest(
  bytes: Buffer,
  type: string,
): { readonly blobs: readonly string[]; readonly manifests: readonly string[] } {
  const value = plainJson(bytes.toString('utf8'));
  if (/\.(index\.v1|manifest\.list\.v2)\+json$/.test(type)) {
    const index = INDEX.safeParse(value);
    if (index.success) return { blobs: [], manifests: index.data.manifests.map(({ digest }) => digest) };
  }
  const image = /\.manifest\.v[12]\+json$/.test(type) ? IMAGE.safeParse(value) : undefined;
  if (image?.success !== true)
    throw new Refusal({ status: 400, json: { errors: [{ code: 'MANIFEST_INVALID', message: 'manifest invalid' }] } });
  const { config, layers } = image.data;
  return { blobs: [config, ...layers].map(({ digest }) => digest), manifests: [] };
}
