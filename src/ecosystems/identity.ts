// Name and version as the archive itself states them: what a registry will read, whatever a plan or a file name says.

import { ReleaseError } from '../core/errors.js';
import type { Parcel } from '../core/types.js';
import { readPackedManifest } from './node/packed-manifest.js';
import { readSdistIdentity, readWheelIdentity } from './python/wheel.js';

export interface Identity {
  readonly name: string;
  readonly version: string;
}

/**
 * Reads who an archive says it is: a wheel's METADATA, an sdist's PKG-INFO, a tarball's package.json. The whole archive is
 * looked at: another reader must not find another one in it.
 * @returns undefined for kinds that do not say (code packages, SBOMs, contracts, checksums)
 * @throws ReleaseError `archive/…` where it cannot be read, or in more than one way
 */
export async function identityOf(parcel: Pick<Parcel, 'kind' | 'path' | 'file'>): Promise<Identity | undefined> {
  switch (parcel.kind) {
    case 'wheel':
      return readWheelIdentity(parcel.path);
    case 'sdist':
      return readSdistIdentity(parcel.path);
    case 'npm-tarball':
      return readTarballIdentity(parcel.path, parcel.file);
    default:
      return undefined;
  }
}

async function readTarballIdentity(path: string, file: string): Promise<Identity> {
  const { name, version } = await readPackedManifest(path);
  if (name !== undefined && version !== undefined) return { name, version };
  throw new ReleaseError('archive/no-identity', `The package.json in ${file} has no name or version.`);
}
