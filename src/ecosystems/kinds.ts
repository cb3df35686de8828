// The kinds of artifacts that the ecosystems make: the one place where the core asks about them.

import type { Artifact, ArtifactKind, EcosystemId, Identity, Kind } from '../core/types.js';
import { ECOSYSTEMS } from './index.js';

interface Made {
  readonly id: ArtifactKind;
  readonly maker: EcosystemId;
  readonly kind: Kind;
}

const ALL: readonly Made[] = ECOSYSTEMS.flatMap(({ id: maker, kinds }) =>
  Object.entries(kinds).map(([id, kind]) => ({ id, maker, kind })),
);
const BY_ID: ReadonlyMap<ArtifactKind, Made> = new Map(ALL.map((made) => [made.id, made]));

/** Every kind that an ecosystem makes, what people install first. */
export const MADE: readonly ArtifactKind[] = ALL.map(({ id }) => id);

/** Undefined for a kind that no ecosystem makes: SBOMs, contracts, checksums. */
export function kindOf(kind: ArtifactKind): Kind | undefined {
  return BY_ID.get(kind)?.kind;
}

/** Which ecosystem makes it; undefined where none does. */
export function makerOf(kind: ArtifactKind): EcosystemId | undefined {
  return BY_ID.get(kind)?.maker;
}

/** Whether strangers install and start it: publish refuses one without a start record for its very bytes. */
export function isInstallable(kind: ArtifactKind): boolean {
  return kindOf(kind)?.installable === true;
}

/**
 * Who a file says it is; undefined for kinds that do not say.
 * @throws ReleaseError `archive/…` where it cannot be read, or in more than one way
 */
export async function identityOf({
  kind,
  path,
  file,
}: Pick<Artifact, 'path' | 'file'> & { readonly kind: string }): Promise<Identity | undefined> {
  return kindOf(kind)?.identify?.(path, file);
}

/** The kind of a file from anywhere, by its name and its members; undefined for what nothing here installs. */
export async function recognise(
  file: string,
  members: () => Promise<readonly string[]>,
): Promise<ArtifactKind | undefined> {
  let read: Promise<readonly string[]> | undefined;
  const once = (): Promise<readonly string[]> => {
    read ??= members();
    return read;
  };
  for (const { id, kind } of ALL) if (await kind.recognise(file, once)) return id;
  return undefined;
}
