// Name and version as the archive itself states them: what a registry will read, whatever a plan or a file name says.

import { readEntry } from '../archive/archive.js';
import { ReleaseError } from '../core/errors.js';
import type { Parcel } from '../core/types.js';
import { readSdistIdentity, readWheelIdentity } from './python/wheel.js';

export interface Identity {
  readonly name: string;
  readonly version: string;
}

/**
 * Reads who an archive says it is: a wheel's METADATA, an sdist's PKG-INFO, a tarball's package.json.
 * @returns undefined for kinds that do not say (code packages, SBOMs, contracts, checksums)
 * @throws ReleaseError `archive/…` where it cannot be read
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
  const text = (await readEntry(path, 'package/package.json')).toString('utf8');
  try {
    const { name, version } = JSON.parse(text) as Record<string, unknown>;
    if (typeof name === 'string' && typeof version === 'string') return { name, version };
  } catch {
    // Said below: for a reader it is the same fault.
  }
  throw new ReleaseError('archive/no-identity', `The package.json in ${file} states no name and version.`);
}
