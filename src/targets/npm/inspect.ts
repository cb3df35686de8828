// One tarball on its way to npm: what it says of itself, its digests, and what the registry holds in its place.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { firstDifference } from '../../archive/first-difference.js';
import { digestFile } from '../../core/digest.js';
import { ReleaseError, tolerated } from '../../core/errors.js';
import type { Credential, Host, PublishFile } from '../../core/types.js';
import type { NodeManifest } from '../../ecosystems/node/manifest.js';
import { readPackedManifest } from '../../ecosystems/node/packed-manifest.js';
import type { Known, Shown } from '../../registries/npm/packument.js';

/** One tarball: what it says of itself and what the registry holds under that name and version. */
export interface Held {
  readonly manifest: NodeManifest;
  readonly name: string;
  readonly version: string;
  /** `sha512-…` of our bytes. */
  readonly integrity: string;
  readonly shasum: string;
  readonly there: Shown | undefined;
  /** Of the bytes there when they differ and could be read. */
  readonly other?: Other | undefined;
  readonly known: Known | undefined;
}
/** By file name. */
export type NpmRemote = ReadonlyMap<string, Held>;

export type Own = Pick<Held, 'manifest' | 'name' | 'version' | 'integrity' | 'shasum'>;

/** Name and version out of the tarball itself, and the digests that npm compares by. */
export async function identity(publishFile: PublishFile): Promise<Own> {
  const manifest = await readPackedManifest(publishFile.path);
  const { name, version } = manifest;
  if (name === undefined || version === undefined)
    throw new ReleaseError('archive/no-identity', `${publishFile.file} has no name and version.`);
  return { manifest, name, version, ...(await digestsOf(publishFile.path)) };
}

async function digestsOf(path: string): Promise<Pick<Own, 'integrity' | 'shasum'>> {
  const [sha512, sha1] = [createHash('sha512'), createHash('sha1')];
  for await (const piece of createReadStream(path)) for (const hash of [sha512, sha1]) hash.update(piece as Buffer);
  return { integrity: `sha512-${sha512.digest('base64')}`, shasum: sha1.digest('hex') };
}

/** Whether the registry states the digest of these very bytes. */
export function same(own: Pick<Own, 'integrity' | 'shasum'>, there: Pick<Shown, 'integrity' | 'shasum'>): boolean {
  if (there.integrity !== undefined) return there.integrity.split(/\s+/).includes(own.integrity);
  return there.shasum === own.shasum;
}

/** A tarball of the same version with other bytes. */
export interface Other {
  readonly sha256: string;
  /** Whether these are the bytes whose digest the registry states: else nobody can install them. */
  readonly isWhole: boolean;
  /** What differs first, in words. */
  readonly differs: string | undefined;
}

/** What lies there: its digest, so that both can be shown in the same form, and where it differs from ours. */
export async function otherThere(
  { tarball, integrity, shasum }: Shown,
  { path }: Pick<PublishFile, 'path'>,
  credential: Credential | undefined,
  host: Host,
): Promise<Other | undefined> {
  if (tarball === undefined || !URL.canParse(tarball)) return undefined;
  const saveTo = join(await host.tempDir('npm-there'), 'package.tgz');
  try {
    // The registry names the address: the credential goes along where that is its own.
    const answer = await host.http({ url: tarball, credential, saveTo, maxBytes: 1024 ** 3, timeoutMs: 300_000 });
    if (answer.status !== 200) return undefined;
    const { sha256 } = await digestFile(saveTo);
    // Two uploads at the same moment: some registries keep the digest of one and the bytes of the other, or of both.
    const isWhole = same(await digestsOf(saveTo), { integrity, shasum });
    return { sha256, isWhole, differs: isWhole ? await firstDifference(saveTo, path) : undefined };
  } catch (error) {
    // It only explains: what cannot be had explains nothing.
    tolerated(error);
    return undefined;
  }
}

/** What others of this release need comes first: platform packages before the one that needs them, siblings too. */
export function inOrder(publishFiles: readonly PublishFile[], remote: NpmRemote): readonly PublishFile[] {
  const byName = new Map(publishFiles.map((publishFile) => [remote.get(publishFile.file)?.name, publishFile]));
  const order: PublishFile[] = [];
  const seen = new Set<PublishFile>();
  const visit = (publishFile: PublishFile): void => {
    if (seen.has(publishFile)) return;
    seen.add(publishFile);
    const {
      dependencies = {},
      optionalDependencies = {},
      peerDependencies = {},
    } = remote.get(publishFile.file)?.manifest ?? {};
    for (const name of Object.keys({ ...optionalDependencies, ...dependencies, ...peerDependencies })) {
      const needed = byName.get(name);
      if (needed !== undefined) visit(needed);
    }
    order.push(publishFile);
  };
  publishFiles.forEach(visit);
  return order;
}
