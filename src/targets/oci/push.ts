// Pushes an image: what is there is left alone, blobs first, then manifests by digest, then the index. Tags are not its business.

import { open } from 'node:fs/promises';
import pLimit from 'p-limit';
import { type Descriptor, type ImageLayout, INDEX_TYPE } from '../../archive/image-layout.js';
import { ReleaseError } from '../../core/errors.js';
import type { Host, HttpRequest, HttpResponse, PublishFile } from '../../core/types.js';
import { unchangedBytes } from '../../core/unchanged.js';
import { broken, converge } from '../../registries/converge.js';
import { type Client, denied, digestAt, ociWords } from '../../registries/oci/client.js';
import type { Repository } from '../../registries/oci/reference.js';

const TRIES = 4;
const AT_ONCE = 3;

/**
 * Sends everything that the image consists of.
 * @param elsewhere another repository of the same registry that has it already: blobs are mounted from there
 */
export async function pushImage(
  client: Client,
  layout: ImageLayout,
  publishFile: PublishFile,
  elsewhere: string | undefined,
  host: Host,
): Promise<void> {
  const limit = pLimit(AT_ONCE);
  const blobs = new Map(
    layout.images.flatMap(({ config, layers }) => [...layers, config]).map((one) => [one.digest, one]),
  );
  await Promise.all(
    [...blobs.values()].map(({ digest }) =>
      limit(() => {
        const { start, size } = layout.blobs.get(digest) ?? lacking(digest);
        const piece = {
          file: publishFile.file,
          path: layout.path,
          sha256: digest.slice('sha256:'.length),
          start,
          size,
        };
        return pushBlob(client, { digest, size, body: () => unchangedBytes(piece) }, elsewhere, host);
      }),
    ),
  );
  const push = (one: Descriptor) =>
    pushManifest(client, one.digest, { ...one, bytes: () => bytesOf(layout, one.digest) }, host);
  for (const { manifest } of layout.images) await push(manifest);
  await push(layout.index);
}

/**
 * Puts the index under a tag, and gives the digest that the tag stands for then.
 * @param own the version's own tag: whoever had it first keeps it
 */
export function pushTag(client: Client, tag: string, layout: ImageLayout, host: Host, own = false): Promise<string> {
  const { index } = layout;
  return pushManifest(client, tag, { ...index, own, bytes: () => bytesOf(layout, index.digest) }, host);
}

/** Sends one blob that is not there. @param elsewhere another repository of the same registry that has it */
export async function pushBlob(
  client: Client,
  { digest, size, body }: Pick<Descriptor, 'digest' | 'size'> & Pick<HttpRequest, 'body'>,
  elsewhere: string | undefined,
  host: Host,
): Promise<void> {
  const isThere = async (): Promise<boolean> =>
    (await client.send({ method: 'HEAD', url: `blobs/${digest}` })).status === 200;
  if (await isThere()) return;
  const begin = (from?: string): Promise<Sent> => {
    const mount = from === undefined ? '' : `?mount=${digest}&from=${encodeURIComponent(from)}`;
    return attempt(client, { method: 'POST', url: `blobs/uploads/${mount}`, body: '' }, from);
  };
  let from = elsewhere;
  await converge(
    {
      tries: TRIES,
      async send() {
        // An upload that broke is begun anew.
        let begun = await begin(from);
        // A mount saves the way; who may not read over there can send it all the same.
        if (from !== undefined && isDenied(begun)) begun = await begin();
        from = undefined;
        if (begun instanceof ReleaseError) return begun;
        const location = begun.headers['location'];
        if (begun.status !== 202 || location === undefined) return begun;
        const to = new URL(location, client.repository.api);
        to.searchParams.set('digest', digest);
        return attempt(client, {
          method: 'PUT',
          url: to.href,
          headers: { 'content-type': 'application/octet-stream' },
          body,
          ...(typeof body === 'function' ? { length: size } : {}),
        });
      },
      look: isThere,
      isAbsent: (seen) => !seen,
      conclude: (sent, seen, last) => (seen ? true : undefined) ?? refused(sent, last, client, `the blob ${digest}`),
    },
    host,
  );
}

