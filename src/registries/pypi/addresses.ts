// Where a Python package index takes files, and where it shows them.

import { usageError } from '../../core/errors.js';
import { trustedUrl } from '../origin.js';

const PYPI_UPLOAD = 'https://upload.pypi.org/legacy/';
export const PYPI_INDEX = 'https://pypi.org/simple/';

export interface Addresses {
  /** Files are sent here. */
  readonly upload: URL;
  /** The simple index they are read back from, with a closing slash. */
  readonly index: URL;
}

/**
 * Addresses as they were given, and the index that belongs to the upload address where none was.
 * @throws ReleaseError exit 2 where one of them is no https address, and the first no folder (`file:`) either
 */
export function addressesOf(given: {
  readonly url?: string | undefined;
  readonly indexUrl?: string | undefined;
}): Addresses {
  const folder = given.url !== undefined && URL.canParse(given.url) ? new URL(given.url) : undefined;
  const upload = folder?.protocol === 'file:' ? folder : trustedUrl(given.url ?? PYPI_UPLOAD, 'pypi-url');
  if (upload.username !== '' || upload.password !== '') {
    // It would stand in the arguments of uv, for every process of this machine to read.
    throw usageError(
      'target/url',
      'pypi-url contains a user name or password.',
      'Remove them and set pypi-username and pypi-token.',
    );
  }
  const index = given.indexUrl === undefined ? new URL(indexFor(upload)) : trustedUrl(given.indexUrl, 'pypi-index-url');
  if (!index.pathname.endsWith('/')) index.pathname += '/';
  return { upload, index };
}

/** Whether this is the index that every installer asks by itself. */
export function isPypi(index: URL): boolean {
  return index.href === PYPI_INDEX;
}

/**
 * The simple index that belongs to an upload address: PyPI, the test index, devpi (`/user/index/`) and those like them; Nexus has
 * `/repository/NAME/`, CodeArtifact `/pypi/NAME/`, and Azure Artifacts takes files at `…/pypi/upload/`.
 */
export function indexFor(upload: URL): string {
  if (upload.protocol === 'file:') return upload.href;
  if (upload.hostname === 'upload.pypi.org') return PYPI_INDEX;
  const path = upload.pathname.replace(/\/+$/, '');
  const legacy = path.replace(/\/legacy$/, '');
  if (legacy !== path) return `${upload.origin}${legacy}/simple/`;
  const azure = path.replace(/\/pypi\/upload$/, '/pypi');
  if (azure !== path) return `${upload.origin}${azure}/simple/`;
  if (/^\/(?!repository\/|pypi\/)[^/]+\/[^/]+$/.test(path)) return `${upload.origin}${path}/+simple/`;
  return `${upload.origin}${path}/simple/`;
}
