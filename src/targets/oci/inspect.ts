// One image and what the registries have in its place: the version's own tag, and those that would move on to it.

import { join } from 'node:path';
import { type ImageLayout, readLayout } from '../../archive/image-layout.js';
import { ReleaseError } from '../../core/errors.js';
import type { Host, PublishFile } from '../../core/types.js';
import { formOf } from '../../formats/sbom-form.js';
import { type Client, digestAt, openRepository, tagsOf } from '../../registries/oci/client.js';
import { named, type Repository, repositoryOf, tagOf } from '../../registries/oci/reference.js';
import { type Referrers, referrersOf } from '../../registries/oci/referrers.js';
import type { Given } from '../types.js';
import type { Companion } from './attach.js';
import { imagesOf, type OciInput, type OciInputs, type OciSettings, repositoriesFor } from './index.js';
import { loginFor } from './login.js';
import { movedTags } from './tags.js';

/** One repository that an image goes to. */
export interface Place {
  readonly repository: Repository;
  /** The version as a tag. */
  readonly tag: string;
  /** What the tag stands for; undefined: it is free. */
  readonly there: string | undefined;
  /** Tags that are to stand for this version and do not yet. */
  readonly behind: readonly string[];
  /** Tags that stand for this version in the end, its own first. */
  readonly tags: readonly string[];
  /** What is attached to the image there. */
  readonly referrers: Referrers;
}

/** One image and its places. */
export interface Held {
  readonly layout: ImageLayout;
  readonly version: string;
  /** What is attached to it beside signatures. */
  readonly sboms: readonly Companion[];
  readonly places: readonly Place[];
}
/** By file name. */
export type OciRemote = ReadonlyMap<string, Held>;

const VERSION = 'org.opencontainers.image.version';
const NONE: Referrers = { listed: undefined, tagged: [] };

/** Reads the images and asks every registry. */
export async function inspectOci(input: OciInput, host: Host): Promise<OciRemote> {
  const held = new Map<string, Held>();
  for (const publishFile of input.publishFiles) {
    const layout = await readLayout(publishFile.path);
    const version = versionIn(layout, publishFile);
    const repositories = repositoriesFor(publishFile.project, input).map(repositoryOf);
    const places = await Promise.all(repositories.map((one) => placeAt(one, layout, version, input, host)));
    held.set(publishFile.file, { layout, version, places, sboms: sbomsOf(publishFile, input) });
  }
  return held;
}

/** The SBOMs that the plan has of an image. */
function sbomsOf({ file: image }: PublishFile, { plan, folder, settings }: OciInput): readonly Companion[] {
  if (!settings.attach) return [];
  const sboms = plan.projects.flatMap(({ artifacts }) => artifacts.filter(({ about }) => about === image));
  return sboms.map((one) => ({ ...one, path: join(folder, one.file), mediaType: formOf(one.file)?.mediaType }));
}

function versionIn({ annotations }: ImageLayout, { file }: PublishFile): string {
  const version = annotations[VERSION];
  if (version === undefined) throw new ReleaseError('archive/no-identity', `${file} does not state its version.`);
  return version;
}

async function placeAt(
  repository: Repository,
  layout: ImageLayout,
  version: string,
  input: OciInput,
  host: Host,
): Promise<Place> {
  const client = await clientFor(repository, 'pull', input, host);
  const tag = tagOf(version);
  const there = await digestAt(client, tag);
  const isHere = input.settings.attach && there === layout.index.digest;
  const referrers = isHere ? await referrersOf(client, layout.index.digest) : NONE;
  return { repository, tag, there, referrers, ...(await moving(client, layout, version, input)) };
}

/** The tags that move on to this version, as the repository is now: a newer one may come at any time. */
export async function moving(
  client: Client,
  layout: ImageLayout,
  version: string,
  { settings }: Pick<OciInput, 'settings'>,
): Promise<Pick<Place, 'behind' | 'tags'>> {
  const moved = movedTags(version, await tagsOf(client), settings.tags);
  const digests = await Promise.all(moved.map((one) => digestAt(client, one)));
  return {
    behind: moved.filter((_, index) => digests[index] !== layout.index.digest),
    tags: [tagOf(version), ...moved],
  };
}

/** A repository, with the login that was given for its registry. */
export async function clientFor(
  repository: Repository,
  access: 'pull' | 'push',
  given: Given<Partial<OciInputs>, OciSettings>,
  host: Host,
): Promise<Client> {
  const login = await loginFor(repository, everyRepository(given), given.inputs, host);
  return openRepository(repository, login, access, host);
}

/** Of all projects: what a token is for follows from the registries that there are. */
export function everyRepository(given: Given<Partial<OciInputs>, OciSettings>): readonly Repository[] {
  return imagesOf(given).map((image) => repositoryOf(named(image, 'x')));
}