/** Puts one manifest where it is not, and gives the digest of what is there then. @param reference its digest, or a tag */
export async function pushManifest(
  client: Client,
  reference: string,
  {
    digest,
    mediaType,
    bytes,
    own = false,
  }: Pick<Descriptor, 'digest' | 'mediaType'> & { readonly own?: boolean; bytes(): Promise<Buffer> | Buffer },
  host: Host,
): Promise<string> {
  // Registries know no "only if it is free": between two looks another run may have set it, and is not overwritten again.
  const settled = (seen: string | undefined): boolean => seen === digest || (own && seen !== undefined);
  const there = await digestAt(client, reference);
  if (there !== undefined && settled(there)) return there;
  const body = await bytes();
  return converge(
    {
      tries: TRIES,
      send: () =>
        attempt(client, { method: 'PUT', url: `manifests/${reference}`, headers: { 'content-type': mediaType }, body }),
      look: () => digestAt(client, reference),
      conclude: (sent, seen, last) =>
        (settled(seen) ? seen : undefined) ??
        refused(
          sent,
          last,
          client,
          reference === digest
            ? `the ${mediaType === INDEX_TYPE ? 'index' : 'manifest'} ${digest}`
            : `the tag ${reference}`,
        ),
    },
    host,
  );
}

/** An answer, or how the way there broke: it may have arrived. */
type Sent = HttpResponse | ReleaseError;

function attempt(client: Client, request: HttpRequest, besides?: string): Promise<Sent> {
  return client.send(request, besides).catch(broken);
}

/** What was not there afterwards: undefined for what may work another time. */
function refused(sent: Sent, last: boolean, { repository }: Client, what: string): undefined {
  const answer = sent instanceof ReleaseError ? undefined : sent;
  const { status } = answer ?? { status: 503 };
  // What is sent was hashed before: other bytes than ours are a broken way, or a registry that two runs write to at once.
  const isMixed = status === 400 && answer !== undefined && ociWords(answer).includes('DIGEST_INVALID');
  const passes = status < 300 || status === 404 || status === 408 || status === 429 || status >= 500 || isMixed;
  if (passes && !last) return undefined;
  if (isDenied(sent)) throw denied(sent, repository);
  throw new ReleaseError('oci/refused', `${repository.registry} did not accept ${what} of ${repository.shown}.`, {
    hint: hintFor(answer, repository, passes),
    quote: [sent instanceof ReleaseError ? sent.message : ociWords(sent)],
  });
}

function hintFor(answer: HttpResponse | undefined, { registry, path, api }: Repository, passes: boolean): string {
  if (answer?.status === 405)
    return `${registry} accepts nothing now: it is read-only, or a mirror of another registry. Make it writable or name the other one, then run publish again.`;
  if (answer?.status === 404) {
    return ociWords(answer).includes('NAME_UNKNOWN')
      ? `Create ${path} in ${registry} first, then run publish again.`
      : `No container registry accepts uploads at ${api.origin}/v2/. Name the host of one: registries are at the root of a host, not below a path of it.`;
  }
  return passes
    ? 'Run publish again later: it continues where it stopped.'
    : 'Correct what the registry reports, then run publish again.';
}

const isDenied = (sent: Sent): sent is HttpResponse =>
  !(sent instanceof ReleaseError) && (sent.status === 401 || sent.status === 403);

async function bytesOf({ path, blobs }: ImageLayout, digest: string): Promise<Buffer> {
  const { start, size } = blobs.get(digest) ?? lacking(digest);
  const handle = await open(path);
  try {
    return (await handle.read(Buffer.alloc(size), 0, size, start)).buffer;
  } finally {
    await handle.close();
  }
}

function lacking(digest: string): never {
  throw new Error(`${digest} is in no layout`);
}
