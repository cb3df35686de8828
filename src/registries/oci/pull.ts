// Reads an image that somebody pinned: every document and every layer is held to its digest.

import { rm } from 'node:fs/promises';
import { z } from 'zod';
import { DIGEST, type Platform } from '../../archive/image-layout.js';
import { digestFile, sha256 } from '../../core/digest.js';
import { ReleaseError } from '../../core/errors.js';
import type { HttpResponse } from '../../core/types.js';
import { type Client, denied, MANIFESTS, ociWords, parameter } from './client.js';

const DESCRIPTOR = z.looseObject({
  mediaType: z.string(),
  digest: DIGEST,
  size: z.int().min(0),
  platform: z.looseObject({ os: z.string(), architecture: z.string(), variant: z.string().optional() }).optional(),
});
const INDEX = z.looseObject({ manifests: z.array(DESCRIPTOR) });
const MANIFEST = z.looseObject({ config: DESCRIPTOR, layers: z.array(DESCRIPTOR) });
const CONFIG = z.looseObject({
  os: z.string(),
  architecture: z.string(),
  config: z.looseObject({ Env: z.array(z.string()).nullish() }).nullish(),
  rootfs: z.looseObject({ diff_ids: z.array(z.string()) }),
});
const MOST_JSON = 8 * 1024 * 1024;

type Descriptor = z.infer<typeof DESCRIPTOR>;

/** An image for one platform, its layers still in the registry. */
export interface Pinned {
  readonly config: z.infer<typeof CONFIG>;
  readonly layers: readonly Descriptor[];
}

/** The image for a platform, where it has one. @param digest of an index, or of an image itself */
export async function pinnedImage(client: Client, digest: string, platform: Platform): Promise<Pinned | undefined> {
  const top = await document(client, `manifests/${digest}`, digest);
  const index = INDEX.safeParse(top);
  const fits = (one: Platform | undefined): boolean =>
    one?.os === platform.os &&
    one.architecture === platform.architecture &&
    (platform.variant === undefined || one.variant === platform.variant);
  const found = index.success ? index.data.manifests.find((one) => fits(one.platform)) : undefined;
  if (index.success && found === undefined) return undefined;
  const manifest = found === undefined ? top : await document(client, `manifests/${found.digest}`, found.digest);
  const { config: stated, layers } = MANIFEST.parse(manifest);
  const config = CONFIG.parse(await document(client, `blobs/${stated.digest}`, stated.digest));
  return fits(config) ? { config, layers } : undefined;
}

/** Saves one layer to a file. @throws ReleaseError `oci/digest` where it is not what was pinned */
export async function pullLayer(client: Client, { digest, size }: Descriptor, saveTo: string): Promise<void> {
  const answer = await client.send({ url: `blobs/${digest}`, saveTo, maxBytes: size });
  if (answer.status !== 200) throw unreadable(answer, client);
  if (`sha256:${(await digestFile(saveTo)).sha256}` === digest) return;
  await rm(saveTo, { force: true });
  throw other(client, digest);
}

async function document(client: Client, url: string, digest: string): Promise<unknown> {
  const answer = await client.send({ url, headers: { accept: MANIFESTS.join(', ') }, maxBytes: MOST_JSON });
  if (answer.status === 404)
    throw new ReleaseError('oci/digest', `${client.repository.shown} has no ${digest}.`, {
      hint: 'Name a digest that the registry shows for the tag: docker buildx imagetools inspect <image>',
    });
  if (answer.status !== 200) throw unreadable(answer, client);
  if (`sha256:${sha256(answer.body)}` !== digest) throw other(client, digest);
  return answer.json();
}

/** Who may not read it is told where a login goes: to the token service, where the registry has one. */
function unreadable(answer: HttpResponse, { repository }: Client): ReleaseError {
  if (answer.status !== 401 && answer.status !== 403) return denied(answer, repository);
  const realm = parameter(answer.headers['www-authenticate'] ?? '', 'realm') ?? '';
  const { origin } = URL.canParse(realm) ? new URL(realm) : repository.api;
  return new ReleaseError('oci/denied', `${repository.registry} did not let ${repository.shown} be read.`, {
    hint: `Add a login that may read it to registry-auth, on a line of its own:\n${origin}/ user:token`,
    quote: [ociWords(answer)],
  });
}

function other({ repository }: Client, digest: string): ReleaseError {
  return new ReleaseError(
    'oci/digest',
    `What ${repository.registry} sent for ${repository.shown}@${digest} is something else.`,
    {
      hint: 'Run it again; if it stays, a mirror or proxy in between changes images.',
    },
  );
}
