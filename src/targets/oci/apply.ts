// Pushes one image to all its repositories, and tags it: its own tag everywhere first, then those that move on to it.

import { tolerated } from '../../core/errors.js';
import { receiptOf } from '../../core/receipt.js';
import type { Host, PublishFile, Receipt } from '../../core/types.js';
import { digestAt, openRepository } from '../../registries/oci/client.js';
import { attach, companionsOf } from './attach.js';
import type { OciInput } from './index.js';
import { clientFor, type Held, moving, type Place } from './inspect.js';
import { pushImage, pushTag } from './push.js';

/** The receipt of an image: everything of it is there, or the first thing that is not. */
export async function applyOci(publishFile: PublishFile, held: Held, input: OciInput, host: Host): Promise<Receipt> {
  const { layout, version, places, sboms } = held;
  const companions = input.settings.attach ? companionsOf(publishFile, sboms) : [];
  const { digest } = layout.index;
  const opened = await Promise.all(
    places.map(async (place) => ({ place, client: await clientFor(place.repository, 'push', input, host) })),
  );
  const done: Place[] = [];
  const notes = new Map<Place, string>();
  for (const { place, client } of opened) {
    const elsewhere = done.find(({ repository }) => repository.registry === place.repository.registry);
    await pushImage(client, layout, publishFile, elsewhere?.repository.path, host);
    // Nobody who goes by a tag finds the image before its signatures.
    if (companions.length > 0) notes.set(place, await attach(client, companions, layout, host));
    const there = await pushTag(client, place.tag, layout, host, true);
    if (there !== digest) return taken(publishFile, place, there);
    done.push(place);
  }
  const served: Place[] = [];
  for (const { place, client } of opened) {
    // Asked again: while this was pushed another run may have released a newer version, and no tag goes back.
    const now = await moving(client, layout, version, input);
    // So is its own tag: of two runs at the same moment both may have found it free, and the last one has it.
    const there = await digestAt(client, place.tag);
    if (there !== undefined && there !== digest) return taken(publishFile, place, there);
    for (const tag of now.behind) await pushTag(client, tag, layout, host);
    served.push({ ...place, ...now });
  }
  return servedReceipt(publishFile, { ...held, places: served }, [...new Set(notes.values())].join(''), host);
}

/** Another image has the version's tag. */
function taken(publishFile: PublishFile, place: Place, there: string): Receipt {
  return receiptOf('oci', publishFile, 'conflict', { url: addressOf(place, there), detail: standing(place, there) });
}

/** What is there, and whether everyone may read it. */
async function servedReceipt(
  publishFile: PublishFile,
  { layout, places }: Held,
  notes: string,
  host: Host,
): Promise<Receipt> {
  const { digest } = layout.index;
  const said = await Promise.all(
    places.map(
      async (place) => `${place.repository.shown}:${place.tags.join(', ')}${await hidden(place, digest, host)}`,
    ),
  );
  const [first] = places;
  const detail = `${said.join('; ')}; ${digest}${notes}`;
  return receiptOf('oci', publishFile, 'published', { detail, ...(first && { url: addressOf(first, digest) }) });
}

/** Where the very image is, which no tag can change. */
export function addressOf({ repository }: Place, digest: string): string {
  return new URL(`manifests/${digest}`, repository.api).href;
}

/** What a tag stands for that is not this image. */
export function standing({ repository, tag }: Place, there: string): string {
  return `${repository.shown}:${tag} is ${there}`;
}

/** A registry shows a new repository to its owner alone until somebody says otherwise: users would not get it. */
async function hidden({ repository, tag }: Place, digest: string, host: Host): Promise<string> {
  const seen = await digestAt(openRepository(repository, undefined, 'pull', host), tag).catch(
    (error: unknown) => void tolerated(error),
  );
  if (seen === digest) return '';
  const [owner = '', name = ''] = repository.path.split(/\/(.*)/s);
  const page = `https://github.com/users/${owner}/packages/container/${encodeURIComponent(name)}/settings`;
  return ` (not readable without a login${repository.registry === 'ghcr.io' ? `; to make it public: ${page}` : ''})`;
}
